"""What tests of `rilis draft --merge` share: edits on disk, and what a run left behind."""

from __future__ import annotations

from pathlib import Path

HAND = ("juga membagi tugas", "juga membagi tugas secara rinci")
"""An edit by hand in the first example's draft."""


def edit(path: Path, *changes: tuple[str, str]) -> bytes:
    text = path.read_bytes().decode()
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path.write_bytes(text.encode())
    return text.encode()


def left_behind(folder: Path) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and (path.name.startswith(".rilis-") or "dasar-baru" in path.name)
    )
