"""`rilis check`: what is wrong in briefs and texts, where, and what to write instead."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from rilis.cli.checking import check_paths, check_standard_input
from rilis.cli.fixing import fix_files
from rilis.cli.language import language_fixed, language_wanted
from rilis.cli.options import check_options, engine_option, gathered, run_options
from rilis.cli.reporting import FORMATS, Wish, report
from rilis.cli.setup import Session
from rilis.messages import N_, Translate, say
from rilis.model.message import Message
from rilis.model.result import RunResult
from rilis.report.exit import exit_code

FAIL_ON = ("error", "warning", "info", "none")


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command(
        "check",
        help=_(N_("Check briefs, drafts and texts; a folder is searched for them, - reads standard input.")),
    )
    @click.argument("paths", nargs=-1, required=True, metavar="PATH…")
    @click.option(
        "--format", "form", type=click.Choice(FORMATS), default="text", help=_(N_("Form of the report."))
    )
    @click.option(
        "--fail-on", type=click.Choice(FAIL_ON), help=_(N_("Lightest finding that gives exit code 1."))
    )
    @click.option("--fix", is_flag=True, help=_(N_("Write the corrections that are certain.")))
    @click.option("--diff", is_flag=True, help=_(N_("Show the corrections that are certain; write nothing.")))
    @click.option(
        "-o", "--output", metavar="FILE", help=_(N_("Write the report to this file instead of the screen."))
    )
    @click.option("--brief", metavar="FILE", help=_(N_("Brief the text is compared with.")))
    @click.option(
        "--stdin-filename", metavar="NAME", help=_(N_("Name that tells the kind of standard input."))
    )
    @click.option("--no-cache", is_flag=True, help=_(N_("Neither read nor write the user's cache.")))
    @click.option("--plain", is_flag=True, help=_(N_("No marks under the line, for screen readers.")))
    @click.option("--color/--no-color", default=None, help=_(N_("Colours also outside a terminal, or none.")))
    @check_options(_)
    @engine_option(_)
    @run_options(_)
    @click.pass_context
    def check(context: click.Context, /, paths: tuple[str, ...], **values: Any) -> int:
        if values["no_cache"]:
            os.environ["RILIS_CACHE"] = ""
        session = Session(gathered(values))
        if paths == ("-",):
            run = check_standard_input(session, sys.stdin.buffer.read(), values["stdin_filename"])
        else:
            run = check_paths(session, paths)
        if values["fail_on"]:
            run = run._replace(fail_on=values["fail_on"])
        if values["fix"] or values["diff"]:
            run = fix_files(session, run, write=not values["diff"])
        language = _language(context, session, run)
        wish = Wish(session, language, values["color"], values["plain"])
        _show(report(run, values["form"], wish), run, language, values)
        return exit_code(run)

    return check


def _show(text: str, run: RunResult, language: str, values: dict[str, Any]) -> None:
    """Print the report, or write it to the file asked for and say the verdict and where it is."""
    path = values["output"]
    if path is None:
        click.echo(text, nl=False, color=True)
        return
    from rilis.cli.report_file import write_report
    from rilis.report.verdict import verdict

    write_report(path, values["form"], text, run)
    click.echo(say(verdict(run), language))
    click.echo(say(Message(N_("The report is in “{path}”."), {"path": path}), language))


def _language(context: click.Context, session: Session, run: RunResult) -> str:
    """Return the language asked for, else the one the project's style names."""
    wanted = language_wanted(context.obj)
    if language_fixed(context.obj) or not run.files:
        return wanted
    return session.style_of(run.files[0].source.name).bahasa_pesan or wanted
