"""Many phrases found in one pass over the tokens of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

Key = TypeVar("Key")


class LowerTokens(Protocol):
    """What is searched: the tokens of a text in lower case."""

    @property
    def lower(self) -> Sequence[str]:
        """Each token in lower case."""


class PhraseHit(NamedTuple, Generic[Key]):
    """A phrase that stands in the text, from token `first_token` to `last_token`, both included."""

    key: Key
    first_token: int
    last_token: int


class _Node(Generic[Key]):
    """What may follow so far, and the keys of the phrases that end here."""

    __slots__ = ("beginnings", "keys", "lengths", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[Key]] = {}
        self.beginnings: dict[str, _Node[Key]] = {}
        """Nodes of starred words by what such a word begins with."""
        self.lengths: tuple[int, ...] = ()
        """Lengths that occur in `beginnings`."""
        self.keys: list[Key] = []


class PhraseTrie(Generic[Key]):
    """Phrases of one or more words, each with a key; keys may repeat and phrases too."""

    __slots__ = ("_root",)

    def __init__(self, rows: Iterable[tuple[Key, tuple[str, ...]]]) -> None:
        """Take rows of (key, words as `tokenise` splits them).

        A word that ends in `*` stands for any token that begins with what comes before the star.
        A straight apostrophe also finds the curly one. Raises ValueError for a row without words
        and for a lone `*`.
        """
        self._root: _Node[Key] = _Node()
        for key, words in rows:
            if not words or any(word in ("", "*") for word in words):
                raise ValueError(words)
            self._add(key, words)
            if any("'" in word for word in words):
                self._add(key, tuple(word.replace("'", "’") for word in words))

    def _add(self, key: Key, words: tuple[str, ...]) -> None:
        node = self._root
        for word in words:
            folded = word.lower()
            if folded.endswith("*"):
                beginning = folded[:-1]
                node.lengths = tuple(sorted({*node.lengths, len(beginning)}))
                node = node.beginnings.setdefault(beginning, _Node())
            else:
                node = node.words.setdefault(folded, _Node())
        node.keys.append(key)

    def find(self, tokens: LowerTokens) -> Iterator[PhraseHit[Key]]:
        """Yield every phrase that stands in `tokens`, whatever its case.

        In order of place; at one place the longest first, equal lengths in the order of the rows
        that share a phrase.
        """
        lower = tokens.lower
        words, beginnings, lengths = self._root.words, self._root.beginnings, self._root.lengths
        last = len(lower) - 1
        for first, word in enumerate(lower):
            node = words.get(word)
            if node is not None and (
                node.keys or node.lengths or (first < last and lower[first + 1] in node.words)
            ):
                yield from self._at(lower, first)
                continue
            for length in lengths:
                if word[:length] in beginnings:
                    yield from self._at(lower, first)
                    break

    def _at(self, lower: Sequence[str], first: int) -> list[PhraseHit[Key]]:
        hits: list[PhraseHit[Key]] = []
        nodes = [self._root]
        at = first
        while nodes and at < len(lower):
            nodes = [after for node in nodes for after in _follow(node, lower[at])]
            hits[:0] = [PhraseHit(key, first, at) for node in nodes for key in node.keys]
            at += 1
        return hits


def _follow(node: _Node[Key], word: str) -> Iterator[_Node[Key]]:
    exact = node.words.get(word)
    if exact is not None:
        yield exact
    for length in node.lengths:
        starred = node.beginnings.get(word[:length])
        if starred is not None and len(word) >= length:
            yield starred
