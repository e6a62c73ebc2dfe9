"""A lexicon: its keys, its forms, its rule, and the sentences each row proves itself with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

from rilis.cli.pack_check.fault import Checked, Fault, fault_of, faults_of
from rilis.document.parse import parse
from rilis.errors import RilisError
from rilis.findings.collect import collect
from rilis.findings.selection import ActiveLexicon, only
from rilis.findings.terms import TermMatcher, lexicon_check, term_id
from rilis.messages import N_
from rilis.model.check import Context
from rilis.model.finding import Severity
from rilis.model.lexicon import Lexicon, Term
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.packs.lexicon import read_lexicon
from rilis.packs.nodes import PackReader
from rilis.syntax.yaml_reader import read_yaml

_ID: Final = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)*")
_PATTERN_SIGNS: Final = re.compile(r"[\\|^$+?{}]|\[[^\]]*\]|\(\?|\.\*")
"""Signs of a regular expression; no form of a word holds them."""
Place = tuple[Term | None, str, int]
"""A row, or None for the lexicon itself; a key; the number of the item."""
_NOW: Final = datetime(2025, 1, 1, tzinfo=UTC)


def check_lexicon(source: Source, taken: Mapping[str, str]) -> Checked:
    """Look at the lexicon in a text. `taken`: ids in use and where they come from."""
    errors: list[RilisError] = []
    try:
        lexicon = read_lexicon(source, errors)
    except RilisError as error:
        return Checked("lexicon", "", source.name, (fault_of(error, source, "pack.read"),))
    nodes = Rows(source)
    faults = [*faults_of(errors, source, "pack.read"), *_head(lexicon, nodes, taken)]
    faults += (fault for term in lexicon.terms for fault in _row(lexicon, term, nodes))
    faults += _forms_twice(lexicon, nodes)
    sound = lexicon._replace(terms=tuple(term for term in lexicon.terms if _compiles(lexicon, term)))
    tried = [
        (term, key, at) for term in sound.terms for key in ("kena", "diam") for at in _numbers(term, key)
    ]
    faults += (fault for row in tried for fault in _proof(sound, nodes, *row))
    return Checked("lexicon", lexicon.id, source.name, tuple(faults), len(tried))


class Rows:
    """Places of a lexicon's values."""

    def __init__(self, source: Source) -> None:
        self.source = source
        reader = self._reader = PackReader(source, [])
        root = read_yaml(source)
        self.head = {key.text: value for key, value in reader.entries(root)}
        items = reader.items(self.head["istilah"]) if "istilah" in self.head else ()
        fields = [{key.text: value for key, value in reader.entries(item)} for item in items]
        self._rows = {reader.text(row["id"]): row for row in fields if "id" in row}

    def span(self, term: Term | None, key: str, at: int) -> Span:
        """Return the place of a value of a row, or of the lexicon itself; the nearest there is."""
        row = self._rows.get(term.id, {}) if term else self.head
        node = row.get(key) or row.get("id")
        if node is None:
            return self.source.line_span(1)
        items = self._reader.items(node) if key in row else ()
        return items[at].span if at < len(items) else node.span

    def fault(
        self, place: Place, check: str, message: Message, hint: str = "", severity: Severity = "error"
    ) -> Fault:
        """Return a fault at a place."""
        return Fault(
            self.source, self.span(*place), check, severity, message, Message(hint) if hint else None
        )


def _numbers(term: Term, key: str) -> range:
    return range(len(term.kena if key == "kena" else term.diam))


def _head(lexicon: Lexicon, nodes: Rows, taken: Mapping[str, str]) -> Iterator[Fault]:
    if lexicon.id and not _ID.fullmatch(lexicon.id):
        hint = N_("Write small letters, figures, “-” and dots, such as “dinas.istilah”.")
        message = Message(N_("“{id}” is no id."), {"id": lexicon.id})
        yield nodes.fault((None, "id", 0), "pack.id", message, hint)
    elif lexicon.id in taken:
        values = {"id": lexicon.id, "where": taken[lexicon.id]}
        message = Message(N_("The id “{id}” is in use already ({where})."), values)
        hint = N_("Give this pack an id of its own.")
        yield nodes.fault((None, "id", 0), "pack.id", message, hint)
    for key, value in (("dasar", lexicon.cite), ("mengapa", lexicon.why), ("ringkas", lexicon.summary)):
        if not value.strip() and key in nodes.head:
            message = Message(N_("“{key}” is empty."), {"key": key})
            hint = N_("Name the rule and its source: a writer asks why.")
            yield nodes.fault((None, key, 0), "pack.cite", message, hint if key != "ringkas" else "")


def _row(lexicon: Lexicon, term: Term, nodes: Rows) -> Iterator[Fault]:
    for key, forms in (("bentuk", term.bentuk), ("kecuali", term.kecuali)):
        for at, form in enumerate(forms):
            if _PATTERN_SIGNS.search(form):
                message = Message(N_("“{form}” holds signs of a pattern; forms are words."), {"form": form})
                hint = N_("Write every form out; “*” after a word stands for any ending.")
                yield nodes.fault((term, key, at), "pack.form", message, hint)
            elif key == "bentuk" and form in [word.lower() for word in term.ganti]:
                message = Message(N_("“{form}” is its own replacement."), {"form": form})
                yield nodes.fault((term, key, at), "pack.form", message)
    if not term.kena:
        message = Message(N_("The row “{id}” has no sentence that it must report."), {"id": term.id})
        hint = N_("Write one under “kena”, and one it must leave alone under “diam”.")
        yield nodes.fault((term, "id", 0), "pack.example", message, hint, "warning")
    try:
        TermMatcher((lexicon._replace(terms=(term,)),))
    except RilisError as error:
        yield nodes.fault((term, "bentuk", 0), "pack.form", error.message)


def _forms_twice(lexicon: Lexicon, nodes: Rows) -> Iterator[Fault]:
    seen: dict[str, Term] = {}
    for term in lexicon.terms:
        for at, form in enumerate(term.bentuk):
            before = seen.setdefault(form, term)
            if before is not term:
                values = {"form": form, "id": before.id}
                message = Message(N_("“{form}” is a form of the row “{id}” already."), values)
                yield nodes.fault((term, "bentuk", at), "pack.form", message)


def _compiles(lexicon: Lexicon, term: Term) -> bool:
    try:
        TermMatcher((lexicon._replace(terms=(term,)),))
    except RilisError:
        return False
    return True


def _proof(lexicon: Lexicon, nodes: Rows, term: Term, key: str, at: int) -> Iterator[Fault]:
    sentence = (term.kena if key == "kena" else term.diam)[at]
    active = ActiveLexicon(lexicon, lexicon_check(lexicon), lexicon.severity)
    context = Context({}, Profile(), _NOW)
    document = parse(Source("kalimat.txt", sentence or " "))
    document = document._replace(language="en" if lexicon.bahasa == "en" else document.language)
    found = collect(document, only(lexicons=(active,)), lambda _options: context).findings
    reported = term_id(lexicon, term) in [finding.check for finding in found]
    if reported != (key == "kena"):
        template = (
            N_("The row “{id}” should report this sentence, and does not.")
            if key == "kena"
            else N_("The row “{id}” should leave this sentence alone, and reports it.")
        )
        hint = (
            N_("Add the form to “bentuk”, or correct the sentence.")
            if key == "kena"
            else N_("Add the phrase around it to “kecuali”, or correct the sentence.")
        )
        yield nodes.fault((term, key, at), "pack.example", Message(template, {"id": term.id}), hint)
