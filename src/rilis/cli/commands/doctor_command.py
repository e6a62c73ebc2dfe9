"""`rilis doctor`: what this installation consists of, what is missing and what that costs."""

from __future__ import annotations

from typing import Any

import click

from rilis.cli.language import language_wanted
from rilis.cli.options import form_option, gathered, run_options
from rilis.messages import N_, Translate


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("doctor", help=_(N_("Say what this installation consists of and what is missing.")))
    @form_option(_)
    @click.option(
        "--install-languagetool",
        "install",
        is_flag=True,
        help=_(N_("Fetch LanguageTool, about 250 MB, first.")),
    )
    @run_options(_)
    @click.pass_context
    def doctor(context: click.Context, /, form: str, **values: Any) -> int:
        import rilis
        from rilis.cli.doctor.house import house_parts, sound_session
        from rilis.cli.doctor.machine import machine_parts
        from rilis.cli.doctor.programs import program_parts
        from rilis.cli.doctor.report import json_report, text_report

        if values["install"]:
            from rilis.engines.languagetool.installing import install as fetch

            fetch()
        language = language_wanted(context.obj)
        parts = [*machine_parts(), *house_parts(sound_session(gathered(values))), *program_parts()]
        if form == "json":
            click.echo(json_report(parts, rilis.__version__, language))
        else:
            for line in text_report(parts, _, language):
                click.echo(line)
        return int(any(part.state == "broken" for part in parts))

    return doctor
