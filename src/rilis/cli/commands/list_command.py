"""`rilis list`: the checks, templates and plugins of this installation, and where they come from."""

from __future__ import annotations

from typing import Any

import click

from rilis.cli.options import gathered, run_options
from rilis.cli.setup import Session
from rilis.messages import N_, Translate


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command(
        "list", help=_(N_("List checks, templates, fact packs or plugins, and where they come from."))
    )
    @click.argument("kind", type=click.Choice(("checks", "templates", "facts", "plugins")))
    @run_options(_)
    def list_(kind: str, **values: Any) -> int:
        session = Session(gathered(values))
        rows = {"checks": _checks, "templates": _templates, "facts": _facts, "plugins": _plugins}[kind](
            session, _
        )
        width = max((len(row[0]) for row in rows), default=0)
        for name, text in rows:
            click.echo(f"{name:<{width}}  {text}".rstrip())
        return 0

    return list_


def _checks(session: Session, _: Translate) -> list[tuple[str, str]]:
    setup = session.setup_of("x")
    levels = {"error": _(N_("MUST")), "warning": _(N_("LOOK")), "info": _(N_("HINT"))}
    active = {
        **{row.check.id: row.severity for row in setup.selection.checks if row.reported},
        **{row.check.id: row.severity for row in setup.selection.validators},
        **{row.lexicon.id: row.severity for row in setup.selection.lexicons},
    }
    catalog = session.catalog
    known = {each.id: each.summary for each in catalog.lexicons}
    known.update({each.id: each.summary for each in catalog.checks})
    known.update({each.id: each.summary for each in catalog.validators})
    return [
        (name, f"{levels[active[name]] if name in active else _(N_('off')):<14} {_(summary)}")
        for name, summary in sorted(known.items())
    ]


def _templates(session: Session, _: Translate) -> list[tuple[str, str]]:
    packs = session.setup_of("x").catalog.templates
    return [(pack.id, f"{pack.version:<4} {pack.summary}") for pack in packs]


def _facts(session: Session, _: Translate) -> list[tuple[str, str]]:
    packs = session.setup_of("x").catalog.fact_packs
    return [
        (pack.id, f"{pack.versi:<4} {pack.peristiwa[0].nama if pack.peristiwa else ''}") for pack in packs
    ]


def _plugins(session: Session, _: Translate) -> list[tuple[str, str]]:
    return [(info.name, f"{info.version}  {info.origin}") for info in session.catalog.plugins]
