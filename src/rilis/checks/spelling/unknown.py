"""Words that neither the dictionary nor this project knows."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion
from rilis.checks.spelling.faults import faults, with_capitals


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first place of each unknown word."""
    told: set[str] = set()
    for fault in faults(document, context, "unknown"):
        word = fault.word.lower()
        if word in told:
            continue
        told.add(word)
        yield Hit(
            fault.span,
            Message(
                N_("“{seen}” is not known here; if it is right, add it to the word list (kamus)."),
                {"seen": fault.word},
            ),
            tuple(Suggestion(with_capitals(document, fault, right)) for right in fault.verdict.standard),
        )


check = Check(
    id="spelling.unknown",
    summary=N_("A word that is in no list known here."),
    why=N_("It may be a slip, or a term that readers need explained."),
    cite="KBBI V; daftar kata rilis dan daftar kata proyek (kamus)",
    run=run,
    severity="info",
    in_quotes="skip",
)
