"""A suspect called the culprit before a verdict."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.law.verdict import has_verdict

_CULPRIT: Final = late_pattern(r"\b[Pp]elaku(?:nya)?\b")
_OTHER: Final = late_pattern(
    r" (?:dugaan|yang diduga|kejahatan siber|usaha|umkm|ukm|ikm|ekonomi|ekraf|seni|budaya|pasar|"
    r"perjalanan|industri|bisnis|pariwisata|"
    r"wisata|perdagangan|"
    r"dagang|ekspor|impor|politik|sejarah|jasa|kepentingan|kegiatan|pembangunan|utama|logistik|"
    r"perikanan|pertanian|"
    r"olahraga|transportasi|perbankan|keuangan|kreatif|digital|startup|teknologi|media|pers|"
    r"komunikasi|sektor|pelayanan|"
    r"kesehatan|pendidikan|koperasi|fintech|konstruksi|tambang|pertambangan|energi|migas|properti|"
    r"ritel|kuliner|ekosistem|"
    r"rantai|perubahan|budi ?daya|pengadaan|penerbangan|angkutan|pelayaran|zakat|kebijakan|lapangan|pemasaran|"
    r"pengusaha|lokal|swasta|domestik|jual|pinjaman|program|gerakan|hilir|hulu|lelang|mikro|ketenagakerjaan)\b",
    re.IGNORECASE,
)
_CAUTIOUS: Final = late_pattern(
    r"\b(?:terduga|diduga|dugaan|tersangka|terdakwa|terpidana|disangka|dituduh|tuduhan|alleged|bukan|"
    r"jika|apabila|bila|kalau|setiap|"
    r"siapa pun|sebagai|semua|agar|seluruh|calon|mantan|eks|keluarga|perempuan|kedua|identitas|"
    r"menghukum|menindak)\s+"
    r"(?:sebagai\s+|menjadi\s+|para\s+|seorang\s+|dua\s+|tiga\s+)?\Z",
    re.IGNORECASE,
)
_ONE: Final = late_pattern(
    r"\b(?:ditangkap|menangkap|penangkapan|diamankan|mengamankan|diringkus|meringkus|dibekuk|"
    r"membekuk|berinisial|ditahan|"
    r"menahan|penahanan|mengaku|diperiksa|ditetapkan|penyidik|melarikan diri|aksinya|melancarkan|"
    r"menganiaya|menusuk|"
    r"membacok|membunuh|mencuri|menipu|merampas|mencabuli|memperkosa|mengancam|menyerahkan diri|"
    r"diserahkan|buron)\b",
    re.IGNORECASE,
)
_GENERAL: Final = late_pattern(
    r"\b(?:para pelaku (?:kejahatan|kekerasan|korupsi)|efek jera|ancaman (?:hukuman|pidana|sanksi)|"
    r"undang-undang|setiap orang|"
    r"jika|apabila|bila|akan (?:menindak|ditindak|menangkap|dikenai|dikenakan)|harus (?:ditangkap|"
    r"dihukum|diproses)|"
    r"belum (?:ditangkap|diketahui|tertangkap)|untuk menangkap|sering kali|sering|kerap|memudahkan|"
    r"modus|masih (?:diburu|dicari|buron)|mencari|memburu|"
    r"mengungkap|segera)\b",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 40


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the word once a paragraph, in a sentence about one person and a text without a verdict."""
    del context
    text = document.text
    if ("elaku" not in text) or document.language != "id" or has_verdict(document):
        return
    for block in document.prose():
        span = _first(document, block.span)
        if span is not None:
            yield Hit(
                span,
                Message(
                    N_(
                        "“{seen}” says that this person did it; before a verdict write “terduga pelaku”, "
                        "“tersangka”, or “terdakwa”, whichever the stage of the case is."
                    ),
                    {"seen": span.of(text)},
                ),
                (Suggestion("terduga pelaku"), Suggestion("tersangka")),
            )


def _first(document: Document, block: Span) -> Span | None:
    """Return the first such word of a block, or None; each sentence is read once."""
    text = document.text
    match = _CULPRIT.search(text, *block)
    if match is None:
        return None
    sentences = document.analysis.sentences
    at = bisect_right(sentences, match.start(), key=lambda sentence: sentence.start) - 1
    for index in range(max(at, 0), len(sentences)):
        sentence = sentences[index]
        if sentence.start >= block.end:
            return None
        found = next(
            (Span(*one.span()) for one in _CULPRIT.finditer(text, *sentence) if _names_one(text, one)), None
        )
        if found and _ONE.search(text, *sentence) and not _GENERAL.search(text, *sentence):
            return found
    return None


def _names_one(text: str, match: re.Match[str]) -> bool:
    """Tell whether the word is about a person, and no word of caution stands before it."""
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    return not (_OTHER.match(text, match.end()) or _CAUTIOUS.search(before))


check = Check(
    id="law.presumption",
    summary=N_("A suspect called the culprit before a verdict."),
    why=N_(
        "Guilt is found by a court; a release that says it first can be used against the case and the agency."
    ),
    cite="UU 48/2009 pasal 8 ayat (1); UU 40/1999 pasal 5 ayat (1); KUHAP penjelasan umum butir 3 huruf c",
    run=run,
    in_quotes="lower",
)
