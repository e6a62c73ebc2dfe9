"""`rilis pack check`: every fault of a pack with its place and the way out."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from command_line import ROOT, Run
from pack_samples import LEXICON, STYLE, make_pack, zipped


def faults(run: Run, path: str, code: int = 1) -> list[dict[str, Any]]:
    done = run("pack", "check", path, "--format", "json")
    assert done.code == code, done.out + done.err
    report = json.loads(done.out)
    assert report["ready"] is (code == 0)
    return list(report["faults"])


@pytest.mark.parametrize("packed", [False, True])
def test_a_sound_pack_is_ready_and_says_what_was_tried(run: Run, project: Path, *, packed: bool) -> None:
    path = make_pack(project / "gaya-kami")
    path = zipped(path) if packed else path
    done = run("paket", "periksa", path.name)
    assert (done.code, done.err) == (0, "")
    for words in ("PACK READY", "style “gaya-kami” (1 agencies)", "“dinas.istilah” (2 sentences tried)"):
        assert words in done.out
    for words in ("“dinas.kabar” (4 samples tried)", "file of words (2 words)"):
        assert words in done.out
    assert "PAKET SIAP" in run("pack", "check", path.name, lang="id").out


@pytest.mark.parametrize(
    "path",
    ["src/rilis/data", "templates/rilis_templates", "plugins/rilis-contoh", "plugins/rilis-contoh/src"],
)
def test_our_own_packs_are_sound(path: str, run: Run, project: Path) -> None:
    assert [row for row in faults(run, str(ROOT / path), 0) if row["severity"] != "info"] == []


@pytest.mark.parametrize(
    ("old", "new", "check", "place", "words"),
    [
        ("gaya: umum", "gaya: umumm", "pack.path", "umumm", "Did you mean “umum”?"),
        ("rilis: 1", "rilis: 1\naktif: [quotes.coma]", "pack.id", "quotes.coma", "“quotes.comma”"),
        ("rilis: 1", "rilis: 1\ntingkat: {quotes.coma: info}", "pack.id", "quotes.coma", "“quotes.comma”"),
        ("rilis: 1", "rilis: 1\ntingkat: {quotes.comma: parah}", "pack.read", "parah", "not known here"),
        ("rilis: 1", "rilis: 1\naktiv: [quotes]", "pack.read", "aktiv", "“aktif”"),
        ("{kata: 14}", "{kata: empat belas}", "pack.option", "empat belas", "a whole number"),
        ("{kata: 14}", "{kat: 14}", "pack.option", "14", "“kata”"),
        ("[leksikon/]", "[leksikonn/]", "pack.path", "leksikonn/", "There is no"),
        ("[templat/]", "[../templat]", "pack.path", "../templat", "outside the pack"),
        ("kata/istilah.txt", "kata/lain.txt", "pack.path", "kata/lain.txt", "There is no"),
        ("{urut}/HM", "{urutt}/HM", "pack.pattern", '"{urutt}/HM/{tahun}"', "“{urut}”"),
        ("{tahun}", "{tahun", "pack.pattern", '"{urut}/HM/{tahun"', "brace"),
        ("2025-01-01}", "2025-01-01, akhir: 2024-12-31}", "pack.dates", "2024-12-31", "before"),
        ("2025-01-01}", "kemarin}", "pack.read", "kemarin", "not a date"),
        ("    nama:", "    warna: biru\n    nama:", "pack.value", "biru", "#1F3A5F"),
        ("    nama:", "    logo: lambang.png\n    nama:", "pack.path", "lambang.png", "There is no"),
        ("    nama:", '    titimangsa: "{Kota}, "\n    nama:', "pack.pattern", '"{Kota}, "', "“{kota}”"),
        ("    nama:", "    bagian_wajib: [kaki]\n    nama:", "pack.read", "[kaki]", "one of"),
        (
            "    nama:",
            "    label: [{nilai: A, mulai: 2025-01-01}, {nilai: B, mulai: 2025-01-01}]\n    nama:",
            "pack.dates",
            "{nilai: B, mulai: 2025-01-01}",
            "same day",
        ),
    ],
)
def test_a_fault_in_a_style(
    old: str, new: str, check: str, place: str, words: str, run: Run, project: Path
) -> None:
    folder = make_pack(project / "p", template=False)
    text = STYLE.replace(old, new)
    (folder / "gaya.yaml").write_text(text, encoding="utf-8")
    found = faults(run, "p")
    hit = next(row for row in found if row["check"] == check)
    assert text[hit["start"] : hit["end"]] == place
    assert text.splitlines()[hit["line"] - 1][hit["column"] - 1 :].startswith(place)
    assert words in f"{hit['message']} {hit['hint']}"


@pytest.mark.parametrize(
    ("old", "new", "check", "place", "words"),
    [
        ("dasar: Pedoman Dinas Contoh (rekaan)", 'dasar: ""', "pack.cite", '""', "empty"),
        ("dasar: Pedoman Dinas Contoh (rekaan)\n", "", "pack.read", "", "“dasar” is missing"),
        ("id: dinas.istilah", "id: Istilah Dinas", "pack.id", "Istilah Dinas", "no id"),
        ("id: dinas.istilah", "id: wording.people", "pack.id", "wording.people", "in use already (rilis)"),
        ("bentuk:", "bentukk:", "pack.read", "bentukk", "“bentuk”"),
        ("[kick off]", '["kick[- ]off", kick off]', "pack.form", '"kick[- ]off"', "signs of a pattern"),
        ("[kick off]", '["* off"]', "pack.form", '"* off"', "holds no word"),
        ("[kick off]", "[kick off, pembukaan]", "pack.form", "pembukaan", "its own replacement"),
        ("[Kami menghadiri kick off", "[Kami menghadiri kickoff", "pack.example", "Kami menghadiri kickoff program.", "should report"),
        ("[Kami menghadiri pembukaan", "[Itu kick off", "pack.example", "Itu kick off program.", "leave this sentence alone"),
        ("    kena: [Kami menghadiri kick off program.]\n", "", "pack.example", "kick-off", "no sentence"),
        ("tingkat: error", "tingkat: eror", "pack.read", "eror", "“error”"),
        ("tingkat: error", "dalam_kutipan: kadang", "pack.read", "kadang", "one of"),
    ],
)  # fmt: skip
def test_a_fault_in_a_lexicon(
    old: str, new: str, check: str, place: str, words: str, run: Run, project: Path
) -> None:
    folder = make_pack(project / "p", template=False)
    text = LEXICON.replace(old, new)
    (folder / "leksikon" / "istilah.yaml").write_text(text, encoding="utf-8")
    hit = next(row for row in faults(run, "p") if row["check"] == check)
    if place:
        assert text[hit["start"] : hit["end"]] == place
    assert words in f"{hit['message']} {hit['hint']}"


@pytest.mark.parametrize(
    ("name", "old", "new", "check", "line", "words"),
    [
        ("draft.md.j2", "{{ judul }}", "{{ judull }}", "pack.template", 3, "“judul”"),
        ("draft.md.j2", "{% endfor %}", "", "pack.template", 6, "cannot be read"),
        ("draft.md.j2", "# {{ judul }}", "{{ judul }}", "pack.template", 1, "no title"),
        ("draft.md.j2", "{{ label }}", "{{ ''.__class__ }}", "pack.template", 1, "not allowed"),
        ("pack.yaml", "id: dinas.kabar", "id: Dinas", "pack.id", 1, "no id"),
        ("pack.yaml", "id: dinas.kabar", "id: siaran_pers", "pack.id", 1, "in use already"),
        ("pack.yaml", "ringkas: Kabar dinas.", "perlu: [kotaa]", "pack.value", 3, "“kota”"),
        ("pack.yaml", "versi", "version", "pack.read", 2, "Unknown key"),
        ("starter.yaml", "jenis: dinas.kabar", "jenis: siaran_pers", "pack.starter", 1, "not “dinas.kabar”"),
        ("starter.yaml", "judul: ", "judul: {", "pack.starter", 3, "left open"),
    ],
)
def test_a_fault_in_a_template(
    name: str, old: str, new: str, check: str, line: int, words: str, run: Run, project: Path
) -> None:
    folder = make_pack(project / "p") / "templat" / "kabar"
    text = (folder / name).read_text(encoding="utf-8").replace(old, new)
    (folder / name).write_text(text, encoding="utf-8")
    hits = [row for row in faults(run, "p") if row["check"] == check]
    hit = next(row for row in hits if words in f"{row['message']} {row['hint']}")
    assert hit["line"] == line


def test_a_page_that_fails_and_a_document_without_styles(run: Run, project: Path) -> None:
    folder = make_pack(project / "p") / "templat" / "kabar"
    (folder / "page.html.j2").write_text("<p>\n{{ juduul }}</p>\n", encoding="utf-8")
    whole = folder / "reference.docx"
    with zipfile.ZipFile(whole) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'"Rilis Teras"', b'"Teras"')
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'"Rilis Kop"', b'"Kop"')
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    found = faults(run, "p")
    page = next(row for row in found if row["check"] == "pack.template")
    assert (page["path"], page["line"]) == ("p/templat/kabar/page.html.j2", 2)
    assert "“judul”" in page["hint"]
    looks = [row for row in found if row["check"] == "pack.looks"]
    assert [row["path"] for row in looks] == ["p/templat/kabar/reference.docx"]
    assert "“Rilis Kop”" in looks[0]["message"]


def test_a_missing_file_of_a_template(run: Run, project: Path) -> None:
    folder = make_pack(project / "p")
    (folder / "templat" / "kabar" / "draft.md.j2").unlink()
    (hit,) = faults(run, "p")
    assert hit["check"] == "pack.file"
    assert "draft.md.j2" in hit["message"]


def test_words_and_a_text_that_is_no_yaml(run: Run, project: Path) -> None:
    folder = make_pack(project / "p")
    (folder / "kata" / "istilah.txt").write_text("analisa\n***\nAnalisa\n", encoding="utf-8")
    (folder / "leksikon" / "istilah.yaml").write_text("id: [a\n", encoding="utf-8")
    found = [(row["path"], row["line"], row["check"], row["severity"]) for row in faults(run, "p")]
    assert found == [
        ("p/kata/istilah.txt", 2, "pack.read", "error"),
        ("p/kata/istilah.txt", 3, "pack.form", "warning"),
        ("p/leksikon/istilah.yaml", 2, "pack.read", "error"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("kosong", None, "No pack was found"),
        ("tidak-ada", None, "No pack was found"),
        ("a.zip", "bukan", "it is no .zip"),
        ("brief.yaml", "jenis: a\njudul: b\ntanggal: c\nisi: d\nkota: e\n", "No pack was found"),
    ],
)
def test_what_is_no_pack_at_all(name: str, text: str | None, words: str, run: Run, project: Path) -> None:
    if text is not None:
        (project / name).write_text(text, encoding="utf-8")
    elif name == "kosong":
        (project / name).mkdir()
    done = run("pack", "check", name)
    assert done.code == 2
    assert words in done.err


def test_a_mistyped_command_of_the_group(run: Run, project: Path) -> None:
    done = run("pack", "chek", ".")
    assert done.code == 2
    assert "Did you mean “check”?" in done.err
