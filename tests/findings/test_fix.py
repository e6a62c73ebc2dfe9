"""Safe suggestions are written in; words of others stay; secrets stay out of the diff."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.findings.fix import diff, fix
from rilis.findings.protect import protected_in_brief, quoted_in_source
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.finding import Finding, Suggestion
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span


def test_only_safe_exact_findings_of_this_text_are_written(make_finding: Callable[..., Finding]) -> None:
    source = Source("a.md", "satu dua tiga empat")
    other = Source("b.md", "satu")
    findings = [
        make_finding(source, "tiga", "3"),
        make_finding(source, "satu", "1"),
        make_finding(source, "dua", "2", fixable=False),
        make_finding(other, "satu", "x"),
        make_finding(source, Span(15, 99), "x"),
    ]
    assert fix(source, findings) == ("1 dua 3 empat", 2)


def test_of_two_that_overlap_the_earlier_is_written(make_finding: Callable[..., Finding]) -> None:
    source = Source("a.md", "satu dua tiga")
    findings = [make_finding(source, "dua tiga", "x"), make_finding(source, "satu dua", "y")]
    assert fix(source, findings) == ("y tiga", 1)
    assert fix(source, [make_finding(source, "satu", "1"), make_finding(source, Span(4, 4), ",")])[1] == 1


def test_one_change_seen_by_two_checks_is_written_once(make_finding: Callable[..., Finding]) -> None:
    source = Source("a.md", "satu")
    findings = [make_finding(source, "satu", "1", check=check) for check in ("style.a", "style.b")]
    assert fix(source, findings) == ("1", 1)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_are_those_of_the_file(make_finding: Callable[..., Finding], line_end: str) -> None:
    source = Source("a.md", f"satu{line_end}dua")
    assert fix(source, [make_finding(source, "dua", "2\n3")])[0] == f"satu{line_end}2{line_end}3"


@pytest.mark.parametrize(
    ("words", "better", "written"),
    [
        (".”", ",”", True),
        ("kata,", "kata", True),
        ("kata", "Kata", False),
        ("2.500", "2,500", False),
        ("500", "5", False),
        ("sama sama", "sama-sama", False),
        (" sama ", "", False),
        (" itu", "", False),
        ("“Ini", "'Ini", True),
    ],
)
def test_in_a_quotation_only_marks_change(
    make_document: Callable[..., Document],
    make_finding: Callable[..., Finding],
    words: str,
    better: str,
    written: Any,
) -> None:
    document = make_document("Ia: “Ini kata, sama sama 2.500 orang itu.” Selesai.")
    finding = make_finding(document.source, words, better)
    assert fix(document.source, [finding], quoted_in_source(document))[1] == written


def test_quotations_facts_and_tables_of_a_brief_are_protected(make_brief: Callable[..., Brief]) -> None:
    values = {
        "kutipan[0].ucapan": "Ini kata",
        "fakta[0].nilai": "19",
        "judul": "Rapat",
        "isi[1].tidak_langsung": "lisan",
    }
    brief = make_brief("".join(f"k: {value}\n" for value in values.values()), values)
    assert {span.of(brief.source.text) for span in protected_in_brief(brief)} == {"Ini kata", "19", "lisan"}


TEXTS = st.text("ab,. “”é2\r\n", max_size=60)
EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), st.text("ab,. “2", max_size=4)), max_size=8)


def planted(make_finding: Callable[..., Finding], source: Any, edits: Any) -> Any:
    length = len(source.text)
    return [
        make_finding(source, Span(min(at, length), min(at + size, length)), better)
        for at, size, better in edits
    ]


@given(TEXTS, EDITS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=3))
def test_words_of_protected_places_survive_any_fix(
    make_finding: Callable[..., Finding], text: str, edits: Any, places: Any
) -> None:
    source = Source("a.md", text)
    protected = [Span(at, min(at + size, len(text))) for at, size in places if at <= len(text)]
    new, _count = fix(source, planted(make_finding, source, edits), protected)
    kept = re.findall(r"[^\W_]", new)
    # What stands outside may change: the protected words must still be there, in order.
    wanted = [letter for span in sorted(protected) for letter in re.findall(r"[^\W_]", span.of(text))]
    if len(protected) < 2:
        rest = iter(kept)
        assert all(letter in rest for letter in wanted)


@given(TEXTS, EDITS)
def test_a_fully_protected_text_keeps_every_letter(
    make_finding: Callable[..., Finding], text: str, edits: Any
) -> None:
    source = Source("a.md", text)
    new, _count = fix(source, planted(make_finding, source, edits), [Span(0, len(text))])
    assert re.findall(r"[^\W_]", new) == re.findall(r"[^\W_]", text)


@given(st.lists(st.sampled_from(["dimana", "aktifitas", "kerja", "“dimana”", "\r\n"]), max_size=20))
def test_fixing_twice_equals_once(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding], pieces: Any
) -> None:
    better = {"dimana": "di mana", "aktifitas": "aktivitas"}

    def fixed(text: str) -> Any:
        document = make_document(text)
        findings = [
            make_finding(document.source, Span(*match.span()), better[match[0]])
            for match in re.finditer("dimana|aktifitas", text)
        ]
        return fix(document.source, findings, quoted_in_source(document))[0]

    once = fixed(" ".join(pieces))
    assert fixed(once) == once
    assert once.count("“dimana”") == pieces.count("“dimana”")
    assert once.count("\r\n") == pieces.count("\r\n")


def test_a_diff_shows_the_change(make_finding: Callable[..., Finding]) -> None:
    source = Source("a.md", "satu\r\ndua\x1b[31m\r\n")
    new, _count = fix(source, [make_finding(source, "dua", "2")])
    assert diff(source, new, Secrets()).splitlines() == [
        "--- a.md",
        "+++ a.md",
        "@@ -1,2 +1,2 @@",
        " satu",
        "-dua\ufffd[31m",
        "+2\ufffd[31m",
    ]


DIGITS = st.text("0123456789", min_size=6, max_size=16)


@given(DIGITS, st.text("ab \n", max_size=12), st.text("ab \n", max_size=12), st.integers(1, 5))
def test_no_secret_leaves_in_a_diff(
    make_finding: Callable[..., Finding], secret: Any, before: str, after: str, cut: Any
) -> None:
    source = Source("a.md", f"x {before}{secret}{after} y {secret}")
    start = 2 + len(before)
    secrets = Secrets.of([(source, Span(start, start + len(secret)))])
    spaced = f"{secret[:cut]} {secret[cut:]}"
    row = make_finding(source, Span(start, start + len(secret)), None)
    findings = [
        row._replace(suggestions=(Suggestion(spaced, safe=True),), fixable=True),
        make_finding(source, Span(0, 1), "z"),
    ]
    new, count = fix(source, findings)
    assert count == 2
    assert not re.search(r"\d", re.sub(r"^@@.*", "", diff(source, new, secrets), flags=re.MULTILINE))
