"""Every template in both languages and every state: valid HTML, axe-clean, nothing fetched, no sideways scroll."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path

import pytest
from render_samples import RELEASE, document, final, job, png
from validated import faults

from browser import look_at
from command_line import ROOT
from rilis.cli.setup import Options, Session
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.pipeline import draft_brief, draft_job
from rilis.plugins.catalog import load_catalog
from rilis.render.html import page_values, render_html
from rilis.render.job import forced_stamp

EMBARGO = Moment(dt.date(2022, 1, 29), 10, 0, "WIB")
STAMP = forced_stamp(2, "Menteri menunggu", "Sari Melati")
ENGLISH = """---
rilis: 1
bahasa: en
---
PRESS RELEASE
Number: 7/HM/CONTOH/01/2022
EMBARGOED UNTIL SATURDAY, 29 JANUARY 2022, 10.00 WIB

# Ministry of Examples Opens Services & Complaint Desks in 3 Cities

**Jakarta, 29 January 2022** — The Ministry of Examples opened complaint desks on Saturday, 29 January 2022.

“People need to come only once,” said Bureau Head Rangga Wiratama.

![People at a service desk.](loket.png)

*People wait at a desk. (Contoh/Bagas)*

## Steps

- first; and
- second.

| City | Received | Solved |
|---|---:|---:|
| East | 1,250 | 98.5% |

## About the Ministry of Examples

The Ministry of Examples is invented.

## Contact

Ratna Pramudita, Public Relations Bureau

- Telephone: 021-555 0123
- Email: humas@contoh.go.id

(*)
"""
WIDE = RELEASE.replace(
    "| Kota | Aduan | Selesai |\n|---|---:|---:|\n| Contoh Timur | 1.250 | 98,5% |\n| Contoh Barat | 730 |  |\n",
    "| Kota | Aduan Diterima | Aduan Ditindaklanjuti | Aduan Dikembalikan | Keterangan |\n|---|---:|---:|---:|---|\n"
    "| Contoh Timur | 1.250.000 | 1.000.000 | 250.000 | " + "keterangan" * 8 + " |\n",
)
PROFILE = Profile(
    id="contoh",
    nama="Kementerian Contoh",
    singkatan="Kemcontoh",
    alamat="Jalan Contoh Nomor 1",
    warna="#C8102E",
)
STATES = ("draft", "final", "embargo", "forced")


def of_state(made: RenderJob, state: str) -> RenderJob:
    if state == "draft":
        return made
    clean = made._replace(draft=False, quotes=())
    if state == "embargo":
        return clean._replace(embargo=EMBARGO)
    return clean._replace(stamp=STAMP) if state == "forced" else clean


def sample(pack: TemplatePack, language: str) -> RenderJob:
    made = document(ENGLISH if language == "en" else RELEASE)
    return job(
        made,
        language=language,
        template=pack,
        profile=PROFILE,
        logo=png(60, 60),
        images={"loket.png": png(640, 360)},
    )


def jobs() -> dict[str, RenderJob]:
    """Return a job for each page: packs × languages × states, examples × (draft, final), and hard cases."""
    found: dict[str, RenderJob] = {}
    for pack in load_catalog().templates:
        for language in ("id", "en"):
            for state in STATES:
                found[f"{pack.id}-{language}-{state}"] = of_state(sample(pack, language), state)
    session = Session(Options(now=dt.datetime(2022, 1, 28, 9, tzinfo=dt.timezone(dt.timedelta(hours=7)))))
    for path in sorted((ROOT / "examples").glob("*/*brief*.yaml")):
        from rilis.cli.project import read_source

        setup = session.setup_of(str(path))
        made = draft_job(draft_brief(read_source(str(path)), setup, "draft.md"), setup)
        for state in ("draft", "final"):
            found[f"{path.parent.name}-{path.stem}-{state}"] = of_state(made, state)
    base = final(profile=PROFILE)
    found["lebar"] = final(document(WIDE), profile=PROFILE)
    found["kosong"] = final(document("# Judul\n\nIsi saja.\n"), profile=Profile(), images={}, number="")
    found["semua"] = job(profile=PROFILE, embargo=EMBARGO, stamp=Message(N_("{a}"), {"a": "Alasan " * 30}))
    found["kata-panjang"] = final(
        document("# " + "Judul" * 40 + "\n\n" + "kata" * 200 + "\n\n## " + "sub" * 90 + "\n")
    )
    found["warna-terang"] = base._replace(profile=PROFILE._replace(warna="#FFD700"))
    return found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("laman")
    written: dict[bytes, Path] = {}
    for name, each in jobs().items():
        # Packs that share the page make the same one of the same text: one look is enough.
        page = render_html(each)
        if page not in written:
            written[page] = folder / f"{name}.html"
            written[page].write_bytes(page)
    return list(written.values())


def test_every_page_is_valid_html(pages: list[Path]) -> None:
    assert len(pages) >= 2 * len(STATES)
    assert faults(pages) == []


def test_every_page_can_be_read_by_all_and_asks_for_nothing(pages: list[Path]) -> None:
    """`RILIS_SHOTS=DIR` keeps pictures at phone and desk width, to be looked at."""
    shots = os.environ.get("RILIS_SHOTS")
    looked = look_at(pages, Path(shots) if shots else None)
    assert [each.page for each in looked] == list(map(str, pages))
    assert [(Path(each.page).name, each.violations) for each in looked if each.violations] == []
    assert [each.page for each in looked if each.remote] == []
    assert [Path(each.page).name for each in looked if each.scrolls] == []


def test_a_fault_is_seen(tmp_path: Path) -> None:
    bad = tmp_path / "buruk.html"
    bad.write_text(
        '<!DOCTYPE html><html><head><title></title></head><body><img src="x"><h3>a</h3></p></body></html>'
    )
    assert len(faults([bad])) >= 3
    (looked,) = look_at([bad])
    assert any(found.startswith("image-alt") for found in looked.violations)
    assert looked.remote == ()


def test_values_and_blocks_are_documented() -> None:
    told = set(re.findall(r"`(\w+)`", (ROOT / "docs" / "pages.md").read_text(encoding="utf-8")))
    made = final()
    values = page_values(made)
    base = made.template.base["dasar/page.html.j2"]
    assert set(values) - told == set()
    assert set(re.findall(r"{% block (\w+)", base)) - told == set()
