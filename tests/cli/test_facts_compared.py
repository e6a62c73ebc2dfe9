"""One fact told two ways over files, and an English version beside its Indonesian one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from command_line import ROOT, Done, Run

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


@pytest.fixture
def house(project: Path) -> Path:
    """A project whose rilis.yaml names a folder of fact packs."""
    (project / "fakta").mkdir()
    (project / "fakta" / "forum.yaml").write_text(PACK, encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\npaket_fakta: [fakta/]\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT.format(count=35), encoding="utf-8")
    (project / "b.txt").write_text(TEXT.format(count=40), encoding="utf-8")
    return project


SAID = """---
rilis: 1
tanggal: 2022-02-{day:02}
---
SIARAN PERS

# Forum Contoh ke-3 Dibuka

Forum Contoh ke-3 diikuti {count} kontingen.
"""


def told(done: Done) -> list[tuple[str, str, str]]:
    rows = json.loads(done.out)["findings"]
    return [
        (row["path"], row["exact"], row["message"]) for row in rows if row["check"] == "figures.told-twice"
    ]


def test_two_agencies_tell_one_fact_two_ways(house: Path, run: Run) -> None:
    for name, count, day in (("dinas", 39, 1), ("kota", 38, 3), ("provinsi", 39, 2), ("lama", 30, 28)):
        (house / f"{name}.md").write_text(SAID.format(count=count, day=day), encoding="utf-8")
    found = told(run("check", ".", "--format", "json"))
    assert [(path, words) for path, words, _ in found] == [
        ("./dinas.md", "39 kontingen"), ("./kota.md", "38 kontingen"), ("./provinsi.md", "39 kontingen"),
    ]  # fmt: skip
    assert "“38 kontingen” in ./kota.md:9" in found[0][2]
    assert "“39 kontingen” in ./dinas.md:9" in found[1][2]
    assert told(run("check", ".", "--format", "json")) == found
    assert told(run("check", "kota.md", "provinsi.md", "dinas.md", "--format", "json", "--no-cache")) == [
        (path.removeprefix("./"), words, said.replace("./", "")) for path, words, said in found
    ]
    assert told(run("check", "dinas.md", "--format", "json")) == []
    waved = SAID.format(count=38, day=3).replace(
        "Forum Contoh ke-3 diikuti",
        "<!-- rilis: abaikan figures.told-twice karena angka panitia kota (oleh Sari) -->\n\nForum Contoh ke-3 diikuti",
    )
    (house / "kota.md").write_text(waved, encoding="utf-8")
    assert told(run("check", ".", "--format", "json")) == []


def test_told_twice_is_the_same_from_workers(house: Path, run: Run) -> None:
    for number in range(66):
        text = SAID.format(count=39 if number != 40 else 41, day=1)
        (house / f"t{number:02}.md").write_text(text, encoding="utf-8")
    alone = run("check", ".", "--format", "json", "--no-cache").out
    assert len(told(Done(0, alone, ""))) == 66
    assert run("check", ".", "--format", "json", "--no-cache", "--jobs", "2").out == alone
    assert run("check", ".", "--format", "json", "--jobs", "2").out == alone
    assert run("check", ".", "--format", "json").out == alone


def test_briefs_of_one_pack_are_compared_by_the_id_of_their_facts(example: Path, run: Run) -> None:
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    other = text.replace("nilai: 128", "nilai: 129")
    (example / "lain.brief.yaml").write_text(other, encoding="utf-8")
    found = told(run("check", "brief.yaml", "lain.brief.yaml", "--format", "json"))
    assert [path for path, _, _ in found] == ["brief.yaml", "lain.brief.yaml"]
    assert all("lain.brief.yaml" in said or "brief.yaml" in said for _, _, said in found)


def test_an_english_draft_is_compared_with_the_one_beside_it(example: Path, run: Run) -> None:
    head = "---\nrilis: 1\nbahasa: {lang}\ntanggal: 2022-01-29\n---\nSIARAN PERS\n\n# {title}\n\n{text}\n"
    (example / "x.md").write_text(
        head.format(lang="id", title="Bus", text="Ada 1.250 bus pada 5 Februari 2022."), encoding="utf-8"
    )
    english = head.format(lang="en", title="Buses", text="There are 1,520 buses on 6 February 2022.")
    (example / "x.en.md").write_text(english, encoding="utf-8")
    rows = json.loads(run("check", "x.en.md", "--format", "json").out)["findings"]
    assert [(row["check"], row["exact"]) for row in rows if row["check"].endswith("pair-differs")] == [
        ("figures.pair-differs", "Buses"),
        ("figures.pair-differs", "1,520 buses"),
        ("dates.pair-differs", "6 February 2022"),
    ]


def test_the_english_version_of_a_changed_figure_is_named(project: Path, run: Run) -> None:
    for path in (ROOT / "examples" / "11-pekan-olahraga").iterdir():
        shutil.copy(path, project / path.name)
    done = run("facts", "set", "brief.yaml", "pasien=420", "--per", "2024-09-14 09.00 WIB")
    assert "“brief.en.yaml” is its English version" in done.out
    rows = json.loads(run("check", "brief.en.yaml", "--format", "json").out)["findings"]
    assert "412 athletes" in [row["exact"] for row in rows if row["check"] == "figures.pair-differs"]
