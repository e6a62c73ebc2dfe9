"""A whole data-only pack of an invented house, as a folder or as a .zip."""

from __future__ import annotations

import shutil
from pathlib import Path

from command_line import ROOT

SHIPPED = ROOT / "templates" / "rilis_templates"
STYLE = """\
rilis: 1
gaya: umum
kamus: [kata/istilah.txt, anev]
leksikon: [leksikon/]
templat: [templat/]
pilihan: {structure.title-length: {kata: 14}}
instansi:
  dinas:
    nama: Dinas Contoh
    nomor: [{pola: "{urut}/HM/{tahun}", mulai: 2025-01-01}]
"""
LEXICON = """\
id: dinas.istilah
ringkas: Kata yang di sini ditulis lain.
mengapa: Satu kata untuk satu hal.
dasar: Pedoman Dinas Contoh (rekaan)
tingkat: error
istilah:
  - id: kick-off
    bentuk: [kick off]
    ganti: [pembukaan]
    kena: [Kami menghadiri kick off program.]
    diam: [Kami menghadiri pembukaan program.]
"""
DRAFT = """\
{{ label }}

# {{ judul }}

{% for bagian in isi %}
{{ bagian }}

{% endfor %}
Dibuat dengan templat dinas.
"""
STARTER = """\
jenis: dinas.kabar
judul: Dinas Buka Layanan
tanggal: 2025-01-15
isi: Dinas membuka layanan.
"""


def make_pack(folder: Path, *, template: bool = True) -> Path:
    """Write the pack as a folder and return it; `template`: with the kind of release it brings."""
    kind = folder / "templat" / "kabar"
    for name, text in (
        ("gaya.yaml", STYLE),
        ("kata/istilah.txt", "# kata rumah ini\nanalisa\nProgram Resiko Kita\n"),
        ("leksikon/istilah.yaml", LEXICON),
        ("templat/kabar/pack.yaml", 'id: dinas.kabar\nversi: "1"\nringkas: Kabar dinas.\n'),
        ("templat/kabar/draft.md.j2", DRAFT),
        ("templat/kabar/starter.yaml", STARTER),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    for name in ("page.html.j2", "reference.docx"):
        for shared in (SHIPPED / "siaran_pers" / name, SHIPPED / "dasar" / name):
            if shared.exists():
                shutil.copy(shared, kind / name)
    if not template:
        shutil.rmtree(kind)
    return folder


def zipped(folder: Path) -> Path:
    """Pack a folder beside itself, take the folder away, and return the archive."""
    made = Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))
    shutil.rmtree(folder)
    return made
