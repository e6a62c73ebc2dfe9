"""One hash for all that decides a result besides the text and the files it names.

Two processes with the same fingerprint find the same; a kept result holds for one fingerprint.
"""

from __future__ import annotations

import os

from rilis.cli.fact_packs import lock_path
from rilis.cli.setup import Session
from rilis.language.word_sources import find_sources
from rilis.model.style import StylePack


class Fingerprint:
    """Fingerprints of one run, by configuration."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._base = ""
        self._found: dict[str | None, str] = {}

    def of(self, path: str) -> str:
        """Return the fingerprint for a file: code, data, packs, options, day.

        Raises ConfigError and PluginError as the set-up of a run does.
        """
        config = self._session.config_of(path)
        if config not in self._found:
            self._base = self._base or self._said_of_run()
            style = self._session.style_of(path)
            words = repr(find_sources(style.akar_kata).fingerprint())
            self._found[config] = _hashed(self._base, str(config), _style(style), words, _lock(config))
        return self._found[config]

    def _said_of_run(self) -> str:
        session = self._session
        options = session.options
        # The clock counts by the day: checks may compare dates, and embargoes are not kept at all.
        now = session.now.isoformat() if session.is_told_the_time else session.now.date().isoformat()
        asked: tuple[object, ...] = (options.style, options.select, options.ignore, options.date)
        asked += (options.without, options.keyed, options.strict)
        return _hashed(session.catalog.mark, now, repr(asked), os.getcwd())


def _style(style: StylePack) -> str:
    """Return what a style says, with the content of the packs it names."""
    parts = [repr(style)]
    packs = (place for place in style.paket_fakta if os.path.isabs(place))
    for place in (*style.leksikon, *style.templat, *style.berkas_kamus, *packs):
        for path in sorted(_below(place)):
            with open(path, "rb") as file:
                parts.append(f"{path}\0{_hashed(file.read())}")
    return "\0".join(parts)


def _lock(config: str | None) -> bytes:
    """Return what a project's rilis.lock holds: which fact packs it accepts."""
    path = lock_path(config)
    if not os.path.isfile(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def _below(place: str) -> list[str]:
    """Return the files of a pack; for one inside an archive the archive."""
    while not os.path.exists(place) and os.path.dirname(place) != place:
        place = os.path.dirname(place)
    if not os.path.isdir(place):
        return [place] if os.path.isfile(place) else []
    return [path for name in os.listdir(place) if os.path.isfile(path := os.path.join(place, name))]


def _hashed(*parts: str | bytes) -> str:
    import hashlib

    said = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode(errors="surrogatepass")
        said.update(len(data).to_bytes(8, "big"))
        said.update(data)
    return said.hexdigest()
