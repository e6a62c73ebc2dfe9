"""The register that render grows, and `rilis verify` of texts that go round."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import Run
from merge_files import edit

NOW = ("--now", "2022-01-29T09:00+07:00")
APPROVE = ("approve", "brief.yaml", "k1", "k2", "k3", "isi:4", "--oleh", "Rangga", "--pada", "2022-01-28")
SIGNED = "pengesahan:\n  - peran: kepala biro humas\n    nama: Hendra Sasmita\n    pada: 2022-01-29\n"


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "register.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def released(example: Path, run: Run) -> Path:
    """A project whose release went out."""
    assert run(*APPROVE).code == 0
    brief = example / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8") + SIGNED, encoding="utf-8")
    assert run("draft", "brief.yaml").code == 0
    done = run("render", "draft.md", *NOW)
    assert done.code == 0, done.out
    assert "Registered: register.csv" in done.out
    return example


def circulating(folder: Path, *changes: tuple[str, str]) -> str:
    """Return the release as a messenger passes it on: plain marks, emoji bullets, *bold*, hard lines."""
    text = (folder / "draft.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    for before, after in (
        (
            "![Gambar layar konferensi video yang memperlihatkan dua belas peserta rapat.](rapat-daring.png)\n\n",
            "",
        ),
        *changes,
    ):
        assert before in text
        text = text.replace(before, after)
    text = text.replace("## ", "").replace("# ", "").replace("**", "*").replace("\n- ", "\n🔹 ")
    text = text.replace("“", '"').replace("”", '"').replace(" — ", " - ")
    return "\n".join(line.replace(". ", ".\n", 1) for line in text.splitlines())


def test_render_notes_the_release_once(released: Path, run: Run) -> None:
    (row,) = rows(released)
    assert row["nomor"] == "7/HM/KEMENKOPIK/01/2022"
    assert (row["tanggal"], row["bahasa"], row["instansi"]) == ("2022-01-29", "id", "kemenkopik")
    assert "kepala biro humas: Hendra Sasmita (2022-01-29)" in row["pengesahan"]
    assert "k1: Rangga (2022-01-28)" in row["pengesahan"]
    assert [Path(part).suffix for part in row["berkas"].split(" | ")] == [".html", ".docx"]
    assert row["brief"] == "brief.yaml"
    assert run("render", "brief.yaml", "--to", "html", "-o", "lain", *NOW).code == 0
    (row,) = rows(released)
    assert "lain/" in row["berkas"]
    assert run("check", "brief.yaml", "--select", "structure.number-reused", *NOW).code == 0


def test_a_corrected_text_is_a_new_row_and_a_forced_one_is_marked(released: Path, run: Run) -> None:
    edit(released / "brief.yaml", ("nilai: 128", "nilai: 131"))
    assert run("render", "brief.yaml", "--to", "html", *NOW).code == 0
    edit(released / "brief.yaml", ("kami umumkan", "kami tidak umumkan"))
    forced = ("--force", "--alasan", "=gempa", "--oleh", "Hendra")
    assert run("render", "brief.yaml", "--to", "html", *forced, *NOW).code == 0
    assert [row["paksa"] for row in rows(released)] == ["", "", "'=gempa, Hendra"]


def test_another_release_under_the_number_is_stopped(released: Path, run: Run) -> None:
    folder = released / "lain"
    folder.mkdir()
    text = (released / "brief.yaml").read_text(encoding="utf-8")
    text = text.replace("Humas Pemerintah Samakan", "Humas Daerah Samakan").replace(
        "tanggal: 2022-01-29", "tanggal: 2022-01-30"
    )
    (folder / "brief.yaml").write_text(text, encoding="utf-8")
    done = run("render", "lain/brief.yaml", *NOW)
    assert done.code == 1
    assert "structure.number-reused" in done.out


def test_a_copy_is_known_whatever_its_typography(released: Path, run: Run) -> None:
    copy = released / "wa.txt"
    copy.write_text(circulating(released), encoding="utf-8")
    done = run("verify", "wa.txt")
    assert done.code == 0, done.out
    assert "SAME" in done.out
    assert "7/HM/KEMENKOPIK/01/2022" in done.out
    (page,) = (released / "keluaran").glob("*.html")
    assert run("buktikan", str(page)).code == 0
    assert run("verify", "draft.md").code == 0
    for file in (released / "keluaran").iterdir():
        file.unlink()
    assert run("verify", "wa.txt").code == 0
    (kept,) = (released / ".rilis" / "terbit").iterdir()
    kept.unlink()
    assert run("verify", "wa.txt").code == 0  # the brief still makes the same text


def test_an_altered_copy_shows_what_differs(released: Path, run: Run) -> None:
    copy = released / "wa.txt"
    copy.write_text(
        circulating(
            released,
            ("di 19 kota.", "di 21 kota."),
            ("Rapat koordinasi berikutnya dijadwalkan pada Jumat, 25 Februari 2022.\n\n", ""),
            ("## Tentang", "Peserta menerima uang saku dari panitia.\n\n## Tentang"),
        ),
        encoding="utf-8",
    )
    done = run("verify", "wa.txt")
    assert done.code == 1
    assert "DIFFERENT" in done.out
    assert "“19” → “21”" in done.out
    assert "Missing here: Rapat koordinasi berikutnya" in done.out
    assert "Not in the release: Peserta menerima uang saku" in done.out


def test_a_changed_contact_is_seen(released: Path, run: Run) -> None:
    copy = released / "wa.txt"
    copy.write_text(circulating(released, ("021-555 0123", "0812-5555-0199")), encoding="utf-8")
    assert run("verify", "wa.txt").code == 1


def test_a_stranger_is_unknown_and_a_word_file_cannot_be_read(released: Path, run: Run) -> None:
    copy = released / "lain.txt"
    copy.write_text("Resep soto ayam: rebus seekor ayam bersama serai sampai empuk.\n", encoding="utf-8")
    done = run("verify", "lain.txt")
    assert (done.code, "UNKNOWN" in done.out) == (1, True)
    (document,) = (released / "keluaran").glob("*.docx")
    assert run("verify", str(document)).code == 2
    assert run("verify", "tidak-ada.txt").code == 2


def test_what_cannot_be_compared_is_said(released: Path, run: Run) -> None:
    (released / "lain.txt").write_text("Resep soto ayam bersama serai.\n", encoding="utf-8")
    for file in (released / "keluaran").iterdir():
        file.unlink()
    (released / "brief.yaml").unlink()
    for file in (released / ".rilis" / "terbit").iterdir():
        file.unlink()
    done = run("verify", "lain.txt")
    assert done.code == 2
    assert "7/HM/KEMENKOPIK/01/2022" in done.out
    assert run("verify", "draft.md").code == 0  # known by its fingerprint alone


def test_without_a_register_it_says_how_to_get_one(example: Path, run: Run) -> None:
    (example / "a.txt").write_text("Teks.\n", encoding="utf-8")
    done = run("verify", "a.txt")
    assert done.code == 2
    assert "register.csv" in done.err
    (example / "register.csv").write_text("bukan,register\n", encoding="utf-8")
    assert run("verify", "a.txt").code == 2
    assert run("render", "brief.yaml").code == 2


def test_two_renders_at_once_both_stand_in_the_register(released: Path, run: Run) -> None:
    edit(released / "brief.yaml", ("nilai: 128", "nilai: 131"))
    script = "import sys; from rilis.cli.main import main; sys.exit(main(sys.argv[1:]))"
    brief = (released / "brief.yaml").read_text(encoding="utf-8")
    runs = []
    for count in (140, 150, 160):
        name = f"b{count}.brief.yaml"
        (released / name).write_text(brief.replace("nilai: 131", f"nilai: {count}"), encoding="utf-8")
        command = [sys.executable, "-c", script, "render", name, "--to", "html", "-o", str(count), *NOW]
        runs.append(subprocess.Popen(command, cwd=released))
    assert [process.wait(timeout=120) for process in runs] == [0, 0, 0]
    assert len(rows(released)) == 4


def test_our_own_texts_for_messengers_and_mail_are_the_release(released: Path, run: Run) -> None:
    assert run("render", "draft.md", "--to", "wa,txt,cms", *NOW).code == 0
    made = sorted((released / "keluaran").glob("*"))
    assert {path.name.partition("g20.")[2] for path in made} >= {"wa.txt", "txt", "cms.html", "html"}
    for path in made:
        if path.suffix in (".txt", ".html"):
            assert run("verify", str(path)).code == 0, path
    text = next(path for path in made if path.name.endswith(".wa.txt"))
    text.write_text(text.read_text(encoding="utf-8").replace("555 0123", "555 9999"), encoding="utf-8")
    assert run("verify", str(text)).code == 1


def test_a_word_put_in_counts_although_the_contacts_have_it_too(released: Path, run: Run) -> None:
    text = circulating(released, ("juga membagi tugas", "juga biro membagi tugas"))
    (released / "salinan.txt").write_text(text, encoding="utf-8")
    assert "Biro" in text
    assert run("verify", "salinan.txt").code == 1
