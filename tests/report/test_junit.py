"""JUnit XML: a suite a file, a test case a check; read as GitLab and Jenkins read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import JUnitXml

from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped
from rilis.model.rule import RulesOf
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.junit import junit_report

SOURCE = Source("rilis/a.md", "Satu dua kata.\n")


@pytest.fixture(scope="session")
def read(rules_of: RulesOf) -> Any:
    def read(run: Any) -> Any:
        return ET.fromstring(junit_report(run, rules_of, "en").encode())

    return read


def outcomes(suite: Any) -> dict[str, list[str]]:
    return {case.get("name"): [child.tag for child in case] for case in suite}


def test_each_check_is_a_case_of_its_file(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua"), make_finding(SOURCE, "kata", "Kata"))
    suites = read(run)
    (suite,) = suites
    assert suite.get("name") == "rilis/a.md"
    assert outcomes(suite) == {"privacy.nik": [], "spelling.typo": ["failure"], "wording.people": []}
    case = suite.find("testcase[@name='spelling.typo']")
    assert (case.get("classname"), case.get("file")) == ("rilis/a.md", "rilis/a.md")
    failure = case.find("failure")
    assert failure.get("message") == "“dua” was seen. (and 1 more)"
    assert failure.get("type") == "spelling.typo"
    assert "TO REVIEW  rilis/a.md:1:6" in failure.text
    assert "Write: “Kata”" in failure.text
    for element in (suites, suite):
        assert [element.get(name) for name in ("tests", "failures", "errors", "skipped")] == [
            "3",
            "1",
            "0",
            "0",
        ]


def test_rows_of_a_lexicon_fail_its_check(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    (suite,) = read(make_run(SOURCE, make_finding(SOURCE, "dua", check="wording.people:cacat")))
    assert outcomes(suite)["wording.people"] == ["failure"]


@pytest.mark.parametrize(
    ("severity", "fail_on", "outcome"),
    [
        ("warning", "error", "system-out"),
        ("info", "warning", "system-out"),
        ("error", "none", "system-out"),
        ("info", "info", "failure"),
        ("error", "warning", "failure"),
    ],
)
def test_a_case_fails_as_the_exit_code_does(
    read: Any,
    make_run: Callable[..., RunResult],
    make_finding: Callable[..., Finding],
    severity: Any,
    fail_on: Any,
    outcome: str,
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua", severity=severity))._replace(fail_on=fail_on)
    (suite,) = read(run)
    assert outcomes(suite)["spelling.typo"] == [outcome]
    assert "“dua” was seen." in "".join(suite.itertext())


def test_what_was_not_done_is_an_error_or_skipped(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(
        SOURCE,
        make_finding(SOURCE, Span(0, 0), check="internal.crash", severity="error"),
        skipped=(Skipped("dates", Message("No date.")),),
        problems=(Problem("b.csv", Message("Unreadable.")),),
    )._replace(
        problems=(Problem("x.md", Message("Empty."), Message("Write it.")), Problem("", Message("No.")))
    )
    suite, whole = read(run)
    found = outcomes(suite)
    assert (found["dates"], found["internal.crash"], found["b.csv"]) == (["skipped"], ["error"], ["error"])
    assert whole.get("name") == "rilis"
    assert outcomes(whole) == {"x.md": ["error"], "rilis": ["error"]}
    assert "Write it." in "".join(whole.itertext())
    assert [suite.get(name) for name in ("errors", "skipped")] == ["2", "1"]


def test_another_reader_finds_the_same(
    rules_of: RulesOf, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua"), skipped=(Skipped("dates", Message("No date.")),))
    parsed = JUnitXml.fromstring(junit_report(run, rules_of, "en").encode())
    cases = {case.name: case for suite in parsed for case in suite}
    assert cases["spelling.typo"].is_failure
    assert cases["dates"].is_skipped
    assert cases["privacy.nik"].is_passed
    counted = [sum(getattr(case, kind) for case in cases.values()) for kind in ("is_failure", "is_skipped")]
    assert (parsed.tests, parsed.failures, parsed.skipped, parsed.errors) == (len(cases), *counted, 0)


@given(name=st.text(min_size=1, max_size=20), text=st.text(max_size=40), reason=st.text(max_size=20))
def test_any_text_is_well_formed(
    read: Any, make_finding: Callable[..., Finding], name: str, text: str, reason: str
) -> None:
    source = Source(name, text)
    finding = make_finding(source, Span(0, len(text)), text)
    skipped = Skipped("dates", Message("{why}", {"why": reason}))
    assert len(read(RunResult((FileResult(source, (finding,), (skipped,)),)))) == 1
