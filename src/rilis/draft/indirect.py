"""Indirect speech after *bahwa*: which words lose their capital there."""

from __future__ import annotations

from typing import Final

from rilis.draft.traced import Traced, joined

_LOWER_AFTER_THAT: Final = frozenset(
    "pihaknya pihak kami ia dia mereka semua setiap seluruh para pemerintah kegiatan program warga "
    "masyarakat dengan pada untuk dalam saat jika bila apabila agar sejak selama hal ini itu upaya "
    "kerja tidak belum sebanyak sekitar lebih the a an this these those all".split()
)
"""Words that open a sentence without being names, so that they take a small letter after *bahwa*."""


def after_that(text: Traced) -> Traced:
    """Return a sentence as it goes on after *bahwa*: names keep their capital."""
    first = str(text).split(maxsplit=1)[0] if text.strip() else ""
    if first.lower() in _LOWER_AFTER_THAT and first[:1].isupper() and not first.isupper():
        return joined((text.cut(0, 1).altered(first[0].lower()), text.cut(1)))
    return text
