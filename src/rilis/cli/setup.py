"""From options and `rilis.yaml` to the Setup that the pipeline works with."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date as Date  # noqa: N812 - read beside options of that name
from datetime import datetime, timedelta, timezone
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rilis.cli.engines import GROUP, Engines
from rilis.cli.project import FileProject, config_above, project_root
from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.lexicon import Lexicon
from rilis.model.message import Message
from rilis.model.style import StylePack
from rilis.packs.compiled import read_compiled
from rilis.packs.lexicon import read_lexicon
from rilis.packs.resolve import resolve_style
from rilis.packs.style import read_style
from rilis.packs.template import read_template
from rilis.pipeline import Setup, make_setup

if TYPE_CHECKING:
    from rilis.plugins.catalog import PluginCatalog


class Options(NamedTuple):
    """What a command line says about a run."""

    config: str | None = None
    style: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    date: Date | None = None
    now: datetime | None = None
    without: tuple[str, ...] = ()
    brief: str | None = None
    languagetool: str | None = None
    """Address of a LanguageTool server for this run."""


class Session:
    """One run: the catalog once, and a Setup for each file's configuration."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.now = options.now or clock()
        self._engines = Engines(options.languagetool)
        self._styles: dict[str | None, StylePack] = {}
        self._setups: dict[tuple[str | None, str], Setup] = {}

    @cached_property
    def catalog(self) -> PluginCatalog:
        """All that plugins give."""
        from rilis.plugins.catalog import load_catalog

        return load_catalog(without=self.options.without)

    def config_of(self, path: str) -> str | None:
        """Return the configuration file for a file, or None."""
        return self.options.config or config_above(path)

    def style_of(self, path: str) -> StylePack:
        """Return the whole style for a file, with all that it extends."""
        config = self.config_of(path)
        if config not in self._styles:
            self._styles[config] = self._style(config)
        return self._styles[config]

    def setup_of(self, path: str) -> Setup:
        """Return all the pipeline needs to work on a file."""
        config = self.config_of(path)
        key = (config, os.path.dirname(path))
        if key not in self._setups:
            known = next((setup for (other, _), setup in self._setups.items() if other == config), None)
            folders = [style.folder for style in self.catalog.styles if style.folder]
            project = FileProject(key[1], project_root(path, config), folders)
            if known is None:
                self._setups[key] = self._made(self.style_of(path), project)
            else:
                self._setups[key] = known._replace(project=project)
        return self._setups[key]

    def _made(self, style: StylePack, project: FileProject) -> Setup:
        options = self.options
        from rilis.plugins.project_catalog import ProjectCatalog

        templates = tuple(read_template(folder, trusted=False) for folder in style.templat)
        engine = self._engines.engine_of(style)
        return make_setup(
            ProjectCatalog(self.catalog, _lexicons(style), templates),
            style,
            self.now,
            options.select,
            options.ignore if engine else (*options.ignore, GROUP),
        )._replace(project=project, date=options.date, engine=engine)

    def _style(self, config: str | None) -> StylePack:
        known = {style.id: style for style in self.catalog.styles}
        own = StylePack("rilis.yaml")
        if config is not None:
            own = _read(config, "rilis.yaml")
        if self.options.style is not None:
            own = own._replace(gaya=self.options.style)
        whole = resolve_style(own, known, _from_folder)
        _below_project(whole, config)
        return whole


def clock() -> datetime:
    """Return the moment of the run: SOURCE_DATE_EPOCH, else the clock; in Jakarta's zone."""
    zone = timezone(timedelta(hours=7))
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), zone) if epoch.isdigit() else datetime.now(zone)


def _read(path: str, identity: str) -> StylePack:
    folder = os.path.dirname(os.path.abspath(path))
    try:
        return read_compiled(path, StylePack, lambda source: read_style(source, identity, folder))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            Message(N_("The configuration “{path}” cannot be read."), {"path": path})
        ) from error


def _from_folder(style: StylePack) -> StylePack | None:
    """Return the parent style that a style names by a relative path to a folder or file."""
    path = os.path.join(style.folder, style.gaya)
    if os.path.isdir(path):
        path = os.path.join(path, "gaya.yaml")
    return _read(path, os.path.basename(os.path.dirname(path))) if os.path.isfile(path) else None


def _below_project(style: StylePack, config: str | None) -> None:
    """Refuse packs that a project file names outside its own folder."""
    root = os.path.realpath(os.path.dirname(os.path.abspath(config))) if config else ""
    for path in (*style.leksikon, *style.templat):
        real = os.path.realpath(path)
        if not root or not (real == root or real.startswith(root + os.sep)):
            raise ConfigError(
                Message(N_("“{path}” lies outside the project."), {"path": path}),
                Message(N_("Copy the pack into the project's folder and name it from there.")),
            )


def _lexicons(style: StylePack) -> tuple[Lexicon, ...]:
    files: list[str] = []
    for path in style.leksikon:
        if os.path.isdir(path):
            files += [os.path.join(path, name) for name in sorted(os.listdir(path)) if name.endswith(".yaml")]
        elif os.path.isfile(path):
            files.append(path)
        else:
            raise ConfigError(Message(N_("There is no lexicon “{path}”."), {"path": path}))
    return tuple(read_compiled(path, Lexicon, read_lexicon) for path in files)


def seen_once(words: Sequence[str]) -> tuple[str, ...]:
    """Return comma-separated option values one by one, each once, in order."""
    parts = (part.strip() for word in words for part in word.split(","))
    return tuple(dict.fromkeys(filter(None, parts)))
