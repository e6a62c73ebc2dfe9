"""The figure for how hard a text is to read."""

from __future__ import annotations

from typing import Final

from rilis.language.readability import word_and_syllable_count
from rilis.model.document import Document
from rilis.model.result import Readability

_SAMPLE: Final = 100
"""Words from which Fry's method may speak: it counts in samples of a hundred."""


def readability_of(document: Document) -> Readability | None:
    """Return the counts over lead and paragraphs of an Indonesian text, or None for fewer than 100 words."""
    if document.language != "id" or len(document.text) < _SAMPLE:
        return None
    blocks = [block.span for block in document.of_kind("lead", "paragraph")]
    words, syllables = word_and_syllable_count(span.of(document.text) for span in blocks)
    if words < _SAMPLE:
        return None
    sentences = at = 0
    for sentence in document.analysis.sentences:
        while at < len(blocks) and blocks[at].end <= sentence.start:
            at += 1
        sentences += at < len(blocks) and blocks[at].covers(sentence)
    return Readability(sentences, words, syllables) if sentences else None
