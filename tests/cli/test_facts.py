"""`rilis facts`, fact packs of a project, and the lock."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from command_line import Done, Run

PACK = """\
rilis: 1
id: forum-contoh
pemilik: Panitia Contoh
versi: "1"
berlaku: {mulai: 2022-01-01, akhir: 2022-12-31}
peristiwa:
  - {nama: Forum Contoh ke-3, keliru: [Forum Contoh III]}
angka:
  - {id: bus, nilai: 40, satuan: bus, frasa: [armada], sumber: Dinas Contoh}
"""
TEXT = "Forum Contoh ke-3 dibuka di Bandung, Sabtu (29/1/2022). Armada forum itu {count} bus.\n"


def found(done: Done, prefix: str = "figures.pack") -> list[str]:
    return [row["check"] for row in json.loads(done.out)["findings"] if row["check"].startswith(prefix)]


@pytest.fixture
def house(project: Path) -> Path:
    """A project whose rilis.yaml names a folder of fact packs."""
    (project / "fakta").mkdir()
    (project / "fakta" / "forum.yaml").write_text(PACK, encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\npaket_fakta: [fakta/]\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT.format(count=35), encoding="utf-8")
    (project / "b.txt").write_text(TEXT.format(count=40), encoding="utf-8")
    return project


def test_the_facts_of_a_brief_are_shown(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml").code == 0
    done = run("facts", "show", "brief.yaml")
    assert (done.code, done.err) == (0, "")
    assert "kota-tuan-rumah = 19 kota" in done.out
    assert "jumlah-pertemuan = lebih dari 150 pertemuan" in done.out
    rows = json.loads(run("fakta", "tampilkan", "brief.yaml", "--format", "json").out)["facts"]
    places = next(row["places"] for row in rows if row["id"] == "kota-tuan-rumah")
    assert [(place["path"], place["kind"]) for place in places] == [
        ("brief.yaml", "typed"), ("brief.yaml", "named"), ("draft.md", "draft"), ("draft.md", "draft"),
    ]  # fmt: skip
    text = (example / "brief.yaml").read_text(encoding="utf-8").splitlines()
    assert text[places[0]["line"] - 1][places[0]["column"] - 1 :].startswith("19 Kota")


def test_a_fact_is_set_or_only_shown(example: Path, run: Run) -> None:
    before = (example / "brief.yaml").read_text(encoding="utf-8")
    shown = run("facts", "set", "brief.yaml", "kota-tuan-rumah=21", "--diff")
    assert (example / "brief.yaml").read_text(encoding="utf-8") == before
    assert "+  Humas Pemerintah Samakan Informasi Presidensi G20 di 21 Kota" in shown.out
    done = run("facts", "set", "brief.yaml", "kota-tuan-rumah=21", "peserta-rapat=130")
    assert (done.code, done.err) == (0, "")
    assert "“per” of “peserta-rapat” still says the old time" in done.out
    after = (example / "brief.yaml").read_text(encoding="utf-8")
    assert after == before.replace("di 19 Kota", "di 21 Kota").replace("nilai: 19", "nilai: 21").replace(
        "nilai: 128", "nilai: 130"
    )


@pytest.mark.parametrize(
    "pair", ["kota-tuan-rumah", "kota-tuan-rumah=", "tidak-ada=3", "kota-tuan-rumah=1.5"]
)
def test_what_cannot_be_set_stops_before_anything_is_written(example: Path, run: Run, pair: str) -> None:
    before = (example / "brief.yaml").read_bytes()
    done = run("facts", "set", "brief.yaml", "peserta-rapat=130", pair)
    assert done.code == 2
    assert "Traceback" not in done.err
    assert (example / "brief.yaml").read_bytes() == before


def test_packs_are_checked_and_compared(house: Path, run: Run) -> None:
    assert run("facts", "check", "fakta/", "presidensi-g20").code == 0
    (house / "lain.yaml").write_text(
        PACK.replace("nilai: 40", "nilai: 45").replace("singkat", "singkt"), encoding="utf-8"
    )
    differs = run("facts", "diff", "fakta/forum.yaml", "lain.yaml")
    assert differs.code == 1
    assert "angka bus" in differs.out
    assert run("facts", "diff", "fakta/forum.yaml", "fakta/forum.yaml").code == 0
    (house / "rusak.yaml").write_text(PACK.replace("pemilik", "pemilk"), encoding="utf-8")
    broken = run("facts", "check", "rusak.yaml")
    assert broken.code == 1
    assert "rusak.yaml:3:1" in broken.out
    assert "Did you mean “pemilik”?" in broken.out
    assert "pesan_kunci" in run("facts", "lint", "fakta/").out
    assert run("facts", "check", "tidak-ada").code == 2
    assert "fact pack “forum-contoh” (2 facts)" in run("pack", "check", "fakta").out
    assert run("pack", "check", "rusak.yaml").code == 1
    assert "presidensi-g20" in run("list", "facts").out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("keliru: [Forum Contoh III]", "keliru: [Forum Contoh ke-3]", "right and wrong"),
        (
            "sumber: Dinas Contoh}",
            "sumber: Dinas Contoh}\n  - {id: bis, nilai: 45, satuan: bus, frasa: [armada], sumber: x}",
            "and differ",
        ),
        ("sumber: Dinas Contoh}", "sumber: 'Rapat Jumat, 29 Januari 2022'}", "that date is a Sabtu"),
    ],
)
def test_a_pack_that_contradicts_itself(house: Path, run: Run, old: str, new: str, said: str) -> None:
    (house / "x.yaml").write_text(PACK.replace(old, new), encoding="utf-8")
    done = run("facts", "check", "x.yaml")
    assert (done.code, said in done.out) == (1, True)


def test_a_project_s_pack_is_compared_with_every_text(house: Path, run: Run) -> None:
    assert found(run("check", "a.txt", "--format", "json")) == ["figures.pack-differs"]
    assert found(run("check", "b.txt", "--format", "json")) == []
    with zipfile.ZipFile(house / "paket.zip", "w") as packed:
        packed.writestr("forum.yaml", PACK)
    (house / "rilis.yaml").write_text("rilis: 1\npaket_fakta: [paket.zip]\n", encoding="utf-8")
    assert found(run("check", "a.txt", "--format", "json")) == ["figures.pack-differs"]


def test_the_pack_counts_in_the_cache_and_in_workers(house: Path, run: Run) -> None:
    for number in range(70):
        (house / f"t{number}.txt").write_text(TEXT.format(count=35 + number % 2 * 5), encoding="utf-8")
    files = [f"t{number}.txt" for number in range(70)]
    alone = run("check", *files, "--format", "json", "--no-cache").out
    assert run("check", *files, "--format", "json", "--jobs", "2").out == alone
    assert run("check", *files, "--format", "json").out == alone
    (house / "fakta" / "forum.yaml").write_text(PACK.replace("nilai: 40", "nilai: 35"), encoding="utf-8")
    changed = json.loads(run("check", *files, "--format", "json").out)["findings"]
    assert {row["path"] for row in changed if row["check"] == "figures.pack-differs"} == {
        f"t{number}.txt" for number in range(1, 70, 2)
    }


def test_a_changed_pack_waits_until_it_is_accepted(house: Path, run: Run) -> None:
    assert run("facts", "lock").code == 0
    assert run("check", "b.txt", "--select", "figures.pack-differs").code == 0
    (house / "fakta" / "forum.yaml").write_text(PACK.replace("nilai: 40", "nilai: 41"), encoding="utf-8")
    stopped = run("check", "b.txt")
    assert stopped.code == 2
    assert "not the one accepted in rilis.lock" in stopped.err
    assert run("facts", "lock").code == 0
    assert found(run("check", "b.txt", "--format", "json")) == ["figures.pack-differs"]


def test_a_lock_needs_packs_and_an_unknown_id_is_named(project: Path, run: Run) -> None:
    assert run("facts", "lock").code == 2
    (project / "rilis.yaml").write_text("rilis: 1\npaket_fakta: [presidensi-g2]\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run("check", "a.txt")
    assert done.code == 2
    assert "Did you mean “presidensi-g20”?" in done.err


@pytest.mark.parametrize("name", ["forum.yaml", "forum.zip", "forum/"])
def test_a_brief_names_its_pack(example: Path, run: Run, name: str) -> None:
    (example / "forum").mkdir()
    (example / "forum" / "fakta.yaml").write_text(PACK, encoding="utf-8")
    (example / "forum.yaml").write_text(PACK, encoding="utf-8")
    with zipfile.ZipFile(example / "forum.zip", "w") as packed:
        packed.writestr("fakta.yaml", PACK)
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    text = text.replace("Rapat koordinasi berikutnya", "Armada panitia 35 bus. Rapat koordinasi berikutnya")
    text = text.replace("paket_fakta: [presidensi-g20]", f"paket_fakta: [{name}]")
    (example / "brief.yaml").write_text(text, encoding="utf-8")
    done = run("check", "brief.yaml", "--format", "json")
    assert found(done) == ["figures.pack-differs"]
    (row,) = [each for each in json.loads(done.out)["findings"] if each["check"] == "figures.pack-differs"]
    assert (row["path"], row["exact"]) == ("brief.yaml", "35")


@pytest.mark.parametrize("name", ["presidensi-g2", "tidak-ada.yaml", "rusak.zip", "../luar.yaml"])
def test_a_named_pack_that_is_not_there_is_said(example: Path, run: Run, name: str) -> None:
    (example / "rusak.zip").write_bytes(b"PK no zip")
    (example.parent / "luar.yaml").write_text(PACK, encoding="utf-8")
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    text = text.replace("paket_fakta: [presidensi-g20]", f"paket_fakta: [{name}]")
    (example / "brief.yaml").write_text(text, encoding="utf-8")
    done = run("check", "brief.yaml", "--format", "json")
    assert done.code == 2
    assert not json.loads(done.out)["complete"]
    assert json.loads(done.out)["findings"]


def test_front_matter_may_name_a_pack(example: Path, run: Run) -> None:
    head = "---\nrilis: 1\ntanggal: 2022-05-02\npaket_fakta: {name}\n---\nSIARAN PERS\n\n# Layanan Dibuka\n\nTeks.\n"
    (example / "a.md").write_text(head.format(name="presidensi-g20"), encoding="utf-8")
    assert found(run("check", "a.md", "--format", "json"), "wording.pack") == ["wording.pack-message"]
    (example / "a.md").write_text(head.format(name="presidensi-g2"), encoding="utf-8")
    assert run("check", "a.md").code == 2


def test_what_came_in_while_editing_is_named(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml").code == 0
    draft = example / "draft.md"
    assert found(run("check", "draft.md", "--format", "json"), "figures.") == []
    text = draft.read_text(encoding="utf-8")
    text = text.replace("lebih dari 150 pertemuan", "150 pertemuan")
    text = text.replace(
        "Rapat yang diikuti", "Pada 3 Februari 2022 di Surabaya, 77 sekolah ikut. Rapat yang diikuti"
    )
    draft.write_text(text, encoding="utf-8")
    rows = json.loads(run("check", "draft.md", "--format", "json").out)["findings"]
    seen = [(row["check"], row["exact"], row["severity"]) for row in rows if "untraced" in row["check"]]
    assert sorted(seen) == [
        ("dates.untraced", "3 Februari 2022", "info"),
        ("figures.untraced", "77 sekolah", "info"),
        ("names.untraced", "Surabaya", "info"),
    ]
    assert [row["exact"] for row in rows if row["check"] == "figures.lost-hedge"] == ["150 pertemuan"]
