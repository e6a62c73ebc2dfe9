"""-nya on a verb that a name follows."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion, speech_verbs


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `“…,” paparnya Sari`."""
    del context
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before or attribution.speaker is None:
            continue
        seen = attribution.verb.of(document.text)
        verb = speech_verbs().get(seen.lower())
        if verb is None or verb.form != "nya" or attribution.speaker.start < attribution.verb.end:
            continue
        one = " " not in attribution.speaker.of(document.text)
        if one and document.text.startswith(",", attribution.speaker.end):
            continue  # the full stop is missing: “…,” ujarnya Sebelumnya, …
        right = seen[:-3]
        yield Hit(
            attribution.verb,
            Message(
                N_("“{seen}” and a name; write “{right}” before the name, or “{seen}” alone."),
                {"seen": seen, "right": right},
            ),
            (Suggestion(right),),
        )


check = Check(
    id="quotes.nya-name",
    summary=N_("-nya on a verb that a name follows."),
    why=N_("-nya already stands for the speaker; with a name after it the speaker is named twice."),
    cite="Tata Bahasa Baku Bahasa Indonesia: -nya sebagai pengganti pelaku",
    run=run,
)
