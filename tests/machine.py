"""Programs that some tests look through; without them the run fails, unless told to go on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

NPM = Path(__file__).resolve().parent.parent / "node_modules" / ".bin"


def need(name: str) -> str:
    """Return the path of a program; fail, or skip with `RILIS_ALLOW_SKIP=1`, when it is missing."""
    path = shutil.which(name) or shutil.which(name, path=str(NPM))
    if path is None:
        words = f"{name} is missing; `make setup` installs it on Debian as root"
        if os.environ.get("RILIS_ALLOW_SKIP") == "1":
            pytest.skip(words)
        pytest.fail(words)
    return path
