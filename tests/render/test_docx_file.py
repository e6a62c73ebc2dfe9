from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx_reading import opened, part, parts, styled, words_in
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from render_samples import by_hand, final, job, pack, png, words_of

from command_line import ROOT
from rilis.brief.fingerprint import fingerprint
from rilis.cli.project import read_source
from rilis.cli.setup import Options, Session
from rilis.draft.format1 import body_fingerprint, body_of
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.renderer import Provenance, RenderJob
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.pipeline import draft_brief, draft_job, final_job
from rilis.render.docx import render_docx
from rilis.render.inline import clean
from rilis.render.job import shown_path


def test_file_says_what_it_is_and_nothing_of_its_maker() -> None:
    properties = opened(final()).core_properties
    assert properties.title == "Kementerian Contoh Buka Layanan & Aduan di 3 Kota"
    assert (properties.author, properties.last_modified_by) == ("Kementerian Contoh", "Kementerian Contoh")
    assert properties.subject == "7/HM/CONTOH/01/2022"
    assert (properties.keywords, properties.language) == ("LayananContoh", "id-ID")
    assert properties.created == properties.modified
    assert properties.created.replace(tzinfo=None) == datetime(2022, 1, 29)  # noqa: DTZ001 - as Word has it
    assert all("python-docx" not in text for text in parts(final()).values())
    undated = opened(final(by_hand(("title", "Judul")))).core_properties
    assert undated.created.replace(tzinfo=None) == datetime(1980, 1, 1)  # noqa: DTZ001 - as Word has it


def reference(change: Callable[[Any], None]) -> TemplatePack:
    """Return the pack with its reference document changed."""
    own: Any = docx.Document(io.BytesIO(pack().reference_docx))
    change(own)
    raw = io.BytesIO()
    own.save(raw)
    return pack()._replace(reference_docx=raw.getvalue())


def test_what_the_reference_document_said_of_itself_is_not_kept() -> None:
    def signed(own: Any) -> None:
        own.core_properties.comments = own.core_properties.category = "RAHASIA PEMBUAT"
        own.core_properties.identifier = own.core_properties.content_status = "RAHASIA PEMBUAT"
        package = own.part.package
        for kind, name in (("custom-properties", "custom"), ("extended-properties", "app")):
            path = PackURI(f"/docProps/{name}.xml")
            made = Part(path, "application/xml", b"<Properties>RAHASIA PEMBUAT</Properties>", package)
            package.relate_to(
                made, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
            )

    made = parts(final(template=reference(signed)))
    assert not [name for name, text in made.items() if "RAHASIA" in text]
    assert not [name for name in made if "app.xml" in name]


PROVENANCE = Provenance(
    "rilis/2022/brief.yaml",
    "siaran_pers@1",
    "ab12cd34",
    (("k1", "11"), ("isi:2", "22"), ("K1", "33"), ("", "44")),
)


def traces_in(made: RenderJob) -> dict[str, str]:
    root = etree.fromstring(part(made, "docProps/custom.xml").encode())
    assert [node.get("pid") for node in root] == [str(number) for number in range(2, len(root) + 2)]
    return {str(node.get("name")): str(node[0].text) for node in root}


def test_file_can_be_traced_back() -> None:
    assert traces_in(final(provenance=PROVENANCE)) == {
        "Rilis Brief": "rilis/2022/brief.yaml",
        "Rilis Templat": "siaran_pers@1",
        "Rilis Sidik Draf": "ab12cd34",
        "Rilis Sidik Kutipan k1": "11",  # K1 is the same name to Word; the first one stays
        "Rilis Sidik Kutipan isi:2": "22",
        "Rilis Sidik Kutipan": "44",
    }
    assert "docProps/custom.xml" not in parts(final())


def test_traces_name_the_brief_the_draft_and_the_approved_words(tmp_path: Path) -> None:
    folder = tmp_path / "rilis"
    shutil.copytree(ROOT / "examples" / "01-presidensi-g20", folder)
    session = Session(Options(config=str(folder / "rilis.yaml")))
    path = str(folder / "brief.yaml")
    setup, source = session.setup_of(path), read_source(path)
    drafted = draft_brief(source, setup, "draft.md")
    drafts, finals = traces_in(draft_job(drafted, setup)), traces_in(final_job(source, setup, source))
    assert drafts == finals
    assert drafts["Rilis Brief"] == "brief.yaml"
    assert drafts["Rilis Sidik Draf"] == drafted.document.meta["sidik"]
    assert drafts["Rilis Sidik Kutipan k1"] == fingerprint(drafted.brief.kutipan[0].ucapan)
    assert "Rilis Sidik Kutipan isi:4" in drafts
    edited = Source(str(folder / "draft.md"), drafted.draft.source.text.replace("Rapat", "Rakor"))
    changed = traces_in(final_job(edited, setup, source))
    assert changed["Rilis Sidik Draf"] == body_fingerprint(body_of(edited.text)) != drafts["Rilis Sidik Draf"]


def test_sheet_shows_the_words_that_are_printed() -> None:
    text = (
        "jenis: siaran_pers\njudul: J\ntanggal: 2022-01-29\nfakta:\n  - {id: air, nilai: 24000, satuan: liter}\n"
        "tokoh:\n  - {id: a, nama: Sari Dewi, jabatan: Kepala Biro}\n"
        "isi:\n  - tidak_langsung: Kami mengirim {fakta:air} dan {fakta:x} bersama {tokoh:a}\n    tokoh: a\n"
    )
    setup = Session(Options()).setup_of("x")
    made = draft_job(draft_brief(Source("brief.yaml", text), setup, "draft.md"), setup)
    assert [row.words for row in made.quotes] == [
        "Kami mengirim 24.000 liter dan {fakta:x} bersama Sari Dewi"
    ]


@pytest.mark.parametrize(
    ("path", "shown"),
    [("a/b.yaml", "a/b.yaml"), ("./b.yaml", "b.yaml"), ("/rumah/x/b.yaml", "b.yaml"), ("../b.yaml", "b.yaml"),
     ("C:\\Users\\x\\b.yaml", "b.yaml"), ("a\\b.yaml", "a/b.yaml"), ("", "")],
)  # fmt: skip
def test_no_folder_outside_the_project_is_told(path: str, shown: str) -> None:
    assert shown_path(path) == shown


@given(st.text(max_size=40), st.text(max_size=300))
def test_any_words_make_properties_that_can_be_read(name: str, value: str) -> None:
    made = final(provenance=Provenance(value, "t", value, ((name, value),)), title=value, number=value)
    found = traces_in(made)
    assert all(len(text) <= 255 for row in found.items() for text in row)
    assert found.get("Rilis Brief", "") == " ".join(clean(value).split())[:255]
    assert opened(made).core_properties.title == " ".join(clean(value).split())[:255]


@pytest.mark.parametrize(("language", "code"), [("id", "id-ID"), ("en", "en-GB")])
def test_spelling_is_checked_in_the_releases_language(language: str, code: str) -> None:
    made = final(language=language)
    assert f'w:lang w:val="{code}"' in part(made, "word/styles.xml")
    assert f'w:themeFontLang w:val="{code}"' in part(made, "word/settings.xml")


def test_accent_colour_is_the_agencys() -> None:
    sheet = part(final(profile=Profile(nama="A", warna="#7A1F2B")), "word/styles.xml")
    assert "7A1F2B" in sheet
    assert "1F3A5F" not in sheet
    assert "7A7A00" in part(final(profile=Profile(nama="A", warna="#FFFF00")), "word/styles.xml")


def test_no_empty_value_is_printed() -> None:
    for made in (job(), final(profile=Profile(), number="")):
        assert all("None" not in text for text in parts(made).values())


@pytest.mark.parametrize("made", [by_hand(), by_hand(("title", "Judul")), by_hand(("caption", "Foto."))])
def test_a_scrap_of_a_document_makes_a_file(made: Document) -> None:
    assert opened(final(made, profile=Profile(), images={})).sections


def test_illegal_characters_do_not_break_the_file() -> None:
    made = by_hand(("title", "Ju\x00dul\x0b"), ("lead", "a\ud800b\x1fc"), ("contact", "d\ufffee"))
    spoiled = Profile(nama="Na\x00ma", alamat="Ala\x0bmat")
    word = opened(job(made, profile=spoiled, title="Ju\x00dul", number="1\x00", stamp=Message("x\x00y")))
    assert styled(word, "Title") == ["Judul"]
    assert "abc" in words_in(job(made, profile=spoiled))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=4))
def test_any_words_come_through(paragraphs: list[str]) -> None:
    word = opened(final(by_hand(*(("paragraph", words) for words in paragraphs))))
    assert words_of("".join(paragraph.text for paragraph in word.paragraphs)) == words_of(
        clean("".join(paragraphs))
    )


SCRIPT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from render_samples import job, png
from rilis.render.docx import render_docx
from rilis.render.html import render_html
made = job(logo=png(9, 9))
print(hashlib.sha256(render_docx(made)).hexdigest(), hashlib.sha256(render_html(made)).hexdigest())
"""


def test_same_bytes_on_another_day_in_another_zone() -> None:
    made = job(logo=png(9, 9))
    assert render_docx(made) == render_docx(made)
    seen = set()
    for seed, zone in (("1", "UTC"), ("77", "Asia/Jayapura")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        command = [sys.executable, "-c", SCRIPT, str(Path(__file__).parent)]
        seen.add(subprocess.run(command, env=env, capture_output=True, check=True, text=True).stdout)
    assert len(seen) == 1


def test_zip_parts_have_no_time_and_the_type_list_is_first() -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(job()))) as file:
        infos = file.infolist()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert infos[0].filename == "[Content_Types].xml"
    assert [info.filename for info in infos[1:]] == sorted(info.filename for info in infos[1:])
