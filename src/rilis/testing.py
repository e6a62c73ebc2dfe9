"""Case tables for checks, run by pytest: one line in an agency's test file.

    from rilis.testing import case_tests
    test_cases = case_tests("cases", checks=CHECKS)

A table is a YAML file of its own for each check:

    check: contoh.istilah
    cases:
      - flag: Kegiatan ini «launching» aplikasi.
        becomes: Kegiatan ini peluncuran aplikasi.
      - pass: Kegiatan ini meluncurkan aplikasi.

«…» marks the exact span that must be reported, once for each hit; `pass` must stay silent;
`becomes` is the text after the safe corrections, `level` how severe every hit is. A case may also
say `file` (its name or kind, `.md` unless told), `date`, `now`, `stage`, `options`, `profile`,
`missing` (files that are not there), `files` (name and text of those that are), `needs` (`perlu` of
its kind), `kamus`, `facts` (a named fact pack), `remarks` (LanguageTool's: rule, category, issue,
words, said, instead) and `brief` (YAML the text is compared with). A validator's case is a brief.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from datetime import datetime, timedelta, timezone
from typing import Final, NamedTuple

from rilis.brief.reader import read_brief
from rilis.brief.register import rows_in
from rilis.document.parse import parse
from rilis.findings.collect import collect, validate
from rilis.findings.fix import fix
from rilis.findings.options import typed_options
from rilis.findings.selection import ActiveCheck, ActiveLexicon, ActiveValidator, only
from rilis.findings.terms import lexicon_check
from rilis.model.brief import Brief
from rilis.model.catalog import Catalog
from rilis.model.check import Check, Context, Option, Stage, Validator
from rilis.model.engine import Remark
from rilis.model.facts import AppliedPack
from rilis.model.finding import SEVERITIES, Finding
from rilis.model.lexicon import Lexicon
from rilis.model.project import NoProject
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.packs.facts import read_facts
from rilis.packs.nodes import PackReader
from rilis.packs.profile import read_agency
from rilis.packs.registry import shipped_registry
from rilis.packs.remarks import read_remarks
from rilis.packs.speller import shipped_speller
from rilis.render.logo import read_logo
from rilis.syntax.nodes import Node, Scalar
from rilis.syntax.yaml_reader import read_yaml

_KEYS: Final = tuple(
    "flag pass becomes level file date now stage options profile missing files brief needs remarks kamus facts".split()
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


class Table(NamedTuple):
    """All cases of one check."""

    check: str
    cases: tuple[Case, ...]
    path: str


def case_tests(folder: str, checks: Iterable[Check | Validator | Lexicon]) -> Callable[[Table, Case], None]:
    """Return a parametrised pytest function over every case of every table below a folder.

    `folder`: relative to the file that calls, or absolute. Raises ConfigError for a table that
    cannot be read, and LookupError when there is none or its check is not among `checks`.
    """
    import inspect

    import pytest

    here = os.path.dirname(os.path.abspath(inspect.stack()[1].filename))
    known = {check.id: check for check in checks}
    rows = [(table, case) for table in read_tables(os.path.join(here, folder)) for case in table.cases]
    names = [f"{table.check}:{case.line}" for table, case in rows]
    strangers = sorted({table.check for table, _ in rows} - known.keys())
    if strangers or not rows:
        raise LookupError(f"no case below {folder}" if not rows else f"no check: {', '.join(strangers)}")

    @pytest.mark.parametrize(("table", "case"), rows, ids=names)
    def test_case(table: Table, case: Case) -> None:
        run_case(known[table.check], case)

    return test_case


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


def run_case(check: Check | Validator | Lexicon, case: Case) -> None:
    """Run a check over one case. Raises AssertionError that says what was expected and seen."""
    found, source = findings_of(check, case)
    seen = [f"{span.of(source.text)!r} at {span.start}" for span in sorted({each.span for each in found})]
    wanted = [f"{span.of(source.text)!r} at {span.start}" for span in case.spans]
    told = "".join(f"\n  {each.check} ({each.severity}): {each.message.english()}" for each in found)
    assert seen == wanted, f"expected {wanted}, saw {seen}{told}"  # noqa: S101 - a test's own assertion
    levels = {finding.severity for finding in found} if case.level else set()
    assert levels <= {case.level}, f"expected {case.level}{told}"  # noqa: S101 - a test's own assertion
    if case.becomes is not None:
        text, _count = fix(source, found)
        assert text == case.becomes  # noqa: S101 - a test's own assertion


def findings_of(check: Check | Validator | Lexicon, case: Case) -> tuple[tuple[Finding, ...], Source]:
    """Return what a check reports of a case, placed in the case's text, and that text."""
    source = Source(case.name, case.text)
    if isinstance(check, Validator):
        active = ActiveValidator(check, check.severity, typed_options(check.id, check.defaults, case.options))
        brief = read_brief(source, _CaseProject(case))
        chosen = only(validators=(active,))
        return validate(brief, chosen, lambda options: _context(case, options, brief)).findings, source
    document = parse(source)
    document = document._replace(date=case.date or document.date)
    named = read_brief(Source("brief.yaml", case.brief)) if case.brief else None
    if isinstance(check, Lexicon):
        rule = lexicon_check(check)
        chosen = only(lexicons=(ActiveLexicon(check, rule, check.severity),))
    else:
        options = typed_options(check.id, check.defaults, case.options)
        chosen = only(checks=(ActiveCheck(check, check.severity, options),))
    return collect(document, chosen, lambda options: _context(case, options, named)).findings, source


class _CaseProject(NoProject):
    """The files of a case: those it holds, and all others unless it says that they are missing."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def read(self, path: str) -> Source | None:
        """Return a text the case holds, or None."""
        text = self._case.files.get(path)
        return None if text is None else Source(path, text)

    def style_file(self, path: str) -> bytes | None:
        """Return the bytes of a text the case holds, None for what it says is missing."""
        return None if path in self._case.missing else self._case.files.get(path, "").encode()

    def exists(self, path: str) -> bool:
        """Tell whether the case leaves a file in its place."""
        return path not in self._case.missing


def _context(case: Case, options: Mapping[str, Option], brief: Brief | None) -> Context:
    rows = brief.instansi if brief is not None and len(brief.instansi) > 1 else ()
    styles = [case.profile._replace(id=row.id, nama=row.nama, singkatan=row.singkatan) for row in rows]
    first, *others = styles or [case.profile]
    made = Context(options, first, case.now, case.stage, brief, partners=tuple(others))
    fault = read_logo(case.profile, _CaseProject(case))[1]
    made = made._replace(missing_files=case.missing, needs=case.needs, logo_fault=fault)
    named = (AppliedPack(read_facts(Source("facts.yaml", case.facts)), named=True),) if case.facts else ()
    pair = parse(Source("pair.md", case.files["pair.md"])) if "pair.md" in case.files else None
    made = made._replace(remarks=case.remarks, kamus=case.kamus, facts=named, pair=pair)
    rows_out = rows_in(case.files.get("register.csv", ""))
    return made._replace(
        register=rows_out, path="brief.yaml", speller=shipped_speller(), registry=shipped_registry()
    )


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


def lexicon_tests(lexicons: Iterable[Lexicon]) -> Callable[[Lexicon, str, str, bool], None]:
    """Return a parametrised pytest function over every row's own sentences, `kena` and `diam`."""
    import pytest

    rows = [
        (lexicon, term.id, sentence, flags)
        for lexicon in lexicons
        for term in lexicon.terms
        for flags, sentences in ((True, term.kena), (False, term.diam))
        for sentence in sentences
    ]
    names = [f"{lexicon.id}:{row}:{'kena' if flags else 'diam'}" for lexicon, row, _, flags in rows]

    @pytest.mark.parametrize(("lexicon", "row", "sentence", "flags"), rows, ids=names)
    def test_row(lexicon: Lexicon, row: str, sentence: str, flags: bool) -> None:  # noqa: FBT001 - pytest's
        found, _source = findings_of(lexicon, Case(sentence, (), None, 1, flags, name="case.txt"))
        seen = f"{lexicon.id}:{row}" in [finding.check for finding in found]
        assert seen == flags, f"{sentence!r}: {'silent' if flags else 'reported'}"  # noqa: S101 - a test's own

    return test_row


def catalog() -> Catalog:
    """Return all that the installed plugins give, as a run sees it. Raises PluginError."""
    from rilis.plugins.catalog import load_catalog

    return load_catalog()
