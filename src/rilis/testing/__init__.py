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
its kind), `kamus`, `calon`, `facts` (a named fact pack), `remarks` (LanguageTool's: rule, category, issue,
words, said, instead) and `brief` (YAML the text is compared with). A validator's case is a brief.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping

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
from rilis.model.check import Check, Context, Option, Validator
from rilis.model.facts import AppliedPack
from rilis.model.finding import Finding
from rilis.model.lexicon import Lexicon
from rilis.model.project import NoProject
from rilis.model.source import Source
from rilis.packs.facts import read_facts
from rilis.packs.registry import shipped_registry
from rilis.packs.speller import shipped_speller
from rilis.render.logo import read_logo
from rilis.testing.tables import Case, Table, read_table, read_tables

__all__ = [
    "Case",
    "Table",
    "case_tests",
    "catalog",
    "findings_of",
    "lexicon_tests",
    "read_table",
    "read_tables",
    "run_case",
]


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
        document = document._replace(language="en" if check.bahasa == "en" else document.language)
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
    made = made._replace(
        remarks=case.remarks, kamus=case.kamus, facts=named, pair=pair, candidates=case.calon
    )
    rows_out = rows_in(case.files.get("register.csv", ""))
    return made._replace(
        register=rows_out, path="brief.yaml", speller=shipped_speller(), registry=shipped_registry()
    )


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
