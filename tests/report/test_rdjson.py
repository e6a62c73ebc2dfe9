"""Reviewdog's format: valid by its rules, columns in bytes, suggestions that can be put in."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from machine import need
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.rdjson import rdjson_report

SOURCE = Source("a.md", "Satu\r\n“dua” 😀 kata.\r\n")


def test_a_diagnostic_counts_bytes(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "kata", "Kata", replaceable=True, severity="error"))
    data = json.loads(rdjson_report(run, "en"))
    place = {"start": {"line": 2, "column": 16}, "end": {"line": 2, "column": 20}}
    assert data == {
        "source": {"name": "rilis"},
        "diagnostics": [
            {
                "message": "“kata” was seen.\nRule: KBBI",
                "location": {"path": "a.md", "range": place},
                "severity": "ERROR",
                "code": {"value": "spelling.typo"},
                "suggestions": [{"range": place, "text": "Kata"}],
            }
        ],
    }


def test_a_checker_of_the_format_accepts_it(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding], tmp_path: Path
) -> None:
    broken = Problem("x.md", Message("Unreadable."), Message("Save it."), SOURCE, 6)
    run = make_run(
        SOURCE,
        make_finding(SOURCE, "kata", "Kata", "", replaceable=True),
        make_finding(SOURCE, Span(0, 0), severity="info", cite=""),
        problems=(broken,),
    )._replace(problems=(Problem("", Message("No plugin.")),))
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    written = rdjson_report(run, "en")
    good.write_text(written, encoding="utf-8")
    bad.write_text(written.replace('"WARNING"', '"GRAVE"'), encoding="utf-8")
    command = [need("rdformat-validator"), "--strict", "--no-extra-fields"]
    answers = [
        subprocess.run([*command, str(path)], capture_output=True, check=False) for path in (good, bad)
    ]
    assert [answer.returncode for answer in answers] == [0, 1], answers[0].stdout.decode()


def put_in(data: bytes, place: Any, better: str) -> bytes:
    """Put words in a range of a file as a reader of the format does: by lines and bytes."""
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    start, end = (starts[place[side]["line"] - 1] + place[side]["column"] - 1 for side in ("start", "end"))
    return data[:start] + better.encode() + data[end:]


@given(
    text=st.text(st.sampled_from("ab “”–é😀𝒂\n"), max_size=40),
    better=st.text(st.sampled_from("xy”😀"), max_size=5),
    marked=st.booleans(),
    data=st.data(),
)
def test_a_suggestion_lands_where_it_belongs(
    make_finding: Callable[..., Finding], text: str, better: str, marked: Any, data: st.DataObject
) -> None:
    mark = b"\xef\xbb\xbf" if marked else b""
    source = Source("a.md", text, "utf-8-sig" if marked else "utf-8")
    place = st.integers(0, len(text))
    span = Span(*sorted((data.draw(place), data.draw(place))))
    finding = make_finding(source, span, better, replaceable=True)
    report = json.loads(rdjson_report(RunResult((FileResult(source, (finding,)),)), "en"))
    (suggestion,) = report["diagnostics"][0]["suggestions"]
    changed = put_in(mark + text.encode(), suggestion["range"], suggestion["text"])
    assert changed == mark + (text[: span.start] + better + text[span.end :]).encode()
