"""Releases that an office program is shown: every template and language, all examples and briefs, hard ones."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import docx
from docx.oxml import parse_xml
from render_samples import document, final, job, pack, png

from command_line import ROOT
from rilis.cli.project import FileProject, read_source
from rilis.cli.setup import Options, Session
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import QuoteRow, RenderJob
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.pipeline import Setup, draft_brief, draft_job, final_job
from rilis.plugins.catalog import load_catalog

EMBARGO = "2030-01-02 10.00 WIB"
LANGUAGES = ("id", "en")
PICTURE = (
    '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline>'
    '<wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="g"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="1" name="g"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="{identity}"/>'
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
    '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
)


@cache
def jobs() -> dict[str, RenderJob]:
    """Return every job by a name that says where it comes from."""
    return dict([*_templates(), *_examples(), *_briefs(), ("hard", hard()), ("stamped", stamped())])


def _templates() -> Iterator[tuple[str, RenderJob]]:
    session = Session(Options())
    for template in load_catalog().templates:
        for language in LANGUAGES:
            yield f"{template.id}-{language}", _started(session.setup_of("x"), template, language)


def _started(setup: Setup, template: TemplatePack, language: str) -> RenderJob:
    kept = re.sub(r"(?m)^(?:bahasa|siar):.*\n", "", template.starter)
    text = f"bahasa: {language}\nsiar: {EMBARGO}\n{kept}"
    return draft_job(draft_brief(Source("brief.yaml", text), setup, "draft.md"), setup)


def _examples() -> Iterator[tuple[str, RenderJob]]:
    for path in sorted((ROOT / "examples").glob("*/*brief*.yaml")):
        session = Session(Options(config=str(path.parent / "rilis.yaml")))
        name = f"{path.parent.name}-{path.stem}"
        setup = session.setup_of(str(path))
        source = read_source(str(path))
        yield name, draft_job(draft_brief(source, setup, "draft.md"), setup)
        yield f"{name}-final", final_job(source, setup, source)


def _briefs() -> Iterator[tuple[str, RenderJob]]:
    folder = ROOT / "tests" / "briefs"
    setup = Session(Options()).setup_of("x")._replace(project=FileProject(str(folder), str(folder)))
    for path in sorted(folder.glob("*.yaml")):
        yield path.stem, draft_job(draft_brief(read_source(str(path)), setup, "draft.md"), setup)


def hard() -> RenderJob:
    """Return a release with a long title, a table and a sheet over several pages, many contacts and a logo."""
    rows = "".join(f"| Kabupaten Contoh {n} | {n}.250 | {n},5% |\n" for n in range(1, 91))
    contacts = "".join(
        f"Petugas {n}, Biro Humas\n\n- Telepon: 021-555 01{n:02}\n- Surel: p{n}@contoh.go.id\n\n"
        for n in range(1, 9)
    )
    text = document().source.text
    for mark, more in (
        ("Kementerian Contoh Buka", "Judul yang Sangat Panjang tentang Pelayanan Publik " * 4),
        ("| Contoh Timur |", rows),
        ("Ratna Pramudita, Biro Humas", contacts),
    ):
        text = text.replace(mark, more + mark)
    quotes = tuple(
        QuoteRow(f"k{n}", f"Tokoh Contoh {n}, Kepala Biro", f"Ucapan ke-{n} yang perlu disetujui. " * 5, "")
        for n in range(1, 31)
    )
    profile = Profile(
        id="contoh",
        nama="Kementerian Koordinator Bidang Pelayanan Publik dan Komunikasi Daerah Contoh",
        singkatan="Kemenko Contoh",
        kop="KEMENTERIAN KOORDINATOR BIDANG PELAYANAN PUBLIK DAN KOMUNIKASI DAERAH CONTOH",
        alamat="Jalan Contoh Nomor 101, Jakarta 10110 | Telepon 021-555 0100 | contoh.go.id",
        warna="#7A1F2B",
    )
    moment = Moment(date(2030, 1, 2), 10, 0, "WIB")
    return job(document(text), profile=profile, quotes=quotes, logo=png(90, 120), embargo=moment)


def stamped() -> RenderJob:
    """Return a final file that was forced, with every kind of part."""
    return final(stamp=Message("ALASAN <&> 2 temuan"))


def fetching(address: str) -> bytes:
    """Return a Word document with a picture that stands at an address."""
    word = docx.Document(io.BytesIO(pack().reference_docx))
    paragraph = word.add_paragraph("Gambar dari luar:")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    identity = word.part.relate_to(address, kind, is_external=True)
    paragraph.add_run()._r.append(parse_xml(PICTURE.format(identity=identity)))
    raw = io.BytesIO()
    word.save(raw)
    return raw.getvalue()
