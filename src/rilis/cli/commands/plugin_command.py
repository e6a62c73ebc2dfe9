"""`rilis plugin new`: an agency's package to start from, with tests that pass."""

from __future__ import annotations

import os
from typing import Any

import click

from rilis.cli.groups import Group
from rilis.cli.options import gathered, run_options
from rilis.cli.plugin_name import plugin_names
from rilis.cli.plugin_skeleton import plugin_files
from rilis.cli.project import write_text
from rilis.cli.setup import Session
from rilis.errors import InputError
from rilis.messages import N_, Translate
from rilis.model.message import Message


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""
    group = Group("plugin", _(N_("Make an agency's own plugin.")), {"new": "baru"}, _)

    @group.command(
        "new",
        help=_(N_("Write a Python package with a style, a lexicon, a check, a template and their tests.")),
    )
    @click.argument("name", metavar="NAME")
    @click.argument("folder", metavar="DIR", required=False)
    @click.option("--agency", default="", metavar="TEXT", help=_(N_("The agency's full name.")))
    @click.option("--short", default="", metavar="TEXT", help=_(N_("The agency's short form.")))
    @run_options(_)
    def new(name: str, folder: str | None, agency: str, short: str, **values: Any) -> int:
        from rilis.plugins.catalog import GROUPS

        catalog = Session(gathered(values)).catalog
        there = [info.name for info in catalog.plugins]
        names = plugin_names(name, agency, short, GROUPS, there)
        place = folder or f"rilis-{name}"
        if os.path.exists(place) and not (os.path.isdir(place) and not os.listdir(place)):
            raise InputError(
                Message(N_("“{path}” is there already; it was left as it is."), {"path": place}),
                Message(N_("Name another folder.")),
            )
        files = plugin_files(names)
        for path, data in files.items():
            write_text(os.path.join(place, *path.split("/")), data)
            click.echo(_(N_("Written: {path}")).format(path=os.path.join(place, path)))
        click.echo(_(N_("Next: pip install -e {path}, then rilis list plugins")).format(path=place))
        return 0

    return group
