"""Is a text one of an agency of a class, that writes about a matter by duty? See agency_classes.tsv."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import Final

from rilis.findings.surroundings import Phrases, Surroundings
from rilis.language.tokens import tokenise
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.document import BlockKind, Document

_OWN_BLOCKS: Final[tuple[BlockKind, ...]] = ("number", "contact", "closing", "signature")
"""Where a text says whose it is."""
_SUBJECT_BLOCKS: Final[tuple[BlockKind, ...]] = ("title", "lead")
"""Where it says who does what: the subject stands first."""


def is_of_class(around: Surroundings, classes: tuple[str, ...]) -> bool:
    """Tell whether the text is one of an agency of the classes.

    It is when such an agency's name stands in the profile, in the brief's agencies, in number,
    contacts, closing or signature, or as the subject of title or lead: first in them, or after words
    for those who speak for it (`Ketua KPU …`). A text that only mentions the agency is not.
    """
    return any(around.once(("class", name), partial(_is, around, name)) for name in classes)


def _is(around: Surroundings, name: str) -> bool:
    names = _classes().get(name)
    if names is None:
        return False
    said = tokenise(" ; ".join(_given_names(around))).lower
    if any(names.at(said, index) for index in range(len(said))):
        return True
    document, lower = around.document, around.lower
    return any(names.at(lower, index) for index in _inside(document, _OWN_BLOCKS)) or any(
        _begins_with(names, lower, around.tokens.inside(block.span))
        for block in document.of_kind(*_SUBJECT_BLOCKS)
    )


def _given_names(around: Surroundings) -> list[str]:
    profile, brief = around.context.profile, around.context.brief
    rows = brief.instansi if brief is not None else ()
    return [profile.nama, profile.singkatan, *(name for row in rows for name in (row.nama, row.singkatan))]


def _inside(document: Document, kinds: tuple[BlockKind, ...]) -> list[int]:
    tokens = document.analysis.tokens
    return [index for block in document.of_kind(*kinds) for index in tokens.inside(block.span)]


def _begins_with(names: Phrases, lower: Sequence[str], inside: range) -> bool:
    """Tell whether a name stands first in a block, offices of its people aside."""
    for index in inside:
        if names.at(lower, index):
            return True
        if lower[index] not in _speakers():
            return False
    return False


@cache
def _classes() -> Mapping[str, Phrases]:
    forms: dict[str, list[str]] = {}
    for row in read_table(shipped_table("agency_classes.tsv"), ("form", "class")):
        forms.setdefault(row["class"], []).append(row["form"])
    return {name: Phrases.of(each) for name, each in forms.items()}


@cache
def _speakers() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table(shipped_table("agency_speakers.tsv"), ("form",)))
