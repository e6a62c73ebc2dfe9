"""A civil servant's number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import GAP, day_exists, groups

_EIGHTEEN: Final = late_pattern(rf"[12](?<![0-9.,/-][12])[09](?:{GAP}?[0-9]){{16}}(?![\d/-]|[.,]\d)")
_WRITTEN: Final = frozenset(
    ((18,), (8, 6, 1, 3), (8, 6, 4), (8, 10), (14, 4), (14, 1, 3), (4, 2, 2, 4, 2, 1, 3))
)
_BORN: Final = range(1930, 2016)
_YOUNGEST: Final = 15
"""Years from birth to appointment."""
_LAST: Final = 2099
_MONTHS: Final = (*range(1, 13), *range(21, 30))
"""Months of appointment; contract staff (PPPK) have 21 and up for the contract's number."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report eighteen digits built like a NIP: birth, month of appointment, sex, serial number."""
    del context
    for match in _EIGHTEEN.finditer(document.text):
        digits = "".join(filter(str.isdigit, match[0]))
        if digits.isascii() and groups(match[0]) in _WRITTEN and _possible(digits):
            yield Hit(
                Span(*match.span()),
                Message(N_("This is built like a civil servant's number (NIP); name and office are enough.")),
                secret=True,
            )


def _possible(digits: str) -> bool:
    born, appointed = int(digits[:4]), int(digits[8:12])
    return (
        born in _BORN
        and day_exists(int(digits[6:8]), int(digits[4:6]))
        and born + _YOUNGEST <= appointed <= _LAST
        and int(digits[12:14]) in _MONTHS
        and digits[14] in "12"
        and digits[15:] != "000"
    )


check = Check(
    id="privacy.nip",
    summary=N_("A civil servant's number (NIP)."),
    why=N_(
        "It tells the day of birth and is asked for as proof by fraudsters; readers need name and office."
    ),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4; Peraturan Kepala BKN 22/2007 (susunan NIP)",
    run=run,
)
