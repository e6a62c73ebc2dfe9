"""Quotations of two people in one paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern

_NONE: Final[frozenset[str]] = frozenset()
_WORD: Final = late_pattern(r"[^\W\d_]{2,}")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the second speaker of a paragraph, named after the quotation in words the first does not share."""
    del context
    text = document.text
    prose = [block.span for block in document.of_kind("lead", "paragraph")]
    at, first, where = 0, "", -1
    one = _Same(document)
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
        if where == at and first and not role and not one(first, speaker):
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


class _Same:
    """Tells whether two speakers are one person: they share a word, or somebody has a word of each."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def __call__(self, first: str, second: str) -> bool:
        one, other = _words(first), _words(second)
        return bool(one & other) or any(other & self._beside.get(word, _NONE) for word in one)

    @cached_property
    def _beside(self) -> dict[str, set[str]]:
        """Words by a word that stands with them in somebody's name."""
        found: dict[str, set[str]] = {}
        for name in {person.name for person in self._document.analysis.people}:
            words = _words(name)
            for word in words:
                found.setdefault(word, set()).update(words)
        return found


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
