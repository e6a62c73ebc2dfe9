"""A style: ids that answer, patterns that hold, days in order, files that are there."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from rilis.cli.pack_check.fault import Checked, Fault, fault_of, faults_of
from rilis.errors import ConfigError, RilisError
from rilis.findings.ids import KnownIds
from rilis.findings.options import typed_options
from rilis.language.distance import closest
from rilis.language.patterns import NUMBER_FIELDS, placeholders
from rilis.messages import N_
from rilis.model.check import Check, Validator
from rilis.model.finding import Severity
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.packs.nodes import PackReader
from rilis.packs.place import is_file, is_folder, pack_name, stays_below
from rilis.packs.style import WORD_FILE, read_style
from rilis.syntax.nodes import Node, Scalar
from rilis.syntax.yaml_reader import read_yaml

DATELINE_FIELDS: Final = ("kota", "KOTA", "tanggal", "hari", "instansi", "singkatan")
"""Placeholders of a dateline, as model/style.py names them."""
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


class Known(NamedTuple):
    """What a style may name."""

    ids: KnownIds
    checks: Mapping[str, Check | Validator]
    styles: Collection[str]


def check_style(source: Source, folder: str, root: str, known: Known) -> Checked:
    """Look at the style in a text.

    `folder`: where its relative paths start. `root`: the pack, which they may not leave.
    """
    errors: list[RilisError] = []
    identity = pack_name(folder)
    try:
        style = read_style(source, identity, folder, errors)
        root_node = read_yaml(source)
    except RilisError as error:
        return Checked("style", "", source.name, (fault_of(error, source, "pack.read"),))
    look = _Look(source, PackReader(source, []), known)
    fields = dict(look.entries(root_node))
    faults = [*faults_of(errors, source, "pack.read"), *look.ids(fields), *look.options(fields)]
    faults += look.paths(fields, folder, root)
    for _name, agency in look.entries(fields.get("instansi")):
        faults += look.agency(agency, folder)
    return Checked("style", style.id, source.name, tuple(faults), len(style.instansi))


class _Look:
    def __init__(self, source: Source, reader: PackReader, known: Known) -> None:
        self.source, self.reader, self.known = source, reader, known

    def entries(self, node: Node | None) -> Iterator[tuple[str, Node]]:
        for key, value in self.reader.entries(node) if node else ():
            yield key.text, value

    def fault(
        self,
        node: Node,
        check: str,
        message: Message,
        hint: Message | None = None,
        severity: Severity = "error",
    ) -> Fault:
        return Fault(self.source, node.span, check, severity, message, hint)

    def ids(self, fields: Mapping[str, Node]) -> Iterator[Fault]:
        """Report names of checks that nothing answers to."""
        nodes = [
            item for key in ("aktif", "nonaktif") if key in fields for item in self.reader.items(fields[key])
        ]
        for key in ("tingkat", "pilihan"):
            nodes += (entry for entry, _ in (self.reader.entries(fields[key]) if key in fields else ()))
        for row in self.reader.items(fields["abaikan"]) if "abaikan" in fields else ():
            nodes += (value for key, value in self.entries(row) if key == "aturan")
        for node in nodes:
            if isinstance(node, Scalar):
                try:
                    self.known.ids.require(node.text)
                except ConfigError as error:
                    yield self.fault(node, "pack.id", error.message, error.hint)

    def options(self, fields: Mapping[str, Node]) -> Iterator[Fault]:
        """Report options that their check does not have, or of another type."""
        for check, given in self.entries(fields.get("pilihan")):
            found = self.known.checks.get(self.known.ids.resolve(check) or "")
            for key, value in self.entries(given) if found else ():
                read = self.reader.text(value) if isinstance(value, Scalar) else self.reader.texts(value)
                try:
                    typed_options(check, found.defaults if found else {}, {key: read})
                except ConfigError as error:
                    yield self.fault(value, "pack.option", error.message, error.hint)

    def paths(self, fields: Mapping[str, Node], folder: str, root: str) -> Iterator[Fault]:
        """Report packs that are not where the style says, or outside it."""
        for key in ("leksikon", "templat", "kamus"):
            for node in self.reader.items(fields[key]) if key in fields else ():
                text = node.text if isinstance(node, Scalar) else ""
                if text and (key != "kamus" or text.lower().endswith(WORD_FILE)):
                    yield from self._path(node, text, folder, root)
        parent = fields.get("gaya")
        name = parent.text if isinstance(parent, Scalar) else ""
        if parent and name and name not in self.known.styles:
            path = os.path.join(folder, name)
            if not (is_folder(path) or is_file(path)):
                near = closest(name, sorted(self.known.styles))
                hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
                message = Message(N_("There is no style “{id}” and no such folder or .zip."), {"id": name})
                yield self.fault(parent, "pack.path", message, hint)

    def _path(self, node: Node, text: str, folder: str, root: str) -> Iterator[Fault]:
        path = os.path.join(folder, text)
        if not stays_below(path, root):
            yield self.fault(
                node, "pack.path", Message(N_("“{path}” lies outside the pack."), {"path": text})
            )
        elif not (is_folder(path) or is_file(path)):
            message = Message(N_("There is no “{path}” in this pack."), {"path": text})
            yield self.fault(node, "pack.path", message)

    def agency(self, node: Node, folder: str) -> Iterator[Fault]:
        """Report patterns, colours, pictures and days of one agency that cannot be right."""
        for key, value in self.entries(node):
            for part in self._values(value):
                text = part.text if isinstance(part, Scalar) else ""
                if key == "nomor":
                    yield from self._pattern(part, text, NUMBER_FIELDS)
                elif key == "titimangsa":
                    yield from self._pattern(part, text, DATELINE_FIELDS)
                elif key == "warna" and not _COLOUR.fullmatch(text):
                    message = Message(N_("“{seen}” is no colour; write it as #1F3A5F."), {"seen": text})
                    yield self.fault(part, "pack.value", message)
                elif key == "logo" and not is_file(os.path.join(folder, text)):
                    message = Message(N_("There is no “{path}” in this pack."), {"path": text})
                    yield self.fault(part, "pack.path", message)
            yield from self._days(value)

    def _values(self, node: Node) -> Iterator[Node]:
        """Yield the values of a profile's key, dated or not."""
        for item in self.reader.items(node):
            rows = [] if isinstance(item, Scalar) else list(self.entries(item))
            dated = [value for key, value in rows if key in ("nilai", "pola")]
            for value in dated or [item]:
                yield from self.reader.items(value)

    def _pattern(self, node: Node, text: str, allowed: Collection[str]) -> Iterator[Fault]:
        names = placeholders(text)
        for name in names:
            if name not in allowed:
                near = closest(name, allowed)
                hint = Message(N_("Did you mean “{near}”?"), {"near": "{" + near[0] + "}"}) if near else None
                values = {"name": "{" + name + "}", "allowed": " ".join("{" + each + "}" for each in allowed)}
                message = Message(N_("“{name}” stands for nothing; known are: {allowed}."), values)
                yield self.fault(node, "pack.pattern", message, hint)
        if len(names) != text.count("{") or len(names) != text.count("}"):
            yield self.fault(
                node, "pack.pattern", Message(N_("A brace is left open or holds more than a word."))
            )

    def _days(self, node: Node) -> Iterator[Fault]:
        """Report a value that ends before it begins, and two of which neither is the newer."""
        seen: dict[object, Node] = {}
        for item in self.reader.items(node):
            fields = {} if isinstance(item, Scalar) else dict(self.entries(item))
            if not {"nilai", "pola"} & fields.keys():
                continue
            begin, end = (
                self.reader.day(fields[key]) if key in fields else None for key in ("mulai", "akhir")
            )
            if begin and end and end < begin:
                yield self.fault(fields["akhir"], "pack.dates", Message(N_("“akhir” comes before “mulai”.")))
            other = seen.setdefault(begin, item)
            if other is not item and "pola" not in fields:
                line = self.source.position(other.span.start)[0]
                values = {"line": line}
                message = Message(N_("This value begins on the same day as that of line {line}."), values)
                hint = Message(N_("Give the newer one a later “mulai”: the newest holds."))
                yield self.fault(item, "pack.dates", message, hint, "warning")
