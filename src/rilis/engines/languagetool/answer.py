"""What a server answers, read as what it should be and as nothing else."""

from __future__ import annotations

from typing import Final, NamedTuple

_INSTEAD: Final = 5
"""Replacements kept of a match; more help nobody."""
_LONG: Final = 400
"""Letters kept of a message; a longer replacement is left out."""
_MATCHES: Final = 5_000


class Match(NamedTuple):
    """One match. Offsets in units of UTF-16."""

    offset: int
    length: int
    rule: str
    category: str
    issue: str
    said: str
    instead: tuple[str, ...]


class Answer(NamedTuple):
    """All matches of one request."""

    matches: tuple[Match, ...]
    complete: bool
    """The server had the time to look at the whole text."""


def read_answer(data: object) -> Answer:
    """Return the answer in what JSON gave. Raises ValueError for any other shape; quotes nothing of it."""
    rows = data.get("matches") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(rows, list) or len(rows) > _MATCHES:
        raise ValueError("shape")
    warnings = data.get("warnings")
    cut = bool(warnings.get("incompleteResults")) if isinstance(warnings, dict) else False
    try:
        return Answer(tuple(map(_match, rows)), not cut)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("shape") from error


def _match(row: dict[str, object]) -> Match:
    rule = row["rule"]
    offset, length, given = row["offset"], row["length"], row.get("replacements") or []
    if not isinstance(rule, dict) or not isinstance(given, list):
        raise TypeError
    if not (isinstance(offset, int) and isinstance(length, int)):
        raise TypeError
    category = rule.get("category")
    values = [value["value"] for value in given[:_INSTEAD]]
    return Match(
        offset,
        length,
        _line(rule["id"]),
        _line(category.get("id", "")) if isinstance(category, dict) else "",
        _line(rule.get("issueType", "")),
        _line(row["message"]),
        tuple(value for value in values if isinstance(value, str) and _sound(value)),
    )


def _line(text: object) -> str:
    """Return a text in one line, without letters that steer a terminal."""
    if not isinstance(text, str):
        raise TypeError
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: _LONG * 2])
    words = " ".join(plain.split())
    return words if len(words) <= _LONG else words[: _LONG - 1] + "…"


def _sound(text: str) -> bool:
    return len(text) <= _LONG and text.isprintable()
