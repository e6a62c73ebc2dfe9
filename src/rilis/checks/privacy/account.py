"""The number of a bank account."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import GAP, after, before, open_to_all

_NUMBER: Final = late_pattern(rf"[0-9](?<![0-9.,/+-][0-9])(?:{GAP}?[0-9]){{9,15}}(?![\d/-]|[.,]\d)")
_AMOUNT: Final = late_pattern(r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}.*")
"""A sum with its points, or a day of the calendar."""
_BANK: Final = late_pattern(
    r"\b(?:rekening|rek\.?|norek|bank account|account number|bri|bca|bni|btn|bsi|mandiri|cimb niaga|"
    r"danamon|permata|"
    r"muamalat|bank [a-z]+)\b[^\n.;\d]{0,40}(?:no\.|rek\.)?[^\n.;\d]{0,12}\Z",
    re.IGNORECASE,
)
_NOT_AN_ACCOUNT: Final = late_pattern(
    r"\b(?:virtual account|va|call ?cent\w+|telepon|telp|halo|hotline|whatsapp|wa|sms|rp|senilai|sebesar|"
    r"nasabah|tahun|tanggal|imei|nik|kk|nip)\b[^\n\d]{0,24}\Z|rp ?\Z",
    re.IGNORECASE,
)
_OFFICIAL: Final = late_pattern(
    r"\b(?:donasi|sumbangan|bantuan|infak|zakat|wakaf|kas negara|bendahara|retribusi|pajak|pendaftaran|"
    r"(?:a\.?n\.?|atas nama)\W{0,3}(?:kementerian|badan|dinas|pemerintah|panitia|yayasan|palang|"
    r"baznas|bpbd|bnpb|pmi))\b",
    re.IGNORECASE,
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report ten to sixteen digits after a bank's name or the word account.

    An account that the words around it call official is a warning, any other an error; none is
    reported that the brief names in `nomor_umum`.
    """
    text = document.text
    for match in _NUMBER.finditer(text):
        words = before(text, match.start(), 64)
        if not _BANK.search(words) or _NOT_AN_ACCOUNT.search(words) or _AMOUNT.fullmatch(match[0]):
            continue
        if open_to_all(context, match[0]):
            continue
        official = _OFFICIAL.search(words) or _OFFICIAL.search(after(text, match.end()))
        yield Hit(
            Span(*match.span()),
            Message(
                N_(
                    "This is a bank account; if the public is to pay into it, name it in “nomor_umum” of the "
                    "brief, else remove it."
                )
            ),
            severity="warning" if official else None,
            secret=True,
        )


check = Check(
    id="privacy.account",
    summary=N_("The number of a bank account that the brief does not call official."),
    why=N_("A person's account is financial data; a false official one takes the gifts of many."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 ayat (2) (data keuangan pribadi)",
    run=run,
    severity="error",
)
