"""`rilis check`: nothing passes in silence, every input has an answer, fixes are safe."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import jsonschema
import pytest

from command_line import Run
from rilis.report.json import report_schema

GOOD = "Badan Contoh membuka layanan baru bagi warga."
BAD = "Plt Kepala Badan Contoh hadir. Anggaran Rp2.5 miliar. “Kami siap melayani warga” ujar Sari Dewi.\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("a.txt",), 0),
        (("b.txt",), 1),
        (("b.txt", "--fail-on", "error"), 0),
        (("b.txt", "--fail-on", "none"), 0),
        (("a.txt", "tidak-ada.txt"), 2),
        (("kosong.txt",), 2),
        (("kosong.txt", "b.txt"), 2),
        (("surat.odt",), 2),
        (("folder-kosong",), 2),
        (("a.txt", "--select", "tidak.ada"), 2),
        (("a.txt", "--ignore", "tidak.ada"), 2),
        (("a.txt", "--config", "tidak-ada.yaml"), 2),
        (("a.txt", "--style", "tidak-ada"), 2),
        (("a.txt", "--without", "tidak-ada"), 2),
        (("a.txt", "--date", "kemarin"), 2),
        (("a.txt", "--now", "nanti"), 2),
        (("a.txt", "--format", "pdf"), 2),
        (("b.txt", "--select", "spelling"), 0),
        (("b.txt", "--select", "names.acting-stop"), 1),
        (("b.txt", "--ignore", "names,figures,quotes"), 0),
        (("rusak.yaml",), 2),
        (("latin.txt",), 2),
        ((), 2),
    ],
)
def test_exit_codes(arguments: tuple[str, ...], code: int, project: Path, run: Run) -> None:
    write(project / "a.txt", GOOD)
    write(project / "b.txt", BAD)
    write(project / "kosong.txt", "")
    write(project / "surat.odt", "x")
    write(project / "rusak.yaml", "judul: a: b\n")
    (project / "latin.txt").write_bytes("Café “x”".encode("cp1252"))
    (project / "folder-kosong").mkdir()
    done = run("check", *arguments)
    assert done.code == code, done.out + done.err
    assert "Traceback" not in done.out + done.err
    if code == 2:
        assert done.err or "could" in done.out.lower()


def test_what_was_found_is_printed_also_when_something_could_not_be_done(project: Path, run: Run) -> None:
    write(project / "b.txt", BAD)
    write(project / "kosong.txt", "")
    done = run("check", "b.txt", "kosong.txt")
    assert done.code == 2
    assert "names.acting-stop" in done.out
    assert "kosong.txt" in done.out


def test_json_is_as_promised(project: Path, run: Run) -> None:
    write(project / "b.txt", "“–😀” " + BAD)
    report = json.loads(run("check", "b.txt", "--format", "json").out)
    jsonschema.validate(report, report_schema())
    finding = next(row for row in report["findings"] if row["check"] == "names.acting-stop")
    text = (project / "b.txt").read_text(encoding="utf-8")
    assert text[finding["start"] : finding["end"]] == finding["exact"] == "Plt"
    assert (finding["line"], finding["column"]) == (1, finding["start"] + 1)
    assert report["complete"] is True
    assert report["counts"] == {"error": 0, "warning": 3, "info": 0}


def test_github_lines(project: Path, run: Run) -> None:
    write(project / "b.txt", BAD)
    lines = run("check", "b.txt", "--format", "github").out.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("::warning file=b.txt,line=1,") for line in lines)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_fix_is_safe_idempotent_and_keeps_the_file(ends: str, mark: bytes, project: Path, run: Run) -> None:
    path = project / "b.txt"
    path.write_bytes(mark + BAD.replace(". ", f".{ends}").encode())
    shown = run("check", "b.txt", "--diff")
    assert "+Plt. Kepala" in shown.out
    assert path.read_bytes().startswith(mark + b"Plt Kepala")
    first = run("check", "b.txt", "--fix")
    fixed = path.read_bytes()
    assert fixed.startswith(mark + b"Plt. Kepala")
    assert "warga,” ujar" in fixed.decode()
    assert b"Rp2.5 miliar" in fixed
    assert fixed.count(ends.encode()) == BAD.count(". ") + BAD.count("\n") * (ends == "\n")
    assert first.code == 1
    run("check", "b.txt", "--fix")
    assert path.read_bytes() == fixed


def test_fix_in_a_brief_changes_narration_and_never_words_of_a_quotation(example: Path, run: Run) -> None:
    brief = example / "brief.yaml"
    text = brief.read_text(encoding="utf-8")
    text = text.replace("Rapat yang diikuti", "Resiko kecil. Rapat yang diikuti").replace(
        "memakai data", "memakai analisa data"
    )
    brief.write_text(text, encoding="utf-8")
    run("check", "brief.yaml", "--fix")
    fixed = brief.read_text(encoding="utf-8")
    assert "Risiko kecil." in fixed
    assert "memakai analisa data" in fixed


def test_standard_input(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    done = run("check", "-", "--stdin-filename", "b.md")
    assert done.code == 1
    assert "b.md" in done.out


def test_a_folder_is_searched_for_briefs_and_drafts(example: Path, run: Run) -> None:
    run("draft", "brief.yaml")
    write(example / "catatan.md", "# Catatan\n")
    write(example / "arsip" / "lama.txt", BAD)
    write(example / ".tersembunyi" / "brief.yaml", "x")
    write(example / "keluaran" / "brief.yaml", "x")
    write(example / "rapat.brief.yaml", (example / "brief.yaml").read_text(encoding="utf-8"))
    report = json.loads(run("check", ".", "--format", "json").out)
    assert report["files"] == 3
    config = example / "rilis.yaml"
    config.write_text(
        config.read_text(encoding="utf-8") + 'berkas: {sertakan: ["arsip/*.txt"]}\n', encoding="utf-8"
    )
    assert json.loads(run("check", ".", "--format", "json").out)["files"] == 4


def test_suppression_needs_reason_and_name(project: Path, run: Run) -> None:
    ok = "<!-- rilis: abaikan names.acting-stop karena nama lembaga (oleh Sari) -->\n\nPlt Kepala Badan hadir.\n"
    write(project / "a.md", ok)
    done = run("check", "a.md")
    assert done.code == 0
    assert "Sari" in done.out
    write(project / "a.md", ok.replace(" (oleh Sari)", ""))
    assert "suppression.no-name" in run("check", "a.md").out
    write(project / "a.md", ok.replace("Plt Kepala", "Kepala"))
    assert "suppression.unused" in run("check", "a.md").out
    write(project / "a.md", ok.replace("names.acting-stop", "names.salah"))
    assert "suppression.unknown-id" in run("check", "a.md").out


def test_a_secret_is_masked_everywhere(project: Path, run: Run) -> None:
    secret = "3201014501900001"
    write(project / "a.txt", f"Plt Kepala Badan mencatat NIK {secret} warga.\n")
    for arguments in (
        (),
        ("--format", "json"),
        ("--format", "github"),
        ("--diff",),
        ("--ignore", "privacy"),
        ("--plain",),
    ):
        done = run("check", "a.txt", *arguments)
        assert secret not in done.out + done.err


def test_the_order_of_paths_changes_nothing(project: Path, run: Run) -> None:
    for name in ("a.txt", "b.txt", "c.md"):
        write(project / name, BAD)
    one = run("check", "a.txt", "b.txt", "c.md").out
    assert one == run("check", "c.md", "b.txt", "a.txt", "a.txt").out


@pytest.mark.parametrize(
    "config",
    [
        "gayaa: umum\n",
        "leksikon: ['../../etc']\n",
        "templat: [/etc]\n",
        "pilihan: {structure.title-length: {kata: banyak}}\n",
        "aktif: [x\n",
    ],
)
def test_a_configuration_at_fault_names_itself(config: str, project: Path, run: Run) -> None:
    write(project / "a.txt", GOOD)
    write(project / "rilis.yaml", config)
    done = run("check", "a.txt")
    assert done.code == 2
    assert done.err
    assert "Traceback" not in done.err


def test_a_brief_cannot_read_outside_its_project(example: Path, run: Run) -> None:
    write(example.parent / "rahasia.csv", "a,b\n1,2\n")
    brief = example / "brief.yaml"
    table = "tabel:\n  - id: t1\n    judul: T\n    berkas: ../rahasia.csv\n"
    text = brief.read_text(encoding="utf-8").replace("isi:\n", "isi:\n  - tabel: t1\n", 1)
    brief.write_text(text + table, encoding="utf-8")
    assert "brief.missing-file" in run("check", "brief.yaml").out
    assert run("check", "brief.yaml", "--format", "json").code == 1


def test_message_language(project: Path, run: Run) -> None:
    write(project / "b.txt", BAD)
    assert "SIAP SIAR" in run("check", "b.txt", lang="").out
    write(project / "rilis.yaml", "bahasa_pesan: en\n")
    assert "READY" in run("check", "b.txt", lang="").out


def test_a_value_that_cannot_be_read_is_told_once(project: Path, run: Run) -> None:
    write(
        project / "brief.yaml",
        "jenis: siaran_pers\njudul: Rapat\ntanggal: 2022-01-29\nisi:\n- paragraf: Sebanyak {fakta:a} hadir.\n"
        "fakta:\n- id: a\n  nilai: 1.5\n  satuan: juta orang\n  sumber: Biro\n",
    )
    found = json.loads(run("check", "brief.yaml", "--format", "json").out)["findings"]
    assert [row["check"] for row in found if row["line"] == 8] == ["brief.number"]


def test_readability_is_a_figure_of_the_report_and_no_finding(project: Path, run: Run) -> None:
    body = "Petugas menjawab setiap laporan dalam waktu satu hari kerja. " * 12
    write(project / "a.txt", f"Badan Contoh membuka layanan baru bagi warga.\n\n{body}\n")
    shown = run("check", "a.txt", lang="id").out
    assert "Keterbacaan: 9 kata per kalimat, 243 suku kata per 100 kata" in shown
    read = json.loads(run("check", "a.txt", "--format", "json").out)
    jsonschema.validate(read, report_schema())
    assert read["readability"] == [
        {
            "path": "a.txt",
            "sentences": 13,
            "words": 115,
            "syllables": 280,
            "words_a_sentence": 9,
            "syllables_a_hundred": 243,
            "fry": 146,
        }
    ]
    assert "adjusted to Indonesian" in run("check", "a.txt", "--format", "html").out
    again = run("check", "a.txt", "--format", "json").out
    assert json.loads(again)["readability"] == read["readability"]
    write(project / "b.txt", GOOD)
    assert json.loads(run("check", "b.txt", "--format", "json").out)["readability"] == []
