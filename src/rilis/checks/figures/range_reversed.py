"""A range whose greater number stands first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern, parse_number

_RANGE: Final = late_pattern(
    r"(?=\d)(?<![\w.,/:()-])(?<!\w[-–])"
    r"(?P<first>\d[\d.,]{0,15})(?P<join>[-–—]| (?:hingga|sampai|s\.d\.) )(?P<last>\d[\d.,]{0,15})"
    r" ?(?P<unit>%|(?:ribu|juta|miliar|triliun|persen|orang|tahun|bulan|hari|pekan|unit|meter|kilometer|km|cm"
    r"|jam|menit|kg|kilogram|ton|hektare|rumah|sekolah|desa|peserta|siswa|warga|buah|ekor|lembar|derajat)(?!\w))"
)
_DOWN: Final = late_pattern(
    r"\b(?:turun|menurun|menurunkan|penurunan|berkurang|mengurangi|menyusut|dipangkas|diskon|mundur|dari|skor|menang|unggul|kalah"
    r"|imbang|pasal|ayat|nomor|kelas|usia)\b[^.]{0,30}\Z",
    re.IGNORECASE,
)
_REACH: Final = 40
_YEAR_DIGITS: Final = 4


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `20–10 orang`."""
    del context
    for match in _RANGE.finditer(document.text):
        first, last = parse_number(match["first"]), parse_number(match["last"])
        if first is None or last is None or first <= last or match["first"][0] == "0":
            continue
        if len(match["first"]) == _YEAR_DIGITS and match["first"][:2] in ("19", "20"):
            continue  # a year, or numbers of another kind
        if _DOWN.search(document.text, max(match.start() - _REACH, 0), match.start()):
            continue
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” runs from {first} down to {last}; write “{last}{join}{first} {unit}”."),
                {
                    "seen": match[0],
                    "first": match["first"],
                    "last": match["last"],
                    "join": match["join"],
                    "unit": match["unit"],
                },
            ),
        )


check = Check(
    id="figures.range-reversed",
    summary=N_("A range whose greater number stands first."),
    why=N_("“20–10” may be a slip of either number; a range is read from less to more."),
    cite="EYD V, tanda pisah: “sampai dengan” di antara dua bilangan; urutan dari kecil ke besar",
    run=run,
    in_quotes="skip",
)
