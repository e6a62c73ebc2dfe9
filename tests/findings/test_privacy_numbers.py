"""Numbers of people, made by their own rules: the valid are found and masked, the invalid left alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.result import FileResult, RunResult
from rilis.model.source import Source
from rilis.model.style import StylePack
from rilis.pipeline import check_document, make_setup
from rilis.plugins.catalog import load_catalog
from rilis.report.github import github_report
from rilis.report.json import json_report
from rilis.report.junit import junit_report
from rilis.report.page.whole import html_report
from rilis.report.rdjson import rdjson_report
from rilis.report.sarif import sarif_report
from rilis.report.text import text_report

NOW = datetime(2027, 3, 14, 9, tzinfo=UTC)
SETUP = make_setup(load_catalog(entry_points=False), StylePack("uji"), now=NOW)
FORMATS: dict[str, Callable[[RunResult], str]] = {
    "text": lambda run: text_report(run, "id"),
    "json": lambda run: json_report(run, "0.1.0", "id"),
    "github": lambda run: github_report(run, "id"),
    "sarif": lambda run: sarif_report(run, "0.1.0", lambda _path: {}, "id"),
    "junit": lambda run: junit_report(run, lambda _path: {}, "id"),
    "rdjson": lambda run: rdjson_report(run, "id"),
    "html": lambda run: html_report(run, "0.1.0", lambda _path: {}, NOW, "id").partition("</head>")[2],
}
AREAS = st.sampled_from(["11", "32", "35", "53", "64", "73", "94"])
TWO = st.integers(1, 99).map("{:02}".format)
DAYS = st.integers(1, 28)
MONTHS = st.integers(1, 12).map("{:02}".format)
SERIAL = st.integers(1, 9999).map("{:04}".format)


def grouped(digits: str, sizes: tuple[int, ...], sign: str) -> str:
    """Return digits in groups parted by a sign."""
    at, parts = 0, []
    for size in sizes:
        parts.append(digits[at : at + size])
        at += size
    return sign.join(filter(None, parts))


SIGNS = st.sampled_from([" ", ".", "-", "–", "\u00a0"])
IN_SIXTEEN = st.sampled_from([(16,), (6, 6, 4), (4, 4, 4, 4), (6, 2, 2, 2, 4)])


@st.composite
def registered(draw: st.DrawFn, born: bool) -> str:
    """Draw a NIK, or a family card's number, as people write it."""
    day = draw(DAYS) + (40 if born and draw(st.booleans()) else 0)
    digits = f"{draw(AREAS)}{draw(TWO)}{draw(TWO)}{day:02}{draw(MONTHS)}{draw(TWO)}{draw(SERIAL)}"
    return grouped(digits, draw(IN_SIXTEEN), draw(SIGNS))


@st.composite
def servants(draw: st.DrawFn) -> str:
    """Draw a NIP."""
    born = draw(st.integers(1950, 2000))
    appointed = draw(st.integers(born + 18, born + 50))
    sex, serial = draw(st.sampled_from("12")), draw(st.integers(1, 999))
    digits = f"{born}{draw(MONTHS)}{draw(DAYS):02}{appointed}{draw(MONTHS)}{sex}{serial:03}"
    return grouped(digits, draw(st.sampled_from([(18,), (8, 6, 1, 3)])), draw(SIGNS))


@st.composite
def mobiles(draw: st.DrawFn) -> str:
    """Draw a mobile number, at home or with the country's code."""
    digits = "8" + draw(st.from_regex(r"[1-9][0-9]{8,9}", fullmatch=True))
    sign = draw(SIGNS)
    start = draw(st.sampled_from(["0", "+62", f"+62{sign}", "62"]))
    return start + grouped(digits, draw(st.sampled_from([(11,), (3, 4, 4)])), sign)


@st.composite
def accounts(draw: st.DrawFn) -> str:
    """Draw the number of a bank account."""
    digits = draw(st.from_regex(r"[1-9][0-9]{9,14}", fullmatch=True))
    return grouped(
        digits, draw(st.sampled_from([(15,), (3, 2, 10), (4, 2, 6, 2, 1)])), draw(st.sampled_from(" -"))
    )


KINDS = {
    "privacy.nik": ("NIK", registered(born=True)),
    "privacy.family-card": ("nomor KK", registered(born=False)),
    "privacy.nip": ("NIP", servants()),
    "privacy.phone": ("dari nomor", mobiles()),
    "privacy.account": ("ke rekening BRI", accounts()),
}


def checked(text: str) -> FileResult:
    """Return all that is seen in a text."""
    return check_document(Source("siaran.txt", text), SETUP)


def pieces(number: str) -> list[str]:
    """Return every six digits in a row that a number holds, as written and without its gaps."""
    digits = "".join(filter(str.isdigit, number))
    found = {text[at : at + 6] for text in (number, digits) for at in range(len(text) - 5)}
    return [piece for piece in found if sum(map(str.isdigit, piece)) > 4]


@pytest.mark.parametrize("check", KINDS)
@given(data=st.data())
def test_a_valid_number_is_found_whole_and_masked_in_every_format(check: str, data: st.DataObject) -> None:
    words, numbers = KINDS[check]
    number = data.draw(numbers)
    # The neighbours are seen by other checks, on the same line.
    result = checked(
        f"Plt Kepala Badan mencatat {words} {number} dilaporkan pemerinah , dan di lihat warga.\n"
    )
    found = [finding for finding in result.findings if finding.check == check]
    assert [finding.span.of(finding.source.text) for finding in found] == [number]
    assert found[0].secret
    assert len(result.findings) > 1
    for show in FORMATS.values():
        shown = show(RunResult((result,)))
        assert [piece for piece in pieces(number) if piece in shown] == []


@given(numbers=st.data(), month=st.integers(13, 20), area=st.sampled_from(["00", "10", "29", "99"]))
def test_a_number_that_cannot_be_is_left_alone(numbers: st.DataObject, month: int, area: str) -> None:
    nik = "".join(filter(str.isdigit, numbers.draw(registered(born=True))))
    nip = "".join(filter(str.isdigit, numbers.draw(servants())))
    wrong = (
        f"NIK {area}{nik[2:]}",
        f"NIK {nik[:8]}{month}{nik[10:]}",
        f"NIK {nik[:12]}0000",
        f"NIK {nik}7",
        f"nomor KK {nik[:6]}32{nik[8:]}",
        f"NIP {nip[:4]}{month}{nip[6:]}",
        f"NIP {nip[:14]}3{nip[15:]}",
        f"NIP {nip[:15]}000",
        f"dari nomor 080{nik[:8]}",
        f"dari nomor 0812{nik[:3]}",
        f"ke rekening BRI {nik[:6]}",
        f"sebanyak {nik[:10]} berkas",
    )
    for words in wrong:
        seen = {finding.check for finding in checked(f"Petugas mencatat {words} pada Senin.\n").findings}
        assert not {name for name in seen if name.startswith("privacy.")}, words
