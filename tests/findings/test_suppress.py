"""Exceptions wave findings through, with reason and name, and are themselves checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rilis.findings.file_pattern import glob_matches
from rilis.findings.ids import KnownIds, prefixes
from rilis.findings.suppress import suppress
from rilis.model.answering import Abaikan
from rilis.model.brief import Brief, Place
from rilis.model.document import Document
from rilis.model.finding import FieldPlace, Finding
from rilis.model.span import Segment, Span
from rilis.model.style import Ignore

IDS = {"quotes.comma", "quotes.long", "style.a", "wording.a", "wording.a:b", "internal.crash", "brief.a"}
KNOWN = KnownIds(
    frozenset(IDS), prefixes(IDS), {"quotes.mark": "quotes.comma"}, frozenset(IDS) | prefixes(IDS)
)


def comment(ids: Any, rest: Any = "karena kutipan resmi (oleh Sari)") -> Any:
    return f"<!-- rilis: abaikan {ids} {rest} -->\n\n"


@pytest.fixture
def wave(make_document: Callable[..., Document], make_finding: Callable[..., Finding]) -> Any:
    def wave(
        text: str, *checks: Any, words: str = "kata", name: str = "a.md", ignores: Any = (), **more: Any
    ) -> Any:
        document = make_document(text, name=name)
        findings = [make_finding(document.source, words, check=check) for check in checks]
        return suppress(findings, document, None, ignores, KNOWN, **more)

    return wave


@pytest.mark.parametrize(
    "ids", ["quotes.comma", "quotes", "quotes.mark", "style.a, quotes.comma", "QUOTES.x quotes.comma"]
)
def test_a_comment_holds_for_the_next_block(wave: Any, ids: Any) -> None:
    result = wave(comment(ids) + "Sebuah kata.", "quotes.comma")
    assert not result.kept
    assert (result.waved[0].reason, result.waved[0].by) == ("kutipan resmi", "Sari")


def test_it_does_not_hold_for_the_block_after(wave: Any) -> None:
    result = wave(comment("quotes.comma") + "Blok lain.\n\nSebuah kata.", "quotes.comma")
    assert [row.check for row in result.kept] == ["quotes.comma"]
    assert [row.check for row in result.extra] == ["suppression.unused"]


def test_a_comment_inside_a_block_holds_for_that_block(wave: Any) -> None:
    text = "Sebuah <!-- rilis: abaikan style.a karena nama (oleh Sari) --> kata.\n\nLain."
    assert not wave(text, "style.a").kept


def test_rows_are_waved_through_by_their_own_id_or_their_lexicons(wave: Any) -> None:
    for ids in ("wording.a:b", "wording.a", "wording"):
        assert not wave(comment(ids) + "Sebuah kata.", "wording.a:b").kept


@pytest.mark.parametrize(
    ("ids", "rest", "faults"),
    [
        ("quotes.comma", "(oleh Sari)", ["suppression.no-reason"]),
        ("quotes.comma", "karena perlu", ["suppression.no-name"]),
        ("quotes.comma", "", ["suppression.no-name", "suppression.no-reason"]),
        ("quotes.coma", "karena perlu (oleh Sari)", ["suppression.unknown-id"]),
        ("internal.crash", "karena perlu (oleh Sari)", ["suppression.unknown-id"]),
        ("", "karena perlu (oleh Sari)", ["suppression.unknown-id"]),
    ],
)
def test_a_faulty_exception_waves_nothing_through_and_is_reported(
    wave: Any, ids: Any, rest: Any, faults: Any
) -> None:
    result = wave(comment(ids, rest) + "Sebuah kata.", "quotes.comma")
    assert len(result.kept) == 1
    assert [row.check for row in result.extra] == faults


def test_what_the_engine_says_cannot_be_waved_through(wave: Any) -> None:
    result = wave(comment("internal, suppression") + "Sebuah kata.", "internal.crash", "suppression.unused")
    assert len(result.kept) == 2


def test_an_unknown_id_stands_at_its_word_and_suggests_the_nearest(wave: Any) -> None:
    result = wave(comment("quotes.coma") + "Sebuah kata.")
    assert result.extra[0].span.of(result.extra[0].source.text) == "quotes.coma"
    assert "“quotes.comma”" in result.extra[0].message.english()


def test_checks_that_did_not_run_leave_no_unused_exceptions(make_document: Callable[..., Document]) -> None:
    document = make_document(comment("quotes.comma") + "Sebuah kata.")
    known = KNOWN._replace(active=frozenset({"style.a"}))
    assert not suppress([], document, None, (), known).extra


def test_plain_text_has_no_comments(wave: Any) -> None:
    assert wave(comment("quotes.comma") + "Sebuah kata.", "quotes.comma", name="a.txt").kept


def test_a_name_may_hold_brackets_and_a_reason_may_too(wave: Any) -> None:
    rest = "karena istilah (resmi) itu dipakai (oleh Sari (Humas))"
    waved = wave(comment("style.a", rest) + "Sebuah kata.", "style.a").waved[0]
    assert (waved.reason, waved.by) == ("istilah (resmi) itu dipakai", "Sari (Humas)")


def test_styles_except_files_by_pattern(wave: Any) -> None:
    row = Ignore("style", "arsip lama", "Sari", "arsip/**")
    assert not wave("kata", "style.a", ignores=[row], path="arsip/2020/a.md").kept
    missed = wave("kata", "style.a", ignores=[row], path="baru/a.md")
    assert missed.kept
    assert not missed.extra


YAML = """judul: kata satu
# rilis: abaikan style.a karena nama (oleh Sari)
pokok:
  apa: kata dua

  siapa: kata tiga
isi:
- paragraf: |
    # rilis: abaikan style.a karena teks (oleh Sari)
    kata empat
# rilis: abaikan style.a karena butir (oleh Sari)
- paragraf: kata lima
- paragraf: kata enam
"""


@pytest.mark.parametrize(
    ("words", "kept"),
    [("satu", 1), ("dua", 0), ("tiga", 0), ("empat", 1), ("lima", 0), ("enam", 1)],
)
def test_a_comment_in_yaml_holds_for_the_next_key_or_item(
    make_brief: Callable[..., Brief], make_finding: Callable[..., Finding], words: str, kept: int
) -> None:
    body = "# rilis: abaikan style.a karena teks (oleh Sari)\n    kata empat"
    brief = make_brief(YAML, {"isi[0].paragraf": body})
    whole = Place(Span(0, len(YAML)), (Segment(0, len(YAML), 0, len(YAML), exact=False),))
    brief = brief._replace(where={**brief.where, "": whole})
    findings = [make_finding(brief.source, words, check="style.a")]
    assert len(suppress(findings, None, brief, (), KNOWN).kept) == kept


def test_idle_comments_of_a_brief_are_reported_when_the_brief_is_checked(
    make_brief: Callable[..., Brief], make_document: Callable[..., Document]
) -> None:
    brief = make_brief(YAML, {})
    assert [row.check for row in suppress([], None, brief, (), KNOWN).extra] == ["suppression.unused"] * 3
    assert not suppress([], make_document("kata"), brief, (), KNOWN).extra


def test_a_draft_hears_the_exceptions_of_its_brief(
    make_brief: Callable[..., Brief],
    make_document: Callable[..., Document],
    make_finding: Callable[..., Finding],
) -> None:
    brief = make_brief(YAML, {})
    document = make_document("kata dua")
    at = brief.source.text.index("dua")
    finding = make_finding(document.source, "dua", check="style.a")
    assert suppress([finding], document, brief, (), KNOWN).kept
    traced = finding._replace(brief=FieldPlace(brief.source, "pokok.apa", Span(at, at + 3)))
    assert not suppress([traced], document, brief, (), KNOWN).kept


def test_abaikan_of_a_brief_holds_for_all_of_it(
    make_brief: Callable[..., Brief], make_finding: Callable[..., Finding]
) -> None:
    text = "judul: kata\nabaikan:\n  - aturan: style.a\n"
    brief = make_brief(text, {"abaikan[0].aturan": "style.a"}, abaikan=(Abaikan("style.a", "nama", "Sari"),))
    finding = make_finding(brief.source, "kata", check="style.a")
    assert not suppress([finding], None, brief, (), KNOWN).kept
    idle = suppress([], None, brief, (), KNOWN).extra
    assert [(row.check, row.span.of(text)) for row in idle] == [("suppression.unused", "style.a")]


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("**", "a/b.md", True),
        ("arsip/**", "arsip/a/b.md", True),
        ("arsip/**", "baru/arsip/b.md", False),
        ("**/*.txt", "b.txt", True),
        ("*.txt", "a/b.txt", False),
        ("a/**/b?.md", "a/x/y/b1.md", True),
        ("a\\*.md", "a/b.md", True),
        ("*a" * 30, "a" * 29 + "b", False),
    ],
)
def test_file_patterns(pattern: str, path: str, matches: Any) -> None:
    assert glob_matches(pattern, path) is matches
