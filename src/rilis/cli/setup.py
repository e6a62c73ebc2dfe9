"""From options and `rilis.yaml` to the Setup that the pipeline works with."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date as Date  # noqa: N812 - read beside options of that name
from datetime import datetime, timedelta, timezone
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rilis.cli.engines import GROUP, Engines
from rilis.cli.fact_packs import project_facts
from rilis.cli.failures import cannot_read
from rilis.cli.project import REGISTER_NAME, FileProject, config_above, project_root
from rilis.errors import ConfigError, InputError
from rilis.model.register import Registered
from rilis.model.style import StylePack
from rilis.packs.project import ProjectPacks
from rilis.packs.resolve import resolve_style
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
    keyed: bool = False
    """Findings are wanted with the keys of a baseline."""
    languagetool: str | None = None
    """Address of a LanguageTool server for this run."""
    strict: bool = False
    """Hints of tier C are shown."""
    lexicons: tuple[str, ...] = ()
    """Paths of lists of words for this run alone."""


class Session:
    """One run: the catalog once, and a Setup for each file's configuration."""

    def __init__(self, options: Options, now: datetime | None = None) -> None:
        self.options = options
        self.now = now or options.now or clock()
        self._engines = Engines(options.languagetool)
        self._configs: dict[str, str | None] = {}
        self._styles: dict[str | None, StylePack] = {}
        self._projects: dict[str, FileProject] = {}
        self._setups: dict[tuple[str | None, str], Setup] = {}
        self._registers: dict[str, tuple[Registered, ...]] = {}

    @cached_property
    def catalog(self) -> PluginCatalog:
        """All that plugins give."""
        from rilis.plugins.catalog import load_catalog

        return load_catalog(without=self.options.without)

    def config_of(self, path: str) -> str | None:
        """Return the configuration file for a file, or None."""
        if self.options.config:
            return self.options.config
        folder = os.path.dirname(path)
        if folder not in self._configs:
            self._configs[folder] = config_above(path)
        return self._configs[folder]

    @property
    def is_told_the_time(self) -> bool:
        """The moment of the run was given, not read from the clock."""
        return self.options.now is not None or os.environ.get("SOURCE_DATE_EPOCH", "").isdigit()

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
            project = self.project_of(path)
            if known is None:
                self._setups[key] = self._made_of(config, self.style_of(path), project)
            else:
                self._setups[key] = known._replace(project=project)
            self._setups[key] = self._setups[key]._replace(register=self.register_of(path))
        return self._setups[key]

    def asks_engine(self, path: str) -> bool:
        """Tell whether a second engine is asked about a file. Raises ConfigError for its address."""
        return self._engines.engine_of(self.style_of(path)) is not None

    def register_of(self, path: str) -> tuple[Registered, ...]:
        """Return the releases that went out of a file's project."""
        found = os.path.join(os.path.dirname(os.path.abspath(self.config_of(path) or path)), REGISTER_NAME)
        if found not in self._registers:
            rows: tuple[Registered, ...] = ()
            if os.path.isfile(found):
                from rilis.cli.register import registered

                rows = registered(found)
            self._registers[found] = rows
        return self._registers[found]

    def project_of(self, path: str) -> FileProject:
        """Return the files beside a file, as far as it may read them."""
        folder = os.path.dirname(path)
        if folder not in self._projects:
            styles = [style.folder for style in self.catalog.styles if style.folder]
            self._projects[folder] = FileProject(folder, project_root(path, self.config_of(path)), styles)
        return self._projects[folder]

    def _made_of(self, config: str | None, style: StylePack, project: FileProject) -> Setup:
        """Return what `_made` does. Raises ConfigError for a pack that cannot be read: no text is at fault."""
        try:
            return self._made(config, style, project)
        except InputError as error:
            raise ConfigError(error.message, error.hint, source=error.source, span=error.span) from error
        except OSError as error:
            raise ConfigError(cannot_read(error.filename or "rilis.yaml", error)) from error

    def _made(self, config: str | None, style: StylePack, project: FileProject) -> Setup:
        options, packs = self.options, self.packs_of(config)
        from rilis.plugins.project_catalog import ProjectCatalog

        engine = self._engines.engine_of(style)
        facts, lock = project_facts(style, packs, self.catalog, config)
        return make_setup(
            ProjectCatalog(
                self.catalog, packs.lexicons(style.leksikon), packs.templates(style.templat), facts
            ),
            style._replace(
                kamus=(*style.kamus, *packs.words(style.berkas_kamus)),
                akar_kata=packs.roots_of_words(style.akar_kata),
                ketat=style.ketat or options.strict,
            ),
            self.now,
            options.select,
            options.ignore if engine else (*options.ignore, GROUP),
        )._replace(project=project, date=options.date, keyed=options.keyed, engine=engine, fact_lock=lock)

    def _style(self, config: str | None) -> StylePack:
        known = {style.id: style for style in self.catalog.styles}
        packs = self.packs_of(config)
        own = StylePack("rilis.yaml") if config is None else packs.read_style(config, "rilis.yaml")
        if self.options.style is not None:
            own = own._replace(gaya=self.options.style)
        more = tuple(map(os.path.abspath, self.options.lexicons))
        style = resolve_style(own, known, packs.parent)
        return style._replace(leksikon=(*style.leksikon, *more)) if more else style

    def packs_of(self, config: str | None) -> ProjectPacks:
        """Return the reader of packs below the configuration's folder and installed styles'."""
        root = os.path.dirname(os.path.abspath(config)) if config else os.getcwd()
        named = (os.path.dirname(os.path.abspath(path)) for path in self.options.lexicons)
        folders = (style.folder for style in self.catalog.styles if style.folder)
        return ProjectPacks((root, *folders, *named))


def clock() -> datetime:
    """Return the moment of the run: SOURCE_DATE_EPOCH, else the clock; in Jakarta's zone."""
    zone = timezone(timedelta(hours=7))
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), zone) if epoch.isdigit() else datetime.now(zone)


def seen_once(words: Sequence[str]) -> tuple[str, ...]:
    """Return comma-separated option values one by one, each once, in order."""
    parts = (part.strip() for word in words for part in word.split(","))
    return tuple(dict.fromkeys(filter(None, parts)))
