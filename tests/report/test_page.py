"""The report as a page: the whole text, every finding beside its place, nothing but words."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.finding import FieldPlace, Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped, Waved
from rilis.model.rule import RulesOf
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.groups import HEADINGS
from rilis.report.page.lines import lines_of
from rilis.report.page.whole import html_report
from rilis.report.printable import printable

NOW = datetime(2022, 1, 28, 2, tzinfo=UTC)
VOID = ("meta", "input")
SOURCE = Source("a.md", "Satu dua tiga.\n\nBaris kedua kata.\n")


class Page(HTMLParser):
    """A page as a tree would have it: elements that close, their ids, what its lines hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.lines: dict[str, str] = {}
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = (tag, dict(attrs))
        self.seen.append(element)
        if tag not in VOID:
            self.open.append(element)
        if tag not in {"mark", "b"}:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = [tag for tag, _attributes in self.open]
        if "style" in inside:
            return
        self.words.append(data)
        line = next((each["data-n"] for _tag, each in self.open if "data-n" in each), None)
        if line is not None and "a" not in inside:
            self.lines[line] = self.lines.get(line, "") + data

    def ids(self) -> list[str]:
        return [each["id"] or "" for _tag, each in self.seen if "id" in each]

    def addresses(self) -> list[str]:
        return [each["href"] or "" for _tag, each in self.seen if "href" in each]

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="session")
def page(rules_of: RulesOf) -> Callable[[RunResult], Page]:
    def page(run: RunResult, language: str = "en") -> Page:
        read = Page(html_report(run, "0.1.0", rules_of, NOW, language))
        assert read.open == []
        assert len(read.ids()) == len(set(read.ids()))
        assert {address.removeprefix("#") for address in read.addresses()} <= set(read.ids())
        return read

    return page


def test_the_verdict_comes_first_and_what_was_not_done_next(
    page: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    run = make_run(
        SOURCE,
        make_finding(SOURCE, "dua", check="privacy.nik", severity="error"),
        make_finding(SOURCE, "kata"),
        skipped=(Skipped("dates", Message("No date.")),),
        waved=(Waved(make_finding(SOURCE, "kedua"), "nama resmi", "Sari"),),
    )._replace(problems=(Problem("x.md", Message("Unreadable."), Message("Save it.")),))
    words = page(run).text
    parts = [
        "NOT READY",
        "1 required",
        "1 to review",
        "Friday, 28 January 2022",
        "Could not be done",
        "x.md: Unreadable. Save it.",
        "Not checked",
        "dates: No date.",
        "Show by weight",
        "All findings",
        "“dua” was seen.",
        "Satu",
        "Baris",
        "Waved through",
        "nama resmi (Sari)",
        "Readers stumble.",
    ]
    places = [words.index(part) for part in parts]
    assert places == sorted(places)


def test_a_note_holds_all_that_is_needed(
    page: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    brief = Source("brief.yaml", "judul: x\nteras: kata\n")
    place = FieldPlace(brief, "isi[1].paragraf", Span(16, 20))
    finding = make_finding(SOURCE, "kata", "Kata", brief=place, fixable=True)
    words = page(make_run(SOURCE, finding, make_finding(SOURCE, "Satu", field="isi[0]"))).text
    assert "2 TO REVIEW line 3 “kata” was seen. Write: “Kata”" in words
    assert "From the brief: brief.yaml:2:8 (isi, item 2, paragraf) Rule: KBBI spelling.typo" in words
    assert "1 TO REVIEW line 1 · isi, item 1" in words
    assert "Can be fixed at once: 1, with: rilis check --fix a.md" in words


def test_nothing_in_a_text_is_markup(
    page: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    hostile = "<script>alert('x')</script> & \"&amp;\" <!-- --> ]]>\n</p></div>\u202e\x07"
    source = Source('"><img src=x onerror=alert(1)>.md', hostile)
    finding = make_finding(source, "alert", "<b>", check='a.b"><i>', message=Message("{a}", {"a": hostile}))
    read = page(make_run(source, finding, waved=(Waved(finding, hostile, hostile),)))
    assert {tag for tag, _attributes in read.seen}.isdisjoint({"script", "img", "i"})
    assert read.lines["1"] == hostile.splitlines()[0]
    assert "\u202e" not in read.text


def test_the_page_lets_in_its_own_style_and_nothing_else(
    make_run: Callable[..., RunResult], rules_of: RulesOf
) -> None:
    html = html_report(make_run(SOURCE), "0.1.0", rules_of, NOW)
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in html
    assert not re.search(r"<script|<link|<img|url\(|https?:|@import|style=", html)
    assert '<html lang="id">' in html
    assert "SIAP SIAR" in html


def test_every_weight_and_group_has_its_filter(
    page: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding], rules_of: RulesOf
) -> None:
    checks = ["internal.a", "privacy.a", "quotes.a", "dates.a", "brief.a", "style.a", "contoh.a"]
    severities: Any = ["error", "warning", "info", "error", "warning", "info", "error"]
    run = make_run(
        SOURCE,
        *(
            make_finding(SOURCE, "dua", check=check, severity=severity)
            for check, severity in zip(checks, severities, strict=True)
        ),
    )
    boxes = [each["id"] for tag, each in page(run).seen if tag == "input"]
    assert boxes == ["b-error", "b-warning", "b-info", *(f"k{group}" for group in range(len(HEADINGS)))]
    html = html_report(run, "0.1.0", rules_of, NOW)
    for box in boxes:
        assert html.count(f":root:has(#{box}:not(:checked))") == 2
    one = make_run(SOURCE, make_finding(SOURCE, "dua"), make_finding(SOURCE, "kata"))
    assert [tag for tag, _each in page(one).seen if tag == "input"] == []


def test_places_that_lie_in_each_other_are_both_marked(
    page: Any, make_run: Callable[..., RunResult], make_finding: Callable[..., Finding]
) -> None:
    inner = make_finding(SOURCE, "dua", severity="error")
    outer = make_finding(SOURCE, Span(0, len("Satu dua tiga.\n\nBaris")), severity="info")
    read = page(make_run(SOURCE, outer, inner))
    classes = [each["class"] for tag, each in read.seen if tag == "mark"]
    assert classes == ["info k5", "info k5", "error k5", "info k5", "info k5"]
    assert read.lines["1"] == "Satu dua tiga."
    assert [each["href"] for tag, each in read.seen if tag == "a" and each.get("id")] == ["#t1", "#t2"]


def test_texts_of_the_brief_and_of_several_files_have_their_own_place(
    page: Any, make_finding: Callable[..., Finding]
) -> None:
    brief = Source("brief.yaml", "judul: |\n  Rapat kerja\n")
    clean = FileResult(Source("b.txt", "Teks baik."))
    first = FileResult(SOURCE, (make_finding(SOURCE, "dua"), make_finding(brief, "kerja")))
    read = page(RunResult((first, clean)))
    assert "Files checked: 2" in read.text
    assert "In brief.yaml" in read.text
    assert "b.txt READY TO RELEASE" in read.text
    assert "Teks baik." in read.text
    assert "Nothing was found in this text." in read.text


def test_a_brief_reads_like_a_form() -> None:
    brief = Source(
        "brief.yaml",
        "# catatan\njudul: |\n  Catatan: penting\n\n  Baris - dua\nisi:\n  - paragraf: >-\n      Kata: x\n    tokoh: a\n",
    )
    shown = [
        (line.span.of(brief.text), line.kind, line.indent, line.span.of(brief.text)[: line.key])
        for line in lines_of(brief)
    ]
    assert shown == [
        ("# catatan", "note", 0, ""),
        ("judul: |", "text", 0, "judul:"),
        ("Catatan: penting", "text", 1, ""),
        ("", "blank", 0, ""),
        ("Baris - dua", "text", 1, ""),
        ("isi:", "text", 0, "isi:"),
        ("- paragraf: >-", "text", 1, "- paragraf:"),
        ("Kata: x", "text", 3, ""),
        ("tokoh: a", "text", 2, "tokoh:"),
        ("", "blank", 0, ""),
    ]


def test_front_matter_ends_where_it_ends() -> None:
    draft = Source("draft.md", "---\nrilis: 1\n---\n# Judul: x\n\nKata: x\n---\n")
    assert [(line.kind, line.key) for line in lines_of(draft)] == [
        ("note", 0),
        ("text", 6),
        ("note", 0),
        ("heading", 0),
        ("blank", 0),
        ("text", 0),
        ("text", 0),
        ("blank", 0),
    ]


@given(
    name=st.sampled_from(["a.md", "a.txt", "brief.yaml"]),
    text=st.text(st.sampled_from('ab: -|#<&>"“”😀\t \r\n'), max_size=80),
    data=st.data(),
)
def test_the_text_is_all_there_and_every_finding_in_it(
    page: Any, make_finding: Callable[..., Finding], name: str, text: str, data: st.DataObject
) -> None:
    source = Source(name, text)
    place = st.integers(0, len(text))
    spans = sorted(
        Span(*sorted((data.draw(place), data.draw(place)))) for _ in range(data.draw(st.integers(1, 5)))
    )
    severity = st.sampled_from(["error", "warning", "info"])
    found = tuple(make_finding(source, span, severity=data.draw(severity)) for span in spans)
    read = page(RunResult((FileResult(source, found),)))
    for number in range(1, source.lines + 1):
        words = source.line_span(number).of(text).lstrip(" \t")
        assert read.lines.get(str(number), "") == printable(words)
    ids = read.ids()
    for number in range(1, len(spans) + 1):
        assert f"t{number}" in ids
        assert f"m{number}" in ids
