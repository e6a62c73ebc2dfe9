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


def baseline_options(_: Translate) -> Callable[[Function], Function]:
    """Return the options of a baseline: findings that are known and let pass for a time."""
    found = (
        click.option(
            "--baseline",
            metavar="FILE",
            help=_(N_("Leave out findings that this file knows, until they expire.")),
        ),
        click.option(
            "--write-baseline", is_flag=True, help=_(N_("Write what is found into --baseline FILE."))
        ),
        click.option("--alasan", default="", metavar="TEXT", help=_(N_("Why, with --write-baseline."))),
        click.option("--oleh", default="", metavar="NAME", help=_(N_("Who decided, with --write-baseline."))),
        click.option(
            "--kedaluwarsa",
            metavar="YYYY-MM-DD",
            help=_(N_("Last day of the rows written; half a year from now without it.")),
        ),
    )

    def decorate(function: Function) -> Function:
        for option in reversed(found):
            function = option(function)
        return function

    return decorate


def form_option(_: Translate) -> Callable[[Function], Function]:
    """Return the option that asks for a report as text or as JSON, named `form`."""
    forms = click.Choice(("text", "json"))
    return click.option("--format", "form", type=forms, default="text", help=_(N_("Form of the report.")))


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
        date=day(values.get("date")),
        now=_moment(values.get("now")),
        without=seen_once(values.get("without", ())),
        brief=values.get("brief"),
        keyed=values.get("baseline") is not None,
        languagetool=values.get("languagetool"),
        strict=bool(values.get("strict")),
    )


def processes(text: str) -> int:
    """Return how many processes `--jobs` means: a number, 0 or `auto` for one a core.

    Raises ConfigError for anything else.
    """
    import os

    if text.isascii() and text.isdigit() and len(text) < len("1000"):
        if int(text):
            return int(text)
    elif text != "auto":
        raise ConfigError(
            Message(N_("“{seen}” is no number of processes; write 1, 2 … or auto."), {"seen": text})
        )
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable is not None else os.cpu_count() or 1


def day(text: str | None) -> Date | None:
    """Return the day an option names, or None without one. Raises ConfigError for what is none."""
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
