"""Words this house knows: systems, services, names. Most houses keep them in a file: `word_list_from(id, path)`."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import WordList, hookimpl

RILIS_API = 1


@hookimpl
def rilis_word_lists() -> Iterable[WordList]:
    """Give the words, in small letters."""
    return [WordList("dinas.kata", ("siapwarga", "lapordinas"))]
