"""What plugins give, with the data packs that a project brings along."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from rilis.errors import ConfigError
from rilis.messages import N_
from rilis.model.catalog import Catalog, PluginInfo
from rilis.model.check import Check, Validator
from rilis.model.facts import FactPack
from rilis.model.lexicon import OF_HOUSE, Lexicon
from rilis.model.message import Message
from rilis.model.renderer import Renderer
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.model.template import TemplatePack

Pack = TypeVar("Pack", Lexicon, TemplatePack, FactPack)


class ProjectCatalog:
    """A Catalog laid over another; asks no plugin again."""

    def __init__(
        self,
        base: Catalog,
        lexicons: Sequence[Lexicon],
        templates: Sequence[TemplatePack],
        fact_packs: Sequence[FactPack] = (),
    ) -> None:
        self._base = base
        self._fact_packs = fact_packs
        self._lexicons = lexicons
        self._templates = templates

    @property
    def plugins(self) -> Sequence[PluginInfo]:
        """As the base has them."""
        return self._base.plugins

    @property
    def checks(self) -> Sequence[Check]:
        """As the base has them: a project brings no code."""
        return self._base.checks

    @property
    def validators(self) -> Sequence[Validator]:
        """As the base has them: a project brings no code."""
        return self._base.validators

    @cached_property
    def lexicons(self) -> Sequence[Lexicon]:
        """Those of the base and of the project, by id."""
        own = [lexicon._replace(rank=OF_HOUSE) for lexicon in self._lexicons]
        return _added(self._base.lexicons, own)

    @property
    def styles(self) -> Sequence[StylePack]:
        """As the base has them."""
        return self._base.styles

    @cached_property
    def templates(self) -> Sequence[TemplatePack]:
        """Those of the base and of the project, by id."""
        return _added(self._base.templates, self._templates)

    @property
    def renderers(self) -> Sequence[Renderer]:
        """As the base has them."""
        return self._base.renderers

    @property
    def word_lists(self) -> Sequence[WordList]:
        """As the base has them; a project's own words stand in its style."""
        return self._base.word_lists

    @cached_property
    def fact_packs(self) -> Sequence[FactPack]:
        """Those of the base and of the project, by id."""
        return _added(self._base.fact_packs, self._fact_packs)


def _added(given: Sequence[Pack], more: Sequence[Pack]) -> Sequence[Pack]:
    """Return both, by id. Raises ConfigError where a project's pack takes an id that is in use."""
    found = {value.id: value for value in given}
    for value in more:
        if value.id in found:
            raise ConfigError(
                Message(N_("The id “{id}” is in use already."), {"id": value.id}),
                Message(N_("Give the pack of this project another id.")),
            )
        found[value.id] = value
    return tuple(found[name] for name in sorted(found))
