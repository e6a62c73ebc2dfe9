"""All that plugins give, as one value handed to the pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from rilis.model.check import Check, Validator
from rilis.model.facts import FactPack
from rilis.model.lexicon import Lexicon
from rilis.model.renderer import Renderer
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.model.template import TemplatePack


class PluginInfo(NamedTuple):
    """A plugin that is part of this run."""

    name: str
    version: str
    origin: str
    """Distribution it came from."""
    api: int = 1
    """API number it was written for."""


class Catalog(Protocol):
    """Each kind is gathered when first asked for, and checked: ids unique, none shadowed."""

    @property
    def plugins(self) -> Sequence[PluginInfo]:
        """Plugins in the order asked, built-in first."""

    @property
    def checks(self) -> Sequence[Check]:
        """All checks, by id; rows of lexicons are not among them."""

    @property
    def validators(self) -> Sequence[Validator]:
        """All checks of briefs, by id."""

    @property
    def lexicons(self) -> Sequence[Lexicon]:
        """Lexicons of plugins, by id; each answers to its id like a check."""

    @property
    def styles(self) -> Sequence[StylePack]:
        """Styles by id."""

    @property
    def templates(self) -> Sequence[TemplatePack]:
        """Template packs by id."""

    @property
    def renderers(self) -> Sequence[Renderer]:
        """Renderers by id."""

    @property
    def word_lists(self) -> Sequence[WordList]:
        """Lists of words that agencies know, by id."""

    @property
    def fact_packs(self) -> Sequence[FactPack]:
        """Fact packs by id."""
