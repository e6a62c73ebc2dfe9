"""What the conditions of rows ask of one text, each part worked out once: see `term_conditions`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple, TypeVar, cast

from rilis.language.tokens import NUMBER, WORD
from rilis.model.analysis import Tokens
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.span import Span

_HEAD_BLOCKS: Final = ("title", "subtitle", "number", "dateline", "lead", "contact", "closing", "signature")
"""Where a text says whose it is, and what it is about."""
_TOPIC_TWICE: Final = 2
_LONGEST_TITLE: Final = 300
"""Letters; a longer one is no title to look at twice."""
_PARTICLE: Final = 5
"""Letters of the longest word that titles leave small (untuk, dalam)."""

Kept = TypeVar("Kept")


class Phrases(NamedTuple):
    """The words and phrases of a condition, found at a place by their first word."""

    exact: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases by their first word."""
    starred: Mapping[str, tuple[tuple[str, ...], ...]]
    """Phrases whose first word is starred, by what it begins with."""
    lengths: tuple[int, ...]
    """Lengths that occur in `starred`."""

    @classmethod
    def of(cls, texts: Sequence[str]) -> Phrases:
        """Take phrases in lower case; a word that ends in `*` stands for any with that beginning."""
        exact: dict[str, list[tuple[str, ...]]] = {}
        starred: dict[str, list[tuple[str, ...]]] = {}
        for first, *rest in filter(None, (text.split() for text in texts)):
            where, key = (starred, first[:-1]) if first.endswith("*") else (exact, first)
            where.setdefault(key, []).append(tuple(rest))
        return cls(
            {key: tuple(rests) for key, rests in exact.items()},
            {key: tuple(rests) for key, rests in starred.items()},
            tuple(sorted({len(key) for key in starred})),
        )

    def at(self, lower: Sequence[str], index: int) -> bool:
        """Tell whether one of the phrases begins at a token."""
        word = lower[index]
        rests = self.exact.get(word, ())
        for length in self.lengths:
            rests += self.starred.get(word[:length], ()) if len(word) >= length else ()
        return any(
            len(lower) > index + len(rest) and all(map(_same, lower[index + 1 : index + 1 + len(rest)], rest))
            for rest in rests
        )


def _same(seen: str, wanted: str) -> bool:
    return seen.startswith(wanted[:-1]) if wanted.endswith("*") else seen == wanted


class Surroundings:
    """One document and context, as rows look at them: every answer for the whole text is kept."""

    __slots__ = ("_kept", "context", "document", "lower", "tokens")

    def __init__(self, document: Document, context: Context) -> None:
        """Take a document and the context of its check. Nothing is worked out before it is asked for."""
        self.document = document
        self.context = context
        self.tokens: Tokens = document.analysis.tokens
        self.lower = self.tokens.lower
        self._kept: dict[Hashable, object] = {}

    def once(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """Return what `make` gives, made at the first call with this key."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast("Kept", self._kept[key])

    def phrases(self, texts: tuple[str, ...]) -> Phrases:
        """Return the phrases of a condition. `texts` must live as long as this object."""
        return self.once(("phrases", id(texts)), lambda: Phrases.of(texts))

    def block_span(self, span: Span) -> Span:
        """Return the span of the block that holds the beginning of `span`, or `span` itself."""
        spans, starts = self.once("blocks", self._blocks)
        at = bisect_right(starts, span.start) - 1
        return spans[at] if at >= 0 and span.start < spans[at].end else span

    def _blocks(self) -> tuple[list[Span], list[int]]:
        spans = sorted(block.span for block in self.document.blocks)
        return spans, [span.start for span in spans]

    def capital_title(self) -> Span | None:
        """Return the span of a title whose words all have a capital, particles aside; None for another."""
        return self.once("title", self._capital_title)

    def _capital_title(self) -> Span | None:
        title = next(self.document.of_kind("title"), None)
        if title is None or title.span.end - title.span.start > _LONGEST_TITLE:
            return None
        text, starts = self.document.text, self.tokens.starts
        words = [index for index in self.tokens.inside(title.span) if self.tokens.kinds[index] == WORD]
        small = [index for index in words if not text[starts[index]].isupper()]
        return title.span if all(len(self.lower[index]) <= _PARTICLE for index in small) else None

    def figures_before(self) -> Sequence[int]:
        """Return how many numbers stand before each token, and in all of the text at the end."""
        return self.once(
            "figures", lambda: list(accumulate((kind == NUMBER for kind in self.tokens.kinds), initial=0))
        )

    def sources_before(self, known: frozenset[str]) -> Sequence[int]:
        """Return how many words that name a source stand before each token, and in all at the end."""
        return self.once(
            "sources", lambda: list(accumulate((word in known for word in self.lower), initial=0))
        )

    def person_beside(self, first: int, after: int) -> tuple[range | None, range | None]:
        """Return the tokens of the nearest person before token `first`, and from token `after` on."""
        people, starts, stops = self.once("people", self._people)
        before = bisect_right(stops, first) - 1
        behind = bisect_left(starts, after)
        return (
            people[before] if before >= 0 else None,
            people[behind] if behind < len(people) else None,
        )

    def _people(self) -> tuple[list[range], list[int], list[int]]:
        inside = [self.tokens.inside(person.span) for person in self.document.analysis.people]
        return inside, [each.start for each in inside], [each.stop for each in inside]

    def is_about(self, texts: tuple[str, ...]) -> bool:
        """Tell whether one of the words stands in title or lead, or twice in the text."""
        return self.once(("topic", id(texts)), lambda: self._topic(self.phrases(texts)))

    def _topic(self, phrases: Phrases) -> bool:
        inside = [self.tokens.inside(block.span) for block in self.document.of_kind(*_HEAD_BLOCKS)]
        if any(phrases.at(self.lower, index) for head in inside for index in head):
            return True
        found = 0
        for index in range(len(self.lower)):
            found += phrases.at(self.lower, index)
            if found == _TOPIC_TWICE:
                return True
        return False
