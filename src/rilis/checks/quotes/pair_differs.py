"""A quotation that the English version gives to another speaker than the Indonesian one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Quotation, Span, late_pattern

_WORD: Final = late_pattern(r"\w{3,}")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the speakers of the attributed quotations, one by one, when both versions have as many."""
    other = context.pair
    if other is None or other.language == document.language:
        return
    here, there = _speeches(document), _speeches(other)
    if len(here) != len(there):
        return
    known, own = _people(other), _people(document)
    names = [_names(other, speaker, known) for _, speaker in there]
    speakers = frozenset().union(*names)
    for (quotation, speaker), right in zip(here, names, strict=True):
        seen = _names(document, speaker, own)
        if seen and right and seen.isdisjoint(right) and not seen.isdisjoint(speakers):
            yield Hit(
                quotation.words,
                Message(
                    N_("The Indonesian version gives these words to {right}; see whose they are."),
                    {"right": " ".join(sorted(word.capitalize() for word in right))},
                ),
            )


def _speeches(document: Document) -> list[tuple[Quotation, Span | None]]:
    return [
        (quotation, quotation.attribution.speaker)
        for quotation in document.analysis.quotations
        if quotation.speech and quotation.attribution is not None
    ]


def _people(document: Document) -> frozenset[str]:
    return frozenset(word for each in document.analysis.people for word in _WORD.findall(each.name.lower()))


def _names(document: Document, speaker: Span | None, people: frozenset[str]) -> frozenset[str]:
    """Return the words of a speaker's name alone: offices differ between languages."""
    if speaker is None:
        return frozenset()
    return frozenset(word for word in _WORD.findall(speaker.of(document.text).lower()) if word in people)


check = Check(
    id="quotes.pair-differs",
    summary=N_("A quotation that the English version gives to another speaker than the Indonesian one."),
    why=N_("Words approved by one person are published under another’s name."),
    cite="Dua bahasa, satu rilis: penutur yang sama",
    run=run,
)
