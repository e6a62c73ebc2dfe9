"""The small parts: units of UTF-16, addresses, kinds, the dictionary's folder, answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.engines.languagetool.address import is_loopback, server_address
from rilis.engines.languagetool.answer import read_answer
from rilis.engines.languagetool.dictionary import copy_dictionary, find_dictionary
from rilis.engines.languagetool.found import find
from rilis.engines.languagetool.kinds import kind_of
from rilis.engines.languagetool.units import Units
from rilis.errors import ConfigError
from rilis.model.span import Span

TEXTS = st.text(st.sampled_from("aé“ \n🙂𐍈"), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_units_come_back_as_the_same_letters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, inside = units(text[:start]), units(text[start:end])
    assert Units(text).span(before, inside) == Span(start, end)


@given(TEXTS, st.integers(-5, 80), st.integers(-5, 80))
def test_any_units_give_a_span_of_the_text_or_none(text: str, offset: int, length: int) -> None:
    span = Units(text).span(offset, length)
    inside = offset >= 0 and length >= 0 and offset + length <= units(text)
    assert (span is not None) == inside
    if span is not None:
        assert 0 <= span.start <= span.end <= len(text)


def test_half_a_letter_counts_as_the_whole() -> None:
    assert Units("a🙂b").span(2, 1) == Span(1, 2)
    assert Units("a🙂b").span(0, 2) == Span(0, 2)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081/"),
        ("http://localhost:8081/v2/", "http://localhost:8081/"),
        ("http://[::1]:8081/lt", "http://[::1]:8081/lt/"),
        ("https://127.3.2.1/lt/v2/check", "https://127.3.2.1/lt/"),
    ],
)
def test_addresses_of_this_machine(text: str, address: str) -> None:
    assert server_address(text, anywhere=False) == address


@pytest.mark.parametrize(
    "text",
    [
        "http://192.168.1.5:8081/",
        "http://languagetool.contoh.go.id/",
        "http://127.0.0.1.contoh.id/",
        "http://localhost.contoh.id/",
        "http://0.0.0.0:8081/",
    ],
)
def test_another_machine_only_where_a_person_names_it(text: str) -> None:
    with pytest.raises(ConfigError):
        server_address(text, anywhere=False)
    assert server_address(text, anywhere=True) == text


@pytest.mark.parametrize(
    "text",
    [
        "https://api.languagetool.org/v2",
        "https://languagetool.org/",
        "https://API.LanguageToolPlus.com/",
        "ftp://127.0.0.1/",
        "127.0.0.1:8081",
        "http://",
        "http://[::1/",
        "http://127.0.0.1:x/",
        "http://127.0.0.1:0/",
        "http://user:rahasia@127.0.0.1/",
        "http://127.0.0.1/?a=b",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\n",
    ],
)
def test_addresses_never_asked(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        server_address(text, anywhere=True)
    assert "rahasia" not in caught.value.message.english()


def test_loopback_is_told_without_asking_for_a_name() -> None:
    assert [is_loopback(host) for host in ("LOCALHOST", "::1", "127.9.9.9", "", "contoh.id")] == [
        True, True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "category", "issue", "kind"),
    [
        ("MORFOLOGIK_RULE_EN_GB", "TYPOS", "misspelling", "spelling"),
        ("ID_SPELLER_RULE", "TYPOS", "misspelling", "spelling"),
        ("THERE_THEIR", "TYPOS", "misspelling", "grammar"),
        ("X", "CONFUSED_WORDS", "misspelling", "grammar"),
        ("X", "MISC", "duplication", "grammar"),
        ("X", "CASING", "typographical", "typography"),
        ("X", "REDUNDANCY", "style", "style"),
        ("X", "NEW", "whitespace", "typography"),
        ("X", "", "", "other"),
    ],
)
def test_kinds(rule: str, category: str, issue: str, kind: str) -> None:
    assert kind_of(rule, category, issue) == kind


def test_answers_are_cut_and_cleaned() -> None:
    row = {
        "offset": 0,
        "length": 1,
        "message": "one\x1b[31m\ntwo " + "x" * 900,
        "rule": {"id": "R"},
        "replacements": [
            {"value": "a\nb"},
            {"value": "ok"},
            {"value": 3},
            *({"value": str(n)} for n in range(9)),
        ],
    }
    (match,) = read_answer({"matches": [row]}).matches
    assert match.said.startswith("one [31m two x")
    assert len(match.said) == 400
    assert match.instead == ("ok", "0", "1")


def test_the_dictionary_gets_what_languagetool_wants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there, private = tmp_path / "kamus", tmp_path / "private"
    there.mkdir()
    private.mkdir()
    (there / "id_ID.dic").write_text("1\nkata\n", encoding="utf-8")
    monkeypatch.setenv("DICPATH", str(there))
    assert find_dictionary() != str(there / "id_ID.dic")
    (there / "id_ID.aff").write_text("SET UTF-8\n", encoding="utf-8")
    assert find_dictionary() == str(there / "id_ID.dic")
    copy_dictionary(find_dictionary(), str(private))
    assert sorted(path.name for path in private.iterdir()) == ["common_words.txt", "id_ID.aff", "id_ID.dic"]


def test_installations_are_found_by_the_names_the_package_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LanguageTool-6.7", "LanguageTool-6.8-SNAPSHOT", "LanguageTool-6.6", "other"):
        (tmp_path / name).mkdir()
    for name in ("LanguageTool-6.7", "LanguageTool-6.8-SNAPSHOT"):
        (tmp_path / name / "languagetool-server.jar").touch()
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    assert find().versions == ("6.7",)
