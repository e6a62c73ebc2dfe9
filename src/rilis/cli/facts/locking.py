"""Accepting the fact packs of a project: `rilis.lock` written anew."""

from __future__ import annotations

import os

from rilis.cli.fact_packs import lock_path, project_named
from rilis.cli.project import write_text
from rilis.cli.setup import Session
from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.packs.lock import lock_text
from rilis.packs.style import is_pack_path


def lock_project(session: Session, folder: str) -> tuple[str, list[Message]]:
    """Return where the lock was written and what it holds.

    All packs are accepted that the `rilis.yaml` above `folder` names. Raises ConfigError without
    a rilis.yaml, and when it names none.
    """
    inside = os.path.join(folder, "x")
    config = session.config_of(inside)
    style = session.style_of(inside)
    if config is None or not style.paket_fakta:
        raise ConfigError(
            Message(N_("There are no fact packs to lock: rilis.yaml names none under “paket_fakta”.")),
            Message(N_("Name them there: ids of installed packs, files, folders/ or .zip.")),
        )
    named = [each for each in style.paket_fakta if is_pack_path(each)]
    own = session.packs_of(config).fact_packs(named)
    packs = project_named(style, own, session.catalog)
    path = lock_path(config)
    write_text(path, lock_text(packs).encode())
    rows = sorted(packs, key=lambda pack: pack.id)
    return path, [
        Message(N_("  {id}, version {version}"), {"id": pack.id, "version": pack.versi}) for pack in rows
    ]
