"""`rilis approve`: who approved which words, when and how, written into the brief."""

from __future__ import annotations

from typing import Any

import click

from rilis.brief.fingerprint import fingerprint
from rilis.brief.reader import read_brief
from rilis.brief.write import approve as approve_quotation
from rilis.brief.write import words_to_approve
from rilis.cli.options import gathered, run_options
from rilis.cli.project import read_source, write_text
from rilis.cli.setup import Session
from rilis.document.decode import encode
from rilis.errors import InputError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.model.source import Source


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("approve", help=_(N_("Record who approved a quotation; the approval binds to its words.")))
    @click.argument("brief", metavar="BRIEF")
    @click.argument("quotes", nargs=-1, required=True, metavar="QUOTE…")
    @click.option("--oleh", required=True, metavar="NAME", help=_(N_("Who approved, with office.")))
    @click.option("--cara", default="", metavar="TEXT", help=_(N_("How: by letter, message, in person.")))
    @click.option("--bukti", default="", metavar="FILE", help=_(N_("Evidence: a file below the project.")))
    @click.option(
        "--pada", default="", metavar="YYYY-MM-DD", help=_(N_("Day of the approval; today without it."))
    )
    @run_options(_)
    def approve(brief: str, quotes: tuple[str, ...], **values: Any) -> int:
        session = Session(gathered(values))
        setup = session.setup_of(brief)
        source = read_source(brief)
        evidence = values["bukti"]
        if evidence and not setup.project.exists(evidence):
            raise InputError(
                Message(N_("The evidence “{path}” is not below the project."), {"path": evidence}),
                Message(N_("Copy it there and name it relative to the brief.")),
            )
        approval = {
            "oleh": values["oleh"],
            "pada": values["pada"] or session.now.date().isoformat(),
            "cara": values["cara"],
            "bukti": evidence,
        }
        text = source.text
        for quote in quotes:
            current = Source(source.name, text, source.encoding)
            read = read_brief(current, setup.project)
            words = words_to_approve(read, quote).text
            signed = {**approval, "sidik": fingerprint(words), "teks": words}
            text = approve_quotation(current, read, quote, signed)
        write_text(brief, encode(text, source.encoding))
        for quote in quotes:
            click.echo(_(N_("Approved: {quote}, by {name}.")).format(quote=quote, name=values["oleh"]))
        return 0

    return approve
