"""Programs that some tests look through; without them the run fails, unless told to go on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from rilis.engines.languagetool.dictionary import find_dictionary

NPM = Path(__file__).resolve().parent.parent / "node_modules" / ".bin"


def need(name: str) -> str:
    """Return the path of a program; fail, or skip with `RILIS_ALLOW_SKIP=1`, when it is missing."""
    path = shutil.which(name) or shutil.which(name, path=str(NPM))
    if path is None:
        _missing(f"{name} is missing; `make setup` installs it on Debian as root")
    return path


def need_languagetool() -> Path:
    """Return the folder of LanguageTool's jars; fail or skip like `need` when it is missing."""
    need("java")
    jars = Path(__file__).resolve().parent.parent / "build" / "languagetool" / "jars"
    if not any(jars.glob("languagetool-server-*.jar")):
        _missing("LanguageTool is missing; `tools/languagetool` fetches it")
    return jars


def need_dictionary() -> str:
    """Return the path of the Indonesian Hunspell dictionary; fail or skip like `need` when it is missing."""
    found = find_dictionary()
    if not found:
        _missing("hunspell-id is missing; `make setup` installs it on Debian as root")
    return found


def _missing(words: str) -> NoReturn:
    if os.environ.get("RILIS_ALLOW_SKIP") == "1":
        pytest.skip(words)
    pytest.fail(words)
