"""Packs read from files, by the names a plugin calls."""

from __future__ import annotations

import os

from rilis.model.facts import FactPack
from rilis.model.lexicon import Lexicon
from rilis.model.style import StylePack
from rilis.packs.compiled import read_compiled
from rilis.packs.facts import read_facts
from rilis.packs.lexicon import read_lexicon
from rilis.packs.style import read_style


def lexicon_from(path: str) -> Lexicon:
    """Return the lexicon in a YAML file. Raises OSError, InputError and ConfigError."""
    return read_compiled(path, Lexicon, read_lexicon)


def style_from(path: str) -> StylePack:
    """Return the style in a YAML file, its paths beside the file. Raises as `lexicon_from`."""
    folder = os.path.dirname(os.path.abspath(path))
    identity = os.path.splitext(os.path.basename(path))[0]
    return read_compiled(path, StylePack, lambda source: read_style(source, identity, folder))


def facts_from(path: str) -> FactPack:
    """Return the fact pack in a YAML file. Raises as `lexicon_from`."""
    return read_compiled(path, FactPack, read_facts)
