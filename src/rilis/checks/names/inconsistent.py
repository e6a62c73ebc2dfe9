"""A name that nearly is another name of the same text."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a name seen once that is one letter away from a name seen more often."""
    if document.language != "id":
        return
    text, tokens = document.text, document.analysis.tokens
    for odd, usual in context.speller.near_names(text, tokens):
        span = Span(tokens.starts[odd], tokens.ends[odd])
        seen, other = span.of(text), text[tokens.starts[usual] : tokens.ends[usual]]
        yield Hit(
            span,
            Message(
                N_(
                    "“{seen}” stands here, “{other}” elsewhere in this text; if one is meant, write it alike."
                ),
                {"seen": seen, "other": other},
            ),
            (Suggestion(other),),
        )


check = Check(
    id="names.inconsistent",
    summary=N_("A name written in two ways."),
    why=N_("A name written in two ways makes one person two, and one of them is wrong."),
    cite="Kelaziman penyuntingan: satu nama satu ejaan",
    run=run,
    severity="warning",
    in_quotes="same",
)
