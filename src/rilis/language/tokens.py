"""One tokenisation of a text: words, numbers, addresses and marks as parallel arrays."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate

from rilis.model.span import Span

URL, EMAIL, HANDLE, HASHTAG, NUMBER, WORD, PUNCT = range(1, 8)
"""Kinds of token."""

_COUNTED = frozenset((URL, EMAIL, HANDLE, HASHTAG, NUMBER, WORD))
_KINDS = (PUNCT, WORD, URL, EMAIL, HANDLE, HASHTAG, NUMBER, WORD, PUNCT)
"""Kind by group of the pattern: the first group is a plain word, the most common token by far."""


class Tokens:
    """All tokens of one text, in order; what lies between two tokens is space.

    `text`: the text itself. `starts`, `ends`: code point offsets. `kinds`: one of the kinds
    above for each token.
    """

    __slots__ = ("_counts", "_distinct", "_lower", "ends", "kinds", "starts", "text")

    def __init__(self, text: str, starts: list[int], ends: list[int], kinds: list[int]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.kinds = kinds
        self._lower: list[str] | None = None
        self._distinct: frozenset[str] | None = None
        self._counts: list[int] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def lower(self) -> list[str]:
        """Each token in lower case, made at first use."""
        if self._lower is None:
            text = self.text
            self._lower = [text[start:end].lower() for start, end in zip(self.starts, self.ends, strict=True)]
        return self._lower

    @property
    def distinct(self) -> frozenset[str]:
        """The tokens in lower case, each once: asked before a text is searched for a word."""
        if self._distinct is None:
            self._distinct = frozenset(self.lower)
        return self._distinct

    def span(self, first: int, last: int) -> Span:
        """Return the span from the first letter of token `first` to the end of token `last`."""
        return Span(self.starts[first], self.ends[last])

    def form(self, index: int) -> str:
        """Return token `index` as written."""
        return self.text[self.starts[index] : self.ends[index]]

    def inside(self, span: Span) -> range:
        """Return the indexes of the tokens that lie wholly in `span`."""
        first = bisect_left(self.starts, span.start)
        after = bisect_left(self.starts, span.end, first)
        while after > first and self.ends[after - 1] > span.end:
            after -= 1
        return range(first, after)

    def words(self, span: Span) -> int:
        """Return how many words, numbers and addresses lie in `span`."""
        if self._counts is None:
            self._counts = list(accumulate((kind in _COUNTED for kind in self.kinds), initial=0))
        inside = self.inside(span)
        return self._counts[inside.stop] - self._counts[inside.start]


def tokenise(text: str) -> Tokens:
    """Return the tokens of `text`, in time linear in its length.

    A word keeps inner hyphens and apostrophes (`antar-instansi`, `Al-Qur'an`, `ke-80`), a number
    its inner full stops, commas, colons and slashes (`1.250`, `1,5`, `08.00`, `29/01/2022`);
    `Rp1.000` is the word `Rp` and a number. Repeated full stops or hyphens are one mark.
    """
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[int] = []
    add_start, add_end, add_kind, kind = starts.append, ends.append, kinds.append, _KINDS
    for match in _pattern().finditer(text):
        start, end = match.span()
        add_start(start)
        add_end(end)
        add_kind(kind[match.lastindex or 0])
    return Tokens(text, starts, ends, kinds)


def word_count(text: str, span: Span | None = None) -> int:
    """Return how many words, numbers and addresses `text`, or `span` of it, holds."""
    part = text if span is None else span.of(text)
    return tokenise(part).words(Span(0, len(part)))


@cache
def _pattern() -> re.Pattern[str]:
    """Build the one pattern.

    Linear: runs are possessive, and every alternative that may fail after a run is bounded by
    the lengths that domain labels (63) and mailbox names (64) have in RFC 1035 and RFC 5321. Groups
    are not possessive: Python before 3.11.5 then eats what the group tried in vain (gh-106052).
    """
    letter = r"[^\W\d_]"
    within = r"[^\W_]++|[\u0300-\u036F]++"
    tail = r"[^\s<>\"“”‘’]"
    tail_end = r"[^\s<>\"“”‘’.,;:!?()\[\]{}'…*]"
    label = r"[A-Za-z0-9-]{1,63}+\."
    top_level = r"(?:(?:id|com|org|net|info|gov|edu|int|tv)(?![\w-])|(?:ly|me|co|gd|app)(?=/))"
    url = (
        rf"(?:https?://|www\.){tail}*{tail_end}"
        rf"|(?:{label}){{1,6}}{top_level}(?!@)(?:/(?:{tail}*{tail_end})?)?"
    )
    email = rf"[A-Za-z0-9][\w.+-]{{0,63}}+@(?:{label}){{1,6}}[A-Za-z]{{2,24}}"
    handle = r"@\w++(?:\.\w++)*"
    hashtag = r"#\w++"
    number = r"\d++(?:[.,:/]\d++)*"
    plain_word = rf"{letter}++(?=[ \n,;)]|\Z)"
    word = rf"[Rr][Pp](?=\d)|{letter}(?:{within})*(?:[-'’\u2011](?:{within})+)*"
    mark = r"\.\.++|--++|\S"
    groups = (plain_word, url, email, handle, hashtag, number, word, mark)
    return re.compile("|".join(f"({group})" for group in groups))
