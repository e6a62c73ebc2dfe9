"""Makes data/plugin.json, what `rilis plugin new` writes, of the tested package plugins/rilis-contoh.

Used by tools/docs.py. What belongs to the example alone becomes a mark: its id, its package, its
agency. `contoh.go.id` is an address nobody has and stays.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from rilis.cli.plugin_skeleton import MARKS, Names

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "plugins" / "rilis-contoh"
SHARED = ROOT / "templates" / "rilis_templates"
EXAMPLE = Names("contoh", "Badan Contoh Nasional", "BCN")


def skeleton() -> str:
    """Return the text of data/plugin.json."""
    files, shared = {}, {}
    same = {path.read_bytes(): path for path in sorted(SHARED.glob("*/*")) if path.is_file()}
    for path in model_files():
        name = marked(path.relative_to(MODEL).as_posix())
        data = path.read_bytes()
        if data in same and len(data) > 200:
            shared[name] = same[data].relative_to(SHARED).as_posix()
        else:
            files[name] = marked(data.decode("utf-8"))
    return json.dumps({"files": files, "shared": shared}, ensure_ascii=False, indent=1) + "\n"


def model_files() -> list[Path]:
    """Return the files of the example that are, or would be, committed."""
    command = ["git", "-C", str(MODEL), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
    return sorted(MODEL / name for name in names if name and (MODEL / name).is_file())


def marked(text: str) -> str:
    """Return a text with marks for what is the example's own. Raises ValueError when one is there already."""
    if any(mark in text for mark in MARKS):
        raise ValueError(text)
    for mark, value in EXAMPLE.marked.items():
        text = re.sub(rf"(?<![A-Za-z0-9_]){re.escape(value)}(?![A-Za-z0-9_])(?!\.go\.id)", mark, text)
    return text
