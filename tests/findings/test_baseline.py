"""Known findings are remembered by their sentence, never by their words, and never for ever."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.errors import ConfigError
from rilis.findings.baseline import keyed
from rilis.findings.baseline_file import Row, read_rows, write_rows
from rilis.findings.baseline_use import Baseline
from rilis.findings.ids import KnownIds
from rilis.findings.own_checks import OWN
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.result import FileResult
from rilis.model.source import Source

TODAY = date(2022, 1, 29)
KNOWN = KnownIds(frozenset({"style.a", "style.b"}), frozenset({"style"}), {}, frozenset({"style.a"}))


def same(path: str) -> str:
    return path


def key(finding: Finding, document: Document | None) -> str:
    return keyed([finding], document, same)[0].key


def row(key: str = "0" * 32, check: str = "style.a", **more: object) -> Row:
    made = Row(key, check, "a.md", "Sudah terbit", "Sari", date(2022, 6, 30))
    return made._replace(**more)  # type: ignore[arg-type]  # any field of a row


def test_moved_text_stays_known_and_changed_text_does_not(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    old = make_document("Kalimat ini rahasia sekali. Lain.")
    known = key(make_finding(old.source, "rahasia"), old)
    moved = make_document("Baru.\n\nKalimat   ini RAHASIA sekali. Lain.")
    assert key(make_finding(moved.source, "RAHASIA"), moved) == known
    changed = make_document("Kalimat ini rahasia benar sekali.")
    assert key(make_finding(changed.source, "rahasia"), changed) != known
    assert key(make_finding(old.source, "rahasia", check="style.b"), old) != known


def test_a_finding_of_a_brief_is_known_by_its_line(make_finding: Callable[..., Finding]) -> None:
    source = Source("brief.yaml", "judul: satu\nteras: dua tiga empat\n")
    known = key(make_finding(source, "dua"), None)
    moved = Source("lain.yaml", "x: y\n\nteras:  dua tiga  empat\n")
    assert key(make_finding(moved, "dua"), None) == known
    assert key(make_finding(source, "satu"), None) != known


def test_a_heading_is_known_in_its_own_file_only(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("SIARAN PERS")
    finding = make_finding(document.source, "PERS")
    here = keyed([finding], document, lambda _name: "a.md")[0].key
    assert here != keyed([finding], document, lambda _name: "b.md")[0].key
    assert here == keyed([finding], document, lambda _name: "a.md")[0].key


def test_what_the_engine_says_is_never_known(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("kata")
    for check in ("internal.crash", "suppression.unused"):
        assert not key(make_finding(document.source, "kata", check=check), document)


def test_the_file_is_sorted_and_reads_back() -> None:
    rows = [
        row("b" * 32, path="b.md"),
        row("a" * 32, reason="Dua\tkata\nlagi"),
        row("a" * 32, reason="sekali lagi"),
    ]
    text = write_rows(rows)
    assert text == write_rows(reversed(rows[:2]))
    assert [line.split("\t")[0] for line in text.splitlines()[2:]] == ["a" * 32, "b" * 32]
    read = read_rows(Source("b.tsv", text))
    assert [each._replace(span=row().span) for each in read] == [
        row("a" * 32, reason="Dua kata lagi"),
        row("b" * 32, path="b.md"),
    ]


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"])).filter(lambda text: text.split())


@given(st.lists(st.tuples(st.integers(0, 2**128 - 1), words, words, words, st.dates())))
def test_any_reason_and_name_reads_back_on_one_line(cells: list[tuple[int, str, str, str, date]]) -> None:
    rows = [
        Row(f"{number:032x}", "style.a", path, reason, by, until) for number, path, reason, by, until in cells
    ]
    text = write_rows(rows)
    assert write_rows(read_rows(Source("b.tsv", text))) == text
    assert len(text.splitlines()) >= 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", None),
        ("{}", None),
        ("# rilis-baseline 2\n", None),
        ("# rilis-baseline 1\nabc\n", 2),
        ("# rilis-baseline 1\n\n" + "\t".join(["0" * 32, "a.b", "", "r", "n", "besok"]), 3),
        ("# rilis-baseline 1\n" + "\t".join(["0" * 32, "", "", "r", "n", "2022-01-01"]), 2),
        ("# rilis-baseline 1\n" + "\t".join(["0" * 31, "a.b", "", "r", "n", "2022-01-01"]), 2),
    ],
)
def test_another_file_is_refused_with_its_place(text: str, place: int | None) -> None:
    source = Source("b.tsv", text)
    with pytest.raises(ConfigError) as caught:
        read_rows(source)
    span = caught.value.span
    assert (source.position(span.start)[0] if span else None) == place


def test_rows_hide_until_they_expire_and_what_is_wrong_is_said(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("Kalimat ini rahasia sekali. Kalimat itu salah sekali.")
    first, second = keyed(
        [make_finding(document.source, word, check="style.a") for word in ("rahasia", "salah")],
        document,
        same,
    )
    rows = [
        row(first.key),
        row(second.key, until=date(2022, 1, 28)),
        row("1" * 32),
        row("2" * 32, "style.c"),
        row("3" * 32, reason=""),
        row("4" * 32, by=""),
        row("5" * 32, "style.b"),
        row("6" * 32, path="lain.md"),
    ]
    source = Source("b.tsv", write_rows(rows))
    baseline = Baseline(source, read_rows(source), TODAY)
    left = baseline.without_known(FileResult(document.source, (first, second)))
    assert (left.findings, left.known) == ((second,), 1)
    said = {
        finding.span.of(source.text)[0]: finding.check
        for finding in baseline.faults(KNOWN, lambda each: each.path == "a.md")
        if finding.span.of(source.text)[0] in "123456"
    }
    assert said == {
        "1": "suppression.unused",
        "2": "suppression.unknown-id",
        "3": "suppression.no-reason",
        "4": "suppression.no-name",
    }
    expired = [
        each for each in baseline.faults(KNOWN, lambda _row: True) if each.check == "suppression.expired"
    ]
    assert [each.span.of(source.text)[:32] for each in expired] == [second.key]


def test_a_row_with_another_check_hides_nothing(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("Kalimat ini rahasia sekali.")
    (finding,) = keyed([make_finding(document.source, "rahasia", check="style.a")], document, same)
    baseline = Baseline(Source("b.tsv", ""), [row(finding.key, "style.b")], TODAY)
    assert baseline.without_known(FileResult(document.source, (finding,))).findings == (finding,)


def test_the_engines_own_ids_can_be_explained(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    assert {each.id.split(".")[0] for each in OWN} == {"internal", "suppression"}
    assert all(each.summary and each.why and each.cite for each in OWN)
    assert not [hit for each in OWN for hit in each.run(make_document("kata"), make_context({}))]
