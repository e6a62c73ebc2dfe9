"""What a test of the command line gets back: exit code and both streams."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class Done(NamedTuple):
    """One command that ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]
