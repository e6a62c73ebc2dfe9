"""How hard a text is to read, as figures for its report."""

from __future__ import annotations

from typing import Final

from rilis.language.readability import INDONESIAN_SHARE
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.result import Readability

_SAMPLE: Final = 100


def words_a_sentence(counts: Readability) -> int:
    """Return the mean, rounded."""
    return round(counts.words / counts.sentences)


def syllables_a_hundred(counts: Readability) -> int:
    """Return the syllables of a hundred words, rounded."""
    return round(_SAMPLE * counts.syllables / counts.words)


def fry(counts: Readability) -> int:
    """Return the same as Fry's graph takes it for Indonesian, rounded."""
    return round(INDONESIAN_SHARE * _SAMPLE * counts.syllables / counts.words)


def readability_message(counts: Readability) -> Message:
    """Return the figures in one sentence."""
    return Message(
        N_(
            "Readability: {words} words a sentence, {syllables} syllables in 100 words ({fry} on Fry's graph, "
            "adjusted to Indonesian by 0.6)."
        ),
        {
            "words": words_a_sentence(counts),
            "syllables": syllables_a_hundred(counts),
            "fry": fry(counts),
        },
    )
