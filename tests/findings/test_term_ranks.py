"""One phrase in several lists: the house is heard before a plugin, a plugin before ours; and rows that overlap."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest

from rilis.findings.terms import TermMatcher
from rilis.model.document import Document
from rilis.model.lexicon import OF_HOUSE, OF_PLUGIN, Lexicon
from rilis.model.source import Source
from rilis.packs.lexicon import read_lexicon
from rilis.testing import Case, findings_of

OURS, PLUGIN, HOUSE = 1, OF_PLUGIN, OF_HOUSE


def listed(
    identity: str, rank: int, rows: str = "- {id: kata, bentuk: [sangat dahsyat]}\n", head: str = ""
) -> Lexicon:
    text = f"id: {identity}\nringkas: I.\nmengapa: A.\ndasar: D\n{head}istilah:\n{rows}"
    return read_lexicon(Source("a.yaml", text))._replace(rank=rank)


def heard(make_document: Callable[..., Document], lists: list[Lexicon], text: str) -> dict[str, int]:
    """Return how many rows each list has in the text."""
    hits = TermMatcher(lists).hits(make_document(text))
    return {identity: len(found) for identity, found in hits.items()}


@pytest.mark.parametrize("order", tuple(permutations(range(3))))
def test_the_highest_list_with_the_phrase_is_heard(
    make_document: Callable[..., Document], order: tuple[int, ...]
) -> None:
    lists = [listed("a.nasional", OURS), listed("a.sektor", PLUGIN), listed("a.rumah", HOUSE)]
    text = "Acara itu sangat dahsyat."
    assert heard(make_document, [lists[at] for at in order], text) == {"a.rumah": 1}
    assert heard(make_document, [lists[at] for at in order if at != 2], text) == {"a.sektor": 1}
    assert heard(make_document, [lists[0]], text) == {"a.nasional": 1}


def test_lists_of_one_rank_are_all_heard(make_document: Callable[..., Document]) -> None:
    lists = [listed("a.satu", PLUGIN), listed("a.dua", PLUGIN), listed("a.nasional", OURS)]
    assert heard(make_document, lists, "Acara itu sangat dahsyat.") == {"a.satu": 1, "a.dua": 1}


def test_a_list_outranks_only_where_it_has_the_same_words(make_document: Callable[..., Document]) -> None:
    house = listed("a.rumah", HOUSE, "- {id: lain, bentuk: [dahsyat sekali]}\n")
    lists = [house, listed("a.nasional", OURS)]
    assert heard(make_document, lists, "Acara itu sangat dahsyat.") == {"a.nasional": 1}


def test_a_list_for_another_language_outranks_nothing(make_document: Callable[..., Document]) -> None:
    lists = [listed("a.rumah", HOUSE, head="bahasa: en\n"), listed("a.nasional", OURS)]
    assert heard(make_document, lists, "Acara itu sangat dahsyat.") == {"a.nasional": 1}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Acara itu dahsyat sekali.", ["panjang"]),
        ("“Acara itu dahsyat sekali,” ujar Sari Dewi.", ["pendek"]),
        ("Acara itu dahsyat.", ["pendek"]),
    ],
)
def test_of_two_rows_in_one_place_the_longer_that_holds_is_told(text: str, rows: list[str]) -> None:
    both = "- {id: pendek, bentuk: [dahsyat]}\n- {id: panjang, bentuk: [dahsyat sekali], kecuali: [{kutipan: ya}]}\n"
    found, _source = findings_of(
        listed("a.dua", OURS, both), Case(text, (), None, 1, flags=True, name="case.txt")
    )
    assert [finding.check for finding in found] == [f"a.dua:{row}" for row in rows]
