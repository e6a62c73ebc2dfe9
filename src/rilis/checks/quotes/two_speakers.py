"""Quotations of two people in one paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern

_WORD: Final = late_pattern(r"[^\W\d_]{2,}")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the second speaker of a paragraph, named after the quotation in words the first does not share."""
    del context
    text = document.text
    prose = [block.span for block in document.of_kind("lead", "paragraph")]
    at, first, where = 0, "", -1
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before or attribution.speaker is None or not quotation.speech:
            continue
        while at < len(prose) and prose[at].end <= quotation.span.start:
            at += 1
        if at == len(prose) or not prose[at].covers(quotation.span):
            continue
        speaker = attribution.speaker.of(text)
        role = text.startswith(" itu", attribution.speaker.end) or speaker.islower()
        if where == at and first and not role and not _one(document, first, speaker):
            yield Hit(
                attribution.speaker,
                Message(
                    N_(
                        "“{first}” and “{second}” speak in one paragraph; give each a paragraph of their own."
                    ),
                    {"first": first, "second": speaker},
                ),
            )
        if where != at or not first:
            first = speaker
        where = at


def _one(document: Document, first: str, second: str) -> bool:
    """Tell whether both name one person: they share a word, or somebody in the text has a word of each."""
    one, other = _words(first), _words(second)
    return bool(one & other) or any(
        one & name and other & name for name in map(_words, {each.name for each in document.analysis.people})
    )


def _words(speaker: str) -> set[str]:
    return set(_WORD.findall(speaker.lower()))


check = Check(
    id="quotes.two-speakers",
    summary=N_("Quotations of two people in one paragraph."),
    why=N_("Where two people speak in one paragraph, words are credited to the wrong one when it is cut."),
    cite="Kaidah berita: satu paragraf satu narasumber",
    run=run,
    severity="info",
)
