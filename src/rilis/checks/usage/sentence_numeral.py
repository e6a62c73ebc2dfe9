"""A sentence that begins with figures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_KINDS: Final = ("lead", "paragraph", "background")
"""Sentences; items of lists may begin with figures."""
_ABBREVIATED: Final = ("No. ", "no. ", "Jl. ", "hlm. ", "Kav. ", "Kel. ", "Rp. ", "Pasal. ", "Tel. ", "Tlp. ")
"""Short forms after which a figure goes on with the sentence."""
_WORDS: Final = ("", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan")
_PATTERN: Final = late_pattern(
    r"[0-9]{1,3}(?:\.[0-9]{3})*(?:,[0-9]+)? (?:persen|orang|warga|peserta|siswa|pelajar|mahasiswa|keluarga"
    r"|rumah|unit|desa|kelurahan|kecamatan|kabupaten|kota|negara|petugas|personel|pegawai|guru|anak|ton|hektare"
    r"|pelaku|perusahaan|kendaraan|kapal|sekolah|pohon|bibit|paket|daerah|provinsi|pasien|korban|jiwa|penumpang"
    r"|relawan|atlet|tim|kasus|lembaga|kader|jemaah|pendaftar|nelayan|petani|pedagang|ekor|lembar|buah|dari)"
    r"(?![\w-])(?= [a-z])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, _KINDS, begins="sentence"):
        if document.text.endswith(_ABBREVIATED, 0, match.start()):
            continue
        figure, _, noun = match[0].partition(" ")
        word = _WORDS[int(figure)] if len(figure) == 1 else ""
        right = f"{word} {noun}" if word else f"Sebanyak {match[0]}"
        message = Message(
            N_("“{seen}” opens a sentence with figures; write “{right}” or turn the sentence."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.sentence-numeral",
    summary=N_("A sentence that begins with figures."),
    why=N_("A sentence begins with a word; figures there are easily read as part of the sentence before."),
    cite="EYD V, angka dan bilangan: bilangan pada awal kalimat tidak ditulis dengan angka",
    run=run,
    severity="warning",
    in_quotes="lower",
)
