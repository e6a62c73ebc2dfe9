"""The next update of a brief: a copy in which what must be renewed is marked, comments kept."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Values
from datetime import date as Date  # noqa: N812 - beside fields of that name
from typing import Final

from rilis.brief.edits import Edit, applied, line_end, newline, removed, value_parts, written
from rilis.brief.keys import find_key
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence
from rilis.syntax.yaml_reader import read_yaml

RENEW: Final = "PERBARUI"
_TIMES: Final = (("rilis_berikutnya",), ("fakta", "per"), ("tabel", "per"))
_FILES: Final = (("tabel", "berkas"), ("lampiran", "berkas"))
_SIGNED: Final = (("pengesahan", "pada"), ("pengesahan", "sidik"))
"""Parts of a signature that hold for the release before, not for this one."""
_LATER: Final = "menyusul"
_COUNT: Final = late_pattern(r"\d{1,4}")


def next_count(brief: Brief) -> int:
    """Return which update comes after a brief: 1 after a first release, else one more than its own."""
    match = _COUNT.search(brief.pembaruan.ke) if brief.pembaruan is not None else None
    return int(match[0]) + 1 if match else 1


def next_update(source: Source, brief: Brief, old: str, today: Date, files: Values[str, str]) -> str:
    """Return the text of the brief that follows `brief`, which `source` was read into.

    `old`: the path of the old brief as the new one will name it; `today`: the new date; `files`:
    old → new name of files the brief names. Figures stay with their old time and a comment that
    asks to renew it; signatures and the number go. Only these lines change.
    """
    tree = read_yaml(source)
    end = newline(source)
    edits: list[Edit] = []
    for entry, path in _entries(tree, "brief", ()):
        edits += _edited(source, entry, path, today, files)
    text = applied(source.text, edits)
    number = brief.nomor if brief.nomor.casefold() != _LATER else ""
    update = {"ke": str(next_count(brief)), "menggantikan": number, "dari": old}
    lines = [f"{end}pembaruan:"]
    for key, value in update.items():
        if value:
            first, rest = written(value, 4, end)
            lines.append(f"{end}  {key}: {first}{rest}")
    return text.rstrip("\r\n") + "".join(lines) + end


def _edited(
    source: Source, entry: Entry, path: tuple[str, ...], today: Date, files: Values[str, str]
) -> list[Edit]:
    value = entry.value
    if path == ("pembaruan",):
        return [removed(source, entry, newline(source))]
    if not isinstance(value, Scalar) or not value.text.strip():
        return []
    if path in _TIMES:
        return _marked(source, value)
    new = value.text
    if path == ("tanggal",):
        new = today.isoformat()
    elif path == ("nomor",):
        new = _LATER
    elif path in _FILES:
        new = files.get(value.text.strip(), value.text)
    elif path in _SIGNED:
        new = ""
    return [] if new == value.text else _replaced(source, value, new)


def _entries(node: Node, record: str, path: tuple[str, ...]) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Yield the entries that an update may change, with their canonical keys."""
    for item in node.items if isinstance(node, Sequence) else (node,):
        for entry in item.entries if isinstance(item, Mapping) else ():
            known = find_key(record, entry.key.text)
            if known is None:
                continue
            below = (*path, known.field.key)
            yield entry, below
            if len(below) == 1 and known.field.record in ("fakta", "tabel", "lampiran", "pengesahan"):
                yield from _entries(entry.value, known.field.record, below)


def _replaced(source: Source, value: Scalar, text: str) -> list[Edit]:
    head, body = value_parts(source, value)
    first, _rest = written(text, 0, newline(source)) if text else ('""', "")
    edits = [Edit(head, first)]
    return edits if body.length == 0 else [*edits, Edit(body, "")]


def _marked(source: Source, value: Scalar) -> list[Edit]:
    """Add a comment that asks to renew a time; in braces it goes to the end of the line's list."""
    head, _body = value_parts(source, value)
    at = line_end(source, head.end)
    rest = source.text[head.end : at]
    if f"# {RENEW}" in rest:
        return []
    return [Edit(Span(at, at), f" ({RENEW})" if "#" in rest else f"  # {RENEW}")]
