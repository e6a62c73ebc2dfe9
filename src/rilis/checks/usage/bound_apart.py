"""A bound form written apart from its word: antar, pasca, non, sub, pra, anti …"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches, said_by_spelling

_ANY: Final = frozenset("pasca non sub pra anti multi swa purna manca".split())
"""Bound forms that are no word by themselves: any Indonesian word may follow."""
_SOME: Final[Mapping[str, frozenset[str]]] = {
    "antar": frozenset(
        (
            "negara daerah instansi lembaga kota kabupaten provinsi pulau wilayah umat agama suku kelompok generasi "
            "sektor kementerian warga desa kecamatan kelurahan pihak bangsa budaya kelas sekolah kampung moda bank "
            "komunitas individu organisasi fraksi partai anggota petugas pemerintah masyarakat pemuda pelajar klub "
            "tim kawasan benua etnis golongan perusahaan unit bagian divisi manusia elemen universitas kampus fakultas "
            "sesama waktu bidang dinas kader tokoh pegawai ras"
        ).split()
    ),
    "tuna": frozenset("netra rungu wicara daksa grahita susila wisma karya aksara laras".split()),
    "agro": frozenset("wisata industri bisnis".split()),
    "eko": frozenset("wisata sistem".split()),
}
"""Bound forms that are words too, with what they join."""
_FIRST_WORDS: Final = _ANY | _SOME.keys()
"""What a place begins with."""
_LEFT: Final = frozenset(
    "dan atau yang di ke dari ini itu untuk tidak sudah telah juga terhadap pada dengan kepada akan sama lagi".split()
)
"""Words no bound form joins."""


_PATTERN: Final = late_pattern(
    rf"(?P<form>{'|'.join(f'[{form[0].upper()}{form[0]}]{form[1:]}' for form in (*sorted(_ANY), *_SOME))})"
    r" (?P<word>[a-z]{2,})(?![\w-])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a bound form and the small word after it."""
    said = said_by_spelling(context)
    text = document.text
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        form, word = match["form"].lower(), match["word"]
        joined = word in _SOME[form] if form in _SOME else word not in _LEFT and not word.startswith("di")
        if not joined or match.start() in said or context.speller.look(word).kind != "ok":
            continue
        if form == "antar" and text.startswith((" dengan ", " dan "), match.end()):
            continue  # “antara” is meant
        if text.endswith("persona ", 0, match.start()):
            continue
        right = match[0].replace(" ", "")
        message = Message(
            N_("“{seen}”: “{form}” is joined to the word it belongs to; write “{right}”."),
            {"seen": match[0], "form": form, "right": right},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.bound-apart",
    summary=N_("A bound form written apart from its word."),
    why=N_("Antar-, pasca-, non- and their like are no words; alone they mean nothing."),
    cite="EYD V, bentuk terikat ditulis serangkai dengan kata yang mengikutinya",
    run=run,
    severity="error",
    in_quotes="lower",
)
