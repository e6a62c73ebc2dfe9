"""The fact packs that a project names, and the lock that holds them."""

from __future__ import annotations

import os
from collections.abc import Mapping

from rilis.cli.project import read_source
from rilis.errors import ConfigError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.catalog import Catalog
from rilis.model.facts import FactPack
from rilis.model.message import Message
from rilis.model.style import StylePack
from rilis.packs.project import ProjectPacks
from rilis.packs.style import is_pack_path


def project_facts(
    style: StylePack, packs: ProjectPacks, catalog: Catalog, config: str | None
) -> tuple[tuple[FactPack, ...], Mapping[str, str]]:
    """Return the packs that a project brings along, and the hashes it accepted, by id.

    Raises ConfigError for an id that is not installed, and for a pack that is another than the
    one accepted in `rilis.lock`.
    """
    lock = project_lock(config)
    if not style.paket_fakta:
        return (), lock
    own = packs.fact_packs([each for each in style.paket_fakta if is_pack_path(each)])
    known = {pack.id: pack for pack in (*catalog.fact_packs, *own)}
    for name in style.paket_fakta:
        if not is_pack_path(name) and name not in known:
            near = closest(name, list(known))
            raise ConfigError(
                Message(N_("There is no fact pack “{path}”."), {"path": name}),
                Message(N_("Did you mean “{near}”?"), {"near": near[0]})
                if near
                else Message(
                    N_("Write the id of an installed pack, a .yaml, a folder/ or a .zip of the project.")
                ),
            )
    _as_accepted(project_named(style, own, catalog), lock)
    return own, lock


def project_named(style: StylePack, own: tuple[FactPack, ...], catalog: Catalog) -> tuple[FactPack, ...]:
    """Return all packs that `rilis.yaml` names: by path, and by the id of an installed one."""
    installed = {pack.id: pack for pack in catalog.fact_packs}
    return (*own, *(installed[name] for name in style.paket_fakta if name in installed))


def lock_path(config: str | None) -> str:
    """Return where the lock of a project stands: beside its `rilis.yaml`."""
    from rilis.packs.lock import LOCK_NAME

    return os.path.join(os.path.dirname(os.path.abspath(config)) if config else os.getcwd(), LOCK_NAME)


def project_lock(config: str | None) -> Mapping[str, str]:
    """Return the hashes that a project accepted; none without a lock. Raises ConfigError and InputError."""
    path = lock_path(config)
    if config is None or not os.path.lexists(path):
        return {}
    from rilis.packs.lock import read_lock

    return read_lock(read_source(path))


def _as_accepted(packs: tuple[FactPack, ...], lock: Mapping[str, str]) -> None:
    from rilis.packs.lock import LOCK_HINT, lock_fault

    for pack in packs if lock else ():
        fault = lock_fault(pack, lock)
        if fault is not None:
            raise ConfigError(fault, Message(LOCK_HINT))
