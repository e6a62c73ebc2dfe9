"""Foreign words in Indonesian text, with the Indonesian word where there is one."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion
from rilis.checks.spelling.faults import faults, with_capitals


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first place of each foreign word that does not stand in italics."""
    told: set[str] = set()
    italic = [mark.span for mark in document.marks if mark.kind == "emphasis"]
    for fault in faults(document, context, "foreign"):
        word = fault.word.lower()
        if word in told or any(span.covers(fault.span) for span in italic):
            continue
        told.add(word)
        rights = tuple(with_capitals(document, fault, right) for right in fault.verdict.standard)
        template = (
            N_("“{seen}” is a foreign word; write “{right}”, or set it in italics.")
            if rights
            else N_("“{seen}” is a foreign word; write an Indonesian one, or set it in italics.")
        )
        yield Hit(
            fault.span,
            Message(template, {"seen": fault.word, "right": "” / “".join(rights)}),
            tuple(Suggestion(right) for right in rights),
        )


check = Check(
    id="spelling.foreign",
    summary=N_("A foreign word in Indonesian text."),
    why=N_("The law asks official texts for Indonesian words; foreign ones stand in italics."),
    cite="EYD V, huruf miring; UU 24/2009 Pasal 26–39; Perpres 63/2019",
    run=run,
    severity="info",
    in_quotes="skip",
)
