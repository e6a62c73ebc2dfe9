"""Names of checks as people type them: whole ids, prefixes, former ids, ids of lexicon rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.message import Message

ALWAYS_ON: Final = ("internal", "suppression")
"""Groups that cannot be switched off or waved through (interfaces.md)."""


class KnownIds(NamedTuple):
    """All ids a person may name in this run."""

    ids: frozenset[str]
    """Whole ids: checks, validators, lexicons, rows (`wording.disability:cacat`), the engine's own."""
    prefixes: frozenset[str]
    """What stands before a dot or colon of an id: `quotes`, `wording.disability`."""
    renamed: Mapping[str, str]
    """Former id → id."""
    active: frozenset[str]
    """Ids that report in this run, with their prefixes."""

    def resolve(self, name: str) -> str | None:
        """Return the id or prefix that `name` stands for today, or None when nothing answers to it."""
        name = self.renamed.get(name, name)
        return name if name in self.ids or name in self.prefixes else None

    def require(self, name: str) -> str:
        """Return what `resolve` returns; raises ConfigError with the nearest id when unknown."""
        found = self.resolve(name)
        if found is None:
            raise ConfigError(Message(N_("“{id}” is not the id of a check."), {"id": name}), self.hint(name))
        return found

    def hint(self, name: str) -> Message:
        """Return a sentence that helps on from an unknown id."""
        from rilis.language.distance import closest

        near = closest(name, sorted(self.ids | self.prefixes), 1)
        if near:
            return Message(N_("Did you mean “{near}”?"), {"near": near[0]})
        return Message(N_("“rilis list checks” shows all ids."))


def covers(selector: str, identity: str) -> bool:
    """Tell whether an id or prefix names `identity`: itself, or what follows at a dot or colon."""
    return identity == selector or identity.startswith((selector + ".", selector + ":"))


def longest(selectors: Iterable[str], identity: str) -> int:
    """Return the length of the longest selector that covers `identity`, 0 when none does."""
    return max((len(selector) for selector in selectors if covers(selector, identity)), default=0)


def prefixes(identities: Iterable[str]) -> frozenset[str]:
    """Return every prefix of the ids: of `a.b:c` these are `a` and `a.b`."""
    found: set[str] = set()
    for identity in identities:
        found.update(identity[:at] for at, letter in enumerate(identity) if letter in ".:")
    return frozenset(found)
