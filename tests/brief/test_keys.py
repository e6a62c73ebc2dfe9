from __future__ import annotations

import pytest

from rilis.brief.keys import find_key, fold_key, near_keys
from rilis.brief.table import BODY_KEYS, ONE_OF, RECORDS
from rilis.model import answering, kinds
from rilis.model import brief as model
from rilis.model.style import Contact

VALUES = {
    "brief": model.Brief,
    "instansi": model.Instansi,
    "pokok": model.Pokok,
    "tokoh": model.Tokoh,
    "kutipan": model.Kutipan,
    "disetujui": answering.Persetujuan,
    "fakta": model.Fakta,
    "tabel": model.Tabel,
    "narahubung": Contact,
    "penanggung_jawab": answering.Orang,
    "kredit": answering.Kredit,
    "penutup": answering.Penutup,
    "lampiran": model.Lampiran,
    "pengesahan": answering.Pengesahan,
    "abaikan": answering.Abaikan,
    "acara": kinds.Acara,
    "pendaftaran": kinds.Pendaftaran,
    "klarifikasi": kinds.Klarifikasi,
    "bukti": kinds.Bukti,
    "pidato": kinds.Pidato,
}
MADE = {"asing", "source", "where", "problems", "tanggal_teks", "kapan_tanggal", "angka", "izin"}


@pytest.mark.parametrize("record", VALUES)
def test_table_and_values_have_the_same_keys(record: str) -> None:
    assert {field.key for field in RECORDS[record]} == set(VALUES[record]._fields) - MADE  # type: ignore[attr-defined]


def test_records_name_records() -> None:
    for fields in RECORDS.values():
        for field in fields:
            assert (field.kind == "record") == bool(field.record)
            assert not field.record or field.record in RECORDS
            assert not field.short or field.short in {one.key for one in RECORDS[field.record]}
            assert field.help.endswith(".")
    assert set(BODY_KEYS) <= {field.key for field in RECORDS["butir"]}
    assert set(ONE_OF) <= set(RECORDS)


@pytest.mark.parametrize(
    ("record", "typed", "canonical", "how"),
    [
        ("brief", "JUDUL", "judul", "key"),
        ("pokok", "di-mana", "di_mana", "key"),
        ("brief", "lead", "teras", "synonym"),
        ("brief", "Adiksimba", "pokok", "synonym"),
        ("brief", "kontak", "narahubung", "synonym"),
        ("brief", "hashtag", "tagar", "synonym"),
        ("brief", "isi rilis", "isi", "synonym"),
        ("brief", "embargo", "siar", "also"),
        ("brief", "no", "nomor", "synonym"),
        ("narahubung", "e-mail", "surel", "synonym"),
        ("narahubung", "No. HP".replace(".", ""), "telepon", "synonym"),
        ("narahubung", "wa", "telepon", "synonym"),
        ("lampiran", "caption", "keterangan", "synonym"),
        ("tokoh", "sebutan", "panggilan", "also"),
    ],
)
def test_other_names(record: str, typed: str, canonical: str, how: str) -> None:
    known = find_key(record, typed)
    assert known is not None
    assert (known.field.key, known.how) == (canonical, how)


def test_unknown_keys_have_near_ones() -> None:
    assert find_key("brief", "tanggall") is None
    assert near_keys("brief", "tanggall")[0] == "tanggal"
    assert near_keys("brief", "hastag") == ("tagar",)
    assert near_keys("brief", "zzzzzzz") == ()
    assert fold_key("Di Mana") == "dimana"
