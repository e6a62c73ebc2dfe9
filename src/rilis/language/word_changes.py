"""What changed between two wordings, word by word."""

from __future__ import annotations

from typing import Final

_MOST: Final = 6
"""Changes shown; more of them say no more."""


def word_changes(before: str, after: str) -> str:
    """Return the changes as `“akan” → “tidak akan”`, separated by `; `, or an empty text.

    Words taken out stand as `−“…”`, words put in as `+“…”`; white space does not count.
    """
    import difflib

    old, new = before.split(), after.split()
    found: list[str] = []
    for kind, first, last, begin, end in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        taken, put = " ".join(old[first:last]), " ".join(new[begin:end])
        if kind == "replace":
            found.append(f"“{taken}” → “{put}”")
        elif kind == "delete":
            found.append(f"−“{taken}”")
        elif kind == "insert":
            found.append(f"+“{put}”")
    more = len(found) - _MOST
    return "; ".join(found[:_MOST]) + ("; …" if more > 0 else "")
