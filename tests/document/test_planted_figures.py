"""Errors of arithmetic planted in invented sentences: each is found, and no right sum is reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from rilis.checks.figures import change, in_words, list_count, parts, percent_sum, range_reversed
from rilis.document.parse import parse
from rilis.language.numbers import format_number, spell_number
from rilis.model.check import Check, Context
from rilis.model.source import Source
from rilis.model.style import Profile

CONTEXT = Context({}, Profile(), datetime(2025, 3, 3, tzinfo=UTC))
COUNTS = st.integers(2, 90_000)
NOUNS = ("laki-laki", "perempuan", "anak", "lansia")


def hits(check: Check, text: str) -> int:
    return len(list(check.run(parse(Source("x.md", "Warga datang.\n\n" + text + "\n")), CONTEXT)))


def written(number: int) -> str:
    return format_number(Decimal(number))


def listed(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + (", dan " if len(words) > 2 else " dan ") + words[-1]


@given(st.lists(COUNTS, min_size=2, max_size=4), st.integers(-9, 9), st.sampled_from(("atas", "dari")))
def test_parts_and_total(counts: list[int], off: int, word: str) -> None:
    total = sum(counts) + off
    assume(total > 1)
    pieces = listed([f"{written(count)} {noun}" for count, noun in zip(counts, NOUNS, strict=False)])
    text = f"Posko Contoh melayani {written(total)} orang, terdiri {word} {pieces}."
    assert hits(parts.check, text) == (off != 0)


@given(st.integers(100, 90_000), st.integers(100, 90_000), st.integers(-40, 40))
def test_change_and_percentage(old: int, new: int, off: int) -> None:
    share = round(abs(new - old) / old * 100)
    assume(new != old and abs(off) not in (1, 2) and share + off > 0)
    verb = "naik" if new > old else "turun"
    text = (
        f"Jumlah kapal {verb} dari {written(old)} unit menjadi {written(new)} unit atau {share + off} persen."
    )
    wrong = off != 0 and abs(Decimal(off)) > 2 + Decimal(2 * new) / old
    right = off == 0
    assume(wrong or right)
    assert hits(change.check, text) == wrong


@given(st.integers(1, 999_999), st.integers(1, 999_999))
def test_figures_and_words(number: int, other: int) -> None:
    assert (
        hits(in_words.check, f"Berkas diserahkan dalam {written(number)} ({spell_number(number)}) hari.") == 0
    )
    text = f"Berkas diserahkan dalam {written(number)} ({spell_number(other)}) hari."
    assert hits(in_words.check, text) == (number != other)


@given(st.lists(st.integers(1, 60), min_size=2, max_size=3), st.integers(1, 60))
def test_shares_of_one_whole(shares: list[int], rest: int) -> None:
    assume(not 0 < abs(sum(shares) + rest - 100) <= 3)
    pieces = ", ".join(
        f"{name} {share} persen" for name, share in zip(("bus", "sepeda", "becak"), shares, strict=False)
    )
    text = f"Warga memilih {pieces}, dan sisanya {rest} persen berjalan."
    assert hits(percent_sum.check, text) == (sum(shares) + rest != 100)


@given(st.integers(2, 10), st.integers(2, 12), st.booleans())
def test_a_counted_list(promised: int, given_points: int, in_figures: bool) -> None:
    count = str(promised) if in_figures else spell_number(promised)
    points = "\n".join(f"{at}. butir ini;" for at in range(1, given_points + 1))
    text = f"Badan Contoh menempuh {count} langkah berikut:\n\n{points}"
    assert hits(list_count.check, text) == (promised != given_points)


@given(st.integers(1, 1_800), st.integers(1, 1_800), st.sampled_from(("–", "-", " hingga ", " sampai ")))
def test_a_range(first: int, last: int, join: str) -> None:
    text = f"Posko Contoh melayani {written(first)}{join}{written(last)} orang sehari."
    assert hits(range_reversed.check, text) == (first > last)
