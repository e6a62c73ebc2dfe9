"""A vehicle's plate beside its owner or driver."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import after, before

_PLATE: Final = late_pattern(r"\b[A-Z]{1,2}[ -]?[1-9][0-9]{0,3}[ -]?[A-Z]{1,3}\b")
_VEHICLE: Final = late_pattern(
    r"\b(?:pelat|plat|nopol|bernopol|nomor polisi|bernomor|bernomor polisi|mobil|motor|truk|minibus|"
    r"kendaraan|bus)\b",
    re.IGNORECASE,
)
_OWNER: Final = late_pattern(
    r"(?i:\b(?:milik(?:nya)?|pemilik(?:nya)?|mobil pribadi|motor pribadi|dikemudikan|dikendarai|"
    r"disopiri|pengemudi(?:nya)?|"
    r"sopir(?:nya)?|pengendara(?:nya)?|atas nama)\b)(?: oleh| bernama| korban| tersangka|,){0,3} [A-Z][a-z]{2,}"
)
_AGENCIES: Final = late_pattern(
    r"milik (?:PT|CV|Dinas|Pemerintah|Pemkot|Pemkab|Pemprov|Badan|Kementerian|Kepolisian|Polres|"
    r"Polda|Perum|Yayasan)\b"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a plate after the word for a vehicle, in words that name whose it is."""
    del context
    text = document.text
    if not any(word in text for word in ("olisi", "opol", "lat ", "ernomor", "endaraan")):
        return
    for match in _PLATE.finditer(text):
        words = before(text, match.start(), 110)
        if not _VEHICLE.search(words[-60:]):
            continue
        around = words + match[0] + after(text, match.end(), 70)
        if _OWNER.search(around) and not _AGENCIES.search(around):
            yield Hit(
                Span(*match.span()),
                Message(N_("This plate stands beside the person it leads to; leave it out.")),
                secret=True,
            )


check = Check(
    id="privacy.plate",
    summary=N_("A vehicle's plate beside its owner or driver."),
    why=N_("A plate leads to name and address of its owner; the event is clear without it."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 ayat (3)",
    run=run,
)
