"""A blank between a quotation mark and the words it encloses."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report blanks right after an opening and right before a closing mark."""
    del context
    text = document.text
    for quotation in document.analysis.quotations:
        words = quotation.words.of(text)
        bare = words.strip()
        if not bare or not quotation.closed or "\n" in words:
            continue
        left = quotation.words.start + len(words) - len(words.lstrip())
        right = quotation.words.end - len(words) + len(words.rstrip())
        if not _in_phase(text, quotation.span):
            continue  # marks inside marks of the same kind: these two do not belong together
        if left > quotation.words.start:
            yield _hit(Span(quotation.span.start, left), text[quotation.span.start])
        attribution = quotation.attribution
        # Before a verb that follows, quotes.comma puts blank and comma right at once.
        comma = bare.endswith((",", ".")) and attribution is not None and not attribution.before
        if right < quotation.words.end and not comma:
            yield _hit(Span(right, quotation.span.end), text[quotation.words.end])


def _in_phase(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 1]
    inches = before.rstrip()[-1:].isdigit()
    return not (inches or before[-1:].isalnum() or after.isalnum())


def _hit(span: Span, mark: str) -> Hit:
    return Hit(
        span,
        Message(
            N_("A blank inside the quotation mark “{mark}”; set the mark close to the words."), {"mark": mark}
        ),
        (Suggestion(mark, safe=True),),
    )


check = Check(
    id="quotes.space-inside",
    summary=N_("A blank between a quotation mark and the words it encloses."),
    why=N_("A mark that floats between two words does not say where the speech begins or ends."),
    cite="EYD V, tanda petik: mengapit petikan tanpa spasi",
    run=run,
)
