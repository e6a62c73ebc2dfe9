"""The hooks: plural nouns without arguments, each asked at most once in a run.

A plugin is a module (entry-point group `rilis`) with functions of these names marked with
`rilis.api.hookimpl`. Each gives frozen values; none runs in the middle of work.
"""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from rilis.model.check import Check, CheckGroup, Validator, ValidatorGroup
from rilis.model.facts import FactPack
from rilis.model.lexicon import Lexicon
from rilis.model.renderer import Renderer
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.model.template import TemplatePack

hookspec = pluggy.HookspecMarker("rilis")


@hookspec
def rilis_checks() -> Iterable[Check | CheckGroup]:
    """Give checks over a document's text, or groups of them that load later. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_validators() -> Iterable[Validator | ValidatorGroup]:
    """Give checks over a brief's fields, or groups of them that load later. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_lexicons() -> Iterable[Lexicon]:
    """Give word lists that answer to a check id of their own. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_styles() -> Iterable[StylePack]:
    """Give house styles with the profiles of their agencies. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_templates() -> Iterable[TemplatePack]:
    """Give template packs that a brief may name in `jenis`. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_renderers() -> Iterable[Renderer]:
    """Give file formats that `--to` may name. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_word_lists() -> Iterable[WordList]:
    """Give words an agency knows: its systems, terms and names. Since API 1."""
    raise NotImplementedError


@hookspec
def rilis_fact_packs() -> Iterable[FactPack]:
    """Give fact packs: what is true of an event, for all who write of it. Since API 1."""
    raise NotImplementedError
