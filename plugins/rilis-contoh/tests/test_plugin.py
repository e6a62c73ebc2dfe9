"""The package comes in through its entry point and fits the contract."""

from __future__ import annotations

from rilis.testing import catalog


def test_every_value_is_in_the_catalog() -> None:
    found = catalog()
    assert "contoh" in [info.name for info in found.plugins]
    assert "contoh.salam" in [check.id for check in found.checks]
    assert "contoh.istilah" in [lexicon.id for lexicon in found.lexicons]
    assert "contoh" in [style.id for style in found.styles]
    assert "contoh.siaran" in [template.id for template in found.templates]


def test_its_words_are_known_to_the_speller() -> None:
    lists = {each.id: each.words for each in catalog().word_lists}
    assert lists["contoh.kata"] == ("silayan", "simpeldes")
