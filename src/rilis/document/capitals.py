"""Words with a capital, which names, offices and short forms are made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from rilis.language.tokens import WORD, Tokens
from rilis.model.document import Block


def capital_words(tokens: Tokens) -> list[int]:
    """Return the indexes of the words that begin with a capital, in order."""
    text = tokens.text
    return [
        index
        for index, (kind, start) in enumerate(zip(tokens.kinds, tokens.starts, strict=True))
        if kind == WORD and text[start].isupper()
    ]


def by_block(
    tokens: Tokens, blocks: Sequence[Block], capitals: Sequence[int], left_out: Collection[str]
) -> Iterator[tuple[range, Sequence[int]]]:
    """Yield, for each block of a kind not in `left_out`, its tokens and the capital words among them."""
    for block in blocks:
        if block.kind not in left_out:
            inside = tokens.inside(block.span)
            first = bisect_left(capitals, inside.start)
            yield inside, capitals[first : bisect_left(capitals, inside.stop, first)]
