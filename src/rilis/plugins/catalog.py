"""All that plugins give, gathered kind by kind when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, TypeVar

from rilis.messages import N_
from rilis.model.catalog import PluginInfo
from rilis.model.check import Check, CheckGroup, Validator, ValidatorGroup
from rilis.model.facts import FactPack
from rilis.model.lexicon import OF_PLUGIN, Lexicon
from rilis.model.message import Message
from rilis.model.renderer import Renderer
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.model.template import TemplatePack
from rilis.plugins.load import BUILT_IN, Plugins, failed, load_plugins, opened

GROUPS: Final = frozenset(
    "brief structure style spelling usage quotes dates figures names wording neutrality privacy "
    "law plain languagetool suppression internal".split()
)
"""Id groups of our own; no plugin may use them."""

Value = TypeVar("Value", Check, Validator, Lexicon, Renderer, StylePack, TemplatePack, WordList, FactPack)


class PluginCatalog:
    """A Catalog over loaded plugins.

    Each kind is asked for once, at first use. Raises PluginError for a value of another type,
    an id outside the plugin's own space, and an id given twice.
    """

    def __init__(self, plugins: Plugins) -> None:
        self._plugins = plugins

    @property
    def plugins(self) -> Sequence[PluginInfo]:
        """Plugins in the order asked, built-in first."""
        return self._plugins.infos

    @cached_property
    def mark(self) -> str:
        """A hash over the code and data of rilis and all plugins: another one, other findings."""
        from rilis.plugins.marks import code_mark

        return code_mark(self._plugins)

    @cached_property
    def checks(self) -> Sequence[Check]:
        """All checks, by id; the modules of lazy groups are imported here."""
        return _own(_opened(self._plugins, "rilis_checks", CheckGroup), Check)

    @cached_property
    def validators(self) -> Sequence[Validator]:
        """All checks of briefs, by id."""
        return _own(_opened(self._plugins, "rilis_validators", ValidatorGroup), Validator)

    @cached_property
    def lexicons(self) -> Sequence[Lexicon]:
        """Lexicons, by id."""
        asked = self._plugins.ask("rilis_lexicons")
        return _own(((info, _ranked(info, value)) for info, value in asked), Lexicon)

    @cached_property
    def styles(self) -> Sequence[StylePack]:
        """Styles, by id."""
        return _own(self._plugins.ask("rilis_styles"), StylePack)

    @cached_property
    def templates(self) -> Sequence[TemplatePack]:
        """Template packs, by id."""
        return _own(self._plugins.ask("rilis_templates"), TemplatePack)

    @cached_property
    def renderers(self) -> Sequence[Renderer]:
        """Renderers, by id."""
        return _own(self._plugins.ask("rilis_renderers"), Renderer)

    @cached_property
    def word_lists(self) -> Sequence[WordList]:
        """Lists of words, by id."""
        return _own(self._plugins.ask("rilis_word_lists"), WordList)

    @cached_property
    def fact_packs(self) -> Sequence[FactPack]:
        """Fact packs, by id."""
        return _own(self._plugins.ask("rilis_fact_packs"), FactPack)


def load_catalog(
    extra: Sequence[tuple[str, object]] = (),
    *,
    entry_points: bool = True,
    without: Sequence[str] = (),
) -> PluginCatalog:
    """Return the catalog of the built-in plugin, installed ones and `extra` (name, module) pairs.

    `without`: names of plugins to leave out. Raises PluginError and ConfigError, see load.py.
    """
    return PluginCatalog(load_plugins(extra, entry_points=entry_points, without=without))


def _opened(
    plugins: Plugins, hook: str, group: type[CheckGroup | ValidatorGroup]
) -> Iterable[tuple[PluginInfo, object]]:
    for info, value in plugins.ask(hook):
        if isinstance(value, group):
            yield from ((info, each) for each in opened(info, value))
        else:
            yield info, value


def _own(values: Iterable[tuple[PluginInfo, object]], kind: type[Value]) -> Sequence[Value]:
    found: dict[str, Value] = {}
    for info, value in values:
        if not isinstance(value, kind):
            seen = {"kind": kind.__name__, "other": type(value).__name__}
            raise failed(info, Message(N_("gave a {other} where a {kind} belongs"), seen))
        if not _may_use(info, value.id):
            seen = {"id": value.id, "name": info.name}
            raise failed(
                info,
                Message(N_("uses the id “{id}”; its ids must be “{name}” or begin “{name}.”"), seen),
            )
        if value.id in found:
            raise failed(info, Message(N_("gives the id “{id}” twice"), {"id": value.id}))
        found[value.id] = value
    return tuple(found[name] for name in sorted(found))


def _ranked(info: PluginInfo, value: object) -> object:
    """Return a lexicon with the rank of whose it is: a plugin speaks for its sector, and is heard before us."""
    if info.name == BUILT_IN or not isinstance(value, Lexicon):
        return value
    return value._replace(rank=OF_PLUGIN)


def _may_use(info: PluginInfo, identity: str) -> bool:
    if info.name == BUILT_IN:
        return True
    free = info.name not in GROUPS
    return free and (identity == info.name or identity.startswith(info.name + "."))
