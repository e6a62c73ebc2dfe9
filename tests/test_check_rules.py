"""What every check owes: cases that fire and stay silent, an id like its path, a rule behind it."""

from __future__ import annotations

from pathlib import Path

from rilis.api import PROBLEM_IDS, Check, Lexicon, Validator
from rilis.findings.own_checks import OWN
from rilis.plugins.catalog import load_catalog
from rilis.testing import read_tables

ROOT = Path(__file__).resolve().parent.parent
CATALOG = load_catalog(entry_points=False)
CHECKS: tuple[Check | Validator, ...] = (*CATALOG.checks, *CATALOG.validators)
TABLES = read_tables(str(ROOT / "tests" / "cases"))
WRITTEN = [check for check in CHECKS if check.id not in PROBLEM_IDS]
"""Checks with a file of their own; what the reader of briefs reports is rows of a table."""


def test_every_check_has_two_cases_that_fire_and_two_that_stay_silent() -> None:
    counts = {table.check: [case.flags for case in table.cases] for table in TABLES}
    poor = [check.id for check in CHECKS if counts.get(check.id, []).count(True) < 2]
    quiet = [check.id for check in CHECKS if counts.get(check.id, []).count(False) < 2]
    assert (poor, quiet) == ([], [])


def test_every_case_that_fires_marks_its_place() -> None:
    unmarked = [
        f"{table.path}:{case.line}"
        for table in TABLES
        for case in table.cases
        if case.flags and not case.spans
    ]
    assert unmarked == []


def test_every_table_has_a_check_and_its_name() -> None:
    known = {check.id for check in CHECKS}
    wrong = [
        table.path
        for table in TABLES
        if table.check not in known
        or not table.path.endswith(table.check.replace(".", "/").replace("-", "_") + ".yaml")
    ]
    assert wrong == []


def test_id_is_like_its_path() -> None:
    wrong = [
        check.id for check in WRITTEN if check.run.__module__ != "rilis.checks." + check.id.replace("-", "_")
    ]
    assert wrong == []


def test_ids_are_unique_and_former_ones_free() -> None:
    ids = [each.id for each in (*CHECKS, *CATALOG.lexicons, *OWN)]
    ids += [f"{lexicon.id}:{term.id}" for lexicon in CATALOG.lexicons for term in lexicon.terms]
    former = [old for check in CHECKS for old in check.formerly]
    assert sorted(ids) == sorted(set(ids))
    assert not set(former) & set(ids)


def test_every_check_says_what_why_and_on_whose_word() -> None:
    each: tuple[Check | Validator | Lexicon, ...] = (*CHECKS, *CATALOG.lexicons, *OWN)
    silent = [one.id for one in each if not (one.summary and one.why and one.cite)]
    assert silent == []


def test_every_lexicon_row_proves_itself() -> None:
    poor = [
        f"{lexicon.id}:{term.id}"
        for lexicon in CATALOG.lexicons
        for term in lexicon.terms
        if len(term.kena) < 2 or len(term.diam) < 2 or not term.dasar
    ]
    assert poor == []
