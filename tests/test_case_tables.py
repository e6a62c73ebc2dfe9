"""Every case table of the checks and every row of the lexicons, by the public runner; and the runner itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from rilis.errors import ConfigError
from rilis.findings.fix import fix
from rilis.findings.own_checks import OWN
from rilis.model.lexicon import Lexicon, Term
from rilis.testing import (
    Case,
    case_tests,
    catalog,
    findings_of,
    lexicon_tests,
    read_table,
    run_case,
)

CATALOG = catalog()
LEXICONS = [lexicon for lexicon in CATALOG.lexicons if not lexicon.id.startswith("contoh")]
SAFE = [(lexicon, term) for lexicon in LEXICONS if lexicon.safe for term in lexicon.terms]

test_cases = case_tests("cases", checks=[*CATALOG.checks, *CATALOG.validators, *OWN])
test_lexicons = lexicon_tests(LEXICONS)


@pytest.mark.parametrize(("lexicon", "term"), SAFE, ids=[term.id for _, term in SAFE])
def test_a_safe_row_mends_its_own_sentences(lexicon: Lexicon, term: Term) -> None:
    for sentence in term.kena:
        case = Case(sentence, (), None, 1, flags=True, name="case.txt")
        found, source = findings_of(lexicon, case)
        mended, count = fix(source, found)
        again, _ = findings_of(lexicon, case._replace(text=mended))
        assert (count, list(again)) == (1, []) or found[0].severity == "info"
        assert mended.lower().count(term.ganti[0].lower()) or found[0].severity == "info"


def table(tmp_path: Path, case: str, check: str = "names.acting-stop") -> Path:
    path = tmp_path / "table.yaml"
    path.write_text(f"check: {check}\ncases:\n  - {case}\n", encoding="utf-8")
    return path


def only_case(tmp_path: Path, case: str) -> Case:
    return read_table(str(table(tmp_path, case))).cases[0]


ACTING = next(check for check in CATALOG.checks if check.id == "names.acting-stop")


@pytest.mark.parametrize(
    "case",
    [
        "flag: Plt Kepala Badan Contoh hadir.",
        "pass: «Plt» Kepala Badan Contoh hadir.",
        "flag: «Plt Kepala Badan Contoh hadir.",
        "flag: »Plt« Kepala Badan Contoh hadir.",
        "{flag: «a», pass: b}",
        "becomes: Plt. Kepala",
    ],
)
def test_a_case_that_proves_nothing_is_refused(tmp_path: Path, case: str) -> None:
    with pytest.raises(ValueError, match=r"table\.yaml:3"):
        read_table(str(table(tmp_path, case)))


def test_a_misspelt_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        read_table(str(table(tmp_path, "flagg: «Plt» Kepala hadir.")))


@pytest.mark.parametrize(
    "case",
    [
        "flag: Plt. «Kepala» hadir.",
        "flag: Pejabat «Plt Kepala» hadir.",
        "pass: Plt Kepala Badan Contoh hadir.",
        "{flag: «Plt» Kepala hadir., becomes: Plt Kepala hadir.}",
        "{flag: «Plt» Kepala hadir., level: error}",
    ],
)
def test_a_case_that_does_not_hold_fails(tmp_path: Path, case: str) -> None:
    with pytest.raises(AssertionError):
        run_case(ACTING, only_case(tmp_path, case))


def test_a_failure_names_place_check_and_message(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"'Plt' at 8[\s\S]*names\.acting-stop \(warning\): “Plt”"):
        run_case(ACTING, only_case(tmp_path, "pass: Pejabat Plt Kepala hadir."))


def test_a_table_of_no_known_check_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="no case below"):
        case_tests(str(tmp_path), checks=[ACTING])
    table(tmp_path, "pass: Tenang.", check="names.gone")
    with pytest.raises(LookupError, match=r"no check: names\.gone"):
        case_tests(str(tmp_path), checks=[ACTING])


def test_marks_lie_where_the_text_has_them_without_them(tmp_path: Path) -> None:
    case = only_case(tmp_path, "flag: “A” «Plt» B, «Pj» C.")
    assert [span.of(case.text) for span in case.spans] == ["Plt", "Pj"]
    found, source = findings_of(ACTING, case)
    assert (source.name, source.text) == ("case.md", "“A” Plt B, Pj C.")
    assert [finding.span for finding in found] == list(case.spans)
