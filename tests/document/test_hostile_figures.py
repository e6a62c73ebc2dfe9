"""All checks of dates and figures over texts that nobody writes: no crash (growth: benchmarks/growth.py)."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from rilis.checks.dates import CHECKS as DATES
from rilis.checks.figures import CHECKS as FIGURES
from rilis.document.parse import parse
from rilis.model.check import Context
from rilis.model.source import Source
from rilis.model.style import Profile

CONTEXT = Context({}, Profile(), datetime(2025, 3, 3, tzinfo=UTC))
DAY = date(2025, 3, 3)
WORDS = (
    "Senin selasa Minggu, ( ) 3–5/3/2025 31/6 29/02 Februari Maret 2025 – - hingga dan 30-2 hari ini besok selama lima"
    " hari pekan 2020–2024 (lima tahun) 30 (dua puluh) Rp1,35 miliar triliun Rp 1,3 M naik turun dari 100 menjadi 0 atau"
    " 25 persen % sisanya terdiri atas 12 laki-laki 17 orang total yakni di Makassar 10.00 WIB WITA lima langkah : . \n\n"
    " 1. (1) (2) Pertama, Kedua, “ ” ٣ ½ ² 1.000.000.000.000.000.000.000 0,0 0 -5"
).split(" ")


def judge(text: str) -> int:
    document = parse(Source("x.md", "Warga datang.\n\n" + text))._replace(date=DAY)
    return sum(len(list(check.run(document, CONTEXT))) for check in (*DATES, *FIGURES))


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_no_order_of_words_stops_a_check(words: list[str]) -> None:
    assert judge(" ".join(words)) >= 0


@given(st.text(alphabet="0123456789.,/-–()% \nRpMTSenin", max_size=200))
def test_no_run_of_digits_and_brackets_stops_a_check(text: str) -> None:
    assert judge(text) >= 0
