from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.checks.dates import weekday
from rilis.document.parse import parse
from rilis.language.calendar import MONTHS, WEEKDAYS
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.testing import Case, findings_of, run_case

NAMES = WEEKDAYS["id"]
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 1, 1))


def document(text: str, day: date | None = None) -> Document:
    return parse(Source("x.md", "Warga datang.\n\n" + text))._replace(date=day)


@pytest.mark.parametrize(
    ("text", "first", "last", "through"),
    [
        ("Dibuka 3–5 Maret 2025.", (3, 3, 2025), (5, 3, 2025), True),
        ("Dibuka 3 s.d. 5 Maret 2025.", (3, 3, 2025), (5, 3, 2025), True),
        ("Dibuka 3 dan 5 Maret 2025.", (3, 3, 2025), (5, 3, 2025), False),
        ("Dibuka Senin–Rabu (3-5/3).", (3, 3, None), (5, 3, None), True),
        ("Dibuka 30/3-2/4/2025.", (30, 3, 2025), (2, 4, 2025), True),
        ("Dibuka 29 Desember–2 Januari 2026.", (29, 12, 2025), (2, 1, 2026), True),
        ("Dibuka 29 Maret sampai dengan tanggal 2 April 2025.", (29, 3, 2025), (2, 4, 2025), True),
        ("Open 3 to 5 March 2025.", (3, 3, 2025), (5, 3, 2025), True),
    ],
)
def test_two_joined_dates_are_a_period(
    text: str, first: tuple[int, ...], last: tuple[int, ...], through: bool
) -> None:
    (period,) = document(text).analysis.periods
    assert (period.first[1:4], period.last[1:4], period.through) == (first, last, through)


@pytest.mark.parametrize(
    "text",
    [
        "Skor 3-5/6 menang.",
        "Ada 3-5 orang.",
        "Nomor 1-2/3/4/2025.",
        "Menang (6-3/7).",
        "Menang (6-3/7-5).",
        "Rp3-5 Maret",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert not document(text).analysis.periods


FORMS = (
    "{d}, {n} {m} {y}",
    "{d} {n} {m} {y}",
    "{d} ({n}/{k}/{y})",
    "{d} ({n}/{k})",
    "{d}, {n} {m}",
    "{n} {m} {y} ({d})",
    "{d}, {n}/{k}/{y}",
    "{d}, {n}-{k}-{y}",
    "{d} ({n:02}/{k:02})",
    "{d} malam ({n:02}/{k:02}/{y})",
    "{d}, ({n}/{k})",
    "{e}, {n} {f} {y}",
    "{e}, {f} {n}, {y}",
    "{e} ({n}/{k}/{y})",
)


@given(DAYS, st.integers(0, 6), st.sampled_from(FORMS), st.integers(-40, 20))
def test_every_planted_weekday_is_judged(day: date, named: int, form: str, ahead: int) -> None:
    words = form.format(
        d=NAMES[named],
        e=WEEKDAYS["en"][named],
        n=day.day,
        m=MONTHS["id"][day.month - 1],
        f=MONTHS["en"][day.month - 1],
        k=day.month,
        y=day.year,
    )
    text = f"Warga datang.\n\nPosko dibuka pada {words} di Ujung Rekaan.\n"
    start = text.index(words)
    wrong = named != day.weekday()
    place = Span(start, start + len(words))
    case = Case(text, (place,) if wrong else (), None, 1, wrong, date=day - timedelta(ahead))
    run_case(weekday.check, case)


RANGES = (
    "{a}–{b} ({n}–{o}/{k}/{y})",
    "{a}–{b} ({n}–{o}/{k})",
    "{a} hingga {b}, {n}-{o} {m} {y}",
    "{a} dan {b} ({n}/{k} dan {o}/{k}/{y})",
    "{a}-{b}, {n}/{k}-{o}/{k}/{y}",
    "{a} {n} sampai {b} {o} {m} {y}",
    "{a}, {n} {m} sampai dengan {b}, {o} {m} {y}",
)


@given(DAYS, st.integers(0, 6), st.sampled_from(RANGES))
def test_every_planted_weekday_of_a_range_is_judged(day: date, named: int, form: str) -> None:
    day = day.replace(day=min(day.day, 20))
    end = day + timedelta(3)
    words = form.format(
        a=NAMES[day.weekday()],
        b=NAMES[named],
        n=day.day,
        o=end.day,
        m=MONTHS["id"][day.month - 1],
        k=day.month,
        y=day.year,
    )
    text = f"Warga datang.\n\nPosko dibuka {words} di Ujung Rekaan.\n"
    found, _ = findings_of(weekday.check, Case(text, (), None, 1, flags=True, date=day + timedelta(9)))
    assert len(found) == (named != end.weekday())
