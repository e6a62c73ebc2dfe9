"""A lexicon too large is refused early, with its place; a large one loads."""

from __future__ import annotations

import pytest

from rilis.errors import ConfigError, InputError, RilisError
from rilis.model.source import Source
from rilis.packs.lexicon import MOST_PHRASES, read_lexicon

HEAD = "id: contoh.istilah\nringkas: I.\nmengapa: A.\ndasar: D\n"


def lexicon(rows: str, head: str = HEAD) -> Source:
    return Source("a.yaml", f"{head}istilah:\n{rows}")


def test_five_thousand_rows_load() -> None:
    rows = "".join(f"- {{id: k{n}, bentuk: [kata{n} itu]}}\n" for n in range(5000))
    assert len(read_lexicon(lexicon(rows)).terms) == 5000


@pytest.mark.parametrize(
    "row", ["- {{id: k{n}, bentuk: [kata{n}]}}\n", "- id: kata{n}\n", "- id: k{n}\n  bentuk: [kata{n}+]\n"]
)
def test_a_hundred_thousand_rows_are_refused(row: str) -> None:
    rows = "".join(row.format(n=n) for n in range(100_000))
    with pytest.raises(InputError) as caught:
        read_lexicon(lexicon(rows))
    assert caught.value.source is not None


def test_few_bytes_cannot_stand_for_many_phrases() -> None:
    shared = "kecuali: [" + ", ".join(f"frasa {n}" for n in range(5000)) + "]\n"
    rows = "".join(f"- {{id: k{n}}}\n" for n in range(5000))
    with pytest.raises(ConfigError) as caught:
        read_lexicon(lexicon(rows, HEAD + shared))
    assert isinstance(caught.value, RilisError)
    assert caught.value.span is not None
    assert str(MOST_PHRASES) in caught.value.message.english()
    letters = "abcdefghijklmnopqrstuvwxyz"
    affixed = "".join(
        f"- {{id: {a}{b}{c}, bentuk: [k{a}{b}{c}a+]}}\n"
        for a in letters
        for b in letters
        for c in letters[:4]
    )
    with pytest.raises(ConfigError):
        read_lexicon(lexicon(affixed))
