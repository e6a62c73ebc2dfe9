"""Front matter of a merged draft: what rilis writes is new, what a person typed stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rilis.draft.three_way import Clash
from rilis.draft.units import units_of
from rilis.language.late_pattern import late_pattern

_OWN: Final = ("rilis", "templat", "brief", "sidik")
"""Keys that rilis alone writes."""
_KEY: Final = late_pattern(r"([A-Za-z_][\w-]*)[ \t]*:")


class Cut(NamedTuple):
    """A draft in two."""

    lines: tuple[str, ...]
    """Front matter with both its fences, a text a line; empty when there is none."""
    body: str


def cut_head(text: str) -> Cut:
    """Return front matter and body of a draft."""
    lines = units_of(text, "line")
    if not lines or lines[0].text.rstrip() != "---":
        return Cut((), text)
    close = next((at for at, line in enumerate(lines) if at and line.text.rstrip() == "---"), 0)
    if not close:
        return Cut((), text)
    head = tuple(line.text for line in lines[: close + 1])
    return Cut(head, "".join(line.raw for line in lines[close + 1 :]))


def merge_heads(
    base: Sequence[str] | None, mine: Sequence[str], new: Sequence[str]
) -> tuple[list[str], list[Clash]]:
    """Return the lines of the merged front matter, and the lines that both sides changed.

    A key that both changed has the new value in the front matter; both stand in a clash.
    """
    was, own, now = (_keyed(lines) for lines in (base or (), mine, new))
    head: list[str] = []
    clashes: list[Clash] = []
    for key, line in now.items():
        held = own.get(key, "")
        if key in _OWN or held in (line, was.get(key, "")) or not mine:
            head.append(line)
        elif line == was.get(key):
            head += [held] if held else []
        else:
            head.append(line)
            clashes.append(Clash(held, line))
    for key, line in own.items():
        if key not in now and key not in _OWN and line != was.get(key):
            head.append(line)
    return ([new[0], *head, new[-1]] if new else list(mine)), clashes


def _keyed(lines: Sequence[str]) -> dict[str, str]:
    """Return the lines between the fences by key; a line without one is its own key."""
    found: dict[str, str] = {}
    for line in lines[1:-1]:
        match = _KEY.match(line)
        key = match[1] if match and match[1] not in found else line
        if line.strip():
            found[key] = line
    return found
