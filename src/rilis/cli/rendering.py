"""Turning a RenderJob into bytes, with the formats a person may name."""

from __future__ import annotations

from collections.abc import Sequence

import click

from rilis.cli.language import language_wanted
from rilis.errors import ConfigError
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


def rendered(renderer: Renderer, job: RenderJob) -> bytes:
    """Return the file's bytes, and say what the renderer remarks of them. Raises RilisError as it does."""
    data = renderer.run(job)
    say_remark(renderer, data)
    return data


def say_remark(renderer: Renderer, data: bytes) -> None:
    """Say on the error stream what a renderer remarks of a file it made."""
    remark = renderer.remark(data) if renderer.remark is not None else None
    if remark is not None:
        context = click.get_current_context(silent=True)
        language = language_wanted(context.obj if context else None)
        click.echo(f"{renderer.id}: {say(remark, language)}", err=True)
