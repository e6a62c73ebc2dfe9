"""`rilis verify`: is this circulating text a release of ours, and where does it differ?"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from rilis.cli.options import gathered, run_options
from rilis.cli.project import read_source
from rilis.cli.register import register_path, registered
from rilis.cli.setup import Session
from rilis.cli.verifying import Verdict, verdict_of
from rilis.document.decode import decode
from rilis.document.parse import parse
from rilis.errors import InputError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.model.register import Registered
from rilis.model.source import Source

SAME, OTHER, COULD_NOT = 0, 1, 2
_FOLDED = 200
"""Letters of a sentence shown; the words that changed are shown besides."""


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("verify", help=_(N_("Tell whether a circulating text is one of the registered releases.")))
    @click.argument("file", metavar="FILE|-")
    @click.option("--register", metavar="FILE", help=_(N_("Register to search; the project's without it.")))
    @run_options(_)
    def verify(file: str, register: str | None, **values: Any) -> int:
        session = Session(gathered(values))
        text = _text(file)
        found = register or _register(session, file)
        rows = registered(found)
        if not rows:
            raise InputError(Message(N_("The register “{path}” holds no release."), {"path": found}))
        verdict = verdict_of(parse(text), rows, os.path.abspath(found), session)
        for line in _lines(verdict, _):
            click.echo(line)
        if verdict.row is not None:
            return OTHER if verdict.differences else SAME
        return COULD_NOT if verdict.lost else OTHER

    return verify


def _text(file: str) -> Source:
    if file == "-":
        return decode("-.txt", sys.stdin.buffer.read())
    if not os.path.exists(file):
        raise InputError(Message(N_("There is no file “{path}”."), {"path": file}))
    return read_source(file)


def _register(session: Session, file: str) -> str:
    """Return the register of the file's project, else of the folder worked in."""
    for place in (file, "rilis.yaml"):
        path = register_path(place, session.config_of(place))
        if os.path.isfile(path):
            return path
    raise InputError(
        Message(N_("No register.csv was found; “rilis render” makes it.")),
        Message(N_("Run this in the project's folder, or name it with --register FILE.")),
    )


def _lines(verdict: Verdict, _: Translate) -> list[str]:
    row = verdict.row
    if row is None:
        lines = [_(N_("UNKNOWN: this text is like none of the registered releases."))]
        if verdict.lost:
            numbers = ", ".join(each.nomor or each.judul for each in verdict.lost)
            lines.append(
                _(
                    N_("It could not be compared with these, whose files are gone or changed: {numbers}")
                ).format(numbers=numbers)
            )
        return lines
    lines = []
    if verdict.differences:
        lines.append(_(N_("DIFFERENT: the nearest release is {release}.")).format(release=_named(row, _)))
        for at, each in enumerate(verdict.differences, 1):
            lines.append("")
            if each.release and each.copy:
                lines.append(_(N_("{number}. Changed: {changes}")).format(number=at, changes=each.words))
                lines.append(_(N_("   in the release: {text}")).format(text=_short(each.release)))
                lines.append(_(N_("   in this text:   {text}")).format(text=_short(each.copy)))
            elif each.release:
                lines.append(
                    _(N_("{number}. Missing here: {text}")).format(number=at, text=_short(each.release))
                )
            else:
                lines.append(
                    _(N_("{number}. Not in the release: {text}")).format(number=at, text=_short(each.copy))
                )
        lines.append("")
    else:
        lines.append(_(N_("SAME: word for word the release {release}.")).format(release=_named(row, _)))
    if row.diralat_oleh:
        lines.append(
            _(N_("Note: this release was corrected by number {number}.")).format(number=row.diralat_oleh)
        )
    if verdict.newer is not None:
        lines.append(_(N_("Note: a later version was rendered on {when}.")).format(when=verdict.newer.waktu))
    if row.paksa:
        lines.append(
            _(N_("Note: it went out although its checks did not pass ({why}).")).format(why=row.paksa)
        )
    return lines


def _named(row: Registered, _: Translate) -> str:
    number = row.nomor or _(N_("without a number"))
    return _(N_("{number}, {date}, “{title}”")).format(number=number, date=row.tanggal, title=row.judul)


def _short(text: str) -> str:
    return text if len(text) <= _FOLDED else text[: _FOLDED - 1].rstrip() + "…"
