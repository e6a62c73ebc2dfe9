"""Large quantities without a full stop, years with one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"[0-9](?<![\w.,/:-].)[0-9]{4,6}(?= (?:orang|warga|jiwa|peserta|siswa|pelajar|mahasiswa|keluarga|rumah"
    r"|unit|buah|ton|hektare"
    r"|penumpang|kendaraan|petugas|personel|karyawan|pekerja|pengunjung|pasien|desa|dosis|liter"
    r"|paket|lembar|eksemplar|rupiah)\b)"
    r"|(?:1\.9[0-9]{2}|2\.0[0-9]{2})(?<=ahun .{5})(?=[,.;:)\n]\W|[;:)\n]| (?:di|dan|yang|ini|itu|untuk"
    r"|telah|sudah|akan|adalah)\b)"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN):
        right = match[0].replace(".", "") if "." in match[0] else f"{int(match[0]):,}".replace(",", ".")
        message = Message(
            N_("“{seen}” is hard to read; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.thousands",
    summary=N_("A quantity without its full stop, or a year with one."),
    why=N_("The full stop parts thousands of what is counted, never years."),
    cite="EYD V, tanda titik: ribuan menyatakan jumlah; tidak pada tahun",
    run=run,
    severity="warning",
    in_quotes="same",
)
