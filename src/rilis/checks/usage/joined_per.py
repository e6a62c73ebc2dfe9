"""Per- fused with a unit where “each” is meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_UNITS: Final = (
    "hari|minggu|pekan|bulan|tahun|jam|menit|detik|triwulan|semester|kuartal|kapita|orang|kepala|keluarga|unit|buah"
    "|kilogram|gram|kg|ton|liter|meter|kilometer|km|hektare|hektar|dosis|siswa|pasien|desa|kecamatan|item|tanggal"
    "|paket|batang|butir|lembar|eksemplar|potong"
)
_PATTERN: Final = late_pattern(rf"(?:per|Per)(?P<unit>{_UNITS})(?:nya)?(?![\w-])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word"):
        right = f"{match[0][:3]} {match[0][3:]}"
        message = Message(
            N_("“{seen}”: per stands apart where it means each; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.joined-per",
    summary=N_("“Per” fused with the unit it counts."),
    why=N_("“Per” in the sense of each or from is a word; only the prefix is joined."),
    cite="EYD V, kata depan dan partikel: per yang berarti tiap, demi, atau mulai ditulis terpisah",
    run=run,
    severity="warning",
    in_quotes="lower",
)
