"""A title with a capital after para, seorang, setiap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_BEFORE: Final = ("para ", "Para ", "seorang ", "Seorang ", "setiap ", "Setiap ")
_PATTERN: Final = late_pattern(
    r"(?:Menteri|Gubernur|Bupati|Wali Kota|Camat"
    r"|Presiden|Direktur|Kepala Desa|Guru|Dokter|Hakim|Jaksa|Pejabat|Peserta|Undangan|Siswa|Petani"
    r"|Nelayan|Kepala Daerah)(?= (?:[a-z(]|di\b)|[,.;])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE):
        if not document.text.endswith(_BEFORE, 0, match.start()):
            continue
        right = match[0].lower()
        message = Message(
            N_("“{seen}” names no given person here; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.plain-capital",
    summary=N_("A title with a capital where no given person is meant."),
    why=N_("After para, seorang or setiap a title is a common word."),
    cite="EYD V, huruf kapital: jabatan hanya bila menyertai atau menggantikan nama",
    run=run,
    severity="warning",
    in_quotes="lower",
)
