"""`rilis draft`: from briefs to drafts. Always made and marked; hand edits are never overwritten."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from rilis.cli.draft_files import DraftFile, fresh, merged, write_draft
from rilis.cli.inputs import find_inputs, is_brief
from rilis.cli.options import gathered, run_options
from rilis.cli.outputs import FOLDER, backup_path, draft_name, draft_path, refuse_collisions
from rilis.cli.project import read_source, write_text
from rilis.cli.rendering import formats_wanted, rendered
from rilis.cli.setup import Session
from rilis.errors import ConfigError, InputError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.pipeline import draft_brief, draft_job, with_draft_text

TO_RESOLVE = 1


class Output(NamedTuple):
    """One file to write."""

    path: str
    data: bytes


class Wanted(NamedTuple):
    """What the command line asks for."""

    formats: Sequence[str]
    folder: str | None
    merge: bool
    overwrite: bool


class Made(NamedTuple):
    """What one brief gives."""

    draft: DraftFile | None
    files: tuple[Output, ...]


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("draft", help=_(N_("Fill the template from briefs and write marked drafts.")))
    @click.argument("briefs", nargs=-1, required=True, metavar="BRIEF…")
    @click.option("-o", "folder", metavar="DIR", help=_(N_("Put all files in this folder.")))
    @click.option("--to", "to", default="md", metavar="FORMATS", help=_(N_("Formats, such as md,html,docx.")))
    @click.option(
        "--merge", is_flag=True, help=_(N_("Merge what the brief changed into drafts edited by hand."))
    )
    @click.option("--overwrite", is_flag=True, help=_(N_("Replace drafts that were edited by hand.")))
    @run_options(_)
    def draft(briefs: tuple[str, ...], folder: str | None, to: str, **values: Any) -> int:
        session = Session(gathered(values))
        wanted = formats_wanted(to, session.catalog, also=("md",))
        if values["merge"] and values["overwrite"]:
            raise ConfigError(Message(N_("--merge keeps your edits and --overwrite drops them; choose one.")))
        paths = [path for path in find_inputs(briefs) if is_brief(path)]
        if not paths:
            raise InputError(Message(N_("No brief was named; a draft is made from a .yaml file.")))
        asked = Wanted(wanted, folder, values["merge"], values["overwrite"])
        made = [_made(session, path, asked) for path in paths]
        refuse_collisions([path for each in made for path in _paths(each)])
        for each in made:
            if each.draft is not None:
                _write(each.draft, _)
            for output in each.files:
                write_text(output.path, output.data)
                click.echo(_(N_("Written: {path}")).format(path=output.path))
        merges = [each.draft for each in made if each.draft is not None and each.draft.merged]
        waiting = any(each.conflicts for each in merges)
        if waiting and set(wanted) != {"md"}:
            click.echo(_(N_("Other formats are made when that is done.")))
        todo = [each.source.name for each in merges] or paths
        click.echo(_(N_("Next: rilis check {paths}")).format(paths=" ".join(todo)))
        return TO_RESOLVE if waiting else 0

    return draft


def _made(session: Session, path: str, wanted: Wanted) -> Made:
    setup = session.setup_of(path)
    target = draft_path(path)
    if wanted.folder is not None:
        target = os.path.join(wanted.folder, os.path.basename(target))
    drafted = draft_brief(
        read_source(path), setup, target, os.path.relpath(path, os.path.dirname(target) or ".")
    )
    generated = drafted.draft.source
    file: DraftFile | None = None
    formats = wanted.formats
    if wanted.merge:
        file = merged(generated)
        # What goes round for approval is the text as edited, once nothing in it is left open.
        drafted = with_draft_text(drafted, file.source, setup)
        formats = () if file.conflicts else formats
    elif "md" in formats:
        file = fresh(generated, overwrite=wanted.overwrite)
    files = []
    for name in formats:
        if name != "md":
            renderer = next(each for each in session.catalog.renderers if each.id == name)
            place = wanted.folder or os.path.join(os.path.dirname(target), FOLDER)
            made = os.path.join(place, draft_name(drafted.brief) + renderer.extension)
            files.append(Output(made, rendered(renderer, draft_job(drafted, setup))))
    return Made(file, tuple(files))


def _paths(made: Made) -> list[str]:
    return [*([made.draft.source.name] if made.draft else []), *(output.path for output in made.files)]


def _write(file: DraftFile, _: Translate) -> None:
    path = file.source.name
    write_draft(file)
    if file.merged and file.unchanged:
        click.echo(_(N_("Unchanged: {path}")).format(path=path))
    elif file.merged and file.edited:
        click.echo(_(N_("Merged: {path} (as it was: {backup})")).format(path=path, backup=backup_path(path)))
    else:
        click.echo(_(N_("Written: {path}")).format(path=path))
    if file.base_lost:
        click.echo(
            _(N_("The draft your edits began from is not there; where the two differ, both versions stand."))
        )
    if file.conflicts:
        click.echo(
            _(N_("Left to you: {count}. Look for “[BENTURAN”, keep one version, delete the marks.")).format(
                count=file.conflicts
            )
        )
