"""What the parts of a brief say of each other: ids, references, figures in the text, what is unused."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from rilis.brief import problems_references as problems
from rilis.brief.notes import Notes, Reference, Words
from rilis.language.columns import figure_columns, find_figure
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.finding import FieldPath
from rilis.model.span import Span, place

_NAMED: Final = late_pattern(r"\{([a-z_]{1,20}):[ \t]*([^{}\n]{1,100})\}")
_ON_OWN_LINE: Final = late_pattern(
    r"^[ \t]*(\{(?:kutipan|tabel|foto)[ \t]*:[^{}\n]{1,100}\})[ \t]*$", re.MULTILINE
)
_WORD: Final = late_pattern(r"\w+")
_IN_PROSE: Final = frozenset(("fakta", "tokoh"))
"""What running text may name: a figure, or a person as the release calls them there."""
_OWN_LINE: Final = frozenset(("kutipan", "tabel", "foto"))


def check_references(notes: Notes, brief: Brief) -> None:
    """Note ids used twice, references to ids that are not there, and what nothing refers to.

    `brief` holds all lists, also those shared by its `induk`; `notes` what was typed in this one.
    """
    ids = {
        "tokoh": _ids(notes, "tokoh", (row.id for row in brief.tokoh)),
        "kutipan": _ids(notes, "kutipan", (row.id for row in brief.kutipan)),
        "fakta": _ids(notes, "fakta", (row.id for row in brief.fakta)),
        "tabel": _ids(notes, "tabel", (row.id for row in brief.tabel)),
        "lampiran": _ids(notes, "lampiran", (row.id for row in brief.lampiran)),
    }
    for words in notes.words:
        _named_in(notes, words, brief)
    used: dict[str, set[str]] = {key: set() for key in ids}
    names = {person.nama.casefold(): person.id for person in brief.tokoh if person.nama and person.id}
    _chart_columns(notes, brief)
    for reference in notes.references:
        used[reference.target].add(reference.id)
        if reference.id not in ids[reference.target]:
            typed = names if reference.target == "tokoh" else {}
            meant = problems.unknown_reference(notes, reference, ids[reference.target], typed)
            used[reference.target].add(meant)
    _on_behalf(notes, brief, ids["tokoh"], used["tokoh"])
    if brief.acara is not None:  # perhaps the parent's
        used["tokoh"].update(brief.acara.pembicara)
        used["tabel"].add(brief.acara.susunan)
    if brief.pidato is not None:
        used["tokoh"] |= {brief.pidato.tokoh, brief.pidato.dibacakan}
    _unused(notes, brief, used)


def _ids(notes: Notes, key: str, ids: Iterable[str]) -> Mapping[str, FieldPath]:
    """Return the ids of a list with the path of each row, noting doubled ones."""
    found: dict[str, FieldPath] = {}
    for index, identity in enumerate(ids):
        path = f"{key}[{index}]"
        if not identity:
            continue
        if identity in found:
            if f"{path}.id" in notes.where:
                problems.duplicate_id(notes, key, identity, path, found[identity])
        else:
            found[identity] = path
    return found


def _named_in(notes: Notes, words: Words, brief: Brief) -> None:
    """Gather `{fakta:id}` and `{tokoh:id}` of a text; note it in a quotation, and other names in braces."""
    if "{" not in words.text:
        return
    segments = notes.where[words.path].segments
    alone = {match.start(1) for match in _ON_OWN_LINE.finditer(words.text)} if words.path == "isi" else set()
    for match in _NAMED.finditer(words.text):
        span = place(segments, Span(*match.span()))
        figure = match[1] == "tabel" and "." in match[2]
        if (match[1] in _IN_PROSE or figure) and words.field.kind == "speech":
            problems.fact_in_quote(notes, match[0], span, words.path)
        elif figure:
            _figure_named(notes, words, brief, match[2].strip(), place(segments, Span(*match.span(2))))
        elif match[1] in _IN_PROSE:
            identity = place(segments, Span(*match.span(2)))
            notes.references.append(Reference(match[1], match[2].strip(), words.path, identity))
        elif match[1] in _OWN_LINE and match.start() not in alone:
            problems.not_on_own_line(notes, match[0], span, words.path)


def _chart_columns(notes: Notes, brief: Brief) -> None:
    """Note columns that a chart names and its table does not hold as figures."""
    tables = {row.id: row for row in brief.tabel}
    for item in brief.isi:
        table = tables.get(item.id) if item.jenis == "grafik" else None
        if table is None:
            continue
        headings = [table.kolom[column.at] for column in figure_columns(table.kolom, table.baris)
                    if column.at < len(table.kolom)]  # fmt: skip
        known = {heading.strip().casefold() for heading in (*headings, *table.kolom_en)}
        for at, name in enumerate(item.grafik.kolom):
            if name.strip().casefold() not in known:
                path = f"{item.path}.grafik.kolom[{at}]"
                span = (notes.where.get(path) or notes.where[item.path]).span
                problems.unknown_figure(notes, name, item.id, headings, (span, path))
        if not headings:
            problems.unknown_figure(notes, "", item.id, headings, (notes.where[item.path].span, item.path))


def _figure_named(notes: Notes, words: Words, brief: Brief, name: str, span: Span) -> None:
    """Gather `{tabel:korban.meninggal}`, and note it when the table has no such figure."""
    identity, _, rest = name.partition(".")
    notes.references.append(Reference("tabel", identity, words.path, span))
    table = next((row for row in brief.tabel if row.id == identity), None)
    if (
        table is not None
        and find_figure(table.kolom, table.baris, rest, table.kolom_en, table.sel_en) is None
    ):
        headings = [table.kolom[column.at] for column in figure_columns(table.kolom, table.baris)]
        problems.unknown_figure(notes, rest, identity, headings, (span, words.path))


def _on_behalf(notes: Notes, brief: Brief, people: Mapping[str, FieldPath], used: set[str]) -> None:
    """`atas_nama` is the id of a person, or an office in words."""
    for index, quotation in enumerate(brief.kutipan):
        path = f"kutipan[{index}].atas_nama"
        named = quotation.atas_nama
        used |= {named, quotation.tokoh}
        if (
            named
            and path in notes.where
            and named not in people
            and named == named.casefold()
            and " " not in named
        ):
            reference = Reference("tokoh", named, path, notes.where[path].span)
            problems.unknown_reference(notes, reference, people, {})


def _unused(notes: Notes, brief: Brief, used: Mapping[str, Collection[str]]) -> None:
    """Note people, quotations, figures and tables of this brief that nothing names."""
    said = frozenset(word for words in notes.words for word in _WORD.findall(words.text) if _is_read(words))
    for index, person in enumerate(brief.tokoh):
        name = _WORD.findall(person.nama)
        mentioned = bool(name) and said.issuperset(name)
        initials = _WORD.findall(person.inisial)
        mentioned = mentioned or (bool(initials) and said.issuperset(initials))
        if person.id not in used["tokoh"] and not mentioned:
            problems.unused(notes, "tokoh", f"tokoh[{index}]", person.id or person.nama)
    rows = (
        ("kutipan", [row.id for row in brief.kutipan]),
        ("fakta", [row.id for row in brief.fakta]),
        ("tabel", [row.id for row in brief.tabel]),
    )
    for key, ids in rows:
        if key == "tabel" and brief.kejadian:
            continue  # a release that opens with an event prints the tables it is told of
        for index, identity in enumerate(ids):
            if identity not in used[key]:
                problems.unused(notes, key, f"{key}[{index}]", identity)


def _is_read(words: Words) -> bool:
    """Tell whether a text is printed as running text: not the list of people itself."""
    return not words.path.startswith(("tokoh[", "penanggung_jawab", "kredit", "narahubung", "pengesahan"))
