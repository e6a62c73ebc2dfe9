"""A law or rule cited with a number, year or name that do not belong together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Registry, RegistryRow, Span, Suggestion, late_pattern
from rilis.checks.names.forms import said

_KINDS: Final = {
    "undang-undang": "uu",
    "undang undang": "uu",
    "uu": "uu",
    "peraturan pemerintah": "pp",
    "pp": "pp",
    "peraturan presiden": "perpres",
    "perpres": "perpres",
    "instruksi presiden": "inpres",
    "inpres": "inpres",
}
_CITED: Final = late_pattern(
    r"\b(?P<kind>[Uu]ndang[- ][Uu]ndang|UU|[Pp]eraturan [Pp]emerintah|PP|[Pp]eraturan [Pp]residen|Perpres"
    r"|[Ii]nstruksi [Pp]residen|Inpres)(?: \([A-Za-z]{2,8}\))?(?: RI| Republik Indonesia)?"
    r"(?: [Nn]omor| [Nn]o\.?)? ?(?P<number>\d{1,3})(?: [Tt]ahun |/)(?P<year>(?:19|20)\d\d)\b"
    r"(?:,? [Tt]entang (?P<name>[^\n.;:()“”\"]{3,200}))?"
)
_WORD: Final = late_pattern(r"[^\W_]+")
_SWAPPED: Final = {"perlindungan": "pelindungan", "pelindungan": "perlindungan"}
_ALIKE: Final = 4
"""Letters that a shortened word shares with the full one."""
_LEAST: Final = 2
"""Words of a law's name that tell it from others."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each citation whose number and year the registry gives another name, or its name others."""
    day = document.date
    if day is None or document.language != "id" or "entang" not in document.text:
        return
    for match in _CITED.finditer(document.text):
        if match["name"] is None:
            continue
        kind, number, year = _KINDS[match["kind"].lower()], int(match["number"]), int(match["year"])
        row = _by_id(context.registry).get(f"{kind}-{number}-{year}")
        cited = _words(match["name"])
        if not cited or match["name"].split()[0].isupper():
            continue
        values = {
            "seen": match[0][: match.start("name") - match.start()].rpartition(" ")[0].rpartition(" ")[0]
        }
        if row is not None:
            if not _fits(match, cited, row):
                text = N_(
                    "{seen} is about “{name}”; number, year or name is wrong ({source}; checked {checked})."
                )
                message = said(row, day, text, text, {**values, "name": row.nama})
                yield Hit(_name_span(match, row), message, (Suggestion(row.nama),))
            continue
        yield from _half(document, context.registry, match, kind, cited)


def _half(
    document: Document, registry: Registry, match: re.Match[str], kind: str, cited: tuple[str, ...]
) -> Iterable[Hit]:
    """Report a law named in full of which either the number or the year is another."""
    day = document.date
    rows = [row for row in _named(registry).get((kind, cited[0]), ()) if _whole(cited, row)]
    if day is None or len(rows) != 1 or _words(rows[0].nama)[:1] == ("perubahan",):
        return
    row = rows[0]
    _, number, year = row.id.split("-")
    if (number == match["number"]) == (year == match["year"]):
        return
    text = N_("“{name}” is {right}, not {seen} ({source}; checked {checked}).")
    place = Span(match.start("kind"), match.end("year"))
    values = {"name": row.nama, "right": row.singkatan[0], "seen": f"{match['number']}/{match['year']}"}
    yield Hit(place, said(row, day, text, text, values), (Suggestion(_cited(match, number, year)),))


def _cited(match: re.Match[str], number: str, year: str) -> str:
    """Return a citation as written, with another number and year."""
    start = match.start("kind")
    text = match.string
    return (
        text[start : match.start("number")] + number + text[match.end("number") : match.start("year")] + year
    )


def _name_span(match: re.Match[str], row: RegistryRow) -> Span:
    """Return where the cited name stands, at most as many words as the right one has."""
    words = list(_WORD.finditer(match["name"]))[: max(_LEAST, len(_words(row.nama)))]
    start = match.start("name")
    return Span(start, start + words[-1].end())


def _fits(match: re.Match[str], cited: tuple[str, ...], row: RegistryRow) -> bool:
    """Tell whether a cited name may be the law's, or that of the law it amends, in full or shortened.

    `Pemilu` passes for Pemilihan Umum, a short form in capitals for all; `Perlindungan` does not
    pass for Pelindungan, the word of the law.
    """
    right = _words(row.nama)
    own = cited[: max(len(right), _LEAST)]
    if _SWAPPED.get(own[0]) == right[0]:
        return False
    if own[0] in ("perubahan", "penetapan") or any(
        word.isupper() for word in match["name"].split()[: len(own)]
    ):
        return True
    begins = {word[:_ALIKE] for word in right if len(word) >= _ALIKE}
    return any(word[:_ALIKE] in begins for word in own if len(word) >= _ALIKE)


def _whole(cited: tuple[str, ...], row: RegistryRow) -> bool:
    """Tell whether a cited name holds all of the law's, which has words enough to be told by."""
    name = _words(row.nama)
    return len(name) >= _LEAST and cited[: len(name)] == name


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(name))


@cache
def _by_id(registry: Registry) -> dict[str, RegistryRow]:
    return {row.id: row for row in registry.rows("peraturan")}


@cache
def _named(registry: Registry) -> dict[tuple[str, str], tuple[RegistryRow, ...]]:
    """Return laws by kind and the first word of their name."""
    found: dict[tuple[str, str], tuple[RegistryRow, ...]] = {}
    for row in registry.rows("peraturan"):
        key = (row.id.partition("-")[0], _words(row.nama)[0])
        found[key] = (*found.get(key, ()), row)
    return found


check = Check(
    id="names.law",
    summary=N_("A law or rule whose number, year and name do not belong together."),
    why=N_("A wrong number sends the reader to another law; the sentence then claims what no law says."),
    cite="Judul peraturan menurut lembarannya; registri peraturan (rilis/data/registry/peraturan.tsv)",
    run=run,
    severity="warning",
)
