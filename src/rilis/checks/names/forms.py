"""Forms of names from the registry, found among the tokens of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - read beside values of that name
from datetime import timedelta
from typing import Final, NamedTuple

from rilis.api import Document, Message, RegistryRow, Severity, Span, format_date, late_pattern

FRESH: Final = timedelta(days=365)
"""A row checked longer ago than this before the release proves little."""
GRACE: Final = timedelta(days=7)
"""Days after a change in which the old name may still stand in a release."""
_PAST: Final = late_pattern(
    r"\b(?:sebelum(?:nya)?|dulu(?:nya)?|dahulu|eks|mantan|bekas|kini|era|d/h|d\.h\.|(?:saat|kala|waktu|ketika) itu"
    r"|semula|awalnya|pernah|lama|menjadi|berubah|diubah|dilebur|dipecah|pemecahan|pemisahan|(?:ber)?transformasi"
    r"|peralihan|transisi|beralih|periode|menjabat|masa|kabinet (?:sebelumnya|lama)|purnatugas|lalu"
    r"|kemudian|di bawah|rezim|zaman|memisahkan|dipisah(?:kan)?|terpisah|memecah)\b",
    re.IGNORECASE,
)
"""History wording (domain research 5.1): the old name is meant as old."""
_BEFORE: Final = 160
_BEHIND: Final = 120
"""Letters of the same paragraph in which history wording counts."""
_YEAR: Final = late_pattern(r"\b(?:19|20)\d\d\b")


class Form(NamedTuple):
    """One way a row's name is written."""

    words: tuple[str, ...]
    """In lower case, without commas."""
    row: RegistryRow
    kind: str
    """`name`, `short`, `after` (Kementerian and a short form), `head`, `wrong`."""


class Beginning(NamedTuple):
    """All forms that begin with one word."""

    sizes: tuple[int, ...]
    """How many words they have, most first."""
    forms: Mapping[tuple[str, ...], tuple[Form, ...]]
    """By their words."""


Index = Mapping[str, Beginning]
"""By first word."""


class Found(NamedTuple):
    """All rows whose form stands at one place."""

    first: int
    after: int
    span: Span
    forms: tuple[Form, ...]


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as the tokens of a text have them, in lower case, without commas."""
    return tuple(name.lower().replace(",", " ").replace("/", " / ").split())


def index_of(forms: Iterable[Form]) -> Index:
    """Return forms by their first word, then by all their words."""
    by_first: dict[str, dict[tuple[str, ...], tuple[Form, ...]]] = {}
    for form in forms:
        alike = by_first.setdefault(form.words[0], {})
        alike[form.words] = (*alike.get(form.words, ()), form)
    return {
        word: Beginning(tuple(sorted({len(words) for words in alike}, reverse=True)), alike)
        for word, alike in by_first.items()
    }


def find(document: Document, index: Index) -> Iterator[Found]:
    """Yield the longest forms in order, disjoint. A form begins with a capital; commas do not count."""
    tokens = document.analysis.tokens
    lower, text = tokens.lower, document.text
    past = 0
    for first, word in enumerate(lower):
        if first < past or word not in index or not text[tokens.starts[first]].isupper():
            continue
        beginning = index[word]
        ends = _ends(lower, first, beginning.sizes[0])
        for size in beginning.sizes:
            words = tuple(lower[at] for at in ends[:size])
            if len(words) == size and words in beginning.forms:
                past = ends[size - 1] + 1
                span = Span(tokens.starts[first], tokens.ends[past - 1])
                yield Found(first, past, span, beginning.forms[words])
                break


def _ends(lower: Sequence[str], first: int, most: int) -> list[int]:
    """Return the indexes of up to `most` tokens from `first` on, without commas between them."""
    found = [first]
    at = first + 1
    while at < min(len(lower), first + 2 * most) and len(found) < most:
        if lower[at] != ",":
            found.append(at)
        at += 1
    return found


def told_as_past(document: Document, span: Span, last: Date | None) -> bool:
    """Tell whether the words around a place speak of an earlier time: `mantan`, `saat itu`, an old year."""
    text = document.text
    ahead, behind = text[max(0, span.start - _BEFORE) : span.start], text[span.end : span.end + _BEHIND]
    around = ahead.rpartition("\n")[2] + span.of(text) + behind.partition("\n")[0]
    if _PAST.search(around):
        return True
    return last is not None and any(int(year[0]) <= last.year for year in _YEAR.finditer(around))


def stale(row: RegistryRow, day: Date) -> bool:
    """Tell whether a row was checked over a year before a release: what it says may have changed."""
    return day > row.diperiksa + FRESH


def level(row: RegistryRow, day: Date) -> Severity | None:
    """Return info for a hit by a row that was checked too long ago, None for the check's own severity."""
    return "info" if stale(row, day) else None


def source_of(row: RegistryRow) -> dict[str, str]:
    """Return where a row comes from, for a message."""
    return {"source": row.sumber, "checked": format_date(row.diperiksa)}


def said(row: RegistryRow, day: Date, fresh: str, old: str, values: dict[str, str]) -> Message:
    """Return the message of a row, `old` when the row was checked too long ago."""
    return Message(old if stale(row, day) else fresh, {**values, **source_of(row)})


def day_name(day: Date, *, last: bool) -> str:
    """Return a day as a message shows it; a row that knows the year alone gives the year."""
    coarse = (day.month, day.day) == ((12, 31) if last else (1, 1))
    return str(day.year) if coarse else format_date(day)
