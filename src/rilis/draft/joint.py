"""A release of several agencies: numbers, contacts and words about each, the first one's first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rilis.draft.traced import Traced, joined, traced
from rilis.draft.words import LABELS
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.document import Language
from rilis.model.style import Contact, Profile

_SAYS_SO: Final = late_pattern(r"no(?:mor)?\b", re.IGNORECASE)


def number_lines(brief: Brief, language: Language) -> list[Traced]:
    """Return the number lines: one, or in a joint release one for each agency in order.

    A number that says so itself (`No. 36/05/Th. XXIX`) stands alone.
    """
    if len(brief.instansi) > 1:
        numbers = [traced(row.nomor, f"{row.path}.nomor") for row in brief.instansi]
        if brief.nomor and not brief.instansi[0].nomor:
            numbers[0] = traced(brief.nomor, "nomor")
    else:
        numbers = [traced(brief.nomor, "nomor")]
    word = "Nomor" if language == "id" else "Number"
    lines = []
    for number in numbers:
        if language == "en" and number.strip().lower() == "menyusul":
            number = number.altered("to follow")  # noqa: PLW2901 - the same number in English
        if number:
            lines.append(number if _SAYS_SO.match(number) else joined((word, ": ", number)))
    return lines


def contact_rows(
    brief: Brief, profile: Profile, partners: Sequence[Profile]
) -> list[tuple[Contact, str, Traced]]:
    """Return the contacts with their place in the brief (empty: from the style) and whose they are.

    In a joint release the first agency's come first, and an agency without one in the brief has
    those of its style.
    """
    if len(brief.instansi) < 2:  # noqa: PLR2004 - one agency
        rows = brief.narahubung or profile.narahubung
        return [
            (row, f"narahubung[{at}]" if brief.narahubung else "", Traced("")) for at, row in enumerate(rows)
        ]
    found: list[tuple[Contact, str, Traced]] = []
    taken: set[int] = set()
    for agency, style in zip(brief.instansi, (profile, *partners), strict=False):
        own = [(row, at) for at, row in enumerate(brief.narahubung) if style.answers_to(row.instansi)]
        taken |= {at for _, at in own}
        name = traced(style.singkatan or style.nama, agency.path)
        name = name.altered(str(name))
        found += [(row, f"narahubung[{at}]", name) for row, at in own]
        if not own:
            found += [(row, "", name) for row in style.narahubung]
    rest = [(row, at) for at, row in enumerate(brief.narahubung) if at not in taken]
    return found + [(row, f"narahubung[{at}]", Traced(row.instansi)) for row, at in rest]


def about_rows(brief: Brief, profile: Profile, partners: Sequence[Profile]) -> list[tuple[Traced, Traced]]:
    """Return name and text for each part about an agency; what the brief says stands alone."""
    if brief.tentang_instansi.strip() or not partners:
        words = brief.tentang_instansi.strip()
        text = traced(brief.tentang_instansi, "tentang_instansi") if words else Traced(_about(profile, brief))
        return [(issuers(brief, profile, partners), text)] if text.strip() else []
    places = [row.path for row in brief.instansi]
    return [
        (_name(row, place), Traced(_about(row, brief)))
        for row, place in zip((profile, *partners), places, strict=False)
        if _about(row, brief).strip()
    ]


def issuers(brief: Brief, profile: Profile, partners: Sequence[Profile]) -> Traced:
    """Return the names of all agencies that issue a release: `A`, `A dan B`, `A, B, dan C`."""
    if not partners:
        typed = bool(brief.instansi and brief.instansi[0].nama)
        return _name(profile, "instansi.nama" if typed else "instansi")
    names = [_name(row, at.path) for row, at in zip((profile, *partners), brief.instansi, strict=False)]
    word = "and" if brief.bahasa == "en" else "dan"
    last = f", {word} " if len(names) > 2 else f" {word} "  # noqa: PLR2004 - a series of three takes a comma
    pieces: list[str] = []
    for at, name in enumerate(names):
        pieces += ((last if at == len(names) - 1 else ", ") if at else "", name)
    return joined(pieces)


def _name(profile: Profile, field: str) -> Traced:
    return traced(profile.nama, field).altered(profile.nama) if profile.nama else Traced("")


def _about(profile: Profile, brief: Brief) -> str:
    return profile.tentang_en if brief.bahasa == "en" else profile.tentang


def label(brief: Brief, profile: Profile) -> str:
    """Return what the release says it is; a joint one says so."""
    joint = len(brief.instansi) > 1
    if brief.bahasa == "en":
        return f"JOINT {LABELS['en']}" if joint else LABELS["en"]
    return f"{profile.label} BERSAMA" if joint and "BERSAMA" not in profile.label else profile.label
