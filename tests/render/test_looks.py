"""A browser shows the words: what a reader prints holds the release."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

from render_samples import document, job, words_of

from machine import need
from rilis.model.document import Document
from rilis.model.moment import Moment
from rilis.render.html import render_html

EMBARGO = Moment(date(2022, 1, 29), 10, 0, "WIB")
OFFLINE = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --no-pdf-header-footer"
).split()


def pages(pdf: Path) -> list[str]:
    """Return the words of each page of a PDF."""
    done = subprocess.run([need("pdftotext"), str(pdf), "-"], capture_output=True, check=True, timeout=60)
    return [words_of(page) for page in done.stdout.decode("utf-8").split("\f") if page.strip()]


def long_release() -> Document:
    text = document().source.text
    filler = "Kalimat tambahan ini membuat rilis menjadi lebih panjang daripada satu halaman kertas. " * 6
    return document(text.replace("## Tentang", (filler + "\n\n") * 8 + "## Tentang"))


def assert_words_are_there(printed: list[str], made: Document) -> None:
    assert len(printed) >= 3
    for page in printed:
        assert words_of("DRAF – UNTUK PERSETUJUAN") in page
        assert words_of("EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB") in page
    assert words_of(f"Halaman 2 dari {len(printed)}") in printed[1]
    assert words_of("Lembar Persetujuan Kutipan") in printed[-1]
    whole = "".join(printed)
    for block in made.blocks:
        if block.kind in ("title", "subheading", "heading", "number", "contact", "hashtags", "list_item"):
            assert words_of(made.text_of(block)) in whole


def test_a_browser_prints_the_page(tmp_path: Path) -> None:
    made = long_release()
    source, target = tmp_path / "draf.html", tmp_path / "draf.pdf"
    source.write_bytes(render_html(job(made, embargo=EMBARGO)))
    command = [
        need("chromium"),
        *OFFLINE,
        f"--user-data-dir={tmp_path / 'profil'}",
        f"--print-to-pdf={target}",
    ]
    subprocess.run([*command, source.as_uri()], capture_output=True, check=True, timeout=120)
    assert_words_are_there(pages(target), made)
