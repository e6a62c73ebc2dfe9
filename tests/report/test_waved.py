"""What was waved through stands in every report, with reason and name."""

from __future__ import annotations

import json
from collections.abc import Callable

from rilis.model.finding import Finding
from rilis.model.result import RunResult, Waved
from rilis.model.source import Source
from rilis.report.github import github_report
from rilis.report.json import json_report
from rilis.report.junit import junit_report
from rilis.report.rdjson import rdjson_report
from rilis.report.text import text_report

SOURCE = Source("a.md", "Satu kata.\n")


def test_every_report_names_reason_and_person(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, waved=(Waved(make_finding(SOURCE, "kata"), "nama resmi", "Sari"),))
    (row,) = json.loads(json_report(run, "0"))["waved"]
    assert (row["line"], row["column"], row["reason"], row["by"]) == (1, 6, "nama resmi", "Sari")
    reports = (
        text_report(run, "id", colour=False, plain=True, width=100),
        github_report(run),
        junit_report(run, lambda _path: {}),
        rdjson_report(run),
    )
    for report in reports:
        assert "nama resmi" in report
        assert "Sari" in report
