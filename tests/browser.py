"""Pages as a reader's browser has them: what axe-core says, what is fetched, whether a phone must scroll."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from command_line import ROOT
from machine import need


class Looked(NamedTuple):
    """What a headless browser says of one page."""

    page: str
    violations: tuple[str, ...]
    """`rule: place, place` of each thing axe-core objects to."""
    remote: tuple[str, ...]
    """Addresses the page asked for beside itself."""
    scrolls: bool
    """The page is wider than a phone (390 px)."""


def look_at(pages: Sequence[Path], shots: Path | None = None) -> list[Looked]:
    """Open pages in headless Chromium, all in one browser; `shots`: folder for pictures of each."""
    need("chromium")
    command = [need("node"), str(ROOT / "tools" / "browser.mjs"), *map(str, pages)]
    command += ["--shots", str(shots)] if shots else []
    done = subprocess.run(
        command, capture_output=True, check=True, timeout=120 + 10 * len(pages), cwd=ROOT, encoding="utf-8"
    )
    return [
        Looked(
            row["page"],
            tuple(f"{found['rule']}: {', '.join(found['places'])}" for found in row["violations"]),
            tuple(row["remote"]),
            row["scrolls"],
        )
        for row in json.loads(done.stdout)
    ]
