"""`tambah`, `imbuh` or `lanjut` where nobody has spoken before."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion, speech_verbs


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a verb that adds to earlier words on the first quotation, with no verb of speech before it."""
    del context
    text = document.text
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or not quotation.speech:
            continue
        verb = speech_verbs().get(attribution.verb.of(text).lower())
        if attribution.before or verb is None or verb.kind != "sequence" or verb.form == "active":
            return
        tokens = document.analysis.tokens
        for at, word in enumerate(tokens.lower):
            if tokens.starts[at] >= quotation.span.start:
                break
            if word in speech_verbs():
                return
        seen = attribution.verb.of(text)
        right = "ujarnya" if seen.endswith("nya") else "ujar"
        yield Hit(
            attribution.verb,
            Message(
                N_("“{seen}” adds to earlier words, but nobody has spoken yet; write “{right}”."),
                {"seen": seen, "right": right},
            ),
            (Suggestion(right),),
        )
        return


check = Check(
    id="quotes.sequence-first",
    summary=N_("“tambah”, “imbuh” or “lanjut” where nobody has spoken before."),
    why=N_("The verb says that words came before; the reader looks for them in vain."),
    cite="KBBI: menambahkan, mengimbuhkan, melanjutkan",
    run=run,
)
