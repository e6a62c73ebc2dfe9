"""A person, institution or place of a draft that its brief does not name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Brief, Check, Context, Document, Hit, Message, Span, late_pattern

_WORD: Final = late_pattern(r"\w+")
_PLACE: Final = late_pattern(r"\b(?:di|ke|in|at) ((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,3})")
_LEAST: Final = 3
"""Letters of a word of a name that counts; shorter ones are initials and degrees."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report names with a word that stands neither in the brief nor in what it makes."""
    brief = context.brief
    if brief is None or context.made is document:
        return
    known = _known(brief, context.made)
    told: list[Span] = []
    for span in sorted(_named(document)):
        words = [word for word in _WORD.findall(span.of(document.text)) if len(word) >= _LEAST]
        strange = [word for word in words if word[0].isupper() and word.lower() not in known]
        if not strange or (told and told[-1].overlaps(span)) or document.analysis.in_quotation(span):
            continue
        told.append(span)
        yield Hit(
            span,
            Message(
                N_("The brief does not name “{seen}”; add it there, or take it out."),
                {"seen": span.of(document.text)},
            ),
        )


def _named(document: Document) -> Iterator[Span]:
    analysis = document.analysis
    yield from (mention.span for mention in (*analysis.people, *analysis.institutions))
    for sentence in analysis.sentences:
        for match in _PLACE.finditer(document.text, sentence.start, sentence.end):
            yield Span(*match.span(1))


def _known(brief: Brief, made: Document | None) -> set[str]:
    text = brief.source.text + ("\n" + made.text if made is not None else "")
    return {word.lower() for word in _WORD.findall(text)}


check = Check(
    id="names.untraced",
    summary=N_("A person, institution or place of a draft that its brief does not name."),
    why=N_("A name that came in while editing was checked and approved by nobody."),
    cite="Setiap nama berasal dari brief",
    run=run,
    severity="info",
)
