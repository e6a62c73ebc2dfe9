"""Stages of polls that concern one release: its date decides, and the region of the house's own stages."""

from __future__ import annotations

from typing import Final

from rilis.findings.surroundings import Phrases, Surroundings
from rilis.language.poll_windows import windows_on
from rilis.language.tokens import tokenise
from rilis.model.window import Window

_NATION: Final = ((), ("indonesia",), ("nasional",))
"""Regions of a stage that concerns every release."""
_KINDS: Final = frozenset(("kabupaten", "kota", "provinsi"))
"""A text often leaves the kind of a region out."""


def stages_of(around: Surroundings) -> frozenset[str]:
    """Return the stages in which the release date lies; none without a date.

    A stage with a `wilayah` other than Indonesia counts when the text or the profile (name,
    address) names that region; `Kabupaten`, `Kota` and `Provinsi` before it may be left out.
    """
    return around.once("stages", lambda: _stages(around))


def _stages(around: Surroundings) -> frozenset[str]:
    day = around.document.date
    if day is None:
        return frozenset()
    windows = windows_on(day, around.context.windows)
    return frozenset(window.stage for window in windows if _concerns(window, around))


def _concerns(window: Window, around: Surroundings) -> bool:
    words = tuple(tokenise(window.region).lower)
    if words in _NATION:
        return True
    name = Phrases.of([" ".join(words[1:] if words[0] in _KINDS and len(words) > 1 else words)])
    profile = around.context.profile
    said = tokenise(f"{profile.nama} ; {profile.alamat}").lower
    return any(name.at(lower, index) for lower in (around.lower, said) for index in range(len(lower)))
