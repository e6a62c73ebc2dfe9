"""Numbers of sixteen digits that the civil registry gives: what NIK and family card have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.api import Document, Span, late_pattern
from rilis.checks.privacy.digits import GAP, before, day_exists, groups

_SIXTEEN: Final = late_pattern(rf"[0-9](?<![0-9.,/-][0-9])(?:{GAP}?[0-9]){{15}}(?![\d/-]|[.,]\d)")
_WRITTEN: Final = frozenset(
    (
        (16,),
        (6, 6, 4),
        (4, 4, 4, 4),
        (6, 2, 2, 2, 4),
        (6, 10),
        (12, 4),
        (2, 2, 2, 6, 4),
        (2, 2, 2, 2, 2, 2, 4),
    )
)
"""Groups in which such a number is written; others are rows of a table or sums of money."""
_PROVINCES: Final = frozenset(
    (
        *range(11, 22),
        31,
        32,
        33,
        34,
        35,
        36,
        51,
        52,
        53,
        *range(61, 66),
        *range(71, 77),
        81,
        82,
        *range(91, 98),
    )
)
"""First two digits: province codes of the Ministry of Home Affairs (Kepmendagri 100.1.1-6117/2022)."""
_WOMEN: Final = 40
"""Added to a woman's day of birth."""
_OTHER_NUMBER: Final = late_pattern(
    r"\b(?:rekening|rek|virtual account|va|kartu kredit|kartu debit|imei|iccid|resi|seri|isbn|barcode|"
    r"transaksi|pesanan|tiket|billing)\b[^\n.]{0,24}\Z",
    re.IGNORECASE,
)
"""Words before a number of sixteen digits that say it is something else."""
_FAMILY: Final = late_pattern(r"\b(?:kk|kartu keluarga|family card)\b[^\n.]{0,24}\Z", re.IGNORECASE)
_PERSON: Final = late_pattern(r"\b(?:nik|ktp|e-ktp|kependudukan)\b[^\n.]{0,24}\Z", re.IGNORECASE)


class Sixteen(NamedTuple):
    """A number built like one of the registry."""

    span: Span
    family: bool
    """The words before it say that it is a family card's."""


def registered(document: Document) -> Iterator[Sixteen]:
    """Yield the numbers that may be a NIK or, where the words before say so, a family card's."""
    text = document.text
    for match in _SIXTEEN.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        if not digits.isascii() or not _area(digits) or digits[12:] == "0000":
            continue
        words = before(text, match.start())
        named = _PERSON.search(words)
        if not named and (groups(match[0]) not in _WRITTEN or _OTHER_NUMBER.search(words)):
            continue
        day, month = int(digits[6:8]), int(digits[8:10])
        if not named and _FAMILY.search(words) and day_exists(day, month):
            yield Sixteen(Span(*match.span()), family=True)
        elif day_exists(day - _WOMEN if day > _WOMEN else day, month):
            yield Sixteen(Span(*match.span()), family=False)


def _area(digits: str) -> bool:
    """Tell whether province, regency and district may exist."""
    return int(digits[:2]) in _PROVINCES and "00" not in (digits[2:4], digits[4:6])
