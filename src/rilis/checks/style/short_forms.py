"""Short forms of a text in order: shared by the checks on abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.api import Abbreviation, Context, Document, Span

_CODE_SIGNS: Final = tuple("/-_@#")
_AGE: Final = re.compile(r" \(\d{1,2}\)")
_AFTER_NAME: Final = re.compile(r", \Z")
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+) \Z")
_WORD_AFTER: Final = re.compile(r" ([^\W\d_]+)")


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
        if _is_no_short_form(document.text, place.span):
            continue
        while at < len(kept) and kept[at].end <= place.span.start:
            at += 1
        if at < len(kept) and kept[at].covers(place.span):
            found.setdefault(place.short, []).append(place)
    return (ShortForm(short, tuple(places)) for short, places in found.items())


def _is_no_short_form(text: str, span: Span) -> bool:
    """Tell initials with an age, degrees after a name, and words in a run of capitals."""
    if text[span.start - 1 : span.start] in _CODE_SIGNS or text[span.end : span.end + 1] in _CODE_SIGNS:
        return True  # part of a number such as SEK-15.OT.02.02
    if _AGE.match(text, span.end) or (_AFTER_NAME.search(text, max(0, span.start - 2), span.start)):
        return True
    before, after = (
        _WORD_BEFORE.search(text[max(0, span.start - 40) : span.start]),
        _WORD_AFTER.match(text, span.end),
    )
    return any(word and len(word[1]) > 1 and word[1].isupper() for word in (before, after))


def given_in_brackets(document: Document, place: Abbreviation) -> bool:
    """Tell whether a short form stands in brackets behind words: those are its full form."""
    text, span = document.text, place.span
    return text[max(0, span.start - 2) : span.start] == " (" and text[span.end : span.end + 1] in (")", ",")


def known(short: str, context: Context) -> bool:
    """Tell whether readers need no full form: the general list, the style's and the agency's."""
    profile = context.profile
    return (
        short in context.words("umum")
        or short in profile.singkatan_umum
        or short in (profile.singkatan, *profile.istilah)
    )
