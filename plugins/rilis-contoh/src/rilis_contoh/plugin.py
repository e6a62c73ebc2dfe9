"""What this agency adds to rilis: each hook is asked once and gives frozen values."""

from __future__ import annotations

import os
from collections.abc import Iterable

from rilis.api import (
    Check,
    Lexicon,
    StylePack,
    TemplatePack,
    WordList,
    hookimpl,
    lexicon_from,
    style_from,
    template_from,
    word_list_from,
)

RILIS_API = 1
"""API number this plugin was written for; a rilis without it says so instead of failing."""

_HERE = os.path.dirname(__file__)


@hookimpl
def rilis_checks() -> Iterable[Check]:
    """Give the agency's own check."""
    from rilis_contoh.checks import salam

    return [salam.check]


@hookimpl
def rilis_lexicons() -> Iterable[Lexicon]:
    """Give the words this house writes its own way."""
    return [lexicon_from(os.path.join(_HERE, "data", "istilah.yaml"))]


@hookimpl
def rilis_styles() -> Iterable[StylePack]:
    """Give the house style with the agency's profile."""
    return [style_from(os.path.join(_HERE, "data", "gaya.yaml"))]


@hookimpl
def rilis_templates() -> Iterable[TemplatePack]:
    """Give the agency's template."""
    return [template_from(os.path.join(_HERE, "siaran_contoh"))]


@hookimpl
def rilis_word_lists() -> Iterable[WordList]:
    """Give the words of this agency: names of its systems and services."""
    return [word_list_from("contoh.kata", os.path.join(_HERE, "data", "kata.txt"))]
