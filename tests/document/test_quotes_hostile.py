"""The checks of quotations on any text beside a brief: none fails, and a changed word is always reported."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rilis.brief.reader import read_brief
from rilis.checks.quotes import CHECKS
from rilis.document.parse import parse
from rilis.model.check import Check, Context
from rilis.model.finding import Hit
from rilis.model.source import Source
from rilis.model.style import Profile

WORDS = "Kami tidak akan menaikkan tarif air tahun ini karena warga sudah membayar penuh".split()
BRIEF = f"""
jenis: siaran_pers
judul: J
tanggal: 2022-01-29
tokoh:
  - {{id: sari, nama: Sari Dewi, jabatan: Kepala Badan}}
  - {{id: bagas, nama: Bagas Wiryo, jabatan: Bupati Rekaan}}
kutipan:
  - id: k1
    tokoh: sari
    ucapan: |
      {" ".join(WORDS)}. Bantuan … segera dikirim – semuanya, ‘tanpa’ kecuali.
isi:
  - kutipan: k1
  - tidak_langsung: |
      Air surut besok.
    tokoh: sari
    disetujui: {{oleh: Sari, pada: 2022-01-28, cara: surel, sidik: a}}
"""
brief = read_brief(Source("brief.yaml", BRIEF))
# fmt: off
PIECES = [
    "“", "”", '"', "‘", "’", "''", "„", "…", "...", " […] ", " – ", ",", ".", "?", "!", " ", "\n", "\n\n",
    "Kami siap melayani warga", "Kami tidak akan menaikkan tarif", "tidak", " ujar ", " ujarnya", " Sari Dewi",
    " pungkas ", " tambahnya", " mengatakan", " bahwa ", ": ", "Menurut ", " kata sumber ", "14", "Sebelumnya",
    "Hal senada disampaikan ", " klaim ", "\u200b", "e\u0301", "😀",
]
# fmt: on
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def hits(check: Check, text: str) -> Iterable[Hit]:
    options = check.defaults
    context = Context(options, Profile(), datetime(2022, 1, 29, tzinfo=UTC), brief=brief)
    return check.run(parse(Source("x.txt", text)), context)


@given(texts)
@settings(max_examples=200, deadline=None)
def test_no_text_makes_a_check_fail_and_every_hit_lies_in_the_text(text: str) -> None:
    document = parse(Source("x.txt", text))
    for check in CHECKS:
        context = Context(check.defaults, Profile(), datetime(2022, 1, 29, tzinfo=UTC), brief=brief)
        for hit in check.run(document, context):
            assert 0 <= hit.span.start <= hit.span.end <= len(document.text)


@given(st.integers(0, len(WORDS) - 1), st.sampled_from(["add", "change", "drop"]), st.sampled_from(WORDS))
@settings(max_examples=120, deadline=None)
def test_a_changed_word_in_a_quotation_is_always_reported(at: int, how: str, word: str) -> None:
    changed = {
        "add": [*WORDS[:at], word, *WORDS[at:]],
        "change": [*WORDS[:at], word, *WORDS[at + 1 :]],
        "drop": [*WORDS[:at], *WORDS[at + 1 :]],
    }[how]
    assume(changed != WORDS)
    text = f"“{' '.join(changed)},” ujar Sari Dewi."
    found = [hit for check in CHECKS if check.id in REPORTING for hit in hits(check, text)]
    assert found


REPORTING = ("quotes.not-in-brief", "quotes.partly")


def test_the_words_as_they_are_pass() -> None:
    text = f"“{' '.join(WORDS)},” ujar Sari Dewi."
    assert not [hit for check in CHECKS if check.id in REPORTING for hit in hits(check, text)]
