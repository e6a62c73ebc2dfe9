"""Turning a RenderJob into bytes, with the formats a person may name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import click

from rilis.cli.failures import failure_lines
from rilis.cli.language import language_wanted
from rilis.errors import ConfigError, PluginError, RilisError
from rilis.language.distance import closest
from rilis.messages import N_, say
from rilis.model.catalog import Catalog
from rilis.model.message import Message
from rilis.model.renderer import Renderer, RenderJob


def formats_wanted(to: str, catalog: Catalog, also: Sequence[str] = ()) -> list[str]:
    """Return the formats in `--to`, each once. Raises ConfigError for one that no renderer makes."""
    known = [*also, *(renderer.id for renderer in catalog.renderers)]
    wanted = list(dict.fromkeys(filter(None, (part.strip().lower() for part in to.split(",")))))
    for name in wanted:
        if name not in known:
            near = closest(name, known)
            hint = N_("Did you mean “{near}”?") if near else N_("Known formats: {known}.")
            raise ConfigError(
                Message(N_("The format “{name}” is not known."), {"name": name}),
                Message(hint, {"near": near[0] if near else "", "known": ", ".join(known)}),
            )
    if not wanted:
        raise ConfigError(
            Message(N_("--to names no format; known formats: {known}."), {"known": ", ".join(known)})
        )
    return wanted


class Made(NamedTuple):
    """What came of the formats a person named."""

    files: tuple[tuple[str, bytes], ...]
    """File ending and bytes, in the order named."""
    failures: tuple[RilisError, ...]
    """Why a format could not be made; the others are there all the same."""


def make_files(wanted: Sequence[str], catalog: Catalog, job: RenderJob) -> Made:
    """Return the files of one job, and say what a renderer remarks of its file.

    A format that fails keeps no other from being made.
    """
    known = {renderer.id: renderer for renderer in catalog.renderers}
    files: list[tuple[str, bytes]] = []
    failures: list[RilisError] = []
    for name in wanted:
        try:
            data = known[name].run(job)
            say_remark(known[name], data)
        except RilisError as error:
            failures.append(error)
        except Exception as error:  # noqa: BLE001 - a plugin's renderer may raise anything
            values = {"name": name, "error": type(error).__name__}
            failures.append(PluginError(Message(N_("The format “{name}” failed with {error}."), values)))
        else:
            files.append((known[name].extension, data))
    return Made(tuple(files), tuple(failures))


def say_remark(renderer: Renderer, data: bytes) -> None:
    """Say on the error stream what a renderer remarks of a file it made."""
    remark = renderer.remark(data) if renderer.remark is not None else None
    if remark is not None:
        context = click.get_current_context(silent=True)
        language = language_wanted(context.obj if context else None)
        click.echo(f"{renderer.id}: {say(remark, language)}", err=True)


def say_failures(failures: Sequence[RilisError], language: str) -> None:
    """Print each failure once, whatever the number of releases it was met in."""
    for lines in dict.fromkeys(tuple(failure_lines(error, language)) for error in failures):
        for line in lines:
            click.echo(line, err=True)
