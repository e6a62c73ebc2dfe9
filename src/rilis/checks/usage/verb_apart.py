"""A passive verb written apart from its di-."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches, said_by_spelling

_VERBS: Final = frozenset(
    (
        "buka mulai kenal berikan "
        "bahas buat bangun bantu bagi kirim terima minta undang tunda susun cabut periksa tangkap panggil pimpin "
        "ikuti hadiri awasi miliki hormati ketahui ubah ganti ambil bawa jual beli pakai pilih tuntut dukung jaga "
        "rawat sinyalir lantik kelola tanam ukur catat cetak sebut duga tuding serap larang gelar dampingi sepakati "
        "lengkapi minati akui alami penuhi kunjungi atasi layani nikmati lalui warnai tangani danai sertai replikasi "
        "perkirakan pertimbangkan perkenalkan perlukan persilakan pertahankan persiapkan perhatikan pertanyakan "
        "kenalkan kemukakan kembangkan keluarkan kerahkan kembalikan kenakan kehendaki pecahkan pentaskan pekerjakan "
        "pelajari peringati perangi perbaiki perbarui pengaruhi perbolehkan "
        "peruntukkan perintahkan pertemukan perlihatkan"
    ).split()
)
"""Passive verbs without -kan, or with a prefix before it; none of them is a place."""
_NOUN_PREFIXES: Final = ("pe", "ke", "me")
_SHORTEST: Final = 3


_PATTERN: Final = late_pattern(r"[Dd]i (?P<verb>[a-z]{3,})(?![\w-])")
_FIRST_WORDS: Final = frozenset("di".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `di` before a word that is nothing but a verb."""
    said = said_by_spelling(context)
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        if not _is_verb(match["verb"], context) or match.start() in said:
            continue
        right = match[0].replace(" ", "")
        message = Message(
            N_("“{seen}”: di- before a verb is a prefix; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=True)


def _is_verb(word: str, context: Context) -> bool:
    """Return whether a word is no noun: on the list, or a known word with -kan that is not one with -an."""
    if word in _VERBS:
        return True
    if not word.endswith("kan") or len(word) < _SHORTEST * 2 or word.startswith(_NOUN_PREFIXES):
        return False
    look = context.speller.look
    return look(word[:-3]).kind == "ok" and look(word[:-2]).kind != "ok" and look(f"di{word}").kind == "ok"


check = Check(
    id="usage.verb-apart",
    summary=N_("A passive verb written apart from its di-."),
    why=N_("Apart, “di” names a place; the prefix of a verb is joined."),
    cite="EYD V, kata berimbuhan: imbuhan ditulis serangkai dengan bentuk dasarnya",
    run=run,
    severity="error",
    in_quotes="lower",
)
