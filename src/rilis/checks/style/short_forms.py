"""Short forms of a text in order: shared by the checks on abbreviations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.api import Abbreviation, Context, Document, late_pattern

_CODE_SIGNS: Final = tuple("/-_@#")
_DEGREES: Final = frozenset("DR IR HJ KH SH SE ST SIK IK MH MM MA MSI MKN MPD SPD SSOS SKOM SKM MT".split())
_EMPHASISED: Final = 7
"""A word of letters this long in capitals is emphasised or a name: acronyms so long have small letters."""
_COMPANIES: Final = frozenset(("PT", "CV", "UD", "PD"))
_AGE: Final = late_pattern(r" \(\d{1,2}\)")
_AFTER_NAME: Final = late_pattern(r", \Z")
_DEGREE_BEGINS: Final = late_pattern(r"\b[SMA]\. ?\Z")
"""`S. STP`, `M. H`: what follows is a piece of a degree."""
_WORD_BEFORE: Final = late_pattern(r"([^\W\d_]+) \Z")
_WORD_AFTER: Final = late_pattern(r" ([^\W\d_]+)")
_PLATE: Final = late_pattern(r"\b[A-Z]{1,2} \d{1,4} \Z")
"""The last letters of a vehicle plate follow its figures."""
_BRACKET: Final = late_pattern(r" \([^(),\n]*\Z")
_BRACKET_REACH: Final = 44
_CLOSED: Final = late_pattern(r"[^(),\n]{0,24}\)")


class ShortForm(NamedTuple):
    """All places of one short form in running text."""

    short: str
    places: tuple[Abbreviation, ...]


def short_forms(document: Document) -> Iterator[ShortForm]:
    """Yield each short form of running text with its places; those in quotations count as uses."""
    kept = [block.span for block in document.of_kind("lead", "paragraph", "list_item")]
    found: dict[str, list[Abbreviation]] = {}
    companies: set[str] = set()
    at = 0
    for place in document.analysis.abbreviations:
        before = _WORD_BEFORE.search(document.text, max(0, place.span.start - 40), place.span.start)
        if before and before[1] in _COMPANIES:
            companies.add(place.short)
        if _is_no_short_form(document.text, place, before[1] if before else ""):
            continue
        while at < len(kept) and kept[at].end <= place.span.start:
            at += 1
        if at < len(kept) and kept[at].covers(place.span):
            found.setdefault(place.short, []).append(place)
    return (ShortForm(short, tuple(places)) for short, places in found.items() if short not in companies)


def _is_no_short_form(text: str, place: Abbreviation, before: str) -> bool:
    """Tell initials with an age, degrees, codes, and words that are only set in capitals."""
    start, end = place.span
    if text[start - 1 : start] in _CODE_SIGNS or text[end : end + 1] in _CODE_SIGNS:
        return True  # part of a number such as SEK-07.KR.01.03
    if _PLATE.search(text, max(0, start - 9), start):
        return True
    dotted = text[start - 1 : start] == "." or (
        text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum()
    )
    if dotted or _AGE.match(text, end) or _AFTER_NAME.search(text, max(0, start - 2), start):
        return True
    titled = place.short in _DEGREES and text[end : end + 1] == "."
    if titled or _DEGREE_BEGINS.search(text, max(0, start - 3), start):
        return True
    if (
        place.expansion is None
        and len(place.short) >= _EMPHASISED
        and place.short.isalpha()
        and place.short.isupper()
    ):
        return True
    after = _WORD_AFTER.match(text, end)
    return any(len(word) > 1 and word.isupper() for word in (before, after[1] if after else ""))


def given_in_brackets(document: Document, place: Abbreviation) -> bool:
    """Tell whether a short form stands in brackets behind words: those are its full form.

    Also among a few words there, as in `(Satgas BPC)` or `(Water for All – WAVI)`; not in
    a list.
    """
    text, (start, end) = document.text, place.span
    opened = _BRACKET.search(text, max(0, start - _BRACKET_REACH), start)
    if opened is None:
        return False
    return _CLOSED.match(text, end) is not None or (opened[0] == " (" and text[end : end + 1] == ",")


def known(short: str, context: Context) -> bool:
    """Tell whether readers need no full form: the general list, the style's and the agency's."""
    profile = context.profile
    return (
        short in context.words("umum")
        or short in profile.singkatan_umum
        or short in (profile.singkatan, *profile.istilah)
    )
