"""A fault or decision without the one who answers for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_FAULT: Final = late_pattern(
    r"\b(?:(?:telah |sudah |sempat )?(?:terjadi|terdapat|ditemukan) (?:sebuah |suatu |beberapa |"
    r"sejumlah )?(?:kesalahan|kekeliruan|"
    r"kelalaian|kebocoran data|salah (?:ketik|hitung|input|tafsir)|miskomunikasi|kesalahpahaman)"
    r"|(?:telah |sudah |akhirnya )?(?:diputuskan|disepakati|ditetapkan) bahwa)\b",
    re.IGNORECASE,
)
_STEMS: Final = (
    *("kesalahan", "kekeliruan", "kelalaian", "kebocoran data", "salah ", "miskomunikasi", "kesalahpahaman"),
    *("putuskan bahwa", "sepakati bahwa", "tetapkan bahwa"),
)
"""Without one of these no pattern is tried."""
_ACTOR: Final = late_pattern(
    r"\b(?:oleh|kami|kita|pihaknya|petugas|panitia|menteri|gubernur|bupati|wali kota|direktur|kepala|"
    r"rapat|sidang|pertemuan|"
    r"musyawarah|majelis|dewan|tim|presiden|hakim|undang-undang|peraturan|dinas|badan|kementerian|"
    r"pemerintah|perusahaan|"
    r"tidak|jika|apabila|bila|mencegah|menghindari|agar|diskusi|forum|pleno)\b",
    re.IGNORECASE,
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report “terjadi kekeliruan” or “diputuskan bahwa” in a sentence that names nobody who did it."""
    del context
    text = document.text
    if document.language != "id" or not any(stem in text for stem in _STEMS):
        return
    last, silent = -1, True
    for match in _FAULT.finditer(text):
        sentences = document.analysis.sentences
        at = bisect_right(sentences, match.start(), key=lambda sentence: sentence.start) - 1
        if at < 0 or match.start() >= sentences[at].end:
            continue
        if at != last:  # each sentence is read once
            last, silent = at, _ACTOR.search(text, *sentences[at]) is not None
        if silent:
            continue
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” hides who did it; name who decided or who answers for it."),
                {"seen": match[0]},
            ),
        )


check = Check(
    id="plain.actor",
    summary=N_("A fault or decision told without the one who answers for it."),
    why=N_("Readers ask first who is responsible; a passive without an actor looks like hiding."),
    cite="UU 14/2008 pasal 2; Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007)",
    run=run,
    severity="info",
    in_quotes="skip",
)
