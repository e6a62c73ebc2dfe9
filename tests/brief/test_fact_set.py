"""Facts of a brief: where they stand, and how they get a new value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.brief.fact_places import read_places
from rilis.brief.fact_set import set_facts
from rilis.brief.reader import read_brief
from rilis.errors import InputError
from rilis.language.numbers import format_number, parse_number
from rilis.model.project import NoProject
from rilis.model.source import Source

BRIEF = """\
# Catatan tetap.
jenis: siaran_pers
judul: Dinas Contoh Siapkan 1.250 Bus
tanggal: 2024-04-01
teras: |
  Dinas Contoh menyiapkan 1.250 bus dan 1.250 sopir di Bandung.
tokoh:
  - {id: a, nama: Sari Wulandari, jabatan: Kepala Dinas Contoh}
isi:
  - paragraf: |
      Armada itu terdiri atas {fakta:bus}. “Ada 1.250 bus,” kata Sari.
  - kutipan: k1
  - tidak_langsung: |
      Sari menyebut 1.250 bus sudah diperiksa.
    tokoh: a
kutipan:
  - id: k1
    tokoh: a
    ucapan: |
      Kami menyiapkan 1.250 bus.
    disetujui: {oleh: Sari, teks: Kami menyiapkan 1.250 bus.}
fakta:
  - {id: bus, nilai: 1.250, satuan: bus, per: 2024-03-31}   # dihitung ulang
  - {id: dana, nilai: "2,5", skala: miliar, satuan: Rp}
"""


def brief(text: str = BRIEF) -> Source:
    return Source("brief.yaml", text)


def kinds(text: str, fact: str) -> list[tuple[str, str]]:
    found = read_places(brief(text), NoProject()).places
    return [(each.kind, each.field) for each in found if each.fact == fact]


def test_every_place_is_found() -> None:
    assert kinds(BRIEF, "bus") == [
        ("typed", "judul"),
        ("typed", "teras"),
        ("named", "isi[0].paragraf"),
        ("spoken", "isi[0].paragraf"),
        ("spoken", "isi[2].tidak_langsung"),
        ("spoken", "kutipan[0].ucapan"),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Dananya Rp2,5 miliar.", True),
        ("Dananya Rp 2,5 miliar.", True),
        ("Dananya Rp2,5 milyar.", True),
        ("Dananya Rp2,5 juta.", False),
        ("Dananya 2,5 miliar orang.", False),
        ("Dananya Rp12,5 miliar.", False),
    ],
)
def test_scale_and_unit_decide(words: str, found: bool) -> None:
    text = BRIEF.replace("di Bandung.", f"di Bandung. {words}")
    assert [kind for kind, field in kinds(text, "dana") if field == "teras"] == ["typed"] * found


def test_a_new_value_is_written_where_it_may_be() -> None:
    done = set_facts(brief(), NoProject(), {"bus": "1300"})
    expected = (
        BRIEF.replace("nilai: 1.250,", "nilai: 1300,")
        .replace("Siapkan 1.250 Bus", "Siapkan 1.300 Bus")
        .replace("menyiapkan 1.250 bus dan", "menyiapkan 1.300 bus dan")
    )
    assert done.text == expected
    assert [each.field for each in done.changed] == ["judul", "teras"]
    assert [each.field for each in done.followed] == ["isi[0].paragraf"]
    assert [each.field for each in done.left] == [
        "isi[0].paragraf", "isi[2].tidak_langsung", "kutipan[0].ucapan",
    ]  # fmt: skip
    assert done.stale == ("bus",)


def test_the_time_is_renewed_and_line_ends_stay() -> None:
    done = set_facts(brief(BRIEF.replace("\n", "\r\n")), NoProject(), {"bus": "1,5"}, "2024-04-01")
    assert 'nilai: "1,5", satuan: bus, per: 2024-04-01}   # dihitung ulang\r\n' in done.text
    assert done.text.count("\r\n") == BRIEF.count("\n") == done.text.count("\n")
    assert read_brief(Source("b", done.text)).fakta[0].per == "2024-04-01"


@pytest.mark.parametrize("pair", [("tidak-ada", "5"), ("bus", "banyak"), ("bus", "1.5"), ("bus", "12,345.6")])
def test_what_cannot_be_set_is_refused(pair: tuple[str, str]) -> None:
    with pytest.raises(InputError):
        set_facts(brief(), NoProject(), dict([pair]))


def test_a_range_and_a_block_are_refused() -> None:
    with pytest.raises(InputError):
        set_facts(brief(BRIEF.replace("nilai: 1.250,", "rentang: [1, 2],")), NoProject(), {"bus": "5"})
    block = BRIEF.replace(
        '  - {id: dana, nilai: "2,5",', "  - id: x\n    nilai: |\n      7\n  - {id: dana, nilai: 3,"
    )
    with pytest.raises(InputError):
        set_facts(brief(block), NoProject(), {"x": "5"})


def test_a_fact_of_the_parent_is_set_there() -> None:
    class Files(NoProject):
        def read(self, path: str) -> Source | None:
            return brief() if path == "brief.yaml" else None

    child = Source(
        "brief.en.yaml", "bahasa: en\ninduk: brief.yaml\njudul: A\nisi: |\n  We have {fakta:bus}.\n"
    )
    with pytest.raises(InputError) as caught:
        set_facts(child, Files(), {"bus": "5"})
    assert "brief.yaml" in caught.value.message.english()


@given(st.integers(0, 10**7), st.booleans(), st.booleans())
def test_only_what_is_told_changes(value: int, quoted: bool, crlf: bool) -> None:
    text = BRIEF.replace("nilai: 1.250,", 'nilai: "1.250",') if quoted else BRIEF
    text = text.replace("\n", "\r\n") if crlf else text
    done = set_facts(brief(text), NoProject(), {"bus": str(value)})
    before, after = read_brief(brief(text)), read_brief(brief(done.text))
    assert after.fakta[0].angka == value
    assert after.fakta[1:] == before.fakta[1:]
    assert after.kutipan == before.kutipan
    written = format_number(after.fakta[0].angka or parse_number("0"))  # type: ignore[arg-type]
    assert after.judul == before.judul.replace("1.250", written)
    back = set_facts(brief(done.text), NoProject(), {"bus": "1.250"})
    assert read_brief(brief(back.text)).fakta == before.fakta


@given(st.text(alphabet="1.250bus Rp,miliar{fakta:}“”\n-#", max_size=120))
def test_no_text_breaks_the_search_or_the_change(words: str) -> None:
    inside = "\n      ".join(line.strip() for line in words.split("\n"))
    text = BRIEF.replace("Armada itu terdiri", f"{inside} Armada itu terdiri")
    try:
        done = set_facts(brief(text), NoProject(), {"bus": "77"})
    except InputError:
        return
    assert read_brief(brief(done.text)).kutipan == read_brief(brief(text)).kutipan
