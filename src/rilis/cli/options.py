"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date  # noqa: N812 - read beside options of that name
from datetime import datetime, timedelta, timezone
from typing import Any, TypeVar

import click

from rilis.cli.setup import Options, seen_once
from rilis.errors import ConfigError
from rilis.messages import LANGUAGES, N_, Translate
from rilis.model.message import Message

Function = TypeVar("Function", bound=Callable[..., Any])


def run_options(_: Translate) -> Callable[[Function], Function]:
    """Return the options that say how a run works: configuration, style, plugins, time, language."""
    found = (
        click.option(
            "--config", metavar="FILE", help=_(N_("Configuration to use instead of the rilis.yaml found."))
        ),
        click.option("--style", metavar="ID", help=_(N_("House style to check against."))),
        click.option(
            "--without", multiple=True, metavar="PLUGIN", help=_(N_("Leave a plugin out; may be repeated."))
        ),
        click.option("--now", metavar="TIME", help=_(N_("Moment of the run, as 2022-01-29T10:00+07:00."))),
        click.option("--lang", type=click.Choice(LANGUAGES), help=_(N_("Language of messages."))),
        click.option("--debug", is_flag=True, help=_(N_("Show where in the code a run stopped."))),
    )

    def decorate(function: Function) -> Function:
        for option in reversed(found):
            function = option(function)
        return function

    return decorate


def check_options(_: Translate) -> Callable[[Function], Function]:
    """Return the options that choose checks."""
    found = (
        click.option(
            "--select", multiple=True, metavar="IDS", help=_(N_("Run only these checks; prefixes allowed."))
        ),
        click.option(
            "--ignore", multiple=True, metavar="IDS", help=_(N_("Leave these checks out; prefixes allowed."))
        ),
        click.option("--date", metavar="YYYY-MM-DD", help=_(N_("Release date of texts that state none."))),
    )

    def decorate(function: Function) -> Function:
        for option in reversed(found):
            function = option(function)
        return function

    return decorate


def engine_option(_: Translate) -> Callable[[Function], Function]:
    """Return the option that names a LanguageTool server."""
    words = N_("LanguageTool server to ask in this run, on any machine; text goes there and nowhere else.")
    return click.option("--languagetool", metavar="URL", help=_(words))


def gathered(values: dict[str, Any]) -> Options:
    """Return the Options in a command's keyword values. Raises ConfigError for unreadable times."""
    return Options(
        config=values.get("config"),
        style=values.get("style"),
        select=seen_once(values.get("select", ())),
        ignore=seen_once(values.get("ignore", ())),
        date=_day(values.get("date")),
        now=_moment(values.get("now")),
        without=seen_once(values.get("without", ())),
        brief=values.get("brief"),
        languagetool=values.get("languagetool"),
    )


def _day(text: str | None) -> Date | None:
    try:
        return Date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(
            Message(N_("“{seen}” is not a date; write it as 2024-10-21."), {"seen": text or ""})
        ) from error


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError as error:
        raise ConfigError(
            Message(N_("“{seen}” is not a moment; write it as 2022-01-29T10:00+07:00."), {"seen": text or ""})
        ) from error
    if moment is not None and moment.tzinfo is None:
        return moment.replace(tzinfo=timezone(timedelta(hours=7)))
    return moment
