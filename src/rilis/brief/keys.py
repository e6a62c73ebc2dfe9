"""Which key of the table a typed key means: folding, other names, near misses."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

from rilis.brief.fields import Field
from rilis.brief.table import RECORDS
from rilis.language.distance import closest
from rilis.language.word_tables import read_table

_SYNONYMS: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "brief", "synonyms.tsv")
_ANYWHERE: Final = "*"
_SEPARATORS: Final = str.maketrans("", "", " -_\t\u00a0")


class Known(NamedTuple):
    """A key that the table knows, and how the typed one relates to it."""

    field: Field
    how: Literal["key", "also", "synonym"]
    """key: the key itself, perhaps in other case; also: a name as good as it; synonym: another."""


def fold_key(key: str) -> str:
    """Return `key` without case, space, `-` and `_`: `Di Mana` and `di_mana` fold alike."""
    return key.casefold().translate(_SEPARATORS)


def find_key(record: str, key: str) -> Known | None:
    """Return the field of a record (`brief`, `tokoh` …) that a typed key means, or None."""
    return _known(record).get(fold_key(key))


def near_keys(record: str, key: str) -> tuple[str, ...]:
    """Return the canonical keys of a record that resemble a typed key, nearest first.

    Near a synonym counts as near its key.
    """
    known = _known(record)
    found = closest(fold_key(key), known)
    return tuple(dict.fromkeys(known[name].field.key for name in found))


@cache
def fields_of(record: str) -> Mapping[str, Field]:
    """Return the fields of a record by canonical key, in the order of the table."""
    return {field.key: field for field in RECORDS[record]}


@cache
def _known(record: str) -> Mapping[str, Known]:
    fields = fields_of(record)
    found = {fold_key(key): Known(field, "key") for key, field in fields.items()}
    for context in (record, _ANYWHERE):
        for synonym, canonical, note in _synonyms().get(context, ()):
            if canonical in fields:
                how: Literal["also", "synonym"] = "also" if note == "also" else "synonym"
                found.setdefault(fold_key(synonym), Known(fields[canonical], how))
    return found


@cache
def _synonyms() -> Mapping[str, list[tuple[str, str, str]]]:
    """Return the rows (synonym, canonical key, note) by context."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in read_table(_SYNONYMS, ("synonym", "canonical", "context", "note")):
        found.setdefault(row["context"], []).append((row["synonym"], row["canonical"], row["note"]))
    return found
