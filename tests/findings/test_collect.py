"""Checks run each on its own; whatever one does, the rest is reported."""

from __future__ import annotations

import contextlib
import re
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from rilis.findings import collect as collecting
from rilis.findings.collect import collect, validate
from rilis.findings.guard import guarded
from rilis.findings.hits import final_severity
from rilis.findings.selection import select
from rilis.model.brief import Brief
from rilis.model.catalog import Catalog
from rilis.model.check import Check, Context, Validator
from rilis.model.document import Document
from rilis.model.finding import Hit, Suggestion
from rilis.model.lexicon import Lexicon, Term
from rilis.model.message import Message
from rilis.model.span import Segment, Span
from rilis.model.style import StylePack


@pytest.fixture
def run(
    make_catalog: Callable[..., Catalog],
    make_document: Callable[..., Document],
    make_context: Callable[..., Context],
) -> Any:
    def run(
        text: Any, *checks: Any, style: Any = None, only: Any = (), lexicons: Any = (), **more: Any
    ) -> Any:
        document = text if hasattr(text, "blocks") else make_document(text, **more)
        selection = select(make_catalog(checks, (), lexicons), style or StylePack("a"), only)
        return collect(document, selection, make_context)

    return run


def rude(identity: str, run: Any) -> Any:
    return Check(identity, "", "", "cite", run)


def test_findings_carry_their_check_and_stand_in_order(run: Any, word_check: Callable[..., Check]) -> None:
    found = run("b a b", word_check("style.b", "b"), word_check("style.a", "a", severity="error")).findings
    assert [(row.check, row.span.start, row.severity, row.cite) for row in found] == [
        ("style.b", 0, "warning", "KBBI"),
        ("style.a", 2, "error", "KBBI"),
        ("style.b", 4, "warning", "KBBI"),
    ]


def test_places_go_through_the_segments(
    run: Any, make_document: Callable[..., Document], word_check: Callable[..., Check]
) -> None:
    source_text = "x&amp;kata"
    segments = (Segment(0, 1, 0, 1, True), Segment(1, 2, 1, 6, False), Segment(2, 6, 6, 10, True))
    source = type(make_document("").source)("a.html", source_text)
    document = make_document("x&kata", segments=segments, source=source)
    found = run(document, word_check("style.a", "kata", "rata"), word_check("style.b", "&", "dan")).findings
    assert [(row.span.of(source_text), row.fixable, row.replaceable) for row in found] == [
        ("&amp;", False, False),
        ("kata", True, True),
    ]


def test_direct_speech_is_passed_over_or_one_lower(run: Any, word_check: Callable[..., Check]) -> None:
    text = "kata “kata,” ujarnya."
    checks = [
        word_check("style.a", "kata", in_quotes="skip"),
        word_check("style.b", "kata", in_quotes="lower", severity="error"),
        word_check("style.c", "kata"),
    ]
    found = run(text, *checks).findings
    assert [(row.check, row.severity) for row in found if row.span.start > 4] == [
        ("style.b", "warning"),
        ("style.c", "warning"),
    ]


def test_the_style_has_the_last_word_on_severity() -> None:
    assert final_severity("warning", None, "same", quoted=True, style=None) == "warning"
    assert final_severity("warning", "error", "lower", quoted=True, style=None) == "warning"
    assert final_severity("warning", "error", "lower", quoted=True, style="info") == "info"


def test_rows_answer_to_their_own_id_rule_and_level(run: Any) -> None:
    lexicon = Lexicon("wording.a", "", "", "cite", (Term("b", ("kata",), "error", "Alasan.", "Dasar b"),))
    found = run("kata “kata”", lexicons=[lexicon]).findings
    assert [(row.check, row.severity, row.cite) for row in found] == [
        ("wording.a:b", "error", "Dasar b"),
        ("wording.a:b", "warning", "Dasar b"),
    ]
    styled = run("“kata”", lexicons=[lexicon], style=StylePack("a", tingkat={"wording.a:b": "info"})).findings
    assert styled[0].severity == "info"


def test_a_check_cannot_speak_for_another(run: Any) -> None:
    def steal(document: Document, context: Context) -> Any:
        yield Hit(Span(0, 1), Message("x"), term="law.secret:row")

    assert run("kata", rude("style.a", steal)).findings[0].check == "style.a"


def test_checks_for_releases_stay_away_from_other_texts(run: Any, word_check: Callable[..., Check]) -> None:
    check = word_check("style.a", "kata", needs_release=True)
    assert not run("kata", check, release=False).findings
    assert run("kata", check, release=True).findings


def leave(document: Document, context: Context) -> None:
    sys.exit(0)


def fall(document: Document, context: Context) -> Any:
    yield Hit(Span(0, 4), Message("before"))
    raise ValueError(document.text)


UNTYPED: Any = Hit
"""For hits that the contract does not allow."""


@pytest.mark.parametrize(
    "bad",
    [
        leave,
        fall,
        lambda document, context: None,
        lambda document, context: ["a hit"],
        lambda document, context: [Hit(Span(0, 999), Message("x"))],
        lambda document, context: [Hit(Span(3, 1), Message("x"))],
        lambda document, context: [UNTYPED((0, "1"), Message("x"))],
        lambda document, context: [UNTYPED(Span(0, 1), "text")],
        lambda document, context: [Hit(Span(0, 1), Message("{missing}"))],
        lambda document, context: [UNTYPED(Span(0, 1), Message("x"), ("text",))],
        lambda document, context: [UNTYPED(Span(0, 1), Message("x"), severity="fatal")],
        lambda document, context: document.text.nothing,
        lambda document, context: (_ for _ in iter(int, 1)),
    ],
)
def test_a_check_that_misbehaves_is_one_finding_without_words_of_the_text(
    run: Any, word_check: Callable[..., Check], bad: Any
) -> None:
    gathered = run("rahasia kata", rude("a.bad", bad), word_check("style.a", "kata"))
    crashes = [row for row in gathered.findings if row.check == "internal.crash"]
    assert len(crashes) == len(gathered.crashes) == 1
    said = crashes[0].message.english()
    assert "a.bad" in said
    assert gathered.crashes[0].error in said
    assert "rahasia" not in said
    assert any(row.check == "style.a" for row in gathered.findings)


def test_what_was_seen_before_the_crash_is_kept(run: Any) -> None:
    assert "before" in [row.message.english() for row in run("kata", rude("a.bad", fall)).findings]


def test_a_stop_from_the_keyboard_goes_through() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guarded("a", stop)


def test_cpu_time_is_limited_in_the_main_thread_even_when_swallowed() -> None:
    def endless() -> None:
        while True:
            with contextlib.suppress(Exception):  # what a careless check does
                re.match(r"(a+)+$", "a" * 30 + "b")

    crash = guarded("a.slow", endless, seconds=0.05)
    assert crash is not None
    assert crash.error == "OverTimeError"


def test_other_threads_run_without_a_limit() -> None:
    seen = []
    thread = threading.Thread(target=lambda: seen.append(guarded("a", lambda: None)))
    thread.start()
    thread.join()
    assert seen == [None]


def test_findings_of_one_check_are_capped_and_secrets_are_not(
    run: Any, word_check: Callable[..., Check], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "MOST_FINDINGS", 2)
    gathered = run("1 2 1 2 1 2 1", word_check("privacy.one", "1", secret=True))
    assert [row.check for row in gathered.findings] == ["internal.too-many", "privacy.one", "privacy.one"]
    assert len(gathered.secrets.spans) == 4


def test_secrets_of_deselected_and_passed_over_checks_are_gathered(
    run: Any, word_check: Callable[..., Check]
) -> None:
    secret = word_check("privacy.nik", "317", secret=True, in_quotes="skip")
    gathered = run("Nomor 317 dan “317”.", secret, word_check("style.a", "dan"), only=["style"])
    assert [row.check for row in gathered.findings] == ["style.a"]
    assert len(gathered.secrets.spans) == 2
    assert gathered.secrets.text("317") == "•••"


def test_a_secret_written_with_an_entity_is_masked_both_ways(
    run: Any, make_document: Callable[..., Document], word_check: Callable[..., Check]
) -> None:
    segments = (Segment(0, 2, 0, 2, True), Segment(2, 3, 2, 8, False), Segment(3, 5, 8, 10, True))
    source = type(make_document("").source)("a.html", "08&nbsp;12")
    gathered = run(
        make_document("08\xa012", segments=segments, source=source),
        word_check("privacy.p", "08\xa012", secret=True),
    )
    assert gathered.secrets.text("08\xa012 08&nbsp;12") == "••\xa0•• ••&••••;••"


def test_equal_findings_are_reported_once(run: Any) -> None:
    def twice(document: Document, context: Context) -> Any:
        return [Hit(Span(0, 1), Message("x")), Hit(Span(0, 1), Message("x"))]

    assert len(run("kata", rude("style.a", twice)).findings) == 1


@pytest.mark.parametrize(
    ("seen", "better", "fixable"),
    [(".”", ",”", True), ("kata", "rata", False), ("2,5", "2.5", False), (" ", "", False), ("”", "", True)],
)
def test_only_marks_of_a_quotation_can_be_fixed(
    run: Any, word_check: Callable[..., Check], seen: str, better: str, fixable: Any
) -> None:
    found = run("“Sebuah kata 2,5 hal.” ujarnya", word_check("style.a", seen, better)).findings
    assert found[0].fixable is fixable
    assert found[0].replaceable


@pytest.fixture
def check_brief(make_catalog: Callable[..., Catalog], make_context: Callable[..., Context]) -> Any:
    def check(brief: Brief, hit: Any, **more: Any) -> Any:
        check = Validator("brief.a", "", "", "cite", lambda brief, context: [hit], **more)
        return validate(brief, select(make_catalog((), [check]), StylePack("a")), make_context)

    return check


def test_a_validators_hit_stands_in_the_value_of_its_field(
    check_brief: Callable[..., Any], make_brief: Callable[..., Brief]
) -> None:
    brief = make_brief("judul: Rapat kerja\n", {"judul": "Rapat kerja"})
    hit = Hit(Span(6, 11), Message("x"), (Suggestion("rapat", True),), field="judul")
    found = check_brief(brief, hit).findings[0]
    assert (found.span.of(brief.source.text), found.field, found.fixable) == ("kerja", "judul", True)
    assert found.replaceable


@pytest.mark.parametrize(
    ("field", "span", "seen"),
    [("judul", Span(0, 0), "Rapat"), ("judul.x", Span(0, 0), "j"), (None, Span(0, 5), "judul")],
)
def test_other_places_of_a_validator(
    check_brief: Callable[..., Any], make_brief: Callable[..., Brief], field: Any, span: Any, seen: str
) -> None:
    brief = make_brief("judul: Rapat\n", {"judul": "Rapat"})
    found = check_brief(brief, Hit(span, Message("x"), field=field)).findings[0]
    assert found.span.of(brief.source.text) == seen


def test_a_validators_span_past_the_value_is_rubbish(
    check_brief: Callable[..., Any], make_brief: Callable[..., Brief]
) -> None:
    brief = make_brief("judul: Rapat\n", {"judul": "Rapat"})
    for field in ("judul", None):
        found = check_brief(brief, Hit(Span(0, 99), Message("x"), field=field)).findings
        assert [row.check for row in found] == ["internal.crash"]
