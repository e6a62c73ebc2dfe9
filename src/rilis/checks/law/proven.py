"""Said to be proven, where no court has found so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.law.verdict import has_verdict

_PROVEN: Final = late_pattern(
    r"\bterbukti (?:telah |sudah |kuat )?(?:bersalah|melakukan (?:korupsi|pencurian|penipuan|"
    r"penggelapan|penganiayaan|"
    r"pembunuhan|kekerasan|pelecehan|pencabulan|pemerasan|penyuapan|tindak pidana|kejahatan|pelanggaran hukum)|"
    r"menerima (?:suap|gratifikasi|uang)|menyuap|memeras|korupsi|mengorupsi|mencuri|menipu|"
    r"menggelapkan|membunuh|"
    r"menganiaya|mencabuli|memperkosa|mengedarkan|menyelundupkan|mengonsumsi (?:narkoba|sabu|ganja))\b",
    re.IGNORECASE,
)
_OPEN: Final = late_pattern(
    r"\b(?:jika|bila|apabila|kalau|seandainya|andai|ternyata|yang|tidak|belum|tak|bukan|siapa ?pun|"
    r"apakah|sampai|hingga|"
    r"agar|kalaupun|memang|telah diputus|hakim|putusan|pengadilan)\b[^.\n]{0,40}\Z",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 60


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report “terbukti” with a crime, in a text without a verdict and not under a condition."""
    del context
    text = document.text
    if "erbukti" not in text or document.language != "id" or has_verdict(document):
        return
    for match in _PROVEN.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if not _OPEN.search(before):
            yield Hit(
                Span(*match.span()),
                Message(
                    N_("“{seen}” needs a verdict: name the court and its decision, or write “diduga”."),
                    {"seen": match[0]},
                ),
                (Suggestion(re.sub(r"(?i)^terbukti", "diduga", match[0])),),
            )


check = Check(
    id="law.proven",
    summary=N_("A crime said to be proven without a court's decision."),
    why=N_("Only a court proves guilt; the word makes the agency a judge."),
    cite="UU 48/2009 pasal 8 ayat (1); KUHAP pasal 183",
    run=run,
    in_quotes="lower",
)
