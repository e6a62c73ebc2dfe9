"""`rilis draft`: from briefs to drafts. Always made and marked; hand edits are never overwritten."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from rilis.cli.draft_files import DraftFile, fresh, merged, write_draft
from rilis.cli.inputs import find_inputs, is_brief
from rilis.cli.language import language_wanted
from rilis.cli.options import gathered, run_options
from rilis.cli.outputs import FOLDER, backup_path, draft_name, draft_path, refuse_collisions
from rilis.cli.project import read_source, write_text
from rilis.cli.rendering import formats_wanted, make_files, say_failures, say_left_out
from rilis.cli.setup import Session
from rilis.errors import ConfigError, InputError, RilisError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.pipeline import draft_brief, with_draft_text
from rilis.pipeline.jobs import draft_job

TO_RESOLVE = 1
COULD_NOT = 2


class Output(NamedTuple):
    """One file to write."""

    path: str
    data: bytes


class Wanted(NamedTuple):
    """What the command line asks for."""

    formats: Sequence[str]
    folder: str | None
    first: str
    """Agency of a joint release that comes first, or an empty text."""
    merge: bool
    overwrite: bool


class Made(NamedTuple):
    """What one brief gives."""

    draft: DraftFile | None
    files: tuple[Output, ...]
    failures: tuple[RilisError, ...] = ()


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
    @click.option("--untuk", default="", metavar="ID", help=_(N_("Agency of a joint release to put first.")))
    @run_options(_)
    @click.pass_context
    def draft(
        context: click.Context, /, briefs: tuple[str, ...], folder: str | None, to: str, **values: Any
    ) -> int:
        session = Session(gathered(values))
        wanted = formats_wanted(to, session.catalog, also=("md",))
        if values["merge"] and values["overwrite"]:
            raise ConfigError(Message(N_("--merge keeps your edits and --overwrite drops them; choose one.")))
        paths = [path for path in find_inputs(briefs) if is_brief(path)]
        if not paths:
            raise InputError(Message(N_("No brief was named; a draft is made from a .yaml file.")))
        asked = Wanted(wanted, folder, values["untuk"].strip(), values["merge"], values["overwrite"])
        made = [_made(session, path, asked, _) for path in paths]
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
        failures = [failure for each in made for failure in each.failures]
        say_failures(failures, language_wanted(context.obj))
        return COULD_NOT if failures else TO_RESOLVE if waiting else 0

    return draft


def _made(session: Session, path: str, wanted: Wanted, _: Translate) -> Made:
    setup = session.setup_of(path)
    target = draft_path(path, wanted.first)
    if wanted.folder is not None:
        target = os.path.join(wanted.folder, os.path.basename(target))
    seen_from = os.path.relpath(path, os.path.dirname(target) or ".")
    drafted = draft_brief(read_source(path), setup, target, seen_from, wanted.first)
    generated = drafted.draft.source
    file: DraftFile | None = None
    formats = [name for name in wanted.formats if name != "md"]
    if wanted.merge:
        file = merged(generated)
        # What goes round for approval is the text as edited, once nothing in it is left open.
        drafted = with_draft_text(drafted, file.source, setup)
        formats = [] if file.conflicts else formats
    elif "md" in wanted.formats:
        file = fresh(generated, overwrite=wanted.overwrite)
    if not formats:
        return Made(file, ())
    job = draft_job(drafted, setup)
    say_left_out(job, _)
    made = make_files(formats, session.catalog, job)
    place = wanted.folder or os.path.join(os.path.dirname(target), FOLDER)
    stem = os.path.join(place, draft_name(drafted.brief, wanted.first))
    return Made(file, tuple(Output(stem + end, data) for end, data in made.files), made.failures)


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
