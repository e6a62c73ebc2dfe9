"""Which second engine a run has: from the style, `--languagetool` and the environment."""

from __future__ import annotations

import os
from typing import Final

from rilis.model.engine import Engine
from rilis.model.style import StylePack

GROUP: Final = "languagetool"
_CHOSEN: Final = "languagetool"
_ENGLISH: Final = "en-GB"
"""What examples and most ministries write; plain `en` has no dictionary."""


class Engines:
    """The engines of one run: one for each server and choice, whatever number of files it has."""

    def __init__(self, named: str | None) -> None:
        """`named`: address of `--languagetool`; RILIS_LANGUAGETOOL without one."""
        self._named = named
        self._made: dict[tuple[str, bool, str], Engine] = {}

    def engine_of(self, style: StylePack) -> Engine | None:
        """Return the engine for a style, None when none was chosen. Raises ConfigError for its address.

        A server is asked about English; about Indonesian, and without a server at all, only where
        `mesin_ejaan` names LanguageTool.
        """
        chosen = _CHOSEN in style.mesin_ejaan
        server = self.server_of(style)
        if not (chosen or server):
            return None
        key = (server, chosen, style.languagetool[1] or _ENGLISH)
        if key not in self._made:
            from rilis.engines.languagetool.engine import LanguageTool

            self._made[key] = LanguageTool(server, {"en": key[2], **({"id": "id"} if chosen else {})})
        return self._made[key]

    def server_of(self, style: StylePack) -> str:
        """Return the server to ask: the one a person named for this run, else the style's, else ""."""
        from_environment = os.environ.get("RILIS_LANGUAGETOOL", "")
        named = self._named or from_environment
        if not named:
            return style.languagetool[0]
        from rilis.engines.languagetool.address import server_address

        return server_address(named, anywhere=True)
