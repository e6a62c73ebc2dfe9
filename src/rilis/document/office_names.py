"""Parts an office from the name of the person who holds it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, NamedTuple

from rilis.document.abbreviations import is_short_form
from rilis.document.fields import is_field, is_nominal, precedes_proper_name
from rilis.document.name_parts import begins_office, is_pronoun
from rilis.document.tables import press_words
from rilis.language.roman import from_roman
from rilis.language.tokens import WORD, Tokens
from rilis.model.span import Span

_NUMBERED: Final = frozenset("komisi kelas tingkat wilayah golongan bidang tim seksi tipe zona".split())
_NEVER_NAMES: Final = frozenset(("indonesia", "nasional", "republik", "persero", "tbk", ")"))
_MOST_NAME_WORDS: Final = 5
_PLACE_AND_NAME: Final = 3
"""After `Bupati` and the like, this many unknown words are a place and a name."""


class OfficeAndName(NamedTuple):
    """What was told apart; either may be missing."""

    office: Span | None
    name: Span | None


def part(tokens: Tokens, first: int, after: int, short_forms: Collection[str] = frozenset()) -> OfficeAndName:
    """Tell office and personal name apart in a speaker from token `first` up to `after`.

    Degrees and forms of address belong to neither. No name is given where words may be either.
    `short_forms`: those of the text, which end an office: `Sekretaris Jenderal Bawaslu Sari Dewi`.
    """
    commas = [at for at in range(first, after) if tokens.form(at) == ","]
    pieces = list(zip([first, *(at + 1 for at in commas)], [*commas, after], strict=True))
    office: Span | None = None
    name: Span | None = None
    for start, end in pieces:
        begin = _skip_titles(tokens, start, end)
        if begin == end or (begin > first and _is_degree(tokens, begin)):
            continue
        if begins_office(tokens, begin):
            whole = len(pieces) > 1 and tokens.lower[begin] not in press_words("offices", "rank")
            border = end if whole else _border(tokens, begin, end, short_forms)
            office = office or tokens.span(begin, border - 1)
            begin = border
        if name is None and begin < end:
            name = _name(tokens, begin, end)
    if name is None and len(pieces) > 1 and begins_office(tokens, first):
        # `Kepala Biro Sari Dewi, S.E.`: the comma parted degrees, not the name.
        border = _border(tokens, first, pieces[0][1], short_forms)
        name = _name(tokens, border, pieces[0][1]) if border < pieces[0][1] else None
        office = tokens.span(first, border - 1)
    return OfficeAndName(office, name)


def _border(tokens: Tokens, first: int, after: int, short_forms: Collection[str]) -> int:
    """Return the index where the name begins after the office at token `first`."""
    titles = press_words("offices", "title")
    for at in range(first + 1, after):
        if tokens.lower[at] in titles:
            return at
    at = first + 1
    while at < after and _of_office(tokens, at):
        at += 1
    # A word further on that is no name shows that what came before it was office too.
    for later in range(after - 1, at - 1, -1):
        short = later + 1 < after and (tokens.form(later) in short_forms or is_short_form(tokens.form(later)))
        if short or _is_never_name(tokens, later):
            at = later + 1
            break
    while at < after and tokens.kinds[at] == WORD and tokens.lower[at] in press_words("offices", "rank"):
        at += 1
    territorial = tokens.lower[at - 1] in press_words("offices", "territorial")
    if (
        territorial
        and after - at >= _PLACE_AND_NAME
        and all(tokens.kinds[index] == WORD for index in range(at, after))
    ):
        at += 1
    return at


def _is_never_name(tokens: Tokens, at: int) -> bool:
    lower = tokens.lower[at]
    if lower in _NEVER_NAMES or is_nominal(lower) or lower in press_words("offices", "rank"):
        return True
    return tokens.form(at).islower() and lower not in ("bin", "binti")


def _of_office(tokens: Tokens, at: int) -> bool:
    if tokens.kinds[at] != WORD:
        return not (tokens.form(at) == "." and len(tokens.form(at - 1)) == 1)
    if tokens.form(at).islower():
        return tokens.lower[at] not in press_words("offices", "title") and tokens.form(at) not in (
            "bin",
            "binti",
        )
    if begins_office(tokens, at) or precedes_proper_name(tokens, at - 1):
        return True
    if from_roman(tokens.form(at)) is not None:
        # `Wilayah I`, but `Kepala Kantor I Made Contoh`.
        return len(tokens.form(at)) > 1 or tokens.lower[at - 1] in _NUMBERED
    return is_field(tokens, at) or tokens.lower[at] in press_words("offices", "rank")


def _skip_titles(tokens: Tokens, begin: int, end: int) -> int:
    titles = press_words("offices", "title")
    while begin < end and (tokens.kinds[begin] != WORD or tokens.lower[begin] in titles):
        begin += 1
    return begin


def _name(tokens: Tokens, begin: int, end: int) -> Span | None:
    """Return the personal name in a stretch without office, or None."""
    begin = _skip_titles(tokens, begin, end)
    while end > begin and tokens.kinds[end - 1] != WORD:
        end -= 1
    words = [at for at in range(begin, end) if tokens.kinds[at] == WORD]
    if not 0 < len(words) <= _MOST_NAME_WORDS or is_pronoun(tokens, begin):
        return None
    if tokens.lower[begin] in press_words("institutions", "head") or not tokens.form(begin)[0].isupper():
        return None
    if all(is_field(tokens, at) for at in words) or tokens.lower[begin] in ("pt", "cv", "perum"):
        return None
    return tokens.span(begin, end - 1)


def _is_degree(tokens: Tokens, at: int) -> bool:
    return at + 1 < len(tokens) and tokens.form(at + 1) == "." and tokens.starts[at + 1] == tokens.ends[at]
