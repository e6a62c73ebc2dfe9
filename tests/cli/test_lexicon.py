"""`rilis lexicon test` and `rilis lexicon try`: rows prove themselves before anyone adopts them."""

from __future__ import annotations

from pathlib import Path

from command_line import Run

LIST = """\
id: dinas.istilah
ringkas: Istilah dinas.
mengapa: Agar jelas.
dasar: Panduan dinas
istilah:
- id: gelaran
  bentuk: [gelaran]
  ganti: kegiatan
  tingkat: C
  kena: [Gelaran itu ramai., Warga datang ke gelaran desa.]
  diam: [Kegiatan itu ramai., Warga menggelar rapat.]
"""


def test_a_sound_list_passes_and_a_row_that_does_not_prove_itself_is_named(run: Run, project: Path) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    done = run("lexicon", "test", "istilah.yaml")
    assert (done.code, done.err) == (0, "")
    assert "“dinas.istilah” (4 sentences tried)" in done.out
    (project / "istilah.yaml").write_text(LIST.replace("Kegiatan itu", "Gelaran itu"), encoding="utf-8")
    done = run("leksikon", "uji", "istilah.yaml")
    assert done.code == 1
    assert "istilah.yaml:11:10" in done.out


def test_what_another_list_says_of_a_form_is_told(run: Run, project: Path) -> None:
    row = "- id: cacat\n  bentuk: [orang cacat]\n  ganti: penyandang cacat\n"
    row += "  kena: [Ada orang cacat., Orang cacat hadir.]\n  diam: [Barang cacat., Baik.]\n"
    (project / "istilah.yaml").write_text(LIST + row, encoding="utf-8")
    done = run("lexicon", "test", "istilah.yaml")
    assert done.code == 1
    assert "only your row “cacat” is heard" in done.out
    assert "which “wording.people:penyandang-cacat” reports" in done.out


def test_an_archive_shows_where_a_list_would_have_fired(run: Run, project: Path) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    archive = project / "arsip"
    archive.mkdir()
    (archive / "a.txt").write_text("Gelaran itu ramai. Warga suka gelaran.\n", encoding="utf-8")
    (archive / "b.txt").write_text("Kegiatan itu ramai.\n", encoding="utf-8")
    done = run("lexicon", "try", "istilah.yaml", "--on", "arsip")
    assert (done.code, done.err) == (0, "")
    assert "dinas.istilah:gelaran: 2 places in 1 of 2 texts" in done.out
    assert "b.txt" not in done.out


def test_what_is_no_list_and_an_empty_archive_are_said(run: Run, project: Path) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    (project / "kosong").mkdir()
    assert run("lexicon", "test", "tidak-ada.yaml").code == 2
    assert run("lexicon", "try", "tidak-ada.yaml", "--on", "kosong").code == 2
    assert run("lexicon", "try", "istilah.yaml", "--on", "kosong").code == 2


def test_strict_shows_tier_c(run: Run, project: Path) -> None:
    (project / "istilah.yaml").write_text(LIST, encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\nleksikon: [istilah.yaml]\n", encoding="utf-8")
    (project / "a.txt").write_text("Gelaran itu ramai.\n", encoding="utf-8")
    plain = run("check", "a.txt", "--fail-on", "info")
    strict = run("check", "a.txt", "--fail-on", "info", "--strict")
    named = run("check", "a.txt", "--fail-on", "info", "--select", "dinas.istilah")
    assert "dinas.istilah:gelaran" not in plain.out
    assert "dinas.istilah:gelaran" in strict.out
    assert "dinas.istilah:gelaran" in named.out


def test_the_word_of_a_list_is_heard_before_that_of_the_dictionary(run: Run, project: Path) -> None:
    text = (
        LIST.replace("gelaran", "launching")
        .replace("Gelaran", "Launching")
        .replace("tingkat: C", "tingkat: A")
    )
    (project / "istilah.yaml").write_text(text, encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\nleksikon: [istilah.yaml]\n", encoding="utf-8")
    (project / "a.txt").write_text("Menteri menghadiri launching aplikasi.\n", encoding="utf-8")
    done = run("check", "a.txt")
    assert "dinas.istilah:launching" in done.out
    assert "spelling.foreign" not in done.out


def test_a_rendered_file_says_what_was_waved_through(run: Run, project: Path) -> None:
    text = "---\nrilis: 1\ntanggal: 2022-01-29\n---\nSIARAN PERS\n\n# Gelaran Dibuka\n\nWarga datang.\n"
    (project / "istilah.yaml").write_text(LIST.replace("tingkat: C", "tingkat: A"), encoding="utf-8")
    ignore = "abaikan:\n- {berkas: '**', aturan: 'dinas.istilah', alasan: nama acara, oleh: Sari Dewi}\n"
    (project / "rilis.yaml").write_text("rilis: 1\nleksikon: [istilah.yaml]\n" + ignore, encoding="utf-8")
    (project / "a.md").write_text(text, encoding="utf-8")
    done = run("render", "a.md", "--to", "html", "--force", "--alasan", "uji", "--oleh", "Sari")
    assert done.code == 0, done.out + done.err
    (page,) = (project / "keluaran").glob("*.html")
    assert "dinas.istilah:gelaran: nama acara (Sari Dewi)" in page.read_text(encoding="utf-8")
