"""Direct speech after `bahwa`."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_REACH = 12


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `mengatakan bahwa “Kami siap.”`: whole speech that begins with a capital, after `bahwa`."""
    del context
    text = document.text
    for quotation in document.analysis.quotations:
        if not quotation.speech:
            continue
        before = text[max(0, quotation.span.start - _REACH) : quotation.span.start]
        bare = before.rstrip(" ,:")
        words = quotation.words.of(text)
        if (
            not bare.lower().endswith(" bahwa")
            or not words[:1].isupper()
            or not words.rstrip().endswith((".", ",", "!", "?"))
        ):
            continue
        start = quotation.span.start - len(before) + len(bare) - len("bahwa")
        yield Hit(
            Span(start, quotation.span.start),
            Message(
                N_(
                    "“bahwa” before direct speech; leave it out and set a comma, or tell it without quotation marks."
                )
            ),
        )


check = Check(
    id="quotes.bahwa",
    summary=N_("Direct speech after “bahwa”."),
    why=N_("“bahwa” announces indirect speech; with marks after it nobody knows which words were spoken."),
    cite="EYD V, tanda koma: memisahkan petikan langsung dari bagian lain kalimat",
    run=run,
)
