"""Makes the pictures of the README anew: the page of findings, a release, and all kinds side by side.

python tools/pictures.py          (Chromium and `make setup` first)
"""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "gambar"
TEXT = """\
SIARAN PERS
Nomor: 12/HM/CONTOH/01/2022

Pemkot Contoh Gelar Rapat Penanganan Banjir

Contoh, 29 Januari 2022 - Plt Wali Kota Contoh Sari Dewi membuka rapat penanganan banjir pada Jumat (29/1/2022) \
di Balai Kota Contoh. Rapat itu dihadiri 120 petugas.

"Kami siap melayani warga", ujar Sari Dewi. Anggaran sebesar Rp2.5 miliar disiapkan bagi penyandang cacat.

Narahubung
Sari, 021-5550123
"""
"""An invented text with a handful of faults."""
STYLE = (
    "body{margin:0;padding:24px;background:#e9e9e4;font:16px Carlito,sans-serif;display:grid;gap:24px;"
    "grid-template-columns:repeat(5,1fr)}figure{margin:0}figcaption{padding:6px 2px;color:#333}"
    ".b{height:330px;overflow:hidden;background:#fff;box-shadow:0 1px 4px #0003}img{width:100%;display:block}"
)


def main() -> int:
    """Write the three pictures; return 0."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report = folder / "laporan.html"
        (folder / "siaran.txt").write_text(TEXT, encoding="utf-8")
        rilis = [str(Path(sys.executable).parent / "rilis"), "check", "siaran.txt", "--without", "contoh"]
        subprocess.run(
            [*rilis, "--format", "html", "-o", str(report), "--fail-on", "none"], cwd=folder, check=True
        )
        pages = []
        for path in sorted((ROOT / "examples").glob("*/rilis*.html")):
            if path.name in ("rilis.html", "rilis.en.html"):
                kind = path.parent.name + (".en" if ".en." in path.name else "")
                pages.append(folder / f"{kind}.html")
                shutil.copy(path, pages[-1])
        shot([report, *pages], folder)
        sheet = folder / "jenis.html"
        sheet.write_text(
            f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>" + "".join(map(figure, pages)),
            encoding="utf-8",
        )
        shot([sheet], folder)
        for source, target in (
            ("laporan", "laporan.png"),
            ("01-presidensi-g20", "rilis.png"),
            ("jenis", "jenis.png"),
        ):
            shutil.copy(folder / f"{source}-desk.png", PICTURES / target)
    return 0


def figure(page: Path) -> str:
    """Return a page's picture with its name, for the sheet of all kinds."""
    name = html.escape(page.stem)
    return f'<figure><div class=b><img src="{name}-desk.png"></div><figcaption>{name}</figcaption></figure>'


def shot(pages: list[Path], folder: Path) -> None:
    """Take a picture of each page at desk width."""
    command = ["node", str(ROOT / "tools" / "browser.mjs"), *map(str, pages), "--shots", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
