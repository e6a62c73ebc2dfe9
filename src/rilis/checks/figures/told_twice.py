"""One fact of an event with two values: in one text, or in releases of several files and agencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, AppliedPack, Check, Claim, Context, Document, Figure, Hit, Message, Span, Told
from rilis.checks.pack_text import event_forms, found_forms, sentence_at, sentences_of

_VERBS: Final = frozenset(
    "diikuti dihadiri melibatkan mempertandingkan menghadirkan attended involves features gathers".split()
)
"""Verbs after the event's name whose object counts all of them."""
_BETWEEN: Final = frozenset(
    "akan telah sudah yang oleh sekitar lebih dari hampir sebanyak kurang sedikitnya by about more than"
    " will be was is are nearly some from".split()
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the second value of a fact within one text."""
    seen: dict[str, Claim] = {}
    for claim in claims(document, context):
        first = seen.setdefault(claim.about, claim)
        if first.value != claim.value:
            yield Hit(
                claim.span,
                Message(
                    N_("“{seen}” here, but “{first}” before of the same event; write one of them."),
                    {"seen": claim.span.of(document.text), "first": first.span.of(document.text)},
                ),
            )


def claims(document: Document, context: Context) -> Iterable[Claim]:
    """Yield figures right after an event's name (“… diikuti 39 kontingen”), and facts of briefs that name its pack.

    Figures that the pack itself holds are left to `figures.pack-differs`.
    """
    figures = {figure.number.start: figure for figure in document.analysis.figures} if context.facts else {}
    for row in context.facts if figures else ():
        held = {unit.split()[0] for fact in row.pack.angka for unit in fact.satuan}
        for figure, verb in _counted(document, row, figures):
            if figure.unit.lower() not in held:
                yield Claim(figure.span, f"{row.pack.id}/{verb}/{figure.unit.lower()}", str(figure.value))
        yield from _of_brief(context, row, figures)


def _counted(
    document: Document, row: AppliedPack, figures: dict[int, Figure]
) -> Iterator[tuple[Figure, str]]:
    """Yield the figure after each name of the event that a verb of `_VERBS` joins to it, with that verb."""
    tokens = document.analysis.tokens
    sentences = sentences_of(document)
    for anchor, _form in found_forms(document.text, event_forms(row)):
        sentence = sentence_at(sentences, anchor.start)
        if sentence is None:
            continue
        verb = ""
        for at in tokens.inside(Span(anchor.end, sentence.end)):
            word = tokens.lower[at]
            figure = figures.get(tokens.starts[at])
            if figure is not None and figure.value is not None and figure.unit and verb:
                yield figure, verb
            if word in _VERBS and not verb:
                verb = word
            elif word not in _BETWEEN:
                break


def _of_brief(context: Context, row: AppliedPack, figures: dict[int, Figure]) -> Iterator[Claim]:
    facts = context.brief.fakta if row.named and context.brief is not None else ()
    for fact in facts:
        if not (fact.id and fact.satuan.strip() and fact.angka is not None):
            continue
        noun = fact.satuan.split()[0].lower()
        place = next(
            (each for each in figures.values() if each.value == fact.angka and each.unit.lower() == noun),
            None,
        )
        if place is not None:
            about = f"{row.pack.id}/fakta/{fact.id}/{fact.satuan.strip().lower()}/{fact.per.strip()}"
            yield Claim(place.span, about, f"{fact.angka}{fact.skala}")


def compare(one: Told, other: Told) -> Message:
    """Return what to say at one place of a fact that another file tells otherwise."""
    return Message(
        N_("“{seen}” here, but “{words}” in {path}:{line}; agree on one figure before either goes out."),
        {"seen": one.words, "words": other.words, "path": other.path, "line": other.line},
    )


check = Check(
    id="figures.told-twice",
    summary=N_("One fact of an event with two values, in one text or in the releases of several agencies."),
    why=N_("Two releases of one government with two figures become the story instead of the event."),
    cite="Narasi tunggal (Inpres 9/2015)",
    run=run,
    claims=claims,
    compare=compare,
)
