"""The report for a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.finding import FieldPlace, Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped, Waved
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.excerpt import line_at
from rilis.report.groups import HEADINGS, group_of
from rilis.report.printable import UNSEEN, printable, width_of
from rilis.report.text import text_report

SOURCE = Source("a.md", "Satu dua tiga.\nBaris kedua kata.\n")


def report(run: Any, **more: Any) -> Any:
    return text_report(run, "en", **more)


def test_a_clean_run_is_one_line(make_run: Callable[..., RunResult]) -> None:
    assert report(make_run(SOURCE)) == "READY TO RELEASE\n"


def test_one_finding_shows_all_it_needs(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(SOURCE, "kedua", "ketiga", fixable=True)
    assert report(make_run(SOURCE, finding)) == (
        "NOT READY: 0 required, 1 to review, 0 suggested\n"
        "\n"
        "Language\n"
        "────────\n"
        "\n"
        "TO REVIEW  a.md:2:7\n"
        "    2 | Baris kedua kata.\n"
        "      |       ^^^^^\n"
        "   “kedua” was seen.\n"
        "   Write: “ketiga”\n"
        "   Rule: KBBI\n"
        "   spelling.typo\n"
        "\n"
        "Can be fixed at once: 1, with: rilis check --fix a.md\n"
    )


def test_plain_quotes_the_words_and_draws_nothing(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    text = report(make_run(SOURCE, make_finding(SOURCE, "kedua", "ketiga")), plain=True)
    assert "Words: “kedua”" in text
    assert not re.search(r"[─^|]", text)


def test_hints_alone_are_ready_and_say_so(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    text = report(make_run(SOURCE, make_finding(SOURCE, "dua", severity="info")))
    assert text.startswith("READY TO RELEASE: 0 required, 0 to review, 1 suggested\n")


def test_an_error_is_never_ready_whatever_the_exit_code(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua", severity="error"))._replace(fail_on="none")
    assert report(run).startswith("NOT READY: 1 required")


def test_groups_stand_by_weight(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    ids = [
        "style.a",
        "contoh.b",
        "quotes.c",
        "internal.crash",
        "dates.d",
        "privacy.e",
        "brief.f",
        "wording.g:h",
    ]
    text = report(make_run(SOURCE, *(make_finding(SOURCE, "dua", check=check) for check in ids)))
    order = [
        "internal.crash",
        "privacy.e",
        "quotes.c",
        "dates.d",
        "brief.f",
        "style.a",
        "wording.g:h",
        "contoh.b",
    ]
    assert [line.strip() for line in text.splitlines() if line.strip() in ids] == order
    assert group_of("law.x") == group_of("privacy.e")
    assert HEADINGS[group_of("names.x")] == "Dates, figures and names"


def test_what_was_not_done_comes_before_the_findings(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    broken = Problem("x.md", Message("It cannot be read."), Message("Save it as UTF-8."), SOURCE, 5)
    run = make_run(
        SOURCE,
        make_finding(SOURCE, "dua"),
        skipped=(Skipped("names", Message("There is no list.")),),
        waved=(Waved(make_finding(SOURCE, "kata"), "nama resmi", "Sari"),),
    )._replace(problems=(broken,))
    text = report(run)
    parts = [
        "and not everything could be checked",
        "a.md:1:6: It cannot be read.",
        "Save it as UTF-8.",
        "names: There is no list.",
        "“dua” was seen.",
        "a.md:2:13 spelling.typo: nama resmi (Sari)",
    ]
    found = [re.sub(" +", " ", text).index(part) for part in parts]
    assert found == sorted(found)


def test_several_files_have_a_total_and_headings(make_finding: Callable[..., Finding]) -> None:
    other, third = Source("b.md", "kata"), Source("c d.md", "kata")
    files = (
        FileResult(SOURCE, (make_finding(SOURCE, "dua", "2", fixable=True),)),
        FileResult(other),
        FileResult(third, (make_finding(third, "kata", "k", severity="error", fixable=True),)),
    )
    text = report(RunResult(files))
    assert text.startswith("NOT READY: 1 required, 1 to review")
    assert "\nc d.md: NOT READY: 1 required, 0 to review, 0 suggested\n" in text
    assert "Files with nothing to report: 1" in text
    assert 'rilis check --fix a.md "c d.md"' in text
    assert "b.md" not in text


def test_a_place_in_the_brief_is_told_with_items_from_one(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    brief = Source("brief.yaml", "judul: x\nisi: y\n")
    finding = make_finding(SOURCE, "dua", brief=FieldPlace(brief, "isi[2].paragraf", Span(14, 15)))
    assert "From the brief: brief.yaml:2:6 (isi, item 3, paragraf)" in report(make_run(SOURCE, finding))
    own = make_finding(brief, "y", field="isi[0]")
    assert "brief.yaml:2:6 (isi, item 1)" in report(make_run(brief, own))


def test_a_suggestion_the_message_names_is_not_repeated(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    message = Message("“dua”: write “2”.")
    assert "Write:" not in report(make_run(SOURCE, make_finding(SOURCE, "dua", "2", message=message)))
    assert "Take this out." in report(make_run(SOURCE, make_finding(SOURCE, "dua", "")))


def test_colours_only_when_asked(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(SOURCE, make_finding(SOURCE, "dua"))
    assert "\x1b[" not in report(run)
    coloured = report(run, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == report(run)
    assert coloured != report(run)


def test_indonesian_is_the_default(make_run: Callable[..., RunResult]) -> None:
    assert text_report(make_run(SOURCE)) in ("SIAP SIAR\n", "READY TO RELEASE\n")


@pytest.mark.parametrize(
    ("text", "words", "shown", "under"),
    [
        ("a\tbaru", "baru", "a   baru", "baru"),
        ("日本 kata", "kata", "日本 kata", "kata"),
        ("kata 日本", "日本", "kata 日本", "日本"),
        ("e\u0301 kata", "kata", "e\u0301 kata", "kata"),
        ("a\u202eb kata", "kata", f"a{UNSEEN}b kata", "kata"),
        ("satu\nkata", "u\nka", "satu", "u"),
    ],
)
def test_carets_stand_under_the_words(text: str, words: str, shown: str, under: str) -> None:
    source = Source("a", text)
    at = text.index(words)
    line = line_at(source, text, Span(at, at + len(words)), 80)
    assert line.text == shown
    blank = width_of(shown[: shown.index(under)])
    assert line.carets == " " * blank + "^" * width_of(under)


@given(
    st.text("ab 日\t\u0301\x1b“", max_size=300),
    st.text("ab 日\t\u0301\x1b“", max_size=300),
    st.text("xyz", min_size=1, max_size=20),
    st.integers(30, 60),
)
def test_a_long_line_is_cut_around_its_words(before: str, after: str, words: str, width: int) -> None:
    text = before + words + after
    line = line_at(Source("a", text), text, Span(len(before), len(before) + len(words)), width)
    assert width_of(line.text) <= width
    assert words in line.text
    assert "\x1b" not in line.text
    at = line.text.index(words)
    assert line.carets == " " * width_of(line.text[:at]) + "^" * len(words)


def test_a_huge_line_is_shown_at_once(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    source = Source("a.md", "kata " * 200_000)
    findings = [make_finding(source, Span(at * 1000, at * 1000 + 4)) for at in range(900)]
    assert max(map(len, report(make_run(source, *findings)).splitlines())) <= 100


@given(st.text(max_size=50))
def test_nothing_printed_can_move_the_cursor(text: str) -> None:
    shown = printable(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", shown)
    assert len(shown) == len(text)


def test_control_characters_of_a_file_never_reach_the_terminal(
    make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    source = Source("a\x1b.md", "kata\x1b[31m lain")
    run = make_run(source, make_finding(source, "kata\x1b[31m", "\x1b[0m"))
    assert "\x1b" not in report(run)
    assert "\x1b" not in report(run, plain=True)
