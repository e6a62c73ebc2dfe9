"""`rilis pack check`: whether a style, lexicon, template or list of words would serve."""

from __future__ import annotations

from typing import Any

import click

from rilis.cli.groups import Group
from rilis.cli.language import language_wanted
from rilis.cli.options import form_option, gathered, run_options
from rilis.cli.setup import Session
from rilis.messages import N_, Translate


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""
    group = Group("pack", _(N_("Look at packs that need no Python.")), {"check": "periksa"}, _)

    @group.command(
        "check",
        help=_(N_("Say whether the style, lexicons, templates and words in a folder or .zip would serve.")),
    )
    @click.argument("path", metavar="DIR|ZIP")
    @form_option(_)
    @run_options(_)
    @click.pass_context
    def check(context: click.Context, /, path: str, form: str, **values: Any) -> int:
        import rilis
        from rilis.cli.pack_check.report import json_report, text_report
        from rilis.cli.pack_check.walk import all_faults, check_packs

        language = language_wanted(context.obj)
        checked = check_packs(path, Session(gathered(values)).catalog)
        if form == "json":
            click.echo(json_report(checked, rilis.__version__, language))
        else:
            for line in text_report(checked, _, language):
                click.echo(line)
        return int(any(fault.severity in ("error", "warning") for fault in all_faults(checked)))

    return group
