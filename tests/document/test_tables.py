from __future__ import annotations

import pytest

from rilis.document.tables import press_rows, press_words

TABLES = (
    "attribution_verbs",
    "institutions",
    "named_things",
    "office_fields",
    "offices",
    "regions",
    "release_parts",
)


@pytest.mark.parametrize("name", TABLES)
def test_each_row_names_its_source_and_is_in_small_letters(name: str) -> None:
    rows = press_rows(name)
    assert rows
    for row in rows:
        assert row["source"]
        assert all(
            value == value.lower() for column, value in row.items() if column not in ("source", "province")
        )


@pytest.mark.parametrize("name", ["institutions", "named_things", "office_fields", "offices", "regions"])
def test_no_word_stands_twice_under_one_kind(name: str) -> None:
    words = [(row["kind"], form) for row in press_rows(name) for form in row["forms"].split()]
    assert len(words) == len(set(words))


def test_the_verbs_have_a_base_each_once_and_a_known_class() -> None:
    rows = press_rows("attribution_verbs")
    bases = [row["base"] for row in rows]
    assert len(bases) == len(set(bases)) >= 28 + 56
    classes = {"neutral", "emphatic", "sequence", "closing", "loaded", "other"}
    assert {row["class"] for row in rows} == classes
    assert all(row["plain"] or row["nya"] or row["active"] for row in rows)


def test_words_of_a_kind() -> None:
    assert "menteri" in press_words("offices", "head")
    assert "menteri" not in press_words("offices", "title")
    assert press_words("offices", "tidak ada") == frozenset()
