"""A first quotation whose speaker the reader does not know yet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern, speech_verbs

_NAME: Final = late_pattern(r"[^\W\d_]{2,} [A-Z][a-z]|[a-z,] [A-Z][a-z]{2}")
"""Where somebody could have been named: a capital inside a line."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first quotation with `ujarnya` or `ujar dia` where nobody was named before it."""
    del context
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or not quotation.speech:
            continue
        if attribution.before or attribution.speaker is not None:
            return
        verb = speech_verbs().get(attribution.verb.of(document.text).lower())
        pronoun = attribution.span.end > attribution.verb.end
        if verb is None or not (verb.form == "nya" or pronoun):
            return
        named = any(person.span.start < quotation.span.start for person in document.analysis.people)
        told = (block.span for block in document.prose() if block.span.start < quotation.span.start)
        ends = [(span.start, min(span.end, quotation.span.start)) for span in told]
        if not named and not any(_NAME.search(document.text, *each) for each in ends):
            seen = attribution.span.of(document.text)
            yield Hit(
                attribution.span,
                Message(
                    N_("“{seen}”, but nobody was named before; give name and office of the speaker."),
                    {"seen": seen},
                ),
            )
        return


check = Check(
    id="quotes.speaker-unknown",
    summary=N_("A first quotation whose speaker the reader does not know yet."),
    why=N_("Newsrooms quote a person by name and office; without them the quotation is not used."),
    cite="Penyebutan pertama memuat nama lengkap dan jabatan",
    run=run,
    needs_release=True,
)
