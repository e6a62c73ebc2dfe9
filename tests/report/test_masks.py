"""No secret leaves in any format, whichever finding, line or value holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import Problem, RunResult, Skipped, Waved
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.github import github_report
from rilis.report.json import json_report
from rilis.report.junit import junit_report
from rilis.report.masking import Masks
from rilis.report.page.whole import html_report
from rilis.report.rdjson import rdjson_report
from rilis.report.sarif import sarif_report
from rilis.report.text import text_report

NOW = datetime(2022, 1, 28, 9, tzinfo=UTC)
FORMATS: dict[str, Callable[[RunResult], str]] = {
    "text": lambda run: text_report(run, "en"),
    "plain": lambda run: text_report(run, "en", plain=True),
    "narrow": lambda run: text_report(run, "en", width=40),
    "json": lambda run: json_report(run, "0.1.0", "en"),
    "github": lambda run: github_report(run, "en"),
    "sarif": lambda run: sarif_report(run, "0.1.0", lambda _path: {}, "en"),
    "junit": lambda run: junit_report(run, lambda _path: {}, "en"),
    "rdjson": lambda run: rdjson_report(run, "en"),
    # The head is the same for every report: style rules, and their fingerprint in chance letters.
    "html": lambda run: html_report(run, "0.1.0", lambda _path: {}, NOW, "en").partition("</head>")[2],
}
SECRET = st.text("ABCDEFGHJKMNPQ6789", min_size=8, max_size=16).filter(lambda word: len(set(word)) > 4)


def shared(secret: Any, output: Any) -> Any:
    """Return the pieces of four letters or digits of a secret that stand in an output."""
    return [secret[at : at + 4] for at in range(len(secret) - 3) if secret[at : at + 4] in output]


@pytest.mark.parametrize("name", FORMATS)
@given(
    secret=SECRET, before=st.text("ab \n", max_size=60), after=st.text("ab \n", max_size=60), data=st.data()
)
def test_no_secret_leaves(
    make_run: Callable[..., RunResult],
    make_finding: Callable[..., Finding],
    name: str,
    secret: Any,
    before: str,
    after: str,
    data: st.DataObject,
) -> None:
    source = Source("a.md", f"{before}{secret}{after} lagi {secret} usai")
    length = len(source.text)
    place = st.integers(0, length)
    spans = [Span(*sorted((data.draw(place), data.draw(place)))) for _ in range(3)]
    spans.append(Span(len(before), len(before) + len(secret)))
    grouped = f"{secret[:4]}-{secret[4:]}"
    findings = []
    for span in spans:
        inner = Message("in {words}", {"words": source.text})
        values = {"seen": span.of(source.text), "all": inner, "other": secret}
        findings.append(make_finding(source, span, secret, message=Message("{seen} {all} {other}", values)))
    telling = Message("write {words}", {"words": grouped})
    findings.append(make_finding(source, spans[-1], grouped, message=telling, secret=True))
    seen = Message("{words}", {"words": secret})
    run = make_run(
        source,
        *findings,
        secret=secret,
        skipped=(Skipped("names", seen),),
        problems=(Problem("a.md", seen, seen, source, len(before) + 1),),
        waved=(Waved(findings[0], f"karena {secret}", secret),),
    )._replace(problems=(Problem("", seen, seen),))
    assert not shared(secret, FORMATS[name](run))


def test_a_secret_number_written_in_another_way_is_masked(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    source = Source("a.md", "Hubungi 081234567890.")
    message = Message("Write {better}.", {"better": "+62 812-3456-7890", "count": 2})
    finding = make_finding(source, "081234567890", "+62 812-3456-7890", message=message)
    run = make_run(source, finding, secret="081234567890")
    for show in FORMATS.values():
        assert not re.search("812|3456|7890", show(run))


def test_other_findings_of_the_file_keep_their_numbers(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    source = Source("a.md", "Pada 2022 hubungi 081234567890.")
    run = make_run(source, make_finding(source, "2022", "2023"), secret="081234567890")
    assert "“2022” was seen." in text_report(run, "en")
    assert "Write: “2023”" in text_report(run, "en")


def test_masking_keeps_every_offset(make_run: Callable[..., RunResult]) -> None:
    source = Source("a.md", "Nomor 0812 3456, baris\nlain.")
    secrets = make_run(source, secret="0812 3456").files[0].secrets
    assert Masks(secrets, "en").text_of(source) == "Nomor •••• ••••, baris\nlain."
