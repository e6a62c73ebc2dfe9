"""`rilis check`: what is wrong in briefs and texts, where, and what to write instead."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from rilis.cli.checking import check_paths, check_standard_input
from rilis.cli.fixing import fix_files
from rilis.cli.language import language_fixed, language_wanted
from rilis.cli.options import (
    baseline_options,
    check_options,
    engine_option,
    gathered,
    processes,
    run_options,
)
from rilis.cli.progress import bar
from rilis.cli.reporting import FORMATS, Wish, report
from rilis.cli.setup import Session
from rilis.messages import N_, Translate, say
from rilis.model.message import Message
from rilis.model.result import RunResult
from rilis.report.exit import exit_code

if TYPE_CHECKING:
    from rilis.cli.baselines import BaselineUse

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
    @click.option(
        "--add-words",
        is_flag=True,
        help=_(N_("Add the unknown words of these texts to the project's word list.")),
    )
    @click.option("--brief", metavar="FILE", help=_(N_("Brief the text is compared with.")))
    @click.option(
        "--stdin-filename", metavar="NAME", help=_(N_("Name that tells the kind of standard input."))
    )
    @baseline_options(_)
    @click.option(
        "--jobs", metavar="N", default="1", help=_(N_("Processes to work in; auto takes one a core."))
    )
    @click.option("--strict", is_flag=True, help=_(N_("Show hints of tier C too.")))
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
        baseline = _baseline(session, values)
        jobs = processes(values["jobs"])
        if paths == ("-",):
            run = check_standard_input(session, sys.stdin.buffer.read(), values["stdin_filename"])
        else:
            with bar(wanted=not values["plain"], words=_) as begin:
                run = check_paths(session, paths, jobs, begin)
        if values["fail_on"]:
            run = run._replace(fail_on=values["fail_on"])
        if values["add_words"]:
            from rilis.cli.add_words import add_words

            run = add_words(
                session, run, lambda message: click.echo(say(message, language_wanted(context.obj)))
            )
        if baseline is not None:
            run = baseline.begun(run)
        if values["fix"] or values["diff"]:
            known = baseline.without_known if baseline is not None else None
            run = fix_files(session, run, write=not values["diff"], leave=known)
        if baseline is not None:
            run = baseline.ended(run)
        language = _language(context, session, run)
        wish = Wish(session, language, values["color"], values["plain"])
        _show(report(run, values["form"], wish), run, language, values)
        return exit_code(run)

    return check


def _baseline(session: Session, values: dict[str, Any]) -> BaselineUse | None:
    if not (values["baseline"] or values["write_baseline"]):
        return None
    from rilis.cli.baselines import BaselineUse

    return BaselineUse(session, values)


def _show(pieces: Iterable[str], run: RunResult, language: str, values: dict[str, Any]) -> None:
    """Print the report, or write it to the file asked for and say the verdict and where it is."""
    path = values["output"]
    if path is None:
        for piece in pieces:
            click.echo(piece, nl=False, color=True)
        return
    from rilis.cli.report_file import write_report
    from rilis.report.verdict import verdict

    write_report(path, values["form"], "".join(pieces), run)
    click.echo(say(verdict(run), language))
    click.echo(say(Message(N_("The report is in “{path}”."), {"path": path}), language))


def _language(context: click.Context, session: Session, run: RunResult) -> str:
    """Return the language asked for, else the one the project's style names."""
    wanted = language_wanted(context.obj)
    if language_fixed(context.obj) or not run.files:
        return wanted
    return session.style_of(run.files[0].source.name).bahasa_pesan or wanted
