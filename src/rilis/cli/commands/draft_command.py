"""`rilis draft`: from briefs to drafts. Always made and marked; hand edits are never overwritten."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from rilis.cli.inputs import find_inputs, is_brief
from rilis.cli.language import language_wanted
from rilis.cli.options import gathered, run_options
from rilis.cli.outputs import FOLDER, base_path, draft_name, draft_path, refuse_collisions
from rilis.cli.project import read_source, write_text
from rilis.cli.rendering import formats_wanted, make_files, say_failures
from rilis.cli.setup import Session
from rilis.document.decode import encode
from rilis.draft.format1 import is_untouched
from rilis.errors import InputError, RilisError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.pipeline import Drafted, draft_brief, draft_job

COULD_NOT = 2


class Output(NamedTuple):
    """One file to write."""

    path: str
    data: bytes


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("draft", help=_(N_("Fill the template from briefs and write marked drafts.")))
    @click.argument("briefs", nargs=-1, required=True, metavar="BRIEF…")
    @click.option("-o", "folder", metavar="DIR", help=_(N_("Put all files in this folder.")))
    @click.option("--to", "to", default="md", metavar="FORMATS", help=_(N_("Formats, such as md,html,docx.")))
    @click.option("--overwrite", is_flag=True, help=_(N_("Replace drafts that were edited by hand.")))
    @run_options(_)
    @click.pass_context
    def draft(
        context: click.Context, /, briefs: tuple[str, ...], folder: str | None, to: str, **values: Any
    ) -> int:
        session = Session(gathered(values))
        wanted = formats_wanted(to, session.catalog, also=("md",))
        paths = [path for path in find_inputs(briefs) if is_brief(path)]
        if not paths:
            raise InputError(Message(N_("No brief was named; a draft is made from a .yaml file.")))
        outputs: list[Output] = []
        failures: list[RilisError] = []
        for path in paths:
            made, failed = _outputs(session, path, folder, wanted, overwrite=values["overwrite"])
            outputs += made
            failures += failed
        refuse_collisions([output.path for output in outputs])
        for output in outputs:
            write_text(output.path, output.data)
            if os.sep + ".rilis" + os.sep not in os.path.abspath(output.path):
                click.echo(_(N_("Written: {path}")).format(path=output.path))
        click.echo(_(N_("Next: rilis check {paths}")).format(paths=" ".join(paths)))
        say_failures(failures, language_wanted(context.obj))
        return COULD_NOT if failures else 0

    return draft


def _outputs(
    session: Session, path: str, folder: str | None, wanted: Sequence[str], *, overwrite: bool
) -> tuple[list[Output], Sequence[RilisError]]:
    setup = session.setup_of(path)
    source = read_source(path)
    target = draft_path(path)
    if folder is not None:
        target = os.path.join(folder, os.path.basename(target))
    made = draft_brief(source, setup, target, os.path.relpath(path, os.path.dirname(target) or "."))
    outputs: list[Output] = []
    if "md" in wanted:
        outputs += _markdown(made, target, overwrite=overwrite)
    others = [name for name in wanted if name != "md"]
    if not others:
        return outputs, ()
    place = os.path.join(folder or os.path.join(os.path.dirname(target), FOLDER), draft_name(made.brief))
    files = make_files(others, session.catalog, draft_job(made, setup))
    outputs += [Output(place + extension, data) for extension, data in files.files]
    return outputs, files.failures


def _markdown(made: Drafted, target: str, *, overwrite: bool) -> list[Output]:
    data = encode(made.draft.source.text, "utf-8")
    if os.path.exists(target) and not overwrite and not is_untouched(read_source(target).text):
        raise InputError(
            Message(N_("“{path}” was edited by hand; it was left as it is."), {"path": target}),
            Message(N_("Write elsewhere with -o DIR, or replace it with --overwrite.")),
        )
    return [Output(target, data), Output(base_path(target), data)]
