"""Words this house writes its own way. Most houses keep such rows in YAML: `lexicon_from(path)`."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import Lexicon, Term, hookimpl

RILIS_API = 1

lexicon = Lexicon(
    id="dinas.istilah",
    summary="Kata yang di Dinas Contoh ditulis dengan padanan sendiri.",
    why="Satu kata untuk satu hal di semua rilis dinas ini.",
    cite="Pedoman Siaran Pers Dinas Contoh (rekaan), daftar istilah",
    terms=(
        Term(
            id="pasien",
            bentuk=("pasien", "para pasien"),
            tingkat=None,
            alasan="Dinas ini melayani warga, bukan hanya yang sakit.",
            dasar="Pedoman Siaran Pers Dinas Contoh (rekaan), bab 2",
            ganti=("warga",),
            kecuali=("keselamatan pasien",),
            kena=("Para pasien datang sejak pagi.",),
            diam=("Warga datang sejak pagi.", "Petugas menjaga keselamatan pasien."),
        ),
    ),
    severity="info",
)


@hookimpl
def rilis_lexicons() -> Iterable[Lexicon]:
    """Give the words."""
    return [lexicon]
