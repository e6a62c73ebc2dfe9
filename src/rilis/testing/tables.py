"""Tables of cases, read from YAML: what must be reported, and what must stay silent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from datetime import datetime, timedelta, timezone
from typing import Final, NamedTuple

from rilis.model.check import Stage
from rilis.model.engine import Remark
from rilis.model.finding import SEVERITIES
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.packs.nodes import PackReader
from rilis.packs.profile import read_agency
from rilis.packs.remarks import read_remarks
from rilis.syntax.nodes import Node, Scalar
from rilis.syntax.yaml_reader import read_yaml

_KEYS: Final = tuple(
    (
        "flag pass becomes level file date now stage options profile missing files brief needs remarks kamus "
        "facts calon"
    ).split()
)
_NOW: Final = "2025-01-01T09:00+07:00"  # of a case that names none


class Case(NamedTuple):
    """One row of a table."""

    text: str
    """Without the marks «…»."""
    spans: tuple[Span, ...]
    """What must be reported; empty: the check must stay silent."""
    becomes: str | None
    line: int
    """Where it stands in its table, from 1."""
    flags: bool
    """Something must be reported."""
    name: str = "case.md"
    date: Date | None = None
    now: datetime = datetime(2025, 1, 1, 9, tzinfo=timezone(timedelta(hours=7)))
    stage: Stage = "draft"
    options: Mapping[str, object] = {}
    profile: Profile = Profile()
    missing: frozenset[str] = frozenset()
    brief: str = ""
    files: Mapping[str, str] = {}
    level: str = ""
    """Severity of every hit; empty: any."""
    needs: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    kamus: tuple[str, ...] = ()
    facts: str = ""
    calon: tuple[str, ...] = ()


class Table(NamedTuple):
    """All cases of one check."""

    check: str
    cases: tuple[Case, ...]
    path: str


def read_tables(folder: str) -> list[Table]:
    """Return every table below a folder, by path."""
    paths = [os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return [read_table(path) for path in sorted(paths) if path.endswith(".yaml")]


def read_table(path: str) -> Table:
    """Return the table in a file.

    Raises ConfigError, with the place, for what cannot be read, and ValueError for a case that is
    not either `flag` with marked places or `pass` without.
    """
    with open(path, encoding="utf-8") as file:
        reader = PackReader(Source(path, file.read()))
    fields = reader.fields(read_yaml(reader.source), ("check", "cases"))
    cases = tuple(_case(reader, node) for node in reader.items(fields["cases"]))
    return Table(reader.text(fields["check"]), cases, path)


def _case(reader: PackReader, node: Node) -> Case:
    fields = reader.fields(node, _KEYS)
    flags = "flag" in fields
    one = flags != ("pass" in fields)
    text, spans = _marked(reader.text(fields["flag" if flags else "pass"])) if one else ("", None)
    line = reader.source.position(node.span.start)[0]
    if spans is None or flags != bool(spans):
        raise ValueError(
            f"{reader.source.name}:{line}: “flag” with places between « and », or “pass” without"
        )
    options = {
        key.text: reader.text(value) if isinstance(value, Scalar) else reader.texts(value)
        for key, value in (reader.entries(fields["options"]) if "options" in fields else ())
    }
    values = {
        key: reader.text(fields[key]) for key in ("becomes", "file", "now", "brief", "facts") if key in fields
    }
    stage = reader.choice(fields["stage"], ("draft", "final")) if "stage" in fields else "draft"
    return Case(
        text=text,
        spans=spans,
        becomes=values.get("becomes"),
        line=line,
        flags=flags,
        name=f"case{kind}" if (kind := values.get("file", ".md")).startswith(".") else kind,
        date=reader.day(fields["date"]) if "date" in fields else None,
        now=datetime.fromisoformat(values.get("now", _NOW)),
        stage="final" if stage == "final" else "draft",
        options=options,
        profile=read_agency(reader, "contoh", fields["profile"]).at(None)
        if "profile" in fields
        else Profile(),
        missing=frozenset(reader.texts(fields["missing"]) if "missing" in fields else ()),
        brief=values.get("brief", ""),
        facts=values.get("facts", ""),
        files=reader.table(fields["files"]) if "files" in fields else {},
        level=reader.choice(fields["level"], SEVERITIES) if "level" in fields else "",
        needs=reader.texts(fields["needs"]) if "needs" in fields else (),
        remarks=read_remarks(reader, fields["remarks"], text) if "remarks" in fields else (),
        kamus=reader.texts(fields["kamus"]) if "kamus" in fields else (),
        calon=reader.texts(fields["calon"]) if "calon" in fields else (),
    )


def _marked(text: str) -> tuple[str, tuple[Span, ...] | None]:
    """Return a text without its marks, and what they hold; None when they do not come in pairs."""
    plain: list[str] = []
    spans: list[Span] = []
    start = -1
    for letter in text:
        if letter not in "«»":
            plain.append(letter)
        elif (letter == "«") != (start < 0):
            return text, None
        elif letter == "«":
            start = len(plain)
        else:
            spans.append(Span(start, len(plain)))
            start = -1
    return "".join(plain), tuple(sorted(spans)) if start < 0 else None
