"""Straight and curly quotation marks in one text."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_REACH = 200


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first mark of the kind that the text has fewer of, once in a text."""
    del context
    quotations = [each for each in document.analysis.quotations if not _in_gap(document.text, each.span)]
    ends = [at for each in quotations for at in _ends(each.span, closed=each.closed)]
    straight = [at for at in ends if document.text[at] == '"']
    curly = [at for at in ends if document.text[at] in "“”"]
    if not straight or not curly:
        return
    few = straight if len(straight) < len(curly) else curly
    text = N_("{few} of the quotation marks are straight and {many} curly; keep one kind in a text.")
    yield Hit(Span(few[0], few[0] + 1), Message(text, {"few": len(straight), "many": len(curly)}))


def _in_gap(text: str, span: Span) -> bool:
    """Tell whether marks stand in what still has to be written: `[isi judul: "Ralat" dan …]`."""
    lowest = max(0, span.start - _REACH)
    return text.rfind("[", lowest, span.start) > text.rfind("]", lowest, span.start)


def _ends(span: Span, *, closed: bool) -> tuple[int, ...]:
    return (span.start, span.end - 1) if closed else (span.start,)


check = Check(
    id="quotes.mixed-marks",
    summary=N_("Straight and curly quotation marks in one text."),
    why=N_("Mixed marks show where a text was pasted together."),
    cite="EYD V, tanda petik; 14 persen berita jpnn dan 4 dari 55 rilis mencampur keduanya",
    run=run,
)
