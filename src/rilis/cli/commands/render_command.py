"""`rilis render`: the clean final files, made only when the gate passes."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from rilis.cli.inputs import is_brief
from rilis.cli.language import language_wanted
from rilis.cli.noting import Made, note_release
from rilis.cli.one_file import check_source, named_brief
from rilis.cli.options import engine_option, gathered, run_options
from rilis.cli.outputs import FOLDER, final_name
from rilis.cli.project import read_source, write_text
from rilis.cli.rendering import formats_wanted, make_files, say_failures, say_left_out
from rilis.cli.setup import Session
from rilis.errors import ConfigError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.model.result import FileResult, RunResult
from rilis.pipeline import passes
from rilis.pipeline.jobs import final_job
from rilis.render.job import forced_stamp

STOPPED = 1
COULD_NOT = 2


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("render", help=_(N_("Make the final files of a brief or draft, when its checks pass.")))
    @click.argument("path", metavar="BRIEF|DRAFT")
    @click.option(
        "--to", "to", default="html,docx", metavar="FORMATS", help=_(N_("Formats, such as html,docx."))
    )
    @click.option("-o", "folder", metavar="DIR", help=_(N_("Put the files in this folder.")))
    @click.option("--brief", metavar="FILE", help=_(N_("Brief the text is compared with.")))
    @click.option("--force", is_flag=True, help=_(N_("Make stamped files although checks did not pass.")))
    @click.option("--alasan", default="", metavar="TEXT", help=_(N_("Why, with --force.")))
    @click.option("--oleh", default="", metavar="NAME", help=_(N_("Who decided, with --force.")))
    @engine_option(_)
    @run_options(_)
    @click.pass_context
    def render(context: click.Context, /, path: str, to: str, folder: str | None, **values: Any) -> int:
        session = Session(gathered(values))
        wanted = formats_wanted(to, session.catalog)
        if values["force"] and not (values["alasan"].strip() and values["oleh"].strip()):
            raise ConfigError(Message(N_("--force needs a reason and a name: --alasan “…” --oleh “…”.")))
        source = read_source(path)
        result = check_source(session, path, source, stage="final")
        open_gate = passes(result)
        if not open_gate and not values["force"]:
            _say_why(result, language_wanted(context.obj))
            return STOPPED
        stamp = None
        if not open_gate:
            stamp = forced_stamp(len(result.findings), values["alasan"].strip(), values["oleh"].strip())
        setup = session.setup_of(path)
        brief = source if is_brief(path) else named_brief(session, path, source)
        job = final_job(source, setup, brief, stamp, _exceptions(result))
        say_left_out(job, _)
        place = folder or os.path.join(os.path.dirname(path), FOLDER)
        name = final_name(job.document, job.title, job.number, job.embargo)
        made = make_files(wanted, session.catalog, job)
        written: list[str] = []
        for extension, data in made.files:
            target = os.path.join(place, name + extension)
            write_text(target, data)
            written.append(target)
            click.echo(_(N_("Written: {path}")).format(path=target))
        say_failures(made.failures, language_wanted(context.obj))
        if written:
            forced = "" if stamp is None else f"{values['alasan'].strip()}, {values['oleh'].strip()}"
            noted = note_release(session, Made(path, job, brief, written, forced))
            click.echo(_(N_("Registered: {path}")).format(path=noted))
        return COULD_NOT if made.failures else 0

    return render


def _exceptions(result: FileResult) -> tuple[str, ...]:
    """Return what was waved through, with reason and name, for the file to say of itself."""
    from rilis.report.entry import waved_words
    from rilis.report.masking import Masks

    masks = Masks(result.secrets, "id")
    return tuple(dict.fromkeys(waved_words(waved, masks) for waved in result.waved))


def _say_why(result: FileResult, language: str) -> None:
    """Show what holds the release back: what must be mended, not every hint."""
    from rilis.report.text import text_report

    held = tuple(finding for finding in result.findings if finding.severity == "error")
    run = RunResult((result._replace(findings=held),), fail_on="error")
    click.echo(text_report(run, language, colour=sys.stdout.isatty(), plain=False, width=100), nl=False)
