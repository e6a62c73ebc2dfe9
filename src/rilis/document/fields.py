"""Words of the names of offices, institutions and regions, which are no personal names."""

from __future__ import annotations

from typing import Final

from rilis.document.abbreviations import is_short_form
from rilis.document.tables import press_words
from rilis.language.late_pattern import late_pattern
from rilis.language.tokens import Tokens

_NOMINAL: Final = late_pattern(r"(?:pe|ke)[a-z]{4,}an|[a-z]{4,}[aiu]si")
"""Nouns with pe-…-an, ke-…-an and -asi: fields of work (Penindakan, Koordinasi), hardly ever names."""
_PROPER_FOLLOWS: Final = frozenset(
    "kota kabupaten provinsi kecamatan kelurahan desa daerah distrik negeri partai fraksi universitas"
    " institut yayasan pt".split()
)
"""Words of an office after which one word is a name of its own: `Ketua Partai Contoh Sari Dewi`."""


def is_field(tokens: Tokens, at: int) -> bool:
    """Tell whether a word belongs to names of offices, institutions or regions."""
    lower = tokens.lower[at]
    return (
        lower in press_words("office_fields", "field")
        or lower in press_words("regions", "region")
        or lower in press_words("institutions", "head")
        or lower in press_words("institutions", "short")
        or is_nominal(lower)
        or is_short_form(tokens.form(at))
    )


def is_nominal(word: str) -> bool:
    """Tell whether a word in small letters is a noun of the kind that fields of work are named with."""
    return _NOMINAL.fullmatch(word) is not None


def precedes_proper_name(tokens: Tokens, at: int) -> bool:
    """Tell whether the word after this one is a place or another proper name: `Kota`, `Desa`, `Partai`."""
    return tokens.lower[at] in _PROPER_FOLLOWS
