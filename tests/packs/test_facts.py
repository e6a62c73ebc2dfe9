"""Fact packs read from YAML, and the lock that holds them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rilis.errors import ConfigError, InputError, RilisError
from rilis.language.numbers import format_number
from rilis.model.facts import FactPack
from rilis.model.source import Source
from rilis.packs.compiled import read_compiled
from rilis.packs.facts import LETTERS, ROWS, digest, read_facts
from rilis.packs.facts_schema import facts_schema
from rilis.packs.lock import lock_fault, lock_text, read_lock
from rilis.plugins.catalog import load_catalog

PACK = """\
rilis: 1
id: forum-contoh
pemilik: Panitia Contoh
versi: "2"
berlaku: {mulai: 2024-01-01, akhir: 2024-12-31}
peristiwa:
  - {nama: Forum Contoh ke-3, singkat: [FC ke-3]}
angka:
  - {id: bus, nilai: 1.250, satuan: Bus, sumber: Dinas Contoh}
  - {id: dana, nilai: "2,5", skala: miliar, satuan: Rp, sumber: Dinas Contoh, berlaku_sampai: 2024-06-30}
tanggal:
  - {id: buka, tanggal: 2024-05-18, sumber: Dinas Contoh}
"""


def pack(text: str = PACK) -> FactPack:
    return read_facts(Source("fakta.yaml", text))


def test_a_pack_is_read() -> None:
    found = pack()
    assert (found.id, found.versi, found.mulai, found.akhir) == (
        "forum-contoh", "2", date(2024, 1, 1), date(2024, 12, 31),
    )  # fmt: skip
    assert found.peristiwa[0].forms == ("Forum Contoh ke-3", "FC ke-3")
    assert [(row.id, row.angka, row.satuan) for row in found.angka] == [
        ("bus", Decimal(1250), ("bus",)),
        ("dana", Decimal(2_500_000_000), ("rp",)),
    ]
    assert (found.tanggal[0].mulai, found.tanggal[0].akhir) == (date(2024, 5, 18), date(2024, 5, 18))
    assert found.holds_on(date(2024, 12, 31))
    assert not found.holds_on(date(2025, 1, 1))


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("pemilik:", "pemilk:", 3, "Unknown key “pemilk”"),
        ("versi:", "vrsi:", 4, "Unknown key “vrsi”"),
        ("nilai: 1.250", "nilai: 1,250.5", 9, ""),
        ("nilai: 1.250", "nilai: banyak", 9, "cannot be read as a number"),
        ("skala: miliar", "skala: lusin", 10, "is no scale"),
        ("id: dana", "id: bus", 10, "stands twice"),
        ("2024-05-18", "18 Mei", 12, "is not a date"),
        ("tanggal: 2024-05-18", "mulai: 2024-05-18, akhir: 2024-05-01", 12, "before the first"),
        ("tanggal: 2024-05-18", "frasa: [a]", 12, "one day"),
        (", sumber: Dinas Contoh}\n  - {id: dana", "}\n  - {id: dana", 9, "“sumber” is missing"),
        ("id: forum-contoh", "id: Forum Contoh", 2, "is no id"),
        ("rilis: 1", "rilis: 2", 1, "format 2"),
    ],
)
def test_a_fault_has_its_place(old: str, new: str, line: int, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        pack(PACK.replace(old, new, 1))
    assert caught.value.source is not None
    assert caught.value.span is not None
    assert caught.value.source.position(caught.value.span.start)[0] == line
    assert words in caught.value.message.english()


def test_all_faults_are_gathered() -> None:
    faults: list[RilisError] = []
    read_facts(Source("f.yaml", PACK.replace("1.250", "x").replace("miliar", "lusin")), faults)
    assert len(faults) == 2


def test_sizes_are_bounded() -> None:
    rows = "".join(f"  - {{id: a{number}, nilai: 1, sumber: x}}\n" for number in range(ROWS + 1))
    with pytest.raises(ConfigError):
        pack(PACK.partition("angka:")[0] + "angka:\n" + rows)
    with pytest.raises(ConfigError):
        pack(PACK.replace("Panitia Contoh", "p" * (LETTERS + 1)))
    with pytest.raises(InputError):
        pack(PACK + "#" * 300_000)


@given(st.text(max_size=200), st.integers(0, len(PACK)))
def test_no_text_crashes_the_reader(noise: str, at: int) -> None:
    faults: list[RilisError] = []
    try:
        found = read_facts(Source("f.yaml", PACK[:at] + noise + PACK[at:]), faults)
    except RilisError:
        return
    assert faults or found.id


@given(st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False))
def test_a_figure_comes_back_as_it_was_written(value: Decimal) -> None:
    found = pack(PACK.replace("nilai: 1.250", f'nilai: "{format_number(value)}"'))
    assert found.angka[0].angka == value


def test_a_pack_from_the_cache_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "fakta.yaml"
    path.write_text(PACK, encoding="utf-8")
    assert read_compiled(str(path), FactPack, read_facts) == read_compiled(str(path), FactPack, read_facts)


def test_line_ends_do_not_count_in_a_lock() -> None:
    assert digest(PACK) == digest("\ufeff" + PACK.replace("\n", "\r\n")) != digest(PACK + "#")


def test_a_lock_holds_the_packs_it_names() -> None:
    lock = read_lock(Source("rilis.lock", lock_text([pack()])))
    assert lock_fault(pack(), lock) is None
    assert lock_fault(pack(PACK.replace("1.250", "1.300")), lock) is not None
    assert lock_fault(pack(PACK.replace("forum-contoh", "lain")), lock) is None


def test_shipped_packs_name_a_source_for_every_fact() -> None:
    packs = load_catalog(entry_points=False).fact_packs
    assert [each.id for each in packs] == ["pon-xxi", "presidensi-g20", "world-water-forum-10"]
    for each in packs:
        sources = [row.sumber for row in each.peristiwa]
        sources += [row.sumber for row in each.angka]
        sources += [row.sumber for row in each.tanggal]
        sources += [row.sumber for row in each.tempat]
        assert all(sources)
        assert each.kutipan == ()


def test_the_schema_takes_the_shipped_packs_and_refuses_unknown_keys() -> None:
    schema = facts_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    packs = load_catalog(entry_points=False).fact_packs
    for each in packs:
        data = yaml.load(Path(each.asal).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        assert list(validator.iter_errors(data)) == []
        assert list(validator.iter_errors({**data, "pemilk": "x"}))


def test_the_pack_in_the_docs_is_read(root: Path) -> None:
    text = (root / "docs" / "facts.md").read_text(encoding="utf-8")
    found = pack(text.partition("```yaml\n")[2].partition("```")[0])
    assert (found.id, found.angka[0].angka, found.hindari[0].kata) == ("forum-air", Decimal(12_500), "FAC")
