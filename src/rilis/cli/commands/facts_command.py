"""`rilis facts`: figures of a brief shown and set, and fact packs checked, compared and locked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from rilis.cli.groups import Group
from rilis.cli.language import language_wanted
from rilis.cli.options import form_option, gathered, run_options
from rilis.cli.setup import Session
from rilis.messages import N_, Translate, say

ALSO = {
    "show": "tampilkan",
    "set": "ubah",
    "check": "periksa",
    "diff": "banding",
    "lint": "saran",
    "lock": "kunci",
}


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""
    group = Group("facts", _(N_("Look at the facts of a brief and at fact packs.")), ALSO, _)
    _of_briefs(group, _)
    _of_packs(group, _)
    return group


def _of_briefs(group: Group, _: Translate) -> None:
    @group.command("show", help=_(N_("Show the facts of a brief and every place they stand in.")))
    @click.argument("brief", metavar="BRIEF")
    @form_option(_)
    @run_options(_)
    def show(brief: str, form: str, **values: Any) -> int:
        from rilis.cli.facts.show import json_text, shown_facts, text_lines

        rows = shown_facts(Session(gathered(values)), brief)
        _print([json_text(rows)] if form == "json" else text_lines(rows, _))
        return 0

    @group.command(
        "set",
        help=_(
            N_("Give facts of a brief new values, as bus=1300, and change the figures typed in its text.")
        ),
    )
    @click.argument("brief", metavar="BRIEF")
    @click.argument("pairs", nargs=-1, required=True, metavar="ID=VALUE…")
    @click.option("--per", default="", metavar="TIME", help=_(N_("New time of these figures.")))
    @click.option("--diff", is_flag=True, help=_(N_("Show what would change; write nothing.")))
    @run_options(_)
    def set_(brief: str, pairs: tuple[str, ...], per: str, **values: Any) -> int:
        from rilis.cli.facts.setting import secrets_of, set_in_file, shown_diff, told, values_of

        only_shown = values["diff"]
        session = Session(gathered(values))
        source, done = set_in_file(session, brief, values_of(pairs), per, write=not only_shown)
        secrets = secrets_of(session, source)
        if only_shown:
            click.echo(shown_diff(source, done, secrets), nl=False)
        _print(told(source, done, secrets, _))
        return 0


def _of_packs(group: Group, _: Translate) -> None:
    def looking(name: str, text: str, *, advise: bool) -> None:
        @group.command(name, help=text)
        @click.argument("packs", nargs=-1, required=True, metavar="PACK…")
        @run_options(_)
        @click.pass_context
        def command(context: click.Context, /, packs: tuple[str, ...], **values: Any) -> int:
            from rilis.cli.facts.packs import advice, look, pack_files
            from rilis.cli.pack_check.report import fault_lines

            session, language = Session(gathered(values)), language_wanted(context.obj)
            today = session.now.date()
            looked = [look(file, today) for each in packs for file in pack_files(each, session.catalog)]
            for each in looked:
                hints = tuple(advice(each)) if advise else ()
                ready = N_("{path}: nothing to say")
                if not (each.faults or hints):
                    click.echo(_(ready).format(path=each.source.name))
                for fault in (*each.faults, *hints):
                    _print(line for line in fault_lines(fault, _, language) if line)
            return int(any(fault.severity != "info" for each in looked for fault in each.faults))

    looking("check", _(N_("Say whether fact packs can be read and agree with themselves.")), advise=False)
    looking("lint", _(N_("Say also what would make fact packs of more use.")), advise=True)

    @group.command("diff", help=_(N_("Show what differs between two fact packs.")))
    @click.argument("old", metavar="OLD")
    @click.argument("new", metavar="NEW")
    @run_options(_)
    def diff(old: str, new: str, **values: Any) -> int:
        from rilis.cli.facts.packs import differences, named_pack

        catalog = Session(gathered(values)).catalog
        one, two = (named_pack(each, catalog) for each in (old, new))
        rows = differences(one, two)
        for key, before, after in rows:
            click.echo(key)
            _print(f"  {sign} {words}" for sign, words in (("−", before), ("+", after)) if words)
        return int(bool(rows))

    @group.command("lock", help=_(N_("Accept the project’s fact packs as they are, in rilis.lock.")))
    @click.argument("path", metavar="DIR", default=".")
    @run_options(_)
    @click.pass_context
    def lock(context: click.Context, /, path: str, **values: Any) -> int:
        from rilis.cli.facts.locking import lock_project

        written, packs = lock_project(Session(gathered(values)), path)
        click.echo(_(N_("Written: {path}")).format(path=written))
        _print(say(line, language_wanted(context.obj)) for line in packs)
        return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
