"""Finding the registered release that a circulating text is, or is nearest to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, NamedTuple

from rilis.cli.comparing import (
    Difference,
    Sentence,
    differences,
    likeness,
    sentences_of,
    words_fingerprint,
)
from rilis.cli.project import FileProject, project_root, read_source
from rilis.cli.register import kept_text
from rilis.cli.setup import Session
from rilis.document.parse import parse
from rilis.errors import RilisError
from rilis.model.document import Document
from rilis.model.register import Registered, same_number
from rilis.pipeline import draft_brief

_READABLE: Final = (".md", ".txt", ".html", ".htm", ".markdown")
_CLOSE: Final = 0.1
"""Releases this near to the nearest are compared sentence by sentence too."""
_MOST: Final = 8


class Verdict(NamedTuple):
    """What is known of a circulating text."""

    row: Registered | None = None
    """The release it is, or the nearest one; None when it is like none."""
    differences: tuple[Difference, ...] = ()
    """Empty: it is the same."""
    newer: Registered | None = None
    """A later version of that release."""
    lost: tuple[Registered, ...] = ()
    """Releases whose text is no longer there as it was."""


def verdict_of(copy: Document, rows: Sequence[Registered], register: str, session: Session) -> Verdict:
    """Return which of the registered releases a text is.

    `register`: path of the register, whose files are read where they stand as they were rendered.
    """
    seen = sentences_of(copy, whole=False)
    fingerprint = words_fingerprint(copy)
    near: list[tuple[float, Registered, list[Sentence]]] = []
    lost: list[Registered] = []
    for row in rows:
        release = release_text(row, register, session)
        if release is not None:
            sentences = sentences_of(release)
            near.append((likeness(sentences, seen), row, sentences))
        elif row.sidik == fingerprint:
            return Verdict(row, (), _newer(row, rows))
        else:
            lost.append(row)
    near.sort(key=lambda each: -each[0])
    best = [each for each in near if each[0] and each[0] >= near[0][0] - _CLOSE][:_MOST]
    compared = [(differences(sentences, seen), row) for _, row, sentences in best]
    compared.sort(key=lambda each: sum(len(one.release) + len(one.copy) for one in each[0]))
    if not compared:
        return Verdict(lost=tuple(lost))
    found, row = compared[0]
    return Verdict(row, tuple(found), _newer(row, rows), tuple(lost))


def release_text(row: Registered, register: str, session: Session) -> Document | None:
    """Return the text of a release: as kept, else a file made then, its draft or brief if unchanged.

    None when none of them is there, or what is there has other words than those registered.
    """
    folder = os.path.dirname(register)
    config = session.config_of(register)
    root = project_root(register, config)
    kept = [os.path.relpath(kept_text(register, row.sidik, ending), folder) for ending in _READABLE]
    for base, named in [*((folder, file) for file in (*kept, *row.files)), (root, row.brief)]:
        path = FileProject(base, root).path(named)
        if path and os.path.isfile(path):
            try:
                document = _read(path, session)
            except RilisError:
                continue
            if document is not None and words_fingerprint(document) == row.sidik:
                return document
    return None


def _read(path: str, session: Session) -> Document | None:
    if path.lower().endswith(_READABLE):
        return parse(read_source(path))
    if path.lower().endswith((".yaml", ".yml")):
        return draft_brief(read_source(path), session.setup_of(path), "draft.md").document
    return None


def _newer(row: Registered, rows: Sequence[Registered]) -> Registered | None:
    later = rows[rows.index(row) + 1 :]
    return next(
        (
            each
            for each in reversed(later)
            if same_number(each.nomor, row.nomor)
            and (each.bahasa, each.tanggal) == (row.bahasa, row.tanggal)
            and each.sidik != row.sidik
        ),
        None,
    )
