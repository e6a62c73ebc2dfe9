"""A lexicon as YAML: rows of words that answer to one check id."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.errors import RilisError
from rilis.messages import N_
from rilis.model.lexicon import Condition, Lexicon, Term
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.packs.lexicon_row import Exceptions, read_conditions, read_exceptions, read_forms, read_tier
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Node
from rilis.syntax.yaml_reader import Limits, read_yaml

LEXICON_KEYS: Final = tuple(
    "id ringkas mengapa dasar tingkat dalam_kutipan aman bahasa kecuali bila istilah".split()
)
ROW_KEYS: Final = tuple("id bentuk kata tingkat alasan dasar ganti kecuali bila kena diam".split())
LIMITS: Final = Limits(nodes=200_000)
"""A file of 1 MiB holds five thousand rows with their sentences; each is some thirty values."""
MOST_PHRASES: Final = 50_000
"""Forms and phrases of `kecuali` of one lexicon: a table of names belongs in another kind of file."""
_LANGUAGES: Final = ("id", "en")
_IN_QUOTES: Final = ("same", "lower", "skip")


def read_lexicon(source: Source, faults: list[RilisError] | None = None) -> Lexicon:
    """Return the lexicon in a YAML text.

    Keys: id, ringkas (summary), mengapa (why), dasar (source), tingkat (A error, B warning, C only with
    `--strict`; or error, warning, info), dalam_kutipan, aman, bahasa (id or en), kecuali and bila
    (of all rows), istilah (rows with the keys of Term). `faults`: gathers what is wrong instead of raising.
    Raises InputError and ConfigError with the place.
    """
    reader = PackReader(source, faults)
    root = read_yaml(source, LIMITS)
    fields = reader.fields(root, LEXICON_KEYS)
    for needed in ("id", "ringkas", "mengapa", "dasar", "istilah"):
        if needed not in fields:
            reader.fault(root.span, Message(N_("The key “{key}” is missing."), {"key": needed}))
    given = ("id", "ringkas", "mengapa", "dasar")
    text = {key: reader.text(fields[key]) if key in fields else "" for key in given}
    severity, strict = read_tier(reader, fields.get("tingkat"))
    shared = _Shared(
        text["dasar"],
        strict,
        read_exceptions(reader, fields.get("kecuali")),
        read_conditions(reader, fields.get("bila")),
    )
    return Lexicon(
        id=text["id"],
        summary=text["ringkas"],
        why=text["mengapa"],
        cite=text["dasar"],
        terms=_rows(reader, fields["istilah"], shared) if "istilah" in fields else (),
        severity=severity or "warning",
        in_quotes=(reader.choice(fields["dalam_kutipan"], _IN_QUOTES) if "dalam_kutipan" in fields else "")
        or "lower",
        safe="aman" in fields and reader.flag(fields["aman"]),
        bahasa=(reader.choice(fields["bahasa"], _LANGUAGES) if "bahasa" in fields else "") or "",
    )


class _Shared(NamedTuple):
    """What the rows of a lexicon have in common."""

    cite: str
    strict: bool
    exceptions: Exceptions
    conditions: tuple[Condition, ...]


def _rows(reader: PackReader, node: Node, shared: _Shared) -> tuple[Term, ...]:
    rows: dict[str, Term] = {}
    phrases = 0
    for item in reader.items(node):
        fields = reader.fields(item, ROW_KEYS)
        if "id" not in fields:
            reader.fault(item.span, Message(N_("The key “{key}” is missing."), {"key": "id"}))
            continue
        row = _row(reader, fields, shared)
        if row.id in rows:
            reader.fault(item.span, Message(N_("The row “{id}” stands twice."), {"id": row.id}))
        rows[row.id] = row
        phrases += len(row.bentuk) + len(row.kecuali)
        if phrases > MOST_PHRASES:
            values = {"limit": MOST_PHRASES}
            message = Message(
                N_("This lexicon has more than {limit} forms and phrases; divide it into several."), values
            )
            raise reader.wrong(item.span, message)
    return tuple(rows.values())


def _row(reader: PackReader, fields: dict[str, Node], shared: _Shared) -> Term:
    def texts(key: str) -> tuple[str, ...]:
        return reader.texts(fields[key]) if key in fields else ()

    def text(key: str) -> str:
        return reader.text(fields[key]) if key in fields else ""

    identity = text("id")
    severity, strict = read_tier(reader, fields.get("tingkat"))
    exceptions = read_exceptions(reader, fields.get("kecuali"))
    return Term(
        id=identity,
        bentuk=read_forms(reader, fields["bentuk"]) if "bentuk" in fields else (identity.lower(),),
        tingkat=severity,
        alasan=text("alasan"),
        dasar=text("dasar") or shared.cite,
        ganti=texts("ganti"),
        kecuali=shared.exceptions.phrases + exceptions.phrases,
        bila=shared.conditions + read_conditions(reader, fields.get("bila")),
        kena=texts("kena"),
        diam=texts("diam"),
        kata=text("kata").lower(),
        lepas=shared.exceptions.conditions + exceptions.conditions,
        ketat=strict if "tingkat" in fields else shared.strict,
    )
