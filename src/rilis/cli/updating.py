"""Writing the next update of a brief: the brief, and copies of the files it names."""

from __future__ import annotations

import os

import click

from rilis.brief.reader import read_brief
from rilis.brief.update import next_count, next_update
from rilis.cli.project import read_source, write_text
from rilis.cli.setup import Session
from rilis.document.decode import encode
from rilis.errors import InputError
from rilis.messages import N_, Translate
from rilis.model.brief import Brief
from rilis.model.message import Message
from rilis.model.project import Project


def write_update(session: Session, old: str, folder: str | None, _: Translate) -> str:
    """Write the update after the brief `old` and return its path.

    Without `folder` it stands beside the old one as `pembaruan-2.brief.yaml`, and each CSV table
    is copied for it (`korban.csv` → `korban-pembaruan-2.csv`), so that the release before keeps its
    figures. In a folder, `brief.yaml` and all files it names are copied by their own names.
    Raises InputError when something of that name is there already.
    """
    setup = session.setup_of(old)
    source = read_source(old)
    brief = read_brief(source, setup.project)
    count = next_count(brief)
    beside = os.path.dirname(old)
    place = folder if folder is not None else beside
    target = os.path.join(place, "brief.yaml" if folder is not None else f"pembaruan-{count}.brief.yaml")
    files = _file_names(brief, count if folder is None else 0)
    copies = _copies(setup.project, files, place)
    for path in (target, *copies):
        if os.path.exists(path):
            raise InputError(
                Message(N_("“{path}” is there already; it was left as it is."), {"path": path}),
                Message(N_("Name another folder.")),
            )
    named = os.path.relpath(old, place or ".").replace(os.sep, "/")
    text = next_update(source, brief, named, session.now.date(), files)
    for path, data in copies.items():
        write_text(path, data)
    write_text(target, encode(text, source.encoding))
    for path in (*copies, target):
        click.echo(_(N_("Written: {path}")).format(path=path))
    return target


def _file_names(brief: Brief, count: int) -> dict[str, str]:
    """Return old → new names; `count` 0: all files keep their names, else tables get new ones."""
    tables = [table.berkas for table in brief.tabel if table.berkas]
    if not count:
        return {name: name for name in (*tables, *(row.berkas for row in brief.lampiran if row.berkas))}
    new = {}
    for name in tables:
        stem, dot, ending = name.rpartition(".")
        stem = stem.partition("-pembaruan-")[0] if dot else ending
        new[name] = f"{stem}-pembaruan-{count}" + (f".{ending}" if dot else "")
    return new


def _copies(project: Project, files: dict[str, str], place: str) -> dict[str, bytes]:
    """Return path and bytes of each copy; files that are not there are left to the check."""
    found = {}
    for old, new in files.items():
        data = project.read_bytes(old)
        if data is not None and not os.path.isabs(new) and ".." not in new.split("/"):
            found[os.path.join(place, new)] = data
    return found
