"""A release in English → the Indonesian one it is the version of."""

from __future__ import annotations

from rilis.brief.reader import read_brief
from rilis.document.parse import parse
from rilis.errors import InputError, TemplateError
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.pipeline.drafting import Setup, drafted

_ENDINGS = (".en.md", ".en.txt", ".en.html")
_CHECKS = ".pair-differs"
"""How the ids of checks end that compare the two."""


def pair_of(source: Source, brief: Brief | None, setup: Setup) -> Document | None:
    """Return the Indonesian version of a text, or None.

    Of `draft.en.md` it is `draft.md` beside it; of an English brief, and of a draft without such a
    neighbour, what its `induk` makes. None, too, when no check compares the two.
    """
    if not any(row.reported and row.check.id.endswith(_CHECKS) for row in setup.selection.checks):
        return None
    return _beside(source, setup) or _of_parent(brief, setup)


def _beside(source: Source, setup: Setup) -> Document | None:
    name = source.name.replace("\\", "/").rpartition("/")[2]
    if not name.endswith(_ENDINGS):
        return None
    ending = name.rpartition(".")[2]
    try:
        other = setup.project.read(f"{name.removesuffix(f'.en.{ending}')}.{ending}")
    except InputError:
        return None
    return parse(other) if other is not None else None


def _of_parent(brief: Brief | None, setup: Setup) -> Document | None:
    if brief is None or not brief.induk or brief.bahasa != "en":
        return None
    try:
        parent = setup.project.read(brief.induk)
        if parent is None:
            return None
        return drafted(read_brief(parent, setup.project), setup, "draft.md").document
    except (InputError, TemplateError):  # said where the parent itself is checked
        return None
