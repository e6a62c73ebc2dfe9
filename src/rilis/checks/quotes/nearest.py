"""Words of the brief that a changed quotation comes nearest to: for the message alone, none lets one pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from rilis.checks.quotes.wording import MARK, Wording, trimmed

_HALF: Final = 2
_LONGEST: Final = 400
"""Pieces of a quotation or row that are compared word by word; longer ones are only named."""


def nearest(rows: Iterable[tuple[int, str, Wording]], said: Sequence[str]) -> tuple[int, str, str] | None:
    """Return index and id of the row that shares most words with `said`, and its nearest words.

    The words are empty where the two are too long to compare. None when no row has half of them.
    """
    wanted = Counter(said)
    best, shared = None, 0
    for at, identity, wording in rows:
        common = sum((wanted & Counter(wording.pieces)).values())
        if common > shared:
            best, shared = (at, identity, wording), common
    if best is None or shared * _HALF < len(said):
        return None
    at, identity, wording = best
    return at, identity, _window(wording.pieces, said)


def _window(row: Sequence[str], said: Sequence[str]) -> str:
    """Return that part of a row which the quotation was made from."""
    import difflib

    if len(said) > _LONGEST:
        return ""
    if len(row) > _LONGEST:
        return ""
    blocks = difflib.SequenceMatcher(None, row, said, autojunk=False).get_matching_blocks()[:-1]
    if not blocks:
        return ""
    first = max(0, blocks[0].a - blocks[0].b)
    last = min(len(row), blocks[-1].a + len(said) - blocks[-1].b)
    return joined(trimmed(row[first:last]))


def joined(pieces: Sequence[str]) -> str:
    """Return pieces as a line to read: signs close to the word before them, marks left out."""
    line = ""
    for piece in pieces:
        if piece == MARK:
            continue
        close = piece in ",.;:?!-" or line.endswith("-") or not line
        line += piece if close else f" {piece}"
    return line
