"""What every check owes: cases that fire and stay silent, an id like its path, a rule behind it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
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
GROUPS = frozenset(
    (
        "brief structure style spelling usage quotes dates figures names wording neutrality privacy law plain "
        "languagetool"
    ).split()
)
SENTENCE = re.compile(r"[A-Z“][^\n]*[.]")


def messages() -> Iterator[tuple[str, ast.expr]]:
    """Yield every first argument of Message below the checks, with its place."""
    for path in sorted((ROOT / "src" / "rilis" / "checks").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Message":
                yield f"{path.name}:{node.lineno}", node.args[0]


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
    # A lexicon may lay more rows under the id of a check, as spelling.nonstandard does.
    checks = {check.id for check in CATALOG.checks}
    ids = [each.id for each in (*CHECKS, *OWN)]
    ids += [each.id for each in CATALOG.lexicons if each.id not in checks]
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


def test_ids_have_two_parts_in_small_letters_and_a_known_group() -> None:
    form = re.compile(r"([a-z]+)\.[a-z]+(?:-[a-z]+)*")
    ids = [each.id for each in (*CHECKS, *CATALOG.lexicons)]
    wrong = [name for name in ids if not (match := form.fullmatch(name)) or match[1] not in GROUPS]
    assert wrong == []


def test_every_message_is_marked_and_one_sentence() -> None:
    found = list(messages())
    marked = [(place, arg.args[0]) for place, arg in found if isinstance(arg, ast.Call)]
    texts = [(place, arg.value) for place, arg in marked if isinstance(arg, ast.Constant)]
    wrong = [place for place, text in texts if not (isinstance(text, str) and SENTENCE.fullmatch(text))]
    assert len(texts) > len(WRITTEN) // 2
    assert wrong == []


def test_wording_is_never_changed_by_itself_and_spelling_always_has_one_way() -> None:
    safe = {lexicon.id: lexicon.safe for lexicon in CATALOG.lexicons}
    assert safe["wording.people"] is False
    rows = [term for lexicon in CATALOG.lexicons if lexicon.safe for term in lexicon.terms]
    assert [
        term.id for term in rows if len(term.ganti) != 1 or any("*" in form for form in term.bentuk)
    ] == []


def test_no_sound_form_is_itself_reported() -> None:
    rows = [(lexicon, term) for lexicon in CATALOG.lexicons for term in lexicon.terms]
    forms = {form for lexicon, term in rows if lexicon.safe for form in term.bentuk}
    assert [term.id for _, term in rows for word in term.ganti if word.lower() in forms] == []
