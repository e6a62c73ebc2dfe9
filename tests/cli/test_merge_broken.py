"""A merge that breaks off: killed, no room, read-only, held open; whole files and no word lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import Run
from merge_files import edit, left_behind


def whole(edited: Path, old: bytes, base: bytes, run: Run) -> None:
    """Prove that a broken run left whole files, and that the next one ends the work."""
    now = (edited / "draft.md").read_bytes()
    assert b"secara rinci" in now
    assert now == old or b"131 pejabat" in now
    kept = (edited / ".rilis" / "draft.dasar.md").read_bytes()
    assert kept == base or (b"131 pejabat" in kept and now != old)
    assert run("draft", "brief.yaml", "--merge").code == 0
    assert b"131 pejabat humas itu juga membagi tugas secara rinci." in (edited / "draft.md").read_bytes()
    assert b"131 pejabat" in (edited / ".rilis" / "draft.dasar.md").read_bytes()
    edit(edited / "brief.yaml", ("nilai: 131", "nilai: 140"))
    assert run("draft", "brief.yaml", "--merge").code == 0
    assert b"140 pejabat humas itu juga membagi tugas secara rinci." in (edited / "draft.md").read_bytes()


KILLED = """
import os, signal, sys
step, name, when = int(sys.argv[1]), sys.argv[2], sys.argv[3]
real, count = getattr(os, name), 0
def dying(*arguments, **named):
    global count
    count += 1
    if count == step and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    answer = real(*arguments, **named)
    if count == step:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer
setattr(os, name, dying)
from rilis.cli.main import main
sys.exit(main(["draft", "brief.yaml", "--merge"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("name", ["replace", "fsync"])
@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_killed_run_leaves_old_or_new(edited: Path, run: Run, name: str, step: int, when: str) -> None:
    old = (edited / "draft.md").read_bytes()
    base = (edited / ".rilis" / "draft.dasar.md").read_bytes()
    # An empty RILIS_CACHE: the calls counted are those of the merge alone.
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(step), name, when],
        cwd=edited,
        env={**os.environ, "RILIS_CACHE": ""},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert died.returncode == (-9 if (name, step) != ("fsync", 4) else 0), died.stderr
    whole(edited, old, base, run)


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
from rilis.cli.main import main
sys.exit(main(["draft", "brief.yaml", "--merge", "--lang", "en"]))
"""


@pytest.mark.skipif(os.name == "nt", reason="no limits there")
@pytest.mark.parametrize("limit", [0, 100, 3000])
def test_a_file_that_grows_too_large_changes_nothing(edited: Path, run: Run, limit: int) -> None:
    old = (edited / "draft.md").read_bytes()
    base = (edited / ".rilis" / "draft.dasar.md").read_bytes()
    stopped = subprocess.run(
        [sys.executable, "-c", LIMITED, str(limit)],
        cwd=edited,
        env={**os.environ, "RILIS_CACHE": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert stopped.returncode == 2
    assert b"cannot be written" in stopped.stderr
    assert b"Traceback" not in stopped.stderr
    assert (edited / "draft.md").read_bytes() == old
    assert left_behind(edited) == []
    whole(edited, old, base, run)


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        PermissionError(errno.EACCES, "Permission denied"),
        OSError(errno.EROFS, "Read-only file system"),
    ],
)
@pytest.mark.parametrize("name", ["replace", "fsync"])
def test_a_write_that_fails_leaves_all_whole(
    edited: Path, run: Run, monkeypatch: pytest.MonkeyPatch, name: str, step: int, error: OSError
) -> None:
    old = (edited / "draft.md").read_bytes()
    base = (edited / ".rilis" / "draft.dasar.md").read_bytes()
    real, calls = getattr(os, name), []

    def failing(*arguments: object) -> None:
        calls.append(arguments)
        if len(calls) == step:
            raise error
        real(*arguments)

    monkeypatch.setenv("RILIS_CACHE", "")
    monkeypatch.setattr(os, name, failing)
    stopped = run("draft", "brief.yaml", "--merge")
    monkeypatch.setattr(os, name, real)
    if (name, step) == ("fsync", 4):
        assert stopped.code == 0
        return
    assert stopped.code == 2
    assert "cannot be written" in stopped.err
    assert len(stopped.err.splitlines()) <= 2
    done = (name, step) == ("replace", 4)
    assert ((edited / "draft.md").read_bytes() == old) is not done
    # The last replacement is of the base: it waits where the next merge finds it.
    assert left_behind(edited) == ([".rilis/draft.dasar-baru.md"] if done else [])
    whole(edited, old, base, run)
    assert left_behind(edited) == []


def test_a_file_saved_meanwhile_is_not_overwritten(
    edited: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = edited / "draft.md"
    real = os.replace

    def saving(source: str, target: str) -> None:
        real(source, target)
        if target.endswith("dasar-baru.md"):
            edit(draft, ("Surel:", "Pos-el:"))

    monkeypatch.setattr(os, "replace", saving)
    stopped = run("draft", "brief.yaml", "--merge")
    assert stopped.code == 2
    assert "meanwhile" in stopped.err
    assert b"Pos-el:" in draft.read_bytes()
    assert left_behind(edited) == []


# Root may write anywhere; without that right (CAP_DAC_OVERRIDE, 1) it is a user like any other.
UNPRIVILEGED = """
import ctypes, os, sys
ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)
run = "import sys; from rilis.cli.main import main; sys.exit(main(['draft', 'brief.yaml', '--merge', '--lang', 'en']))"
os.execv(sys.executable, [sys.executable, "-c", run])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="rights are dropped the Linux way")
@pytest.mark.parametrize("folder", [".", ".rilis"])
def test_a_read_only_folder_is_said(edited: Path, run: Run, folder: str) -> None:
    old = (edited / "draft.md").read_bytes()
    base = (edited / ".rilis" / "draft.dasar.md").read_bytes()
    (edited / folder).chmod(0o500)
    stopped = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED],
        cwd=edited,
        env={**os.environ, "RILIS_CACHE": ""},
        capture_output=True,
        check=False,
        timeout=120,
    )
    (edited / folder).chmod(0o700)
    assert stopped.returncode == 2, stopped.stderr
    assert b"cannot be written: Permission denied" in stopped.stderr
    assert b"Traceback" not in stopped.stderr
    assert (edited / "draft.md").read_bytes() == old
    assert left_behind(edited) == []
    whole(edited, old, base, run)


def test_a_place_that_is_no_folder_is_said(edited: Path, run: Run) -> None:
    """A folder that cannot be written, also for root: `.rilis` is a file."""
    old = (edited / "draft.md").read_bytes()
    for path in (edited / ".rilis").iterdir():
        path.unlink()
    (edited / ".rilis").rmdir()
    (edited / ".rilis").write_text("", encoding="utf-8")
    stopped = run("draft", "brief.yaml", "--merge")
    assert stopped.code == 2
    assert "Traceback" not in stopped.err
    assert (edited / "draft.md").read_bytes() == old
