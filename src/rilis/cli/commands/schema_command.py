"""`rilis schema`: JSON Schema of what rilis reads and writes, for editors and other programs."""

from __future__ import annotations

from typing import Any

import click

from rilis.messages import N_, Translate


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command(
        "schema", help=_(N_("Print the JSON Schema of a brief, a fact pack, rilis.yaml or the JSON report."))
    )
    @click.argument("kind", type=click.Choice(("brief", "config", "facts", "report")))
    @click.option("--lang", hidden=True)
    def schema(kind: str, **_values: Any) -> int:
        import json

        click.echo(json.dumps(_schema(kind), ensure_ascii=False, indent=2))
        return 0

    return schema


def _schema(kind: str) -> object:
    if kind == "brief":
        from rilis.brief.schema import brief_schema

        return brief_schema()
    if kind == "config":
        from rilis.packs.schema import config_schema

        return config_schema()
    if kind == "facts":
        from rilis.packs.facts_schema import facts_schema

        return facts_schema()
    from rilis.report.json import report_schema

    return report_schema()
