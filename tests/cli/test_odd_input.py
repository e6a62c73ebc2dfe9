"""What a hurried or hostile user hands over: one clear line, the right file named, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from command_line import Run
from rilis.checks.quotes import two_speakers
from rilis.language.distance import closest
from rilis.packs import place

LIST = """\
id: dinas.istilah
ringkas: Istilah dinas.
mengapa: Agar jelas.
dasar: Panduan dinas
istilah:
- {id: gelaran, bentuk: [gelaran], alasan: Sebut kegiatannya.}
"""
PACK = """\
rilis: 1
id: forum-contoh
pemilik: Panitia Contoh
versi: "1"
peristiwa:
  - {nama: Forum Contoh ke-3}
"""


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe\xfa", b"id: a\xe9\n", b"#" * 1_200_000])
def test_a_list_that_cannot_be_read_is_named_once_and_not_the_text(
    project: Path, run: Run, content: bytes
) -> None:
    (project / "istilah.yaml").write_bytes(content)
    (project / "rilis.yaml").write_text("rilis: 1\nleksikon: [istilah.yaml]\n", encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (project / name).write_text("Warga datang.\n", encoding="utf-8")
    done = run("check", "a.txt", "b.txt")
    assert (done.code, done.out) == (2, "")
    assert done.err.count("istilah.yaml") == 1
    assert "a.txt" not in done.err


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"rilis: 9\n", b"paket_fakta: 1\n", b"\0", None])
def test_a_lock_that_cannot_be_read_stops_the_run(project: Path, run: Run, content: bytes | None) -> None:
    (project / "forum.yaml").write_text(PACK, encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\npaket_fakta: [forum.yaml]\n", encoding="utf-8")
    (project / "a.txt").write_text("Warga datang.\n", encoding="utf-8")
    if content is None:
        (project / "rilis.lock").mkdir()
    else:
        (project / "rilis.lock").write_bytes(content)
    done = run("check", "a.txt")
    assert (done.code, done.out) == (2, "")
    assert "rilis.lock" in done.err


@pytest.mark.parametrize("key", ["leksikon", "paket_fakta"])
def test_a_pack_that_may_not_be_read_is_named(
    project: Path, run: Run, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = place.read_bytes

    def refused(path: str) -> bytes:
        if path.endswith("pack.yaml"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    (project / "pack.yaml").write_text(PACK if key == "paket_fakta" else LIST, encoding="utf-8")
    (project / "rilis.yaml").write_text(f"rilis: 1\n{key}: [pack.yaml]\n", encoding="utf-8")
    (project / "a.txt").write_text("Warga datang.\n", encoding="utf-8")
    monkeypatch.setattr(place, "read_bytes", refused)
    done = run("check", "a.txt")
    assert (done.code, done.out) == (2, "")
    assert "pack.yaml” cannot be read" in done.err
    if key == "paket_fakta":
        done = run("facts", "diff", "pack.yaml", "pack.yaml")
        assert done.code == 2
        assert "pack.yaml” cannot be read" in done.err


def test_a_fault_in_a_named_pack_is_told_at_its_own_file(example: Path, run: Run) -> None:
    (example / "forum.yaml").write_text("rilis: 1\nid: [a]\n", encoding="utf-8")
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    text = text.replace("paket_fakta: [presidensi-g20]", "paket_fakta: [forum.yaml]")
    (example / "brief.yaml").write_text(text, encoding="utf-8")
    done = run("check", "brief.yaml", "--format", "json")
    assert done.code == 2
    assert [row["path"] for row in json.loads(done.out)["problems"]] == ["forum.yaml"]


def test_an_archive_without_a_hit_is_not_called_unready(project: Path, run: Run) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    (project / "a.txt").write_text("Warga datang.\n", encoding="utf-8")
    done = run("lexicon", "try", "istilah.yaml", "--on", "a.txt")
    assert (done.code, done.err) == (0, "")
    assert done.out == "No row fires in these texts (1).\n"


def test_an_old_release_that_cannot_be_read_is_said(project: Path, run: Run) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    (project / "a.txt").write_text("Gelaran dibuka.\n", encoding="utf-8")
    (project / "b.txt").write_bytes(b"\0")
    done = run("lexicon", "try", "istilah.yaml", "--on", ".")
    assert done.code == 2
    assert "b.txt" in done.out


def test_setting_a_fact_where_there_is_none(example: Path, run: Run) -> None:
    (example / "kecil.yaml").write_text("jenis: siaran_pers\njudul: Layanan Dibuka\n", encoding="utf-8")
    done = run("facts", "set", "kecil.yaml", "bus=3")
    assert done.code == 2
    assert "This brief has no “fakta”." in done.err


def test_a_file_that_may_not_be_written_is_left(example: Path, run: Run) -> None:
    brief = example / "brief.yaml"
    before = brief.read_bytes()
    brief.chmod(0o444)
    done = run("facts", "set", "brief.yaml", "jumlah-pertemuan=160")
    assert done.code == 2
    assert "brief.yaml" in done.err
    assert brief.read_bytes() == before


def test_a_baseline_written_on_the_last_day_there_is(project: Path, run: Run) -> None:
    (project / "a.txt").write_text("Warga datang.\n", encoding="utf-8")
    words = ("--now", "9999-12-31T10:00+07:00", "--baseline", "lama.yaml", "--write-baseline")
    assert run("check", "a.txt", *words, "--alasan", "Warisan", "--oleh", "Sari").code in (0, 1)
    assert (project / "lama.yaml").is_file()


def test_one_wrong_letter_is_no_misspelling_of_another() -> None:
    assert closest("D", ("A", "B", "C")) == []
    assert closest("a", ("A", "B", "C")) == ["A"]


def test_names_are_taken_apart_once(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = two_speakers._words

    def words(speaker: str) -> set[str]:
        asked.append(speaker)
        return real(speaker)

    monkeypatch.setattr(two_speakers, "_words", words)
    first = [f"B{a}{b}to" for a in "aiueo" for b in "lmnrs"]
    said = " ".join(f"“Air naik,” kata {name} Raharja{name.lower()}." for name in first)
    (project / "a.txt").write_text(said + "\n", encoding="utf-8")
    run("check", "a.txt", "--select", "quotes.two-speakers", "--no-cache")
    assert 0 < len(asked) <= 4 * len(first)
