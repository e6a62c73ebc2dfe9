"""A person's name spelt otherwise in the English version than in the Indonesian one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.pack_text import one_letter_off

_WORD: Final = late_pattern(r"\w+")
_LEAST: Final = 3
"""Letters of a word of a name that counts."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report people with a word in their name that is one letter off from one of the Indonesian version."""
    other = context.pair
    if other is None or other.language == document.language:
        return
    names = {word for mention in other.analysis.people for word in _words(mention.name)}
    known = set(_WORD.findall(other.text.lower()))
    told: set[str] = set()
    for mention in document.analysis.people:
        words = _words(mention.name)
        strange = [word for word in words if word not in known]
        near = any(one_letter_off(word, right) for word in strange for right in names)
        if not near or mention.name in told:
            continue
        told.add(mention.name)
        yield Hit(
            mention.span,
            Message(
                N_(
                    "The Indonesian version spells “{seen}” otherwise, or has another person; see which is right."
                ),
                {"seen": mention.name},
            ),
        )


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name) if len(word) >= _LEAST and word[0].isupper()]


check = Check(
    id="names.pair-differs",
    summary=N_("A person’s name spelt otherwise in the English version than in the Indonesian one."),
    why=N_("One letter more in the English version, and archives count two people."),
    cite="Dua bahasa, satu rilis: nama yang sama",
    run=run,
)
