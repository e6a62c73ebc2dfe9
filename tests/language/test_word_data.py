"""The word tables that come with rilis are sound: sorted, unique, without contradictions."""

from __future__ import annotations

import pytest

from rilis.language.word_tables import read_table, shipped_table

COLUMNS = {
    "nonstandard.tsv": ("form", "standard", "class", "source"),
    "modern_words.tsv": ("form", "class", "source"),
    "names.tsv": ("form", "class", "source"),
    "foreign.tsv": ("form", "standard", "class", "source"),
    "abbreviations_known.tsv": ("form", "full", "class", "source"),
    "closed_class.tsv": ("form", "class", "source"),
    "compounds.tsv": ("form", "class", "standard", "source"),
    "place_nouns.tsv": ("form", "class", "source"),
    "bound_forms.tsv": ("form", "class", "source"),
}
LEAST = {
    "nonstandard.tsv": 900,
    "modern_words.tsv": 3_500,
    "names.tsv": 1_000,
    "foreign.tsv": 250,
    "abbreviations_known.tsv": 400,
    "closed_class.tsv": 250,
    "compounds.tsv": 40,
    "place_nouns.tsv": 29,
    "bound_forms.tsv": 37,
}


def rows_of(name: str) -> list[dict[str, str]]:
    return read_table(shipped_table(name), COLUMNS[name])


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_is_whole_sorted_and_unique(name: str) -> None:
    rows = rows_of(name)
    forms = [row["form"] for row in rows]
    assert tuple(rows[0]) == COLUMNS[name]
    assert len(rows) >= LEAST[name]
    assert forms == sorted(forms, key=lambda form: (form.casefold(), form))
    assert len(set(forms)) == len(forms)
    assert [row for row in rows if not all(row.values())] == []


def test_a_pair_differs_and_never_leads_to_another_wrong_form() -> None:
    rows = rows_of("nonstandard.tsv")
    forms = {row["form"] for row in rows}
    assert [row for row in rows if row["form"] == row["standard"]] == []
    assert [row for row in rows if row["standard"].lower() in forms] == []


def test_pairs_are_of_one_word_for_phrases_are_rows_of_the_lexicon() -> None:
    assert [row for row in rows_of("nonstandard.tsv") if " " in row["form"]] == []


def test_no_wrong_form_is_listed_as_a_word() -> None:
    wrong = {row["form"] for row in rows_of("nonstandard.tsv") if row["class"] != "ragu"}
    words = {row["form"] for name in ("modern_words.tsv", "closed_class.tsv") for row in rows_of(name)}
    assert wrong & words == set()


def test_modern_words_are_lower_case() -> None:
    assert [row for row in rows_of("modern_words.tsv") if row["form"] != row["form"].lower()] == []
