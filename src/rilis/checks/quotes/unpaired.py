"""A quotation mark without its other half, or turned the wrong way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern

_MARK: Final = late_pattern('["“”]')


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report quotations that nothing closes, and curly marks that open at the end or close at the start."""
    del context
    text = document.text
    yield from _strays(document)
    for quotation in document.analysis.quotations:
        start, last = quotation.span.start, quotation.span.end - 1
        if not quotation.closed:
            yield Hit(
                Span(start, start + 1),
                Message(N_("Nothing closes this quotation; set the closing mark where the words end.")),
            )
            continue
        turned = text[start] == "”", text[last] == "“"
        for wrong, at, right in ((turned[0], start, "“"), (turned[1], last, "”")):
            if wrong:
                yield Hit(
                    Span(at, at + 1),
                    Message(N_("This mark is turned the wrong way; write “{right}”."), {"right": right}),
                    (Suggestion(right, safe=True),),
                )


def _strays(document: Document) -> Iterator[Hit]:
    """Yield marks that belong to no quotation, but for inches and quoted lines of a table."""
    at = 0
    prose = [block.span for block in document.prose()][::-1]
    quotations = document.analysis.quotations
    for match in _MARK.finditer(document.text):
        where = match.start()
        while at < len(quotations) and quotations[at].span.end <= where:
            at += 1
        inside = at < len(quotations) and quotations[at].span.start <= where
        while prose and prose[-1].end <= where:
            prose.pop()
        running = bool(prose) and prose[-1].start <= where
        if running and not inside and not _inches(document.text, where):
            yield Hit(
                Span(where, where + 1),
                Message(N_("This quotation mark has no other half; add that or leave this out.")),
            )


def _inches(text: str, at: int) -> bool:
    return text[max(0, at - 2) : at].rstrip()[-1:].isdigit()


check = Check(
    id="quotes.unpaired",
    summary=N_("A quotation mark without its other half, or turned the wrong way."),
    why=N_("Without the closing mark the agency's own words become those of the speaker."),
    cite="EYD V, tanda petik: mengapit petikan langsung",
    run=run,
)
