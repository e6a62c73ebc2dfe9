from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx_reading import opened, part, parts, styled, words_in
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import by_hand, final, job, pack, png, words_of

from rilis.errors import StyleMissingError, TemplateError
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.style import Profile
from rilis.render.docx import STYLES, render_docx
from rilis.render.inline import clean


@pytest.mark.parametrize("name", STYLES)
def test_missing_style_is_named(name: str) -> None:
    own = docx.Document(io.BytesIO(pack().reference_docx))
    own.styles[name].delete()
    raw = io.BytesIO()
    own.save(raw)
    with pytest.raises(StyleMissingError, match=name) as caught:
        render_docx(final(template=pack()._replace(reference_docx=raw.getvalue(), origin="paket-contoh")))
    assert "paket-contoh" in caught.value.message.english()


def test_reference_that_is_no_document_is_named() -> None:
    with pytest.raises(TemplateError, match="paket"):
        render_docx(final(template=pack()._replace(reference_docx=b"bukan zip", origin="paket")))
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as file:
        file.writestr("a.txt", "a")
    with pytest.raises(TemplateError, match="paket"):
        render_docx(final(template=pack()._replace(reference_docx=raw.getvalue(), origin="paket")))


def test_reference_without_lists_or_page_does_no_harm() -> None:
    own: Any = docx.Document(io.BytesIO(pack().reference_docx))
    for identity, relation in list(own.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del own.part.rels[identity]
    raw = io.BytesIO()
    own.save(raw)
    word = opened(final(template=pack()._replace(reference_docx=raw.getvalue())))
    assert len(styled(word, "List Number")) == 3
    own.element.body.remove(own.element.body.sectPr)
    raw = io.BytesIO()
    own.save(raw)
    with pytest.raises(TemplateError, match="no Word document"):
        render_docx(final(template=pack()._replace(reference_docx=raw.getvalue())))


def test_file_says_what_it_is_and_nothing_of_its_maker() -> None:
    properties = opened(final()).core_properties
    assert properties.title == "Kementerian Contoh Buka Layanan & Aduan di 3 Kota"
    assert (properties.author, properties.last_modified_by) == ("Kementerian Contoh", "Kementerian Contoh")
    assert properties.subject == "7/HM/CONTOH/01/2022"
    assert properties.created == properties.modified
    assert properties.created.replace(tzinfo=None) == datetime(2022, 1, 29)  # noqa: DTZ001 - as Word has it
    assert all("python-docx" not in text for text in parts(final()).values())
    undated = opened(final(by_hand(("title", "Judul")))).core_properties
    assert undated.created.replace(tzinfo=None) == datetime(1980, 1, 1)  # noqa: DTZ001 - as Word has it


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
