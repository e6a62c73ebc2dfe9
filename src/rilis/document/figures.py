"""Numbers in the text with their scale and what they count."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from rilis.language.late_pattern import late_pattern
from rilis.language.numbers import parse_number, scale_value
from rilis.language.tokens import NUMBER, WORD, Tokens
from rilis.model.analysis import DateMention, Figure
from rilis.model.document import Block, BlockKind, Language
from rilis.model.span import Span

_LEFT_OUT: Final[frozenset[BlockKind]] = frozenset(
    (
        "label",
        "number",
        "status",
        "dateline",
        "contact",
        "channel",
        "signature",
        "closing",
        "hashtags",
        "draft_mark",
        "claim",
    )
)
_TITLES: Final = frozenset(("title", "subtitle", "subheading"))
_CLOCK: Final = late_pattern(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
"""A clock time as EYD V writes it; no quantity has two digits after a full stop."""
_NAMES_NUMBER: Final = frozenset(
    "nomor no pasal ayat bab butir huruf jalan jl jln rt rw blok km lantai kav kavling uu perpres"
    " permen pp keppres inpres perda pergub perbup kuhp tahun pukul jam telepon telp tel hp wa"
    " whatsapp faks fax call center hotline halaman hlm versi seri tipe kelas grade gate nik npwp nip"
    " rekening kode pos periode liga january february march april may june july august september"
    " october november december year phone no.".split()
)
"""Words before a number that is a name or an address, not a quantity."""
_AFTER_CLOCK: Final = frozenset(("wib", "wita", "wit", "gmt", "utc"))
_CURRENCIES: Final = {"rp": "Rp", "usd": "USD", "idr": "Rp", "eur": "EUR", "us$": "USD"}
_PERCENT: Final = frozenset(("%", "persen", "percent", "prosen"))
_SHORT_NUMBER_NAMES: Final = frozenset(("no", "jl", "jln", "telp", "tel"))
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_YEAR_LENGTH: Final = 4
_PHONE_LENGTH: Final = 9
"""Digits without a full stop, from this many on, are a telephone or serial number."""
_NOT_COUNTED: Final = frozenset(
    "dan atau di ke dari pada yang untuk dengan hingga sampai serta dalam adalah ini itu lalu saat"
    " oleh akan telah juga sejak karena agar kepada sebagai antara lebih kurang lagi pun per setelah"
    " sebelum ketika bagi tersebut menjadi and or of in at to from the by for on with than s.d sd s".split()
)


def find_figures(
    tokens: Tokens, blocks: Sequence[Block], dates: Sequence[DateMention], language: Language = "id"
) -> list[Figure]:
    """Return the numbers that say how much or how many, in order.

    Left out are dates, years, clock times, telephone numbers, numbers of laws and addresses
    (`Pasal 5`, `Nomor 3 Tahun 2025`), and the blocks above and below the text.
    """
    found: list[Figure] = []
    kinds = tokens.kinds
    date_starts = [date.span.start for date in dates]
    read = [block for block in blocks if block.kind not in _LEFT_OUT]
    spans = [block.span for block in read]
    kinds_of = [block.kind for block in read]
    at_block = 0
    for at in range(len(tokens)):
        if kinds[at] != NUMBER:
            continue
        start = tokens.starts[at]
        while at_block < len(spans) and spans[at_block].end <= start:
            at_block += 1
        if at_block == len(spans):
            break
        block = spans[at_block]
        titled = kinds_of[at_block] in _TITLES
        if start < block.start or _in_date(start, dates, date_starts):
            continue
        # In a title every word has a capital, so one before a number names nothing.
        if _is_name(tokens, at, block, language) or (not titled and _names_by_capital(tokens, at, block)):
            continue
        found.append(_figure(tokens, at, block, language, titled=titled))
    return found


def _in_date(start: int, dates: Sequence[DateMention], starts: Sequence[int]) -> bool:
    index = bisect_left(starts, start + 1) - 1
    return index >= 0 and start < dates[index].span.end


def _is_name(tokens: Tokens, at: int, block: Span, language: Language) -> bool:
    """Tell whether a number is part of a name, address, clock time or year."""
    form = tokens.form(at)
    before = tokens.lower[at - 1] if at and tokens.starts[at - 1] >= block.start else ""
    after = tokens.lower[at + 1] if _within(tokens, at + 1, block) else ""
    if ":" in form or "/" in form or before in _NAMES_NUMBER or after in _AFTER_CLOCK:
        return True
    if before == "." and at > 1 and tokens.lower[at - 2] in _SHORT_NUMBER_NAMES:
        return True
    if _is_glued(tokens, at, before) or _is_code(tokens, at, before, after):
        return True
    if language == "id" and _CLOCK.fullmatch(form) and before not in _CURRENCIES and after not in _PERCENT:
        return True
    if not form.isdigit() or before in _CURRENCIES or after in _PERCENT or scale_value(after) is not None:
        return False
    year = len(form) == _YEAR_LENGTH and _FIRST_YEAR <= int(form) < _LAST_YEAR
    serial = len(form) >= _PHONE_LENGTH or (form[0] == "0" and len(form) > 1)
    return year or serial


def _names_by_capital(tokens: Tokens, at: int, block: Span) -> bool:
    """Tell whether a bare number follows a name, and is neither money, percent nor scaled."""
    before = tokens.lower[at - 1] if at and tokens.starts[at - 1] >= block.start else ""
    after = tokens.lower[at + 1] if _within(tokens, at + 1, block) else ""
    counted = before in _CURRENCIES or after in _PERCENT or scale_value(after) is not None
    return tokens.form(at).isdigit() and not counted and _follows_name(tokens, at, block)


def _is_code(tokens: Tokens, at: int, before: str, after: str) -> bool:
    """Tell whether a stroke follows at once, as in `12/HM/2022`; not after a currency (`Rp16.235/US$`)."""
    return after == "/" and before not in _CURRENCIES and tokens.starts[at + 1] == tokens.ends[at]


def _is_glued(tokens: Tokens, at: int, before: str) -> bool:
    """Tell whether a mark joins a number to a name: `A/12`, `+62`, `COVID-19`; not in a range (`3-6`)."""
    if before not in ("/", "+", "#", "-", "–") or at == 1 or tokens.ends[at - 1] != tokens.starts[at]:
        return False
    # In a range the second number is what the first one is: `021-555`, `3-6`.
    first = tokens.form(at - 2)
    return before not in "-–" or tokens.kinds[at - 2] != NUMBER or (first[0] == "0" and first[1:].isdigit())


def _follows_name(tokens: Tokens, at: int, block: Span) -> bool:
    """Tell whether a number stands after a name inside a sentence: `SMP Negeri 2`, `Alumni 212`."""
    first = at - 2
    if first < 0 or tokens.starts[first] < block.start:
        return False
    return tokens.kinds[first] == tokens.kinds[at - 1] == WORD and tokens.form(at - 1)[0].isupper()


def _figure(tokens: Tokens, at: int, block: Span, language: Language, *, titled: bool) -> Figure:
    number = tokens.span(at, at)
    value = parse_number(number.of(tokens.text), language)
    first, last = at, at
    unit = _currency(tokens, at, block)
    if unit:
        first = at - 1
    scale = ""
    following = tokens.lower[at + 1] if _within(tokens, at + 1, block) else ""
    factor = scale_value(following)
    if factor is not None:
        scale, last = following, at + 1
        value = None if value is None else value * factor
    if not unit and _within(tokens, last + 1, block):
        unit = _unit(tokens, last + 1, titled=titled)
        last += bool(unit)
    return Figure(tokens.span(first, last), number, value, scale, unit)


def _currency(tokens: Tokens, at: int, block: Span) -> str:
    if not at or tokens.starts[at - 1] < block.start:
        return ""
    before = tokens.lower[at - 1]
    if before == "$":
        return "$"
    return _CURRENCIES.get(before, "")


def _unit(tokens: Tokens, at: int, *, titled: bool) -> str:
    """Return the counted noun, `%` or `°` at a token, or nothing. `titled`: nouns have a capital too."""
    form = tokens.lower[at]
    if form in ("%", "°"):
        return form
    if tokens.kinds[at] != WORD or form in _NOT_COUNTED:
        return ""
    if tokens.form(at)[0].isupper() and not titled:
        return ""
    return form


def _within(tokens: Tokens, at: int, block: Span) -> bool:
    return at < len(tokens) and tokens.ends[at] <= block.end
