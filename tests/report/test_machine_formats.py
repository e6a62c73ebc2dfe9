"""JSON, GitHub commands and the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from rilis.model.finding import FieldPlace, Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.exit import exit_code
from rilis.report.github import github_report
from rilis.report.json import json_report, report_schema

SOURCE = Source("a.md", "Satu\r\ndua 𝒂 kata.\r\n")


def read(run: Any) -> Any:
    data = json.loads(json_report(run, "0.1.0", "en"))
    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(data, report_schema())
    return data


def test_json_is_schema_one(make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]) -> None:
    brief = Source("brief.yaml", "judul: x\nteras: kata\n")
    place = FieldPlace(brief, "teras", Span(16, 20))
    run = make_run(
        SOURCE, make_finding(SOURCE, "kata", "Kata", brief=place), make_finding(SOURCE, "dua", cite="")
    )
    data = read(run)
    assert data["findings"][0] == {
        "path": "a.md",
        "line": 2,
        "column": 7,
        "end_line": 2,
        "end_column": 11,
        "start": 12,
        "end": 16,
        "check": "spelling.typo",
        "severity": "warning",
        "exact": "kata",
        "message": "“kata” was seen.",
        "suggestions": [{"text": "Kata", "safe": True}],
        "cite": "KBBI",
        "brief": {"path": "brief.yaml", "field": "teras", "line": 2, "column": 8},
    }
    assert (data["findings"][1]["cite"], data["findings"][1]["brief"]) == (None, None)
    del data["findings"]
    assert data == {
        "schema": 1,
        "version": "0.1.0",
        "complete": True,
        "files": 1,
        "counts": {"error": 0, "warning": 2, "info": 0},
        "known": 0,
        "waved": [],
        "readability": [],
        "skipped": [],
        "problems": [],
    }


def test_a_finding_in_the_brief_itself_tells_its_field(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(SOURCE, "dua", field="judul")
    assert read(make_run(SOURCE, finding))["findings"][0]["brief"]["field"] == "judul"


def test_problems_and_what_was_skipped_are_told_once(make_run: Callable[..., RunResult]) -> None:
    skipped = Skipped("names", Message("No list."))
    run = RunResult(
        (FileResult(SOURCE, skipped=(skipped,)), FileResult(SOURCE, skipped=(skipped,))),
        (Problem("x.md", Message("Unreadable.")),),
    )
    data = read(run)
    assert data["complete"] is False
    assert data["skipped"] == [{"what": "names", "why": "No list."}]
    assert data["problems"] == [{"path": "x.md", "message": "Unreadable."}]


@pytest.mark.parametrize(
    ("wrong", "value"),
    [("schema", 2), ("complete", "yes"), ("counts", {}), ("findings", [{}]), ("problems", None)],
)
def test_the_schema_refuses_other_shapes(make_run: Callable[..., RunResult], wrong: Any, value: Any) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**read(make_run(SOURCE)), wrong: value}, report_schema())


def test_github_commands_are_escaped(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    source = Source("a,b:c%.md", "kata")
    finding = make_finding(source, "kata", severity="info", message=Message("100%: a,\r\nb"))
    run = make_run(source, finding)._replace(
        problems=(Problem("", Message("x")), Problem("y", Message("z"), None, source, 2))
    )
    assert github_report(run, "en").splitlines() == [
        "::error::x",
        "::error file=y,line=1,col=3::z",
        "::notice file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=5,title=spelling.typo::100%25: a,%0D%0Ab",
    ]


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("info", "warning", 0),
        ("warning", "warning", 1),
        ("error", "warning", 1),
        ("warning", "error", 0),
        ("info", "info", 1),
        ("error", "none", 0),
    ],
)
def test_findings_count_from_the_level_asked_for(
    make_run: Callable[..., RunResult],
    make_finding: Callable[..., Finding],
    severity: Any,
    fail_on: Any,
    code: Any,
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua", severity=severity))
    assert exit_code(run._replace(fail_on=fail_on)) == code


def test_what_could_not_be_done_wins(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    problem = Problem("", Message("x"))
    assert exit_code(make_run(SOURCE)._replace(problems=(problem,))) == 2
    assert exit_code(make_run(SOURCE, make_finding(SOURCE, "dua"), problems=(problem,))) == 2
    crash = make_finding(SOURCE, Span(0, 0), check="internal.crash")
    assert exit_code(make_run(SOURCE, crash)._replace(fail_on="none")) == 2
    assert exit_code(RunResult()) == 2
    assert exit_code(make_run(SOURCE)) == 0
