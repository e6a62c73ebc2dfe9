"""LibreOffice prints every release: all words, in order, banners on every page, tagged and embedded."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from office_cases import jobs
from office_printing import print_all
from office_reading import Printed, assert_all_printed, printed_pages, repeated_heads

from machine import need
from rilis.render.words import WORDS, banners


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    need("soffice")
    own = tmp_path_factory.getbasetemp()
    return print_all(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.mark.parametrize("name", sorted(jobs()))
def test_printed_words_are_the_drafts_words(name: str, printed: Printed) -> None:
    job = jobs()[name]
    pages = printed_pages(printed.folder / f"{name}.pdf")
    assert_all_printed(pages, job)
    assert len(banners(job)) == (job.draft + (job.embargo is not None) + (job.stamp is not None))


def test_every_template_and_language_is_there_with_embargo_and_sheet() -> None:
    made = {name: job for name, job in jobs().items() if name.endswith(("-id", "-en"))}
    assert {job.language for job in made.values()} == {"id", "en"}
    assert {"siaran_pers-id", "siaran_pers-en", "contoh.siaran-id"} <= made.keys()
    assert all(len(banners(job)) == 2 for job in made.values())
    assert all(
        job.quotes for name, job in made.items() if not name.startswith(("undangan_media", "klarifikasi"))
    )


def test_head_of_a_table_stands_on_every_page_it_reaches(printed: Printed) -> None:
    job = jobs()["hard"]
    pages = printed_pages(printed.folder / "hard.pdf")
    assert assert_all_printed(pages, job) >= 3
    table, sheet = repeated_heads(job)
    assert sum(table in page for page in pages) >= 3
    assert sum(sheet in page for page in pages) >= 3


def test_no_row_is_cut_by_the_end_of_a_page(printed: Printed) -> None:
    said = "".join(["Ucapan ke-{} yang perlu disetujui. "] * 5).replace(" ", "")
    pages = printed_pages(printed.folder / "hard.pdf")
    for number in range(1, 31):
        assert sum(said.format(*[number] * 5) in page for page in pages) == 1


@pytest.mark.parametrize("name", ["hard", "siaran_pers-en", "01-presidensi-g20-brief-final"])
def test_file_can_be_read_aloud(name: str, printed: Printed) -> None:
    path = printed.folder / f"{name}.pdf"
    data = path.read_bytes()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"/DisplayDocTitle true" in data
    assert f"/Lang({'en-GB' if name.endswith('en') else 'id-ID'})".encode() in data
    info = subprocess.run(
        [need("pdfinfo"), str(path)], capture_output=True, check=True, timeout=60
    ).stdout.decode()
    title = " ".join(jobs()[name].title.split())
    assert re.search(r"^Tagged: +yes$", info, re.MULTILINE)
    assert f"Title:           {title[:200]}" in info
    structure = subprocess.run(
        [need("pdfinfo"), "-struct", str(path)], capture_output=True, check=True, timeout=60
    ).stdout.decode()
    kinds = re.findall(r"^ *(\w+)(?: \(\w+\))?:?$", structure, re.MULTILINE)
    assert kinds.count("H1") == 1
    assert {"H2", "P", "Document"} <= set(kinds)
    assert ("TH" in kinds) == ("Table" in kinds)
    if name == "hard":
        assert {"L", "LI", "TD", "Link", "Figure"} <= set(kinds)


@pytest.mark.parametrize("name", ["hard", "02-bencana"])
def test_all_fonts_are_in_the_file(name: str, printed: Printed) -> None:
    path = printed.folder / f"{name}.pdf"
    done = subprocess.run([need("pdffonts"), str(path)], capture_output=True, check=True, timeout=60)
    rows = done.stdout.decode().splitlines()[2:]
    assert rows
    assert all(re.search(r" yes (?:yes|no) +(?:yes|no) +\d+ +\d+$", row) for row in rows), rows


def test_draft_says_so_in_words_that_can_be_copied(printed: Printed) -> None:
    done = subprocess.run(
        [need("pdftotext"), str(printed.folder / "siaran_pers-id.pdf"), "-"],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert "SIARAN PERS\n" in done.stdout.decode()
    assert str(WORDS["id"]["draft"]) in done.stdout.decode()


def test_nothing_is_fetched(printed: Printed) -> None:
    assert printed.asked == []
    assert (printed.folder / "fetching.pdf").read_bytes().startswith(b"%PDF")
