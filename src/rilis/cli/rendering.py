"""Turning a RenderJob into bytes, with the formats a person may name."""

from __future__ import annotations

from collections.abc import Sequence

import click

from rilis.errors import ConfigError
from rilis.language.distance import closest
from rilis.messages import N_, Translate
from rilis.model.catalog import Catalog
from rilis.model.message import Message
from rilis.model.renderer import Renderer, RenderJob
from rilis.render.charts import NO_CHARTS


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
    """Return the file's bytes. Raises RilisError as the renderer does."""
    return renderer.run(job)


def say_left_out(job: RenderJob, _: Translate) -> None:
    """Tell once a job which part cannot be made here, and how to get what it needs."""
    if job.left_out:
        click.echo(_(NO_CHARTS), err=True)
