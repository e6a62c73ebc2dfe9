"""Which words of a row a release prints: those in its own language, or a gap that asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from rilis.draft.traced import Traced, traced
from rilis.model.brief import Brief
from rilis.model.document import Language
from rilis.model.finding import FieldPath

_LONGEST: Final = 60


class Version:
    """The language of one release, and what its brief has in another."""

    def __init__(self, brief: Brief) -> None:
        self.language: Language = "en" if brief.bahasa == "en" else "id"
        self._foreign = brief.asing

    @property
    def english(self) -> bool:
        """Tell whether the release is in English."""
        return self.language == "en"

    def word(self, row: Any, path: FieldPath, key: str, known: Callable[[str], str] | None = None) -> Traced:
        """Return the value of `key` (or in English of `key_en`) of a row; empty when it has none.

        A value typed in another language is printed as a gap, `[jabatan_en: …]` or `[acara.nama: …]`,
        which `brief.english-missing` reports. `known`: gives the English of a common word, or nothing.
        """
        own: str = getattr(row, f"{key}_en", "") if self.english else ""
        if own:
            return traced(own, f"{path}.{key}_en")
        value: str = getattr(row, key)
        if not value:
            return Traced("")
        words = traced(value, f"{path}.{key}")
        if not self.is_foreign(f"{path}.{key}"):
            return words
        if known is not None and (common := known(value)):
            return words.altered(common)
        beside = f"{key}_en"
        return gap(words, beside if beside in row._fields else f"{path.partition('[')[0]}.{key}", path)

    def own(self, rows: tuple[Any, ...], field: FieldPath, path: FieldPath) -> tuple[Any, ...] | Traced:
        """Return rows in the release's language, or the gap that stands for them."""
        if not rows or not self.is_foreign(field):
            return rows
        return gap(str(rows[0] if isinstance(rows[0], str) else rows[0][0]), field, path)

    def is_foreign(self, field: FieldPath) -> bool:
        """Tell whether a field's words are in another language than the release."""
        return field in self._foreign


def gap(words: str, key: str, path: FieldPath) -> Traced:
    """Return the mark of a place where words in the release's language are missing."""
    shown = " ".join(words.replace("[", "(").replace("]", ")").split())
    shown = shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "…"
    return traced(words, path).altered(f"[{key}: {shown}]")
