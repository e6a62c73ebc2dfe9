"""What changed from one brief to the next, as items of a correction: facts, dates, names, quotations."""

from __future__ import annotations

from collections.abc import Iterator

from rilis.draft.figures import fact_words
from rilis.draft.version import Version
from rilis.language.dates import format_date
from rilis.model.brief import Brief, Tokoh
from rilis.model.correction import ButirRalat
from rilis.model.style import Profile

_GIST = ("siapa", "melakukan", "apa", "kapan", "di_mana", "mengapa", "bagaimana")


def brief_changes(old: Brief, new: Brief, profile: Profile) -> tuple[ButirRalat, ...]:
    """Return what reads differently in two briefs of one release, in the order of a release.

    People, facts and quotations are paired by id. What only one of the two has is left out: it was
    not wrong, it was not there.
    """
    return tuple(
        ButirRalat(part, wrong.strip(), right.strip())
        for part, wrong, right in _pairs(old, new, profile)
        if wrong.strip() and right.strip() and wrong.split() != right.split()
    )


def _pairs(old: Brief, new: Brief, profile: Profile) -> Iterator[tuple[str, str, str]]:
    version = Version(new)
    language, english = version.language, version.english
    yield ("the title" if english else "judul"), old.judul, new.judul
    if old.tanggal and new.tanggal:
        part = "the date" if english else "tanggal"
        yield part, format_date(old.tanggal, language), format_date(new.tanggal, language)
    yield ("the place" if english else "kota"), old.kota, new.kota
    if old.pokok is not None and new.pokok is not None:
        for key in _GIST:
            yield ("the lead" if english else "teras"), getattr(old.pokok, key), getattr(new.pokok, key)
    yield ("the lead" if english else "teras"), old.teras, new.teras
    for person in old.tokoh:
        later = new.person(person.id) if person.id else None
        if later is not None:
            yield ("a name" if english else "nama"), _name(person), _name(later)
            yield ("an office" if english else "jabatan"), person.jabatan, later.jabatan
    facts = {fact.id: fact for fact in new.fakta if fact.id}
    for fact in old.fakta:
        if fact.id in facts:
            later_fact = facts[fact.id]
            wrong, right = (str(fact_words(each, "", profile, version)) for each in (fact, later_fact))
            yield ("a figure" if english else "angka"), wrong, right
    for quote in old.kutipan:
        said = new.quotation(quote.id) if quote.id else None
        if said is not None:
            wrong, right = (each.ucapan_en if english else each.ucapan for each in (quote, said))
            yield ("a quotation" if english else "kutipan"), wrong, right


def _name(person: Tokoh) -> str:
    return " ".join(filter(None, (person.gelar_depan, person.nama, person.gelar_belakang)))
