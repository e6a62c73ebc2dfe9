"""A lexicon as YAML: rows of words that answer to one check id."""

from __future__ import annotations

from typing import Final

from rilis.errors import RilisError
from rilis.messages import N_
from rilis.model.finding import SEVERITIES, Severity
from rilis.model.lexicon import Lexicon, Term
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Node
from rilis.syntax.yaml_reader import read_yaml

LEXICON_KEYS: Final = ("id", "ringkas", "mengapa", "dasar", "tingkat", "dalam_kutipan", "aman", "istilah")
ROW_KEYS: Final = tuple(name for name in Term._fields)
_IN_QUOTES: Final = ("same", "lower", "skip")


def read_lexicon(source: Source, faults: list[RilisError] | None = None) -> Lexicon:
    """Return the lexicon in a YAML text.

    Keys: id, ringkas (summary), mengapa (why), dasar (source), tingkat, dalam_kutipan, aman,
    istilah (rows with the keys of Term). `faults`: gathers what is wrong instead of raising.
    Raises InputError and ConfigError with the place.
    """
    reader = PackReader(source, faults)
    root = read_yaml(source)
    fields = reader.fields(root, LEXICON_KEYS)
    for needed in ("id", "ringkas", "mengapa", "dasar", "istilah"):
        if needed not in fields:
            reader.fault(root.span, Message(N_("The key “{key}” is missing."), {"key": needed}))
    given = ("id", "ringkas", "mengapa", "dasar")
    text = {key: reader.text(fields[key]) if key in fields else "" for key in given}
    return Lexicon(
        id=text["id"],
        summary=text["ringkas"],
        why=text["mengapa"],
        cite=text["dasar"],
        terms=_rows(reader, fields["istilah"], text["dasar"]) if "istilah" in fields else (),
        severity=_severity(reader, fields.get("tingkat")) or "warning",
        in_quotes=(reader.choice(fields["dalam_kutipan"], _IN_QUOTES) if "dalam_kutipan" in fields else "")
        or "lower",
        safe="aman" in fields and reader.flag(fields["aman"]),
    )


def _rows(reader: PackReader, node: Node, cite: str) -> tuple[Term, ...]:
    rows: dict[str, Term] = {}
    for item in reader.items(node):
        fields = reader.fields(item, ROW_KEYS)
        if "id" not in fields:
            reader.fault(item.span, Message(N_("The key “{key}” is missing."), {"key": "id"}))
            continue
        row = _row(reader, fields, cite)
        if row.id in rows:
            reader.fault(item.span, Message(N_("The row “{id}” stands twice."), {"id": row.id}))
        rows[row.id] = row
    return tuple(rows.values())


def _row(reader: PackReader, fields: dict[str, Node], cite: str) -> Term:
    def texts(key: str) -> tuple[str, ...]:
        return reader.texts(fields[key]) if key in fields else ()

    def text(key: str) -> str:
        return reader.text(fields[key]) if key in fields else ""

    identity = text("id")
    return Term(
        id=identity,
        bentuk=tuple(form.lower() for form in texts("bentuk")) or (identity.lower(),),
        tingkat=_severity(reader, fields.get("tingkat")),
        alasan=text("alasan"),
        dasar=text("dasar") or cite,
        ganti=texts("ganti"),
        kecuali=tuple(phrase.lower() for phrase in texts("kecuali")),
        bila=text("bila"),
        kena=texts("kena"),
        diam=texts("diam"),
        kata=text("kata").lower(),
    )


def _severity(reader: PackReader, node: Node | None) -> Severity | None:
    seen = reader.choice(node, SEVERITIES) if node else None
    return next((level for level in SEVERITIES if level == seen), None)
