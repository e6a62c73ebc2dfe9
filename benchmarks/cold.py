"""A cold `rilis check` of one release beside bare Python, the imports alone, and proselint."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tables import in_turn, office

IMPORTS = "import click, pluggy, pyromark"
BRIEF_IMPORTS = "import click, pluggy, pyromark, yaml, jinja2, jinja2.sandbox"


def cold_starts(folder: Path, root: Path, runs: int) -> None:
    """Print milliseconds, ratio to bare Python and peak memory of each command."""
    for name in ("brief.yaml", "rilis.yaml", "draft.md", "rapat-daring.png"):
        shutil.copy(root / "examples" / "01-presidensi-g20" / name, folder / name)
    text = (folder / "draft.md").read_text(encoding="utf-8")
    (folder / "draft.md").write_text(
        text.replace("brief: ../brief.yaml", "brief: brief.yaml"), encoding="utf-8"
    )
    (folder / "bare.md").write_text(text.replace("brief: brief.yaml\n", ""), encoding="utf-8")
    (folder / "bare.txt").write_text(text.rpartition("---\n")[2], encoding="utf-8")
    # The real interpreter: a version manager's shim costs more than a whole check.
    python = os.path.realpath(sys.executable)
    script = Path(sys.executable).parent
    commands = {
        "bare Python": [python, "-c", "pass"],
        "third-party imports, text": [sys.executable, "-c", IMPORTS],
        "third-party imports, brief": [sys.executable, "-c", BRIEF_IMPORTS],
        "rilis check release.txt": [str(script / "rilis"), "check", "bare.txt"],
        "rilis check release.md": [str(script / "rilis"), "check", "bare.md"],
        "rilis check brief.yaml": [str(script / "rilis"), "check", "brief.yaml"],
        "rilis check draft.md (with its brief)": [str(script / "rilis"), "check", "draft.md"],
        "proselint check release.txt": [str(script / "proselint"), "check", "bare.txt"],
    }
    env = office(folder)
    found = in_turn(commands, folder, runs, env)
    bare = found["bare Python"].seconds
    for name, row in found.items():
        print(
            f"{name:40} {row.seconds * 1000:7.0f} ms  {row.seconds / bare:5.1f} × bare  {row.peak:5.0f} MiB"
        )
