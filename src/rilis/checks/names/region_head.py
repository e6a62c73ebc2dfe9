"""A regency with a mayor, a city with a regent: `Bupati` of a Kota, `Wali Kota` of a Kabupaten."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Registry, RegistryRow, Suggestion
from rilis.checks.names.forms import Form, Index, find, index_of, level, said, words_of

_WORDS: Final = {
    "Bupati": ("bupati", "wakil bupati", "wabup", "pemkab", "kabupaten", "pemerintah kabupaten"),
    "Wali Kota": ("wali kota", "walikota", "wakil wali kota", "wawali", "pemkot", "pemerintah kota"),
}
"""Words that stand before a region's name, by the title of its head."""
_SWAPPED: Final = {
    "bupati": "Wali Kota",
    "wakil bupati": "Wakil Wali Kota",
    "wabup": "Wakil Wali Kota",
    "pemkab": "Pemkot",
    "kabupaten": "Kota",
    "pemerintah kabupaten": "Pemerintah Kota",
    "wali kota": "Bupati",
    "walikota": "Bupati",
    "wakil wali kota": "Wakil Bupati",
    "wawali": "Wakil Bupati",
    "pemkot": "Pemkab",
    "pemerintah kota": "Pemerintah Kabupaten",
}


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each word for head or government that does not fit the region named after it."""
    day = document.date
    if day is None or document.language != "id":
        return
    for found in find(document, _forms(context.registry)):
        form = found.forms[0]
        if form.kind != "wrong" or not form.row.holds(day):
            continue
        row, tokens = form.row, document.analysis.tokens
        named = len(form.words) - _ahead(form)
        region = document.text[tokens.starts[found.after - named] : found.span.end]
        right = f"{_SWAPPED[' '.join(form.words[: _ahead(form)])]} {region}"
        message = said(
            row,
            day,
            N_("“{seen}”: {name} is led by a {head}; write “{right}” ({source}; checked {checked})."),
            N_(
                "“{seen}”: {name} was led by a {head}; write “{right}” ({source}; checked {checked}, over a year "
                "before this release: look whether it changed)."
            ),
            {"seen": found.span.of(document.text), "name": row.nama, "head": row.kepala[0], "right": right},
        )
        yield Hit(found.span, message, (Suggestion(right),), severity=level(row, day))


def _ahead(form: Form) -> int:
    """Return how many words of a form stand before the region's name."""
    return next(size for size in (3, 2, 1) if " ".join(form.words[:size]) in _SWAPPED)


@cache
def _forms(registry: Registry) -> Index:
    """Return the right and the wrong forms of all regions; the right ones keep longer names whole."""
    rows = registry.rows("kabupaten_kota")
    provinces = registry.rows("provinsi")
    taken: dict[str, set[tuple[str, ...]]] = {title: set() for title in _WORDS}
    for row in rows:
        taken[row.kepala[0]] |= set(_names(row))
    forms: list[Form] = []
    for row in rows:
        title = row.kepala[0]
        other = next(each for each in _WORDS if each != title)
        for name in _names(row):
            forms += [Form((*word.split(), *name), row, "name") for word in _WORDS[title]]
            if name not in taken[other]:
                forms += [Form((*word.split(), *name), row, "wrong") for word in _WORDS[other]]
    for row in provinces:
        forms += [
            Form((*w.split(), *n), row, "name") for n in _names(row) for ws in _WORDS.values() for w in ws
        ]
    return index_of(forms)


def _names(row: RegistryRow) -> list[tuple[str, ...]]:
    """Return a region's name without `Kota` or `Kabupaten`, and its other spellings in words."""
    return [words_of(row.nama)[1:], *(words_of(text) for text in row.singkatan if not text.isupper())]


check = Check(
    id="names.region-head",
    summary=N_("Bupati of a city, Wali Kota of a regency, Kabupaten for a Kota."),
    why=N_("The title shows which of two neighbours with like names is meant; a wrong one offends both."),
    cite="UU 23/2014 tentang Pemerintahan Daerah: bupati memimpin kabupaten, wali kota memimpin kota; registri wilayah",
    run=run,
    severity="warning",
    in_quotes="lower",
)
