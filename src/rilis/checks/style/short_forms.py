"""Short forms of a text in order: shared by the checks on abbreviations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rilis.api import Abbreviation, Context, Document


class ShortForm(NamedTuple):
    """All places of one short form in running text."""

    short: str
    places: tuple[Abbreviation, ...]


def short_forms(document: Document) -> Iterator[ShortForm]:
    """Yield each short form of running text with its places; those in quotations count as uses."""
    kept = [block.span for block in document.of_kind("lead", "paragraph", "list_item")]
    found: dict[str, list[Abbreviation]] = {}
    at = 0
    for place in document.analysis.abbreviations:
        while at < len(kept) and kept[at].end <= place.span.start:
            at += 1
        if at < len(kept) and kept[at].covers(place.span):
            found.setdefault(place.short, []).append(place)
    return (ShortForm(short, tuple(places)) for short, places in found.items())


def known(short: str, context: Context) -> bool:
    """Tell whether readers need no full form: the general list, the style's and the agency's."""
    profile = context.profile
    return (
        short in context.words("umum")
        or short in profile.singkatan_umum
        or short in (profile.singkatan, *profile.istilah)
    )
