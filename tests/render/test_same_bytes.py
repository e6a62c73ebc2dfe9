"""The same brief gives the same bytes: over runs, hash seeds, time zones and locales."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from command_line import ROOT

FORMATS = "html,wa,cms,txt,docx"
WORLDS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "LANG": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Jayapura", "LC_ALL": "C.UTF-8", "LANG": "id_ID.UTF-8"},
    {"PYTHONHASHSEED": "4294967295", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR"},
)


def made_in(world: dict[str, str], folder: Path) -> dict[str, str]:
    """Return a hash of each file that a draft and a forced release make in one environment."""
    shutil.copytree(ROOT / "examples" / "01-presidensi-g20", folder)
    home = {"HOME": str(folder), "PATH": os.environ["PATH"], "RILIS_CACHE": ""}
    brief = folder / "brief.yaml"
    words = brief.read_text(encoding="utf-8").replace("siar: segera", "siar: 2022-01-29 10.00 WIB")
    brief.write_text(words, encoding="utf-8")
    now = ("--now", "2022-01-28T09:00+07:00", "--without", "contoh")
    for command in (
        ("draft", "brief.yaml", "--to", f"md,{FORMATS}", "-o", "draf", *now),
        (
            "render",
            "brief.yaml",
            "--to",
            FORMATS,
            "-o",
            "final",
            "--force",
            "--alasan",
            "Uji",
            "--oleh",
            "Sari",
            *now,
        ),
    ):
        subprocess.run(
            [sys.executable, "-m", "rilis", *command],
            cwd=folder,
            env={**home, **world},
            check=True,
            timeout=120,
            capture_output=True,
        )
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for part in ("draf", "final")
        for path in sorted((folder / part).iterdir())
        if path.is_file()
    }


def test_same_bytes_everywhere(tmp_path: Path) -> None:
    first, *others = [made_in(world, tmp_path / str(at)) for at, world in enumerate(WORLDS)]
    assert len(first) == 11
    assert all(other == first for other in others)
