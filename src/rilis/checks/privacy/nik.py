"""A national identity number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_SIXTEEN: Final = re.compile(r"[0-9](?<![0-9.,/-][0-9])[0-9]{5}[ .-]?[0-9]{6}[ .-]?[0-9]{4}(?![\d/-]|[.,]\d)")
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
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_OTHER_NUMBER: Final = re.compile(
    r"\b(?:rekening|rek|virtual account|va|kartu kredit|kartu debit|imei|iccid|resi|seri|isbn|barcode|"
    r"transaksi|pesanan|tiket|billing)\b[^\n.]{0,24}\Z",
    re.IGNORECASE,
)
"""Words before a number of sixteen digits that say it is something else."""
_LOOK_BACK: Final = 48


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report sixteen digits built like a NIK: province, day (women plus 40), month of birth."""
    del context
    for match in _SIXTEEN.finditer(document.text):
        digits = "".join(filter(str.isdigit, match[0]))
        before = document.text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if _possible(digits) and not _OTHER_NUMBER.search(before):
            yield Hit(
                Span(*match.span()),
                Message(N_("This is built like a national identity number (NIK); remove it.")),
                secret=True,
            )


def _possible(digits: str) -> bool:
    """Tell whether province, regency, district, day and month of birth and serial number may exist."""
    day = int(digits[6:8])
    day -= _WOMEN if day > _WOMEN else 0
    month = int(digits[8:10])
    return (
        int(digits[:2]) in _PROVINCES
        and "00" not in (digits[2:4], digits[4:6])
        and 1 <= month <= len(_DAYS)
        and 1 <= day <= _DAYS[month - 1]
        and digits[12:] != "0000"
    )


check = Check(
    id="privacy.nik",
    summary=N_("A national identity number (NIK)."),
    why=N_("With a NIK, credit can be taken in a person's name; it has no place in a published text."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi; UU 23/2006 Pasal 84 jo. UU 24/2013",
    run=run,
    severity="error",
)
