"""`rilis new`: a commented brief and a rilis.yaml to start from, or the next update of a brief."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import click

from rilis.cli.correcting import correction
from rilis.cli.options import gathered, run_options
from rilis.cli.project import CONFIG_NAME, write_text
from rilis.cli.setup import Session
from rilis.cli.updating import write_update
from rilis.errors import ConfigError, InputError
from rilis.language.distance import closest
from rilis.messages import N_, Translate
from rilis.model.message import Message


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("new", help=_(N_("Write a commented brief and a rilis.yaml to start from.")))
    @click.argument("places", nargs=-1, metavar="DIR")
    @click.option("--template", default="siaran_pers", metavar="ID", help=_(N_("Kind of release.")))
    @click.option("--pembaruan", metavar="BRIEF", help=_(N_("Write the next update of this brief.")))
    @click.option(
        "--ralat",
        metavar="NUMBER|OLD.yaml",
        help=_(N_("Correct a release: its number in the register, or its brief and then the newer one.")),
    )
    @run_options(_)
    def new(
        places: tuple[str, ...], template: str, pembaruan: str | None, ralat: str | None, **values: Any
    ) -> int:
        session = Session(gathered(values))
        if ralat is not None:
            return _correct(session, ralat, places, _)
        if len(places) > 1 or (not places and pembaruan is None):
            raise ConfigError(
                Message(N_("Name one folder for the brief.")), Message(N_("For example: rilis new kickoff/"))
            )
        if pembaruan is not None:
            brief = write_update(session, pembaruan, places[0] if places else None, _)
            click.echo(_(N_("Renew what is marked PERBARUI, then: rilis check {path}")).format(path=brief))
            return 0
        brief = _start(session, places[0], template, _)
        click.echo(_(N_("Fill in the brief, then: rilis check {path}")).format(path=brief))
        return 0

    return new


def _correct(session: Session, what: str, places: Sequence[str], _: Translate) -> int:
    path, text = correction(session, what, places)
    _refuse_existing(path)
    write_text(path, text.encode())
    click.echo(_(N_("Written: {path}")).format(path=path))
    click.echo(_(N_("Fill in the brief, then: rilis check {path}")).format(path=path))
    return 0


def _start(session: Session, folder: str, template: str, _: Translate) -> str:
    packs = {pack.id: pack for pack in session.catalog.templates}
    if template not in packs:
        near = closest(template, list(packs))
        raise ConfigError(
            Message(N_("No template is called “{id}”."), {"id": template}),
            Message(N_("Did you mean “{near}”?"), {"near": near[0]})
            if near
            else Message(N_("See “rilis list templates”.")),
        )
    brief = os.path.join(folder, "brief.yaml")
    _refuse_existing(brief)
    write_text(brief, packs[template].starter.encode())
    written = [brief]
    config = os.path.join(folder, CONFIG_NAME)
    if session.config_of(brief) is None:
        write_text(config, _starting_style().encode())
        written.append(config)
    for path in written:
        click.echo(_(N_("Written: {path}")).format(path=path))
    return brief


def _refuse_existing(path: str) -> None:
    if os.path.exists(path):
        raise InputError(
            Message(N_("“{path}” is there already; it was left as it is."), {"path": path}),
            Message(N_("Name another folder.")),
        )


def _starting_style() -> str:
    import rilis

    path = os.path.join(os.path.dirname(rilis.__file__), "data", "starter", CONFIG_NAME)
    with open(path, encoding="utf-8") as file:
        return file.read()
