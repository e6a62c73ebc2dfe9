"""A brief in another language shares people, figures and tables with its `induk`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from rilis.brief import problems_tables as problems
from rilis.brief.notes import Notes, whole
from rilis.errors import InputError
from rilis.model.brief import Brief, Fakta, Place, Tokoh
from rilis.model.project import Project
from rilis.model.source import Source
from rilis.model.tables import Tabel

Shared = TypeVar("Shared", Tokoh, Fakta, Tabel)


def with_parent(notes: Notes, project: Project, brief: Brief, read: Callable[[Source], Brief]) -> Brief:
    """Return `brief` with the rows of its parent's tokoh, fakta and tabel that it lacks, after its own.

    `read` reads the parent, the brief that `induk` names; it may raise InputError.
    Shared rows have no place of their own here: they point at `induk`. The parent's own problems
    are reported where it is checked; its parent is not read. A file that is not there is noted.
    """
    name, place = brief.induk, notes.where["induk"]
    try:
        source = project.read(name)
        if source is None:
            if not project.exists(name):
                problems.missing_file(notes, name, place.span, "induk")
            return brief
        parent = read(source)
    except InputError as error:
        problems.unreadable_file(notes, name, error.message, place, "induk")
        return brief
    shared = Place(place.span, whole(place.span), place.key)
    for key in ("tokoh", "fakta", "tabel"):
        notes.where.setdefault(key, shared)
    return brief._replace(
        tokoh=_added(brief.tokoh, parent.tokoh),
        fakta=_added(brief.fakta, parent.fakta),
        tabel=_added(brief.tabel, parent.tabel),
    )


def _added(own: tuple[Shared, ...], others: Iterable[Shared]) -> tuple[Shared, ...]:
    """Return the own rows, then those of others whose ids are not among them."""
    known = {row.id for row in own}
    return own + tuple(row for row in others if row.id and row.id not in known)
