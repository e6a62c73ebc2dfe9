"""`rilis new --ralat`: a brief that corrects a release, from the register or from two briefs."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rilis.brief.correction import correction_brief
from rilis.brief.reader import read_brief
from rilis.brief.register import numbered
from rilis.cli.comparing import differences, sentences_of
from rilis.cli.inputs import is_brief
from rilis.cli.project import FileProject, project_root, read_source
from rilis.cli.register import register_path, registered
from rilis.cli.setup import Session
from rilis.cli.verifying import release_text
from rilis.draft.changes import brief_changes
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.brief import Brief, Instansi
from rilis.model.correction import ButirRalat, Ralat
from rilis.model.message import Message
from rilis.model.register import Registered
from rilis.model.source import Source
from rilis.packs.issuers import profile_of
from rilis.pipeline import draft_brief


def correction(session: Session, what: str, more: Sequence[str]) -> tuple[str, str]:
    """Return path and text of a new brief that corrects a release.

    `what`: the number of a registered release, or its brief; `more`: the brief as it is now, and a
    folder for the new one. Raises InputError for what is not there.
    """
    briefs = [path for path in more if is_brief(path)]
    folders = [path for path in more if not is_brief(path)]
    if len(briefs) > 1 or len(folders) > 1:
        raise InputError(
            Message(N_("--ralat takes a number or a brief, then at most one newer brief and one folder."))
        )
    if is_brief(what):
        near, text = _from_briefs(session, what, briefs[0] if briefs else "")
    else:
        near, text = _from_register(session, what, briefs[0] if briefs else "")
    folder = folders[0] if folders else os.path.dirname(near)
    stem = os.path.basename(near).rsplit(".", 1)[0].removesuffix(".brief").removesuffix(".draft")
    name = "ralat.brief.yaml" if folders or stem in ("brief", "draft") else f"{stem}.ralat.brief.yaml"
    return os.path.join(folder, name), text


def _from_briefs(session: Session, old_path: str, new_path: str) -> tuple[str, str]:
    setup = session.setup_of(old_path)
    old = read_brief(read_source(old_path), setup.project)
    if not new_path:
        rows = numbered(setup.register, old.nomor)
        if rows:
            register = register_path(old_path, session.config_of(old_path))
            return old_path, _registered_text(session, rows[-1], register, old_path)
        return old_path, correction_brief(old, _head(old), session.now.date())
    new = read_brief(read_source(new_path), session.setup_of(new_path).project)
    items = brief_changes(old, new, profile_of(new, setup.style, new.tanggal))
    return new_path, correction_brief(new, _head(old)._replace(butir=items), session.now.date())


def _from_register(session: Session, number: str, new_path: str) -> tuple[str, str]:
    place = new_path or "rilis.yaml"
    register = register_path(place, session.config_of(place))
    rows = numbered(registered(register), number)
    if not rows:
        raise InputError(
            Message(N_("The register has no release with the number “{number}”."), {"number": number}),
            Message(N_("Run this in the project's folder, or name two briefs: --ralat OLD.yaml NEW.yaml.")),
        )
    row = rows[-1]
    root = project_root(register, session.config_of(register))
    path = new_path or FileProject(root, root).path(row.brief)
    near = os.path.relpath(path) if path and os.path.isfile(path) else "brief.yaml"
    return near, _registered_text(session, row, register, near)


def _registered_text(session: Session, row: Registered, register: str, path: str) -> str:
    """Return the text of a correction of a registered release; `path`: its brief as it is now."""
    ralat = Ralat(row.nomor, row.tanggal, row.judul)
    if not (is_brief(path) and os.path.isfile(path)):
        old = Brief(Source("", ""), {}, bahasa=row.bahasa, instansi=(Instansi(row.instansi),))
        return correction_brief(old, ralat, session.now.date())
    drafted = draft_brief(read_source(path), session.setup_of(path), "draft.md")
    release = release_text(row, register, session)
    items: tuple[ButirRalat, ...] = ()
    if release is not None:
        changed = differences(sentences_of(release), sentences_of(drafted.document))
        items = tuple(
            ButirRalat("", each.release, each.copy) for each in changed if each.release and each.copy
        )
    return correction_brief(drafted.brief, ralat._replace(butir=items), session.now.date())


def _head(old: Brief) -> Ralat:
    day = old.tanggal.isoformat() if old.tanggal else old.tanggal_teks
    return Ralat(old.nomor, day, " ".join(old.judul.split()))
