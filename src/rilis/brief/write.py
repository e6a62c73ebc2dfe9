"""Recording an approval in a brief's YAML: only its lines change, comments and all else stay."""

from __future__ import annotations

from collections.abc import Mapping as Values
from typing import Final, NamedTuple, NoReturn

from rilis.brief.edits import (
    STEP,
    Edit,
    applied,
    column,
    end_of,
    line_end,
    line_start,
    newline,
    removed,
    tidied,
    value_parts,
    written,
)
from rilis.brief.keys import fields_of, find_key
from rilis.brief.table import BODY
from rilis.errors import RilisError
from rilis.language.distance import closest
from rilis.language.late_pattern import late_pattern
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.spoken import Spoken, indirect_of, quotations_of
from rilis.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence
from rilis.syntax.yaml_reader import read_yaml

_RECORD: Final = "disetujui"
_APPROVALS: Final = ("disetujui", "disetujui_en")
_ITEM: Final = late_pattern(r"isi:([1-9][0-9]{0,5})")


def words_to_approve(brief: Brief, quotation: str) -> Spoken:
    """Return the words of a quotation, by its id, or of indirect speech, by `isi:4`.

    Those of the brief's language: an English brief approves English words. Raises RilisError when
    there are none.
    """
    known = (*indirect_of(brief), *quotations_of(brief))
    found = next((words for words in known if words.name == quotation), None)
    if found is None:
        _no_such(brief, quotation)
    if found.approval_key != _RECORD and not found.text.strip():
        raise RilisError(
            Message(N_("“{id}” has no words to approve in the language of this brief."), {"id": quotation}),
            Message(N_("Write them under “ucapan_en” first.")),
            source=brief.source,
        )
    return found


def approve(source: Source, brief: Brief, quotation: str, approval: Values[str, str]) -> str:
    """Return the text of `source` with the approval of one quotation added or replaced.

    `brief`: what `source` was read into. `quotation`: its id, or `isi:4` (its number in `isi`) for
    indirect speech. `approval`: texts by key of `disetujui`; empty ones are left out, and keys
    that an older approval had besides are removed. A row that stands in the parent brief only is
    added here with its id. A second call changes nothing.
    Raises RilisError when the quotation is not there or written in braces, ValueError for a key
    that `disetujui` does not have and for an approval without any text.
    """
    key = words_to_approve(brief, quotation).approval_key
    wanted = {name: tidied(text) for name, text in approval.items() if text.strip()}
    unknown = set(approval) - set(fields_of(_RECORD))
    if unknown:
        raise ValueError(sorted(unknown))
    if not wanted:
        empty = "empty approval"
        raise ValueError(empty)
    tree = read_yaml(source)
    place = _target(tree, brief, quotation)
    if place.shared:
        edits = [_new_row(source, tree, quotation, key, wanted)]
        before: dict[str, object] = {"id": quotation}
    else:
        if place.item is None or place.item.flow or not place.item.entries:
            _cannot(source, quotation, place.item)
        edits = _edits(source, place.item, place.record, quotation, (key, wanted))
        before = _plain(place.item, place.record)
    text = applied(source.text, edits)
    after = _target(read_yaml(Source(source.name, text)), brief, quotation, added=place.shared)
    if after.item is None or _plain(after.item, place.record) != before | {key: wanted}:
        _cannot(source, quotation, place.item)
    return text


class _Place(NamedTuple):
    """Where an approval goes."""

    item: Mapping | None
    record: str
    """Name of the item's record: `kutipan` or `butir`."""
    shared: bool = False
    """The row stands in the parent brief only."""


def _target(tree: Node, brief: Brief, quotation: str, *, added: bool = False) -> _Place:
    """Return the mapping that gets the approval. `added`: it was added as the last row."""
    match = _ITEM.fullmatch(quotation)
    if match:
        key, record, index = "isi", BODY, int(match[1]) - 1
    else:
        key, record = "kutipan", "kutipan"
        index = next(at for at, row in enumerate(brief.kutipan) if row.id == quotation)
    entry = _entry(tree, "brief", key)
    rows = () if entry is None else entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
    if added and rows:
        index = len(rows) - 1
    node = rows[index] if index < len(rows) else None
    shared = bool(brief.induk) and record == "kutipan" and node is None
    return _Place(node if isinstance(node, Mapping) else None, record, shared)


def _new_row(source: Source, tree: Node, quotation: str, key: str, wanted: Values[str, str]) -> Edit:
    """Return the edit that adds a row with an id and its approval to `kutipan`, or that list itself."""
    end = newline(source)
    entry = _entry(tree, "brief", "kutipan")
    name, _ = written(quotation, 0, end)
    if entry is None:
        at = len(source.text.rstrip())
        row = f"{end}{end}kutipan:{end}  - id: {name}{end}    {key}:" + _lines(wanted, 2 * STEP + STEP, end)
        return Edit(Span(at, len(source.text)), row + end)
    last = entry.value.items[-1] if isinstance(entry.value, Sequence) and entry.value.items else None
    if not isinstance(last, Mapping) or last.flow or not last.entries:
        _cannot(source, quotation, None)
    first = last.entries[0].key.span.start
    dash = source.text[line_start(source, first) : first]
    if dash.strip() != "-":
        _cannot(source, quotation, None)
    inner = " " * len(dash)
    at = line_end(source, end_of(source, last))
    head = f"{end}{dash}id: {name}{end}{inner}{key}:"
    return Edit(Span(at, at), head + _lines(wanted, len(dash) + STEP, end))


def _entry(node: Node, record: str, key: str) -> Entry | None:
    for entry in node.entries if isinstance(node, Mapping) else ():
        known = find_key(record, entry.key.text)
        if known and known.field.key == key:
            return entry
    return None


def _edits(
    source: Source, item: Mapping, record: str, quotation: str, approval: tuple[str, Values[str, str]]
) -> list[Edit]:
    name, wanted = approval
    entry = _entry(item, record, name)
    end = newline(source)
    if entry is None:
        indent = column(source, item.entries[0].key.span.start)
        at = line_end(source, end_of(source, item))
        head = f"{end}{' ' * indent}{name}:"
        return [Edit(Span(at, at), head + _lines(wanted, indent + STEP, end))]
    indent = column(source, entry.key.span.start) + STEP
    value = entry.value
    if isinstance(value, Mapping) and not value.flow:
        return _in_block(source, entry, value, wanted)
    inside = value.span.of(source.text)
    block = isinstance(value, Scalar) and value.style in ("literal", "folded")
    lone = isinstance(value, Sequence) and not inside.startswith("[")
    if block or lone or ("#" in inside and len(inside.splitlines()) > 1):
        _cannot(source, quotation, item)
    # What stood there goes, a comment after it stays on the line of the key.
    kept = len(source.text[: value.span.start].rstrip(" "))
    at = line_end(source, value.span.end)
    return [Edit(Span(kept, value.span.end), ""), Edit(Span(at, at), _lines(wanted, indent, end))]


def _in_block(source: Source, entry: Entry, value: Mapping, wanted: Values[str, str]) -> list[Edit]:
    """Change the values that differ, remove keys not wanted, add the rest after the last one kept."""
    end = newline(source)
    indent = column(source, value.entries[0].key.span.start)
    edits: list[Edit] = []
    seen: set[str] = set()
    last = line_end(source, entry.key.span.end)
    for row in value.entries:
        known = find_key(_RECORD, row.key.text)
        key = known.field.key if known else ""
        if isinstance(row.value, Scalar) and key in wanted and key not in seen:
            seen.add(key)
            if row.value.text.strip() != wanted[key]:
                edits += _changed(source, row.value, wanted[key], indent + STEP, end)
            last = line_end(source, end_of(source, Mapping((row,), row.key.span)))
        else:
            edits.append(removed(source, row, end))
    rest = {key: text for key, text in wanted.items() if key not in seen}
    if rest:
        edits.append(Edit(Span(last, last), _lines(rest, indent, end)))
    return edits


def _changed(source: Source, value: Scalar, text: str, indent: int, end: str) -> list[Edit]:
    head, body = value_parts(source, value)
    first, lines = written(text, indent, end)
    gap = "" if source.text[head.start - 1 : head.start].isspace() else " "
    return [Edit(head, gap + first), Edit(body, lines)]


def _lines(values: Values[str, str], indent: int, end: str) -> str:
    """Return a line for each key, each after `end`."""
    lines = ""
    for key in fields_of(_RECORD):
        if key in values:
            first, rest = written(values[key], indent + STEP, end)
            lines += f"{end}{' ' * indent}{key}: {first}{rest}"
    return lines


def _plain(node: Node, record: str = "") -> dict[str, object]:
    """Return the values of a mapping, keys as typed but for the approval's."""
    return {
        _canonical(record, entry.key.text): _value(entry.value, record, entry.key.text)
        for entry in (node.entries if isinstance(node, Mapping) else ())
    }


def _value(node: Node, record: str, key: str) -> object:
    if isinstance(node, Scalar):
        return node.text.strip()
    if isinstance(node, Sequence):
        return [_value(item, "", "") for item in node.items]
    return _plain(node, _RECORD if _canonical(record, key) in _APPROVALS else "")


def _canonical(record: str, key: str) -> str:
    known = find_key(record, key) if record else None
    return known.field.key if known else key


def _no_such(brief: Brief, quotation: str) -> NoReturn:
    known = [row.id for row in brief.kutipan if row.id]
    known += [item.nama_setuju for item in brief.isi if item.jenis == "tidak_langsung"]
    near = closest(quotation, known[:500]) or known[:10]
    raise RilisError(
        Message(N_("There is no quotation “{id}” in this brief."), {"id": quotation}),
        Message(N_("Write one of: {known}."), {"known": ", ".join(near) or "-"}),
        source=brief.source,
    )


def _cannot(source: Source, quotation: str, item: Mapping | None) -> NoReturn:
    raise RilisError(
        Message(
            N_("The approval of “{id}” cannot be written into the brief as it stands."), {"id": quotation}
        ),
        Message(
            N_(
                "Write that item in lines of its own (“- id: …”, then one key on each line) without "
                "braces and try again."
            )
        ),
        source=source,
        span=item.span if item else None,
    )
