"""Sentences written from a table's figures: totals, the places of the dead, what is not known yet."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from rilis.draft.counted import Counted, amount, counted_columns, listed
from rilis.draft.tables import cell_words, moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.model.document import Language
from rilis.model.tables import Tabel

_MOST_PLACES: Final = 6
"""Places named in one sentence; with more, only those with the most."""
_TOP: Final = 3
_REGIONS: Final = frozenset(
    "provinsi kabupaten kota kecamatan distrik kelurahan desa nagari kampung dusun".split()
)
"""Headings that belong before the name of a place."""


class Recap(NamedTuple):
    """What a table says, in sentences."""

    totals: Traced
    """The first sentence: until when, who counted, how many people."""
    more: tuple[Traced, ...]
    """Damage, what is not reported, and where."""
    unknown: tuple[Traced, ...]
    """Figures that are still to come, as items of a list."""


def recap(table: Tabel, path: str, subject: Traced, version: Version) -> Recap:
    """Return the sentences of a table; `subject` counted, or is empty.

    Every figure knows its field: a total the rows, a single figure its cell.
    """
    return _Recap(table, path, version).written(subject)


class _Recap:
    def __init__(self, table: Tabel, path: str, version: Version) -> None:
        self._table = table
        self._path = path
        self._version = version
        self._language: Language = version.language
        self._columns = counted_columns(table, path, version)

    def written(self, subject: Traced) -> Recap:
        people = [one for one in self._columns if one.kind == "person"]
        first = people or self._columns
        rest = [one for one in self._columns if one not in first]
        told = [self._total(one) for one in first if one.column.total]
        more = [self._damage(rest), self._none([one for one in people if not one.column.total])]
        more += [self._places(one) for one in people[:1]]
        more += [self._largest(one) for one in people[1:] if one == max(people, key=_total)]
        return Recap(
            self._opening(subject, told),
            tuple(sentence for sentence in more if sentence),
            tuple(item for one in self._columns for item in self._unknown(one)),
        )

    def _total(self, of: Counted) -> Traced:
        column = of.column
        return amount(of, column.total, f"{self._path}.baris", self._language, hedged=bool(column.unknown))

    def _opening(self, subject: Traced, told: list[Traced]) -> Traced:
        if not told:
            return Traced("")
        when = self._when()
        amounts = listed(told, self._language)
        if self._language == "en":
            until = joined(("As of ", when, ", ")) if when else Traced("")
            if subject:
                return joined((until, subject, " had recorded ", amounts, "."))
            return _capital(joined((until, amounts, " had been recorded.")))
        until = joined(("Hingga ", when, ", ")) if when else Traced("")
        if subject:
            return joined((until, subject, " mencatat ", amounts, "."))
        return _capital(joined((until, "tercatat ", amounts, ".")))

    def _when(self) -> Traced:
        typed = self._table.per
        if not typed:
            return Traced("")
        words = traced(typed, f"{self._path}.per")
        return words.altered(moment_words(typed, self._language, weekday=True))

    def _damage(self, columns: list[Counted]) -> Traced:
        told = [self._total(one) for one in columns if one.column.total]
        if not told:
            return Traced("")
        before, after = ("Tercatat pula ", ".") if self._language == "id" else ("There were also ", ".")
        return joined((before, listed(told, self._language), after))

    def _none(self, columns: list[Counted]) -> Traced:
        """Say of whom there is no report; a figure that is still to come is not none."""
        names = [one.noun for one in columns if not one.column.unknown]
        if not names:
            return Traced("")
        word = " atau " if self._language == "id" else " or "
        before = "Belum ada laporan tentang " if self._language == "id" else "There are no reports of "
        return joined((before, *_between(names, word), "."))

    def _places(self, of: Counted) -> Traced:
        """Return the sentence that says where, of the first column: as a rule the dead."""
        known = [(value, row) for row, value in enumerate(of.column.values) if value]
        if len(known) < 2:  # noqa: PLR2004 - one place needs no list
            return self._largest(of) if known else Traced("")
        known.sort(key=lambda pair: (-pair[0], pair[1]))
        shown = known if len(known) <= _MOST_PLACES else known[:_TOP]
        places = []
        for at, (value, row) in enumerate(shown):
            figure = self._figure(of, value, row)
            places.append(joined((self._place(row, named=at == 0), " (", figure, ")")))
        return joined((*self._tell(of, most=len(shown) < len(known)), listed(places, self._language), "."))

    def _tell(self, of: Counted, *, most: bool) -> tuple[str, ...]:
        if self._language == "en":
            return (_capital(of.noun), " were highest in " if most else " were recorded in ")
        return (_capital(of.noun), " terbanyak tercatat di " if most else " tercatat di ")

    def _largest(self, of: Counted) -> Traced:
        known = [(value, row) for row, value in enumerate(of.column.values) if value]
        top = max(known, key=lambda pair: pair[0], default=None)
        if top is None or sum(value == top[0] for value, _ in known) > 1:
            return Traced("")
        place, figure = self._place(top[1], named=True), self._figure(of, *top)
        if len(known) == 1:
            words = (" tercatat di ", " (") if self._language == "id" else (" in ", " (")
            return joined((_capital(of.noun), words[0], place, words[1], figure, ")."))
        if self._language == "en":
            return joined((place, " has the most ", of.noun, ", ", figure.cut(0, str(figure).find(" ")), "."))
        return joined((_capital(of.noun), " terbanyak di ", place, ", yakni ", figure, "."))

    def _figure(self, of: Counted, value: Decimal, row: int) -> Traced:
        field = f"{self._path}.baris[{row}][{of.column.at}]"
        bare = of._replace(one=Traced("person"), many=Traced("orang" if self._language == "id" else "people"))
        if of.kind == "person":
            return amount(bare, value, field, self._language)
        return amount(of._replace(one=Traced(""), many=Traced("")), value, field, self._language).trimmed()

    def _place(self, row: int, *, named: bool) -> Traced:
        """Return a row's name, with the heading before it where that is a kind of place."""
        words = cell_words(self._table, self._path, (row, 0), self._version)
        heading = self._table.kolom[0].strip() if self._table.kolom else ""
        known = named and self._language == "id" and heading.lower() in _REGIONS
        if known and not str(words).lower().startswith(heading.lower()):
            return joined((f"{heading.capitalize()} ", words))
        return words

    def _unknown(self, of: Counted) -> list[Traced]:
        rows = of.column.unknown
        if not rows:
            return []
        places = [self._place(row, named=at == 0) for at, row in enumerate(rows[:_MOST_PLACES])]
        if len(rows) > _MOST_PLACES:
            rest = len(rows) - _MOST_PLACES
            places.append(Traced(f"{rest} tempat lain" if self._language == "id" else f"{rest} other places"))
        before, there = ("jumlah ", " di ") if self._language == "id" else ("the number of ", " in ")
        return [joined((before, of.noun, there, listed(places, self._language)))]


def _total(of: Counted) -> Decimal:
    return of.column.total


def _between(parts: list[Traced], word: str) -> list[str]:
    pieces: list[str] = []
    for at, part in enumerate(parts):
        pieces += ((word if at == len(parts) - 1 else ", ") if at else "", part)
    return pieces


def _capital(words: Traced) -> Traced:
    first = str(words)[:1]
    if not first.islower():
        return words
    head = words.cut(0, 1)
    return joined((head.altered(first.upper()) if head.pieces else first.upper(), words.cut(1)))
