"""What is known of a word, and the promise of the engine that knows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from rilis.model.analysis import Tokens

WordKind = Literal["ok", "nonstandard", "typo", "unknown", "foreign"]
WordRule = Literal["", "pair", "place", "pun", "melt", "isasi", "double-n", "compound", "spoken"]


class Verdict(NamedTuple):
    """What a word is."""

    kind: WordKind
    standard: tuple[str, ...] = ()
    """What to write instead, best first: standard forms, or Indonesian words for a foreign one.

    Empty for an unlisted typo: ask `suggestions`, which costs more. For an unknown word the usual
    word nearest to it, if one is near.
    """
    rule: WordRule = ""
    """Of a nonstandard word: a listed pair, di/ke/dari fused with a noun of place, pun fused, k/p/s/t
    kept after meN- or peN-, -ir for -asi, -nya that swallowed an n, an open compound fused, a verb as spoken."""
    listed: str = ""
    """Class of the listed pair behind it, as the table names it: `baku`, `tik`, `inggris`, `cakapan` …"""


class WordFault(NamedTuple):
    """A word of a text that is not simply right."""

    token: int
    """Its index among the tokens."""
    word: str
    """As written."""
    verdict: Verdict


class WordList(NamedTuple):
    """Words an agency knows, given by a plugin."""

    id: str
    words: tuple[str, ...]


class NoSpeller:
    """Knows no words, and so finds no fault: for texts read without a word engine."""

    def look(self, word: str) -> Verdict:
        """Return that the word is right."""
        del word
        return Verdict("ok")

    def suggestions(self, word: str) -> Sequence[str]:
        """Return nothing."""
        del word
        return ()

    def english_slip(self, word: str) -> str | None:
        """Return that the word is no slip."""
        del word
        return None

    def faults(self, text: str, tokens: Tokens) -> Sequence[WordFault]:
        """Return nothing."""
        del text, tokens
        return ()

    def near_names(self, text: str, tokens: Tokens) -> Sequence[tuple[int, int]]:
        """Return nothing."""
        del text, tokens
        return ()


class Speller(Protocol):
    """Knows the words of Indonesian and of this project; answers are kept for the whole run."""

    def look(self, word: str) -> Verdict:
        """Return what a word is; the word in lower case, hyphens and apostrophes inside it kept."""

    def suggestions(self, word: str) -> Sequence[str]:
        """Return words that were probably meant, best first, at most five, in lower case."""

    def english_slip(self, word: str) -> str | None:
        """Return the common English word that a word in lower case is a slip of, or None."""

    def faults(self, text: str, tokens: Tokens) -> Sequence[WordFault]:
        """Return the words of a text that are not simply right, in order.

        Left out are addresses, handles, hashtags, words that touch a figure, words in capitals,
        names, and passages in English.
        """

    def near_names(self, text: str, tokens: Tokens) -> Sequence[tuple[int, int]]:
        """Return token pairs (odd one, usual one): a name that nearly is another name of this text."""
