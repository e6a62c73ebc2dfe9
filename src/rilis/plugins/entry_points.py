"""Which plugins are installed, remembered between runs.

Reading the metadata of every installed package costs more than all checks of one release, so
the list is kept in the user's cache, under a key of the folders Python imports from and when
each last changed: installing, upgrading or removing a package changes its folder.
"""

from __future__ import annotations

import os
import sys
from typing import Final, NamedTuple

from rilis import cache

GROUP: Final = "rilis"


class Installed(NamedTuple):
    """One entry point of the group, not yet imported."""

    name: str
    module: str
    attribute: str
    distribution: str
    version: str


def installed() -> tuple[Installed, ...]:
    """Return the installed plugins by name."""
    name = "plugins/" + cache.key(sys.version, *_folders())
    kept = cache.read(name)
    if kept is not None:
        rows = [line.split("\t") for line in kept.splitlines()]
        if all(len(row) == len(Installed._fields) for row in rows):
            return tuple(Installed(*row) for row in rows)
    found = _scan()
    cache.write(name, "".join("\t".join(row) + "\n" for row in found))
    return found


def _folders() -> list[str]:
    # The first entry is the script's or current folder: it differs between `rilis` and
    # `python -m rilis`, and no package is installed there.
    return [f"{path}:{_changed(path)}" for path in sys.path[1:]]


def _changed(path: str) -> int:
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return 0


def _scan() -> tuple[Installed, ...]:
    from importlib import metadata

    found = {
        Installed(
            point.name,
            point.module,
            point.attr or "",
            point.dist.name if point.dist else "",
            point.dist.version if point.dist else "",
        )
        for point in metadata.entry_points(group=GROUP)
    }
    return tuple(sorted(found))
