"""Words of one person in the mouth of another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Check, Context, Document, Hit, Message, Tokoh, late_pattern
from rilis.checks.quotes.verbatim import Compared, Rows, compare

_WORD: Final = late_pattern(r"[^\W\d_]{3,}")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a quotation credited by name to another person of the brief than the one it has the words from.

    A speaker who shares any word with the right one (a name, an office) is left alone.
    Words read out for another may be credited to either. A bare `ujarnya` is left alone: who that
    is, no rule of ours can tell for certain.
    """
    brief = context.brief
    if brief is None or not brief.kutipan:
        return
    people = {person.id: person for person in brief.tokoh if person.id}
    rows = None
    for each in compare(document, brief):
        attribution = each.quotation.attribution
        if not each.places or attribution is None or attribution.speaker is None:
            continue
        rows = rows or Rows(brief)
        owners = _owners(brief, rows, each)
        seen = attribution.speaker.of(document.text)
        named = _words(seen)
        right = [people[owner] for owner in owners if owner in people]
        if not right or any(named & _known(person) for person in right):
            continue
        other = next((p for p in brief.tokoh if p.id not in owners and named & _words(p.nama)), None)
        if other is None:
            continue
        text = N_("The brief has these words from {right}, not from {seen}; name the one who spoke them.")
        values = {"right": right[0].nama or right[0].jabatan, "seen": other.nama}
        yield Hit(attribution.speaker, Message(text, values), field=f"kutipan[{_first(rows, each)}].tokoh")


def _owners(brief: Brief, rows: Rows, each: Compared) -> set[str]:
    found: set[str] = set()
    for place in each.places:
        row = brief.kutipan[rows.rows[place.row][0]]
        found.update((row.tokoh, row.atas_nama))
    return found - {""}


def _first(rows: Rows, each: Compared) -> int:
    return rows.rows[each.places[0].row][0]


def _known(person: Tokoh) -> set[str]:
    """Return every word the person may be called by: one in common is enough to leave the place alone."""
    called = (person.nama, person.panggilan, person.inisial, person.jabatan, person.jabatan_singkat)
    return _words(" ".join((*called, person.mewakili, person.jabatan_en, person.mewakili_en)))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


check = Check(
    id="quotes.wrong-speaker",
    summary=N_("Words of one person in the mouth of another."),
    why=N_("Both people have to deny it: the one who did not say it, and the one whose words were taken."),
    cite="Kutipan disetujui beserta penuturnya; Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007)",
    run=run,
    severity="error",
)
