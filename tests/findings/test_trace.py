"""Findings of a draft find their way back to the brief."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.findings.align import Carried, unchanged
from rilis.findings.trace import trace_back, trace_edited, trace_secrets
from rilis.model.brief import Brief, Place
from rilis.model.document import Draft, Origin
from rilis.model.finding import Finding, Suggestion
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Segment, Span

YAML = 'jenis: siaran_pers\njudul: Rapat kerja daerah\nteras: |\n  Rapat dibuka pagi.\nkota: "Jakarta"\n'
DRAFT = "SIARAN PERS\n\n# Rapat kerja daerah\n\n**Jakarta, 29 Januari 2022** — Rapat dibuka pagi.\n"


def origin(words: str, field: str, value_start: int | None = 0) -> Origin:
    at = DRAFT.index(words)
    return Origin(Span(at, at + len(words)), field, value_start)


@pytest.fixture
def brief(make_brief: Callable[..., Brief]) -> Any:
    fields = {
        "jenis": "siaran_pers",
        "judul": "Rapat kerja daerah",
        "teras": "Rapat dibuka pagi.",
        "kota": "Jakarta",
    }
    return make_brief(YAML, fields)


@pytest.fixture
def draft() -> Any:
    rows = [
        origin("Rapat kerja daerah", "judul"),
        origin("Jakarta", "kota"),
        origin("29 Januari 2022", "tanggal", None),
        origin("Rapat dibuka pagi.", "teras"),
    ]
    return Draft(Source("draft.md", DRAFT), tuple(rows), "siaran_pers@1")


def place(finding: Any) -> Any:
    return finding.span.of(finding.source.text), finding.field, finding.fixable


def test_copied_words_are_found_to_the_letter(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    findings = [make_finding(draft.source, "kerja", "karya"), make_finding(draft.source, "pagi", "siang")]
    assert [place(row) for row in trace_back(findings, draft, brief)] == [
        ("kerja", "judul", True),
        ("pagi", "teras", True),
    ]


def test_words_made_from_a_field_stand_at_it(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    found = trace_back([make_finding(draft.source, "Januari", "Februari")], draft, brief)[0]
    assert found.source is brief.source
    assert found.field == "tanggal"
    assert not found.fixable


def test_a_span_past_the_words_of_a_field_cannot_be_fixed(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    found = trace_back([make_finding(draft.source, "Jakarta, 2", "X")], draft, brief)[0]
    assert place(found) == ("Jakarta", "kota", False)


def test_the_templates_own_words_stand_at_jenis_with_its_name(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    found = trace_back([make_finding(draft.source, "SIARAN", "X")], draft, brief)[0]
    assert place(found) == ("siaran_pers", "jenis", False)
    assert found.message.english() == "template siaran_pers@1: Seen."


def test_a_finding_that_names_its_field_goes_there(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    found = trace_back([make_finding(draft.source, "SIARAN", field="teras.x")], draft, brief)[0]
    assert found.span.of(YAML) == " "
    assert found.field == "teras.x"


def test_marks_that_yaml_reads_are_written_only_into_running_text(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    findings = [
        make_finding(draft.source, "kerja", "kerja: baru"),
        make_finding(draft.source, "pagi", "pagi: siang"),
    ]
    findings.append(make_finding(draft.source, "dibuka", "dibuka\n"))
    found = trace_back(findings, draft, brief)
    assert [row.fixable for row in found] == [False, False, True]
    assert [row.replaceable for row in found] == [False, False, True]


def test_a_choice_may_be_put_in_only_if_all_of_it_may(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(draft.source, "kerja", "karya")
    choice = finding._replace(suggestions=(*finding.suggestions, Suggestion("karya: baru")))
    made_of = make_finding(draft.source, "Januari", "Februari")
    found = trace_back([finding, choice, made_of], draft, brief)
    assert [row.replaceable for row in found if row.field == "judul"] == [True, False]
    assert [row.replaceable for row in found if row.field == "tanggal"] == [False]


def test_findings_of_other_sources_stay(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(brief.source, "Rapat")
    assert trace_back([finding], draft, brief) == (finding,)


def test_secrets_are_carried_back(brief: Brief, draft: Any) -> None:
    at = DRAFT.index("pagi")
    secrets = trace_secrets(Secrets.of([(draft.source, Span(at, at + 4))]), draft, brief)
    assert secrets.excerpt(brief.source, Span(0, len(YAML))).count("••••") == 1


def test_a_folded_secret_is_masked_in_the_brief(make_brief: Callable[..., Brief]) -> None:
    text = "teras: >\n  Nomor 0812\n  3456.\n"
    brief = make_brief(text, {})
    start, fold = text.index("Nomor"), text.index("\n  3456")
    rows = (
        Segment(0, 10, start, fold, True),
        Segment(10, 11, fold, fold + 3, False),
        Segment(11, 16, fold + 3, fold + 8, True),
    )
    brief = brief._replace(where={"teras": Place(Span(start, fold + 8), rows)})
    draft = Draft(Source("draft.md", "Nomor 0812 3456."), (Origin(Span(0, 16), "teras", 0),), "a@1")
    secrets = trace_secrets(Secrets.of([(draft.source, Span(6, 15))]), draft, brief)
    shown = secrets.excerpt(brief.source, Span(0, len(text)))
    assert "0812" not in shown
    assert "3456" not in shown


def test_an_edited_draft_keeps_the_origins_of_what_still_stands(
    brief: Brief, draft: Any, make_finding: Callable[..., Finding]
) -> None:
    edited = DRAFT.replace("Rapat dibuka pagi.", "Rapat mulai pagi.").replace(
        "\n\n", "\n\nBaris baru.\n\n", 1
    )
    source = Source("release.md", edited.replace("\n", "\r\n"))
    findings = [make_finding(source, words) for words in ("kerja", "pagi", "mulai", "baru", "SIARAN")]
    traced = trace_edited(findings, source, draft, brief)
    seen = [row.brief and (row.brief.field, row.brief.span.of(YAML)) for row in traced]
    assert seen == [("judul", "kerja"), ("teras", "pagi"), None, None, None]
    assert all(row.source is source for row in traced)


LINES = st.lists(st.sampled_from(["", "satu dua", "tiga empat lima", "satu tiga", "enam"]), max_size=12)


@given(LINES, LINES, st.sampled_from(["\n", "\r\n"]))
def test_carried_pieces_are_equal_ordered_and_apart(edited: Any, drafted: Any, line_end: str) -> None:
    one, other = line_end.join(edited), "\n".join(drafted)
    rows = unchanged(one, other)
    for row in rows:
        assert one[row.start : row.end] == other[row.source_start : row.source_end]
    assert all(before.end <= after.start for before, after in pairwise(rows))


@given(st.text(max_size=200))
def test_an_unedited_text_is_carried_whole(text: str) -> None:
    carried = Carried(unchanged(text, text))
    for at, letter in enumerate(text):
        if not letter.isspace():
            assert carried.at(Span(at, at + 1)) == Span(at, at + 1)


@given(st.text("abc \n", max_size=40), st.text("abc", min_size=1, max_size=8), st.data())
def test_every_copied_letter_leads_back_to_its_own(
    make_brief: Callable[..., Brief],
    make_finding: Callable[..., Finding],
    before: str,
    value: Any,
    data: st.DataObject,
) -> None:
    text = f"x: y\njudul: {value}\n"
    brief = make_brief(text, {})
    at = text.index("judul: ") + 7
    brief = brief._replace(
        where={
            "judul": Place(Span(at, at + len(value)), (Segment(0, len(value), at, at + len(value), True),))
        }
    )
    cut = data.draw(st.integers(0, len(value) - 1))
    start = len(before)
    draft = Draft(
        Source("d.md", before + value[cut:]),
        (Origin(Span(start, start + len(value) - cut), "judul", cut),),
        "a@1",
    )
    first = data.draw(st.integers(0, len(value) - cut - 1))
    finding = make_finding(draft.source, Span(start + first, start + len(value) - cut), "z")
    found = trace_back([finding], draft, brief)[0]
    assert found.span == Span(at + cut + first, at + len(value))
    assert found.fixable
