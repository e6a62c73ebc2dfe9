"""Persons named in the text, with the office written beside the name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Final

from rilis.document.capitals import by_block
from rilis.document.office_names import part
from rilis.document.speakers import read_speaker
from rilis.document.tables import press_words
from rilis.language.tokens import Tokens
from rilis.model.analysis import Abbreviation, Mention, Quotation
from rilis.model.document import Block

_LEFT_OUT: Final = frozenset(
    "label number status title subtitle subheading heading dateline channel closing hashtags draft_mark".split()
)
"""Kinds of block without running text; in a title every word has a capital, so no name can be told."""


def find_people(
    tokens: Tokens,
    blocks: Sequence[Block],
    capitals: Sequence[int],
    quotations: Sequence[Quotation],
    abbreviations: Sequence[Abbreviation],
) -> list[Mention]:
    """Return persons in order, disjoint: speakers, and names after an office or form of address.

    A mention's span is the name without office, form of address and degrees. Later mentions by
    bare name count only where they speak. `capitals`: see `capital_words`.
    """
    found: dict[int, Mention] = {}
    short_forms = {abbreviation.short for abbreviation in abbreviations}
    for quotation in quotations:
        speaker = quotation.attribution.speaker if quotation.attribution else None
        if speaker is not None:
            first = bisect_left(tokens.starts, speaker.start)
            _keep(found, tokens, first, bisect_left(tokens.starts, speaker.end), short_forms)
    heads = (
        press_words("offices", "head")
        | press_words("offices", "territorial")
        | press_words("offices", "rank")
    )
    begins = heads | press_words("offices", "title")
    lower = tokens.lower
    for inside, indexes in by_block(tokens, blocks, capitals, _LEFT_OUT):
        past = inside.start
        for at in indexes:
            if at >= past and lower[at] in begins:
                past = read_speaker(tokens, at, inside.stop)
                if past > at + 1:
                    _keep(found, tokens, at, past, short_forms)
    return _disjoint(found)


def _keep(
    found: dict[int, Mention], tokens: Tokens, first: int, after: int, short_forms: Collection[str]
) -> None:
    office, name = part(tokens, first, after, short_forms)
    if name is not None and name.start not in found:
        found[name.start] = Mention(name, name.of(tokens.text), "person", office)


def _disjoint(found: dict[int, Mention]) -> list[Mention]:
    people: list[Mention] = []
    for start in sorted(found):
        mention = found[start]
        if not people or people[-1].span.end <= start:
            people.append(mention)
    return people
