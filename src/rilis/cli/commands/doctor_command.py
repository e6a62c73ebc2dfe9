"""`rilis doctor`: what this installation consists of and what is missing."""

from __future__ import annotations

import os
import platform
from typing import Any

import click

import rilis
from rilis import cache
from rilis.cli.languagetool_found import languagetool_rows
from rilis.cli.options import gathered, run_options
from rilis.cli.setup import Session
from rilis.messages import N_, Translate


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("doctor", help=_(N_("Say what this installation consists of and what is missing.")))
    @click.option(
        "--install-languagetool",
        "install",
        is_flag=True,
        help=_(N_("Fetch LanguageTool, about 250 MB, first.")),
    )
    @run_options(_)
    def doctor(install: bool, **values: Any) -> int:  # noqa: FBT001 - click calls it by name
        if install:
            from rilis.engines.languagetool.installing import install as fetch

            fetch()
        session = Session(gathered(values))
        catalog = session.catalog
        rows = [
            ("rilis", f"{rilis.__version__}  {os.path.dirname(rilis.__file__)}"),
            ("Python", f"{platform.python_version()}  {platform.system()}"),
            (_(N_("cache")), _cache(_)),
            (_(N_("configuration")), session.config_of("x") or _(N_("none; the general style is used"))),
            (_(N_("plugins")), ", ".join(f"{info.name} {info.version}" for info in catalog.plugins)),
            (_(N_("checks")), str(len(catalog.checks) + len(catalog.validators) + len(catalog.lexicons))),
            (_(N_("templates")), ", ".join(pack.id for pack in catalog.templates)),
            (_(N_("charts")), _charts(_)),
            *languagetool_rows(session, _),
            (_(N_("formats")), ", ".join(renderer.id for renderer in catalog.renderers)),
        ]
        width = max(len(name) for name, _text in rows)
        for name, text in rows:
            click.echo(f"{name:<{width}}  {text}")
        return 0

    return doctor


def _charts(_: Translate) -> str:
    from rilis.render.charts import NO_CHARTS, library_version

    version = library_version()
    return f"matplotlib {version}" if version else _(NO_CHARTS)


def _cache(_: Translate) -> str:
    works = cache.write("doctor", "") and cache.read("doctor") == ""
    state = _(N_("works")) if works else _(N_("cannot be written; every start is a little slower"))
    return f"{cache.folder()}  {state}"
