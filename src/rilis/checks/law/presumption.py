"""A suspect called the culprit before a verdict."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion
from rilis.checks.law.verdict import has_verdict

_CULPRIT: Final = re.compile(r"\b[Pp]elaku(?:nya)?\b")
_OTHER: Final = re.compile(
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
_CAUTIOUS: Final = re.compile(
    r"\b(?:terduga|diduga|dugaan|tersangka|terdakwa|terpidana|disangka|dituduh|tuduhan|alleged|bukan|"
    r"jika|apabila|bila|kalau|setiap|"
    r"siapa pun|sebagai|semua|agar|seluruh|calon|mantan|eks|keluarga|perempuan|kedua|identitas|"
    r"menghukum|menindak)\s+"
    r"(?:sebagai\s+|menjadi\s+|para\s+|seorang\s+|dua\s+|tiga\s+)?\Z",
    re.IGNORECASE,
)
_ONE: Final = re.compile(
    r"\b(?:ditangkap|menangkap|penangkapan|diamankan|mengamankan|diringkus|meringkus|dibekuk|"
    r"membekuk|berinisial|ditahan|"
    r"menahan|penahanan|mengaku|diperiksa|ditetapkan|penyidik|melarikan diri|aksinya|melancarkan|"
    r"menganiaya|menusuk|"
    r"membacok|membunuh|mencuri|menipu|merampas|mencabuli|memperkosa|mengancam|menyerahkan diri|"
    r"diserahkan|buron)\b",
    re.IGNORECASE,
)
_GENERAL: Final = re.compile(
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
    past = -1
    for span, sentence, block_end in _suspects(document):
        words = sentence.of(text)
        if span.start >= past and _ONE.search(words) and not _GENERAL.search(words):
            past = block_end
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


def _suspects(document: Document) -> Iterator[tuple[Span, Span, int]]:
    """Yield place, sentence and end of the block of each word that is not about trade or caution."""
    text = document.text
    sentences = document.analysis.sentences
    starts = [sentence.start for sentence in sentences]
    for match in _CULPRIT.finditer(text):
        if _OTHER.match(text, match.end()) or _CAUTIOUS.search(
            text[max(0, match.start() - _LOOK_BACK) : match.start()]
        ):
            continue
        at = bisect_right(starts, match.start()) - 1
        if at < 0 or sentences[at].end <= match.start():
            continue
        block = document.block_at(match.start())
        if block is not None:
            yield Span(*match.span()), sentences[at], block.span.end


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
