"""A person of the brief called what the stage of the case does not make him."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, Tokoh

_STAGES: Final = ("terduga", "tersangka", "terdakwa", "terpidana")
"""In the order of a case: investigation, charge, trial, verdict (KUHAP pasal 1 angka 14, 15 and 32)."""
_CALLED: Final = (
    r"(?:terduga pelaku|terduga|tersangka|terdakwa|terpidana|narapidana|koruptor|pelaku(?! usaha)|"
    r"bandar|pembunuh|"
    r"pencuri|penipu)"
)
_GUILTY: Final = frozenset(("narapidana", "koruptor", "pelaku", "bandar", "pembunuh", "pencuri", "penipu"))


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a word of another stage beside the name or initials of a person with such a `peran`."""
    for person in context.brief.tokoh if context.brief else ():
        if person.peran in _STAGES:
            yield from _wrong(document, person)


def _wrong(document: Document, person: Tokoh) -> Iterable[Hit]:
    names = [re.escape(name) for name in (person.nama, person.panggilan, person.inisial) if name]
    if not names:
        return
    name = "|".join(names)
    pattern = re.compile(
        rf"(?i:\b(?P<before>{_CALLED}))(?:[^.\n]{{0,40}}?(?:bernama|berinisial|atas nama|yakni|"
        rf"yaitu))?,? (?:{name})\b"
        rf"|\b(?:{name})\b(?: \([^)\n]{{1,12}}\))?,? (?i:(?:sebagai |adalah |ialah |"
        rf"selaku )?(?P<after>{_CALLED}))\b"
    )
    for match in pattern.finditer(document.text):
        group = "before" if match["before"] else "after"
        word = match[group].lower()
        stage = "terduga" if word.startswith("terduga") else word
        if stage == person.peran or (person.peran == "terpidana" and stage in _GUILTY):
            continue
        yield Hit(
            Span(*match.span(group)),
            Message(
                N_("“{seen}” does not fit: the brief says “{role}” of this person."),
                {"seen": match[group], "role": person.peran},
            ),
            (Suggestion(person.peran),),
        )


check = Check(
    id="law.role",
    summary=N_("A word for a person of the case that does not fit the stage in the brief."),
    why=N_(
        "Suspect, accused and convict are three stages with three words; the wrong one is a wrong charge."
    ),
    cite="KUHAP pasal 1 angka 14, 15, dan 32",
    run=run,
    severity="error",
    in_quotes="lower",
)
