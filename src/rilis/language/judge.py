"""What the reading of a text asks of the word engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rilis.model.speller import Verdict


class Judge(Protocol):
    """What the reading asks of the engine."""

    def look(self, word: str) -> Verdict:
        """Return what a word is."""

    def recognise(self, word: str) -> Verdict:
        """Return what a word is without asking whether an unknown one is a slip."""

    def is_word(self, word: str) -> bool:
        """Tell whether it is listed as an Indonesian word or well formed."""

    def is_name(self, word: str) -> bool:
        """Tell whether it is a listed name or short form."""

    def is_english(self, word: str) -> bool:
        """Tell whether it is a common English word."""

    def suggestions(self, word: str) -> Sequence[str]:
        """Return what was probably meant."""

    def frequency(self, word: str) -> float:
        """Return its Zipf value."""
