"""Rows of lexicons found in one pass and told as hits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.errors import ConfigError
from rilis.findings.terms import TermMatcher, lexicon_check, match_terms
from rilis.language.case import capital_kept
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.lexicon import Lexicon, Term


def row(identity: str, *forms: Any, **more: Any) -> Any:
    return Term(identity, forms, more.pop("tingkat", None), "Alasan.", "Dasar", **more)


def lexicon(*terms: Any, **more: Any) -> Any:
    return Lexicon("wording.a", "ringkas", "mengapa", "cite", terms, **more)


def hits(
    make_document: Callable[..., Document], make_context: Callable[..., Context], rows: Any, text: str
) -> Any:
    document = make_document(text)
    context = make_context({})._replace(term_hits=match_terms(document, [rows]))
    return document, list(lexicon_check(rows).run(document, context))


def words(document: Document, found: Any) -> Any:
    return [hit.span.of(document.text) for hit in found]


def test_forms_of_many_words_and_stars_are_found_in_any_case(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    rows = lexicon(row("a", "penyandang cacat"), row("b", "cacat*"))
    document, found = hits(make_document, make_context, rows, "Penyandang  Cacat, cacatnya, dan Cacat.")
    assert words(document, found) == ["Penyandang  Cacat", "cacatnya", "Cacat"]
    assert [hit.term for hit in found] == ["wording.a:a", "wording.a:b", "wording.a:b"]


def test_set_phrases_lift_a_hit_of_their_own_row_only(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    rows = lexicon(row("a", "cacat", kecuali=("cacat hukum",)), row("b", "hukum"))
    document, found = hits(make_document, make_context, rows, "Cacat hukum dan cacat.")
    assert words(document, found) == ["hukum", "cacat"]


def test_a_replacement_keeps_capitals_and_names_the_reason(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    rows = lexicon(row("a", "aktifitas", ganti=("aktivitas",), tingkat="error"), safe=True)
    _document, found = hits(make_document, make_context, rows, "Aktifitas")
    assert found[0].suggestions == (("Aktivitas", True),)
    assert found[0].severity == "error"
    assert found[0].message.english() == "“Aktifitas”: write “Aktivitas”. Alasan."


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (lexicon(row("a", "cacat*", ganti=("disabilitas",)), safe=True), "cacatnya"),
        (lexicon(row("a", "cacat", ganti=("a", "b")), safe=True), "cacat"),
        (lexicon(row("a", "cacat", ganti=("a",))), "cacat"),
    ],
)
def test_what_a_person_must_choose_is_not_safe(
    make_document: Callable[..., Document], make_context: Callable[..., Context], rows: Any, text: str
) -> None:
    _document, found = hits(make_document, make_context, rows, text)
    assert found
    assert not any(suggestion.safe for suggestion in found[0].suggestions)


@pytest.mark.parametrize(
    ("seen", "better", "kept"),
    [
        ("CACAT", "disabilitas", "DISABILITAS"),
        ("Penyandang Cacat", "penyandang disabilitas", "Penyandang Disabilitas"),
        ("Penyandang cacat", "penyandang disabilitas", "Penyandang disabilitas"),
        ("cacat", "COVID-19", "COVID-19"),
        ("cacat", "", ""),
    ],
)
def test_capitals(seen: str, better: str, kept: str) -> None:
    assert capital_kept(seen, better) == kept


def test_a_form_without_words_is_refused_by_name() -> None:
    with pytest.raises(ConfigError, match=r"wording\.a:kosong"):
        TermMatcher([lexicon(row("kosong", "*"))])


@given(st.lists(st.sampled_from(["satu", "dua", "tiga", "empat", ","]), max_size=30), st.data())
def test_planted_words_are_found_exactly_where_they_stand(
    make_document: Callable[..., Document], pieces: Any, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(pieces)))
    text = " ".join([*pieces[:at], "sasaran", *pieces[at:]])
    found = match_terms(make_document(text), [lexicon(row("a", "sasaran"))])
    start = text.index("sasaran")
    assert [hit.span for hit in found["wording.a"]] == [(start, start + 7)]


def test_only_the_wrong_word_of_a_form_is_reported_and_replaced(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    one = row(
        "a", "massa jabatan", "di massa lalu", kata="massa", ganti=("masa",), kecuali=("massa jabatan guru",)
    )
    document, found = hits(
        make_document, make_context, lexicon(one), "Massa jabatan, di massa lalu; massa jabatan guru."
    )
    assert [(hit.span.start, hit.span.of(document.text)) for hit in found] == [(0, "Massa"), (18, "massa")]
    assert [hit.suggestions[0].text for hit in found] == ["Masa", "masa"]


def test_a_form_without_its_wrong_word_is_refused() -> None:
    with pytest.raises(ConfigError, match="lacks its word"):
        TermMatcher((lexicon(row("a", "masa jabatan", kata="massa")),))
