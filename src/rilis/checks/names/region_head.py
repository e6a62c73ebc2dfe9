"""A regency with a mayor, a city with a regent: `Bupati` of a Kota, `Wali Kota` of a Kabupaten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Registry, Span, Suggestion
from rilis.checks.names.forms import Form, Index, find, index_of, level, said, words_of

_HEADS: Final = {
    ("bupati",): ("Bupati", "Wali Kota"),
    ("wakil", "bupati"): ("Bupati", "Wakil Wali Kota"),
    ("wabup",): ("Bupati", "Wakil Wali Kota"),
    ("pemkab",): ("Bupati", "Pemkot"),
    ("kabupaten",): ("Bupati", "Kota"),
    ("pemerintah", "kabupaten"): ("Bupati", "Pemerintah Kota"),
    ("wali", "kota"): ("Wali Kota", "Bupati"),
    ("walikota",): ("Wali Kota", "Bupati"),
    ("wakil", "wali", "kota"): ("Wali Kota", "Wakil Bupati"),
    ("wakil", "walikota"): ("Wali Kota", "Wakil Bupati"),
    ("wawali",): ("Wali Kota", "Wakil Bupati"),
    ("pemkot",): ("Wali Kota", "Pemkab"),
    ("pemerintah", "kota"): ("Wali Kota", "Pemerintah Kabupaten"),
}
"""Words before a region's name: the title of the head they go with, and what stands for the other kind."""
_LONGEST: Final = 3


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each word for head or government that does not fit the region named after it."""
    day = document.date
    if day is None or document.language != "id":
        return
    tokens, text = document.analysis.tokens, document.text
    for found in find(document, _names(context.registry)):
        head = _head(tokens.lower, found.first)
        titles = {form.row.kepala[0] for form in found.forms}
        valid = [form.row for form in found.forms if form.row.holds(day)]
        if not head or _HEADS[head][0] in titles or "Gubernur" in titles or not valid:
            continue
        row = valid[0]
        begin = found.first - len(head)
        if not text[tokens.starts[begin]].isupper():
            continue
        right = f"{_HEADS[head][1]} {found.span.of(text)}"
        span = Span(tokens.starts[begin], found.span.end)
        message = said(
            row,
            day,
            N_("“{seen}”: {name} is led by a {head}; write “{right}” ({source}; checked {checked})."),
            N_(
                "“{seen}”: {name} was led by a {head}; write “{right}” ({source}; checked {checked}, over a year "
                "before this release: look whether it changed)."
            ),
            {"seen": span.of(text), "name": row.nama, "head": row.kepala[0], "right": right},
        )
        yield Hit(span, message, (Suggestion(right),), severity=level(row, day))


def _head(lower: Sequence[str], first: int) -> tuple[str, ...]:
    """Return the longest words for a head or government that end right before token `first`."""
    for size in range(min(_LONGEST, first), 0, -1):
        words = tuple(lower[first - size : first])
        if words in _HEADS:
            return words
    return ()


@cache
def _names(registry: Registry) -> Index:
    """Return the names of all regions without `Kota` or `Kabupaten`, and their other spellings."""
    forms: list[Form] = []
    for row in (*registry.rows("kabupaten_kota"), *registry.rows("provinsi")):
        others = (words_of(text) for text in row.singkatan if not text.isupper())
        forms += [Form(words, row, "name") for words in (words_of(row.nama)[1:], *others)]
    return index_of(forms)


check = Check(
    id="names.region-head",
    summary=N_("Bupati of a city, Wali Kota of a regency, Kabupaten for a Kota."),
    why=N_("The title shows which of two neighbours with like names is meant; a wrong one offends both."),
    cite="UU 23/2014 tentang Pemerintahan Daerah: bupati memimpin kabupaten, wali kota memimpin kota; registri wilayah",
    run=run,
    severity="warning",
    in_quotes="lower",
)
