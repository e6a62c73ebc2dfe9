"""A small number in figures where one word says it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_WORDS: Final = ("", "", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_PATTERN: Final = late_pattern(
    r"[2-9](?<![\w.,:/%+-].)(?= (?:orang|kali|warga|anak|desa|kelurahan|kecamatan|kabupaten|provinsi|negara|sekolah"
    r"|buah|ekor|siswa|guru|petugas|peserta|keluarga|rumah|lembaga|program|tahap|jenis|hal|syarat|pihak|tokoh)"
    r"(?![\w-]))(?! (?:kali|orang) [0-9])"
)
_KINDS: Final = ("lead", "paragraph", "background")
_FIGURE: Final = late_pattern(r"[0-9]")
_SENTENCE: Final = 160
"""Letters to each side in which other figures make a series."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, _KINDS):
        before = document.text[max(0, match.start() - _SENTENCE) : match.start()]
        after = document.text[match.end() : match.end() + _SENTENCE]
        begun = max(before.rfind(end) for end in (". ", "! ", "? ", "\n"))
        ended = min(
            (at for end in (". ", "! ", "? ", "\n") if (at := after.find(end)) >= 0), default=len(after)
        )
        if _FIGURE.search(before[begun + 1 :] + after[:ended]):
            continue
        right = _WORDS[int(match[0])]
        message = Message(
            N_("“{seen}” can be said in one word here; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.small-numeral",
    summary=N_("A small number in figures in running text."),
    why=N_("A number of one word is written in letters unless it stands in a series or before a unit."),
    cite="EYD V, angka dan bilangan: bilangan yang dapat dinyatakan dengan satu kata ditulis dengan huruf",
    run=run,
    severity="info",
    in_quotes="skip",
)
