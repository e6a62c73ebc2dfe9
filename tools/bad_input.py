"""Writes docs/bad-input.md and docs/id/bad-input.md: bad input tried, and what `rilis check` says of it.

    python tools/bad_input.py --update | --check

Each row is really checked; the page holds the exit code and the first thing said.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from rilis.cli.checking import check_paths
from rilis.cli.setup import Options, Session
from rilis.errors import RilisError
from rilis.messages import say
from rilis.report.exit import exit_code

ROOT = Path(__file__).resolve().parent.parent
START = "jenis: siaran_pers\ntanggal: 2022-01-29\nisi: Isi.\n"
LONGEST = 150
HEADS = {
    "en": (
        "# Bad input, and what happens",
        "Tried by `tools/bad_input.py`, in CI too. Exit code 1: a finding with its place; 2: it could not be read.",
        "| input | exit code | what is said |",
    ),
    "id": (
        "# Masukan yang buruk, dan yang terjadi",
        "Dicoba oleh `tools/bad_input.py`, juga dalam CI. Kode keluar 1: temuan dengan tempatnya; 2: tidak terbaca.",
        "| masukan | kode keluar | yang dikatakan |",
    ),
}


class Row(NamedTuple):
    """One bad input."""

    en: str
    id: str
    data: bytes
    name: str = "brief.yaml"


def brief(lines: str) -> bytes:
    """Return a small brief with some lines more."""
    return (START + lines).encode()


ROWS = (
    Row("nothing at all", "berkas kosong", b""),
    Row("a list instead of keys", "daftar, bukan kunci", b"- a\n- b\n"),
    Row("a colon in unquoted prose", "titik dua dalam teks tanpa tanda petik", brief("judul: Rapat: hari kedua\n")),
    Row("a `#` in unquoted prose", "`#` dalam teks tanpa tanda petik", brief("judul: Rapat #2 Dibuka\n")),
    Row("a quotation mark left open", "tanda petik yang tidak ditutup", brief('judul: "Rapat\n')),
    Row("a key twice", "kunci dua kali", brief("judul: A\njudul: B\n")),
    Row("a tab as indent", "tab sebagai indentasi", b"isi:\n\t- paragraf: A\n"),
    Row("a misspelt key", "kunci yang salah eja", brief("judull: Rapat Dibuka\n")),
    Row("a comma in braces", "koma di dalam kurung kurawal",
        brief("judul: A\ntokoh: [{id: s, nama: Sari, S.Sos., jabatan: Kepala}]\n")),
    Row("a weekday that is not the date's", "hari yang bukan hari tanggal itu",
        b"jenis: siaran_pers\njudul: Rapat\ntanggal: Jumat, 29 Januari 2022\nisi: Isi.\n"),
    Row("a day that does not exist", "tanggal yang tidak ada",
        b"jenis: siaran_pers\njudul: Rapat\ntanggal: 2022-02-30\nisi: Isi.\n"),
    Row("`nilai: 1.5`", "`nilai: 1.5`", brief("judul: A\nfakta: [{id: a, nilai: 1.5}]\n")),
    Row("a quotation that is not there", "kutipan yang tidak ada",
        b"jenis: siaran_pers\njudul: A\ntanggal: 2022-01-29\nisi:\n- kutipan: k9\n"),
    Row("a table outside the project", "tabel di luar proyek",
        brief("judul: A\ntabel: [{id: t, judul: T, berkas: ../../rahasia.csv}]\n")),
    Row("an anchor and an alias", "jangkar dan alias", b"a: &x [1]\nb: *x\n"),
    Row("an alias bomb", "bom alias",
        ("a0: &a0 x\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))).encode()),
    Row("a tag that makes an object", "tag yang membuat objek", b"judul: !!python/object/apply:os.system [ls]\n"),
    Row("a merge key", "kunci gabung", b"a: {b: c}\n<<: {d: e}\n"),
    Row("two documents", "dua dokumen", b"judul: A\n---\njudul: B\n"),
    Row("5,000 brackets", "5.000 kurung siku", b"a: " + b"[" * 5000),
    Row("more than 1 MiB", "lebih dari 1 MiB", b"judul: " + b"a" * 1_100_000),
    Row("a control character", "karakter kendali", b'judul: "A\\x07B"\n'),
    Row("UTF-16 with its mark (read)", "UTF-16 dengan tandanya (terbaca)",
        "\ufeffjenis: siaran_pers\njudul: A\n".encode("utf-16-le")),
    Row("BOM and CRLF (read)", "BOM dan CRLF (terbaca)", b"\xef\xbb\xbfjenis: siaran_pers\r\njudul: A\r\n"),
    Row("another encoding", "pengodean lain", "judul: Café “Rakyat” – pembukaan résumé naïf\n".encode("cp1252")),
    Row("an unknown kind of release", "jenis yang tidak ada",
        b"jenis: siaran_perss\njudul: A\ntanggal: 2022-01-29\nisi: A\n"),
    Row("a picture named .txt", "gambar bernama .txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "siaran.txt"),
    Row("front matter that is not closed", "kepala berkas yang tidak ditutup",
        b"---\nrilis: 1\nbrief: b.yaml\n\n# Judul\n", "draft.md"),
    Row("a draft of a newer rilis", "draf dari rilis yang lebih baru", b"---\nrilis: 9\n---\n# Judul\n", "draft.md"),
    Row("a draft whose brief is gone", "draf yang brief-nya hilang",
        b"---\nrilis: 1\nbrief: hilang.yaml\n---\n# Judul\n", "draft.md"),
    Row("a page without text", "halaman tanpa teks", b"<p>" * 2000, "siaran.html"),
    Row("a kind of file rilis does not read", "jenis berkas yang tidak dibaca", b"x", "siaran.pages"),
)  # fmt: skip


def tried(row: Row) -> tuple[int, dict[str, str]]:
    """Return the exit code of `rilis check` for a row, and what is said first in each language."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / ".git").mkdir()
        path = Path(folder) / row.name
        path.write_bytes(row.data)
        here = Path.cwd()
        os.chdir(folder)
        try:
            run = check_paths(Session(Options()), [row.name])
        except RilisError as error:
            return 2, {language: said(error.message, error.hint, language) for language in HEADS}
        finally:
            os.chdir(here)
        if path.read_bytes() != row.data:
            raise SystemExit(f"changed: {row.en}")
    if run.all_problems:
        problem = run.all_problems[0]
        return exit_code(run), {language: said(problem.message, problem.hint, language) for language in HEADS}
    # What stops a release comes before what is only a hint; the rest of an unfinished brief is not the point.
    found = sorted(
        run.findings, key=lambda one: (one.check == "brief.missing-field", one.severity != "error")
    )
    own = [one for one in found if one.check.startswith("brief.")] or found
    message = own[0].message if own else None
    return exit_code(run), {language: said(message, None, language) for language in HEADS}


def said(message: object, hint: object, language: str) -> str:
    """Return message and hint on one line, cut short, safe inside a table."""
    parts = [say(part, language) for part in (message, hint) if part]  # type: ignore[arg-type]
    line = " ".join(" ".join(parts).split()).replace("|", "\\|")
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def pages() -> dict[Path, str]:
    """Return both pages by path."""
    answers = [(row, *tried(row)) for row in ROWS]
    made = {}
    for language, path in (("en", "docs/bad-input.md"), ("id", "docs/id/bad-input.md")):
        title, before, head = HEADS[language]
        rows = [f"| {getattr(row, language)} | {code} | {words[language]} |" for row, code, words in answers]
        made[ROOT / path] = "\n".join([title, "", before, "", head, "|---|---|---|", *rows]) + "\n"
    return made


def main() -> int:
    """Write the pages or compare them; return 1 when one differs."""
    os.environ["RILIS_CACHE"] = ""
    stale = 0
    for path, text in pages().items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if "--update" in sys.argv:
            path.write_text(text, encoding="utf-8")
        else:
            print(f"{path.relative_to(ROOT)} is not up to date; run: make docs")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
