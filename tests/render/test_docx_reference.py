"""A reference document from elsewhere: what it must have, and what it may not bring along."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx
import pytest
from docx_reading import opened, styled
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import final, pack

from rilis.errors import RilisError, StyleMissingError, TemplateError
from rilis.model.template import TemplatePack
from rilis.render.docx import render_docx
from rilis.render.docx_reference import STYLES

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FILE = str(Path("paket-contoh") / "reference.docx")


def packed(data: bytes) -> TemplatePack:
    return pack()._replace(reference_docx=data, origin="paket-contoh", trusted=False)


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pack().reference_docx)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(changes: Mapping[str, bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in {**members(), **changes}.items():
            file.writestr(name, data)
    return raw.getvalue()


def replaced(name: str, old: str, new: str) -> bytes:
    text = members()[name].decode()
    assert old in text
    return zipped({name: text.replace(old, new, 1).encode()})


def related(name: str, kind: str, target: str, *, external: bool = True) -> bytes:
    """Return the reference document with one more relationship of a part."""
    path = f"word/_rels/{name}.xml.rels"
    mode = ' TargetMode="External"' if external else ""
    row = f'<Relationship Id="rIdX" Type="{kind}" Target="{target}"{mode}/></Relationships>'
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    return zipped({path: members().get(path, empty).replace(b"</Relationships>", row.encode())})


def field(*codes: str) -> bytes:
    """Return the reference document with a field in its head, its code in one run or several."""
    runs = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    whole = f"{mark.format('begin')}{runs}{mark.format('separate')}<w:r><w:t>x</w:t></w:r>{mark.format('end')}</w:p>"
    return replaced("word/header2.xml", "</w:p>", whole)


@pytest.mark.parametrize("name", STYLES)
def test_missing_style_is_named_with_its_file_and_the_way_out(name: str) -> None:
    own = docx.Document(io.BytesIO(pack().reference_docx))
    own.styles[name].delete()
    raw = io.BytesIO()
    own.save(raw)
    with pytest.raises(StyleMissingError, match=f"“{name}”") as caught:
        render_docx(final(template=packed(raw.getvalue())))
    assert FILE in caught.value.message.english()
    assert caught.value.hint is not None
    assert "New Style" in caught.value.hint.english()


def test_all_missing_styles_are_named_at_once_and_one_of_another_kind_is_missing() -> None:
    own = docx.Document(io.BytesIO(pack().reference_docx))
    for name in ("Rilis Kop", "Caption", "Rilis Tabel"):
        own.styles[name].delete()
    own.styles.add_style("Rilis Tabel", 1)
    raw = io.BytesIO()
    own.save(raw)
    with pytest.raises(StyleMissingError, match="“Rilis Kop”, “Rilis Tabel”, “Caption”"):
        render_docx(final(template=packed(raw.getvalue())))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bukan zip",
        zipped({"word/document.xml": b"<w:document"}),
        zipped({"word/styles.xml": b"bukan xml"}),
        zipped({"[Content_Types].xml": b"<Types/>"}),
        pack().reference_docx[:2000],
        pack().reference_docx[:600] + b"\0" * 40 + pack().reference_docx[640:],
    ],
)
def test_reference_that_is_no_document_is_named(data: bytes) -> None:
    with pytest.raises(TemplateError, match="no Word document") as caught:
        render_docx(final(template=packed(data)))
    assert FILE in caught.value.message.english()


def test_reference_without_lists_or_page_does_no_harm() -> None:
    own: Any = docx.Document(io.BytesIO(pack().reference_docx))
    for identity, relation in list(own.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del own.part.rels[identity]
    raw = io.BytesIO()
    own.save(raw)
    word = opened(final(template=packed(raw.getvalue())))
    assert len(styled(word, "List Number")) == 3
    own.element.body.remove(own.element.body.sectPr)
    raw = io.BytesIO()
    own.save(raw)
    with pytest.raises(TemplateError, match="no Word document"):
        render_docx(final(template=packed(raw.getvalue())))


def test_page_without_room_is_said() -> None:
    narrow = replaced("word/document.xml", 'w:left="1417"', 'w:left="8000"')
    with pytest.raises(TemplateError, match="5 cm"):
        render_docx(final(template=packed(narrow)))


DTD = '<!DOCTYPE w:styles [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (replaced("word/styles.xml", "<w:styles", DTD + "<w:styles"), "document type definition"),
        (
            zipped({"word/x.bin": f'<?xml version="1.0" encoding="UTF-16"?>{DTD.replace("w:", "")}<styles/>'.encode("utf-16")}),
            "document type definition",
        ),
        (
            replaced("[Content_Types].xml", MAIN, "application/vnd.ms-word.document.macroEnabled.main+xml"),
            "macroEnabled",
        ),
        (related("document", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vba.bin",
                 external=False), "vbaProject"),
        (related("header1", f"{OFFICE}/oleObject", "embeddings/a.bin", external=False), "oleObject"),
        (related("settings", f"{OFFICE}/attachedTemplate", "https://contoh.go.id/a.dotm"), "attachedTemplate"),
        (related("header1", f"{OFFICE}/image", "https://contoh.go.id/pelacak.png"), "pelacak.png"),
        (related("header1", f"{OFFICE}/image", "file:///srv/berbagi/logo.png"), "logo.png"),
        (related("document", f"{OFFICE}/hyperlink", "file:///C:/a.exe"), "a.exe"),
        (related("document", f"{OFFICE}/hyperlink", "javascript:a()"), "javascript"),
        (field(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"), "DDEAUTO"),
        (field(" INCLUDEPICTURE ", "&quot;https://contoh.go.id/a.png&quot;"), "INCLUDEPICTURE"),
        (field(" inc", "ludetext a.docx"), "INCLUDETEXT"),
        (field(" HYPERLINK &quot;file:///a&quot;"), "HYPERLINK"),
        (replaced("word/header2.xml", "</w:p>", '<w:fldSimple w:instr="LINK Excel.Sheet a.xlsx"/></w:p>'), "LINK"),
    ],
)  # fmt: skip
def test_what_may_not_leave_the_house_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(TemplateError, match="may not be used") as caught:
        render_docx(final(template=packed(data)))
    assert said in caught.value.message.english()
    assert FILE in caught.value.message.english()


def test_a_field_may_not_get_its_name_from_another() -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "<w:r><w:instrText>{}</w:instrText></w:r>"
    inner = mark.format("begin") + code.format("SUBJECT") + mark.format("end")
    whole = mark.format("begin") + inner + code.format(" PAGE") + mark.format("end") + "</w:p>"
    with pytest.raises(TemplateError, match="may not be used"):
        render_docx(final(template=packed(replaced("word/header2.xml", "</w:p>", whole))))


@pytest.mark.parametrize(
    "data",
    [
        related("document", f"{OFFICE}/hyperlink", "https://contoh.go.id"),
        related("document", f"{OFFICE}/hyperlink", "mailto:humas@contoh.go.id"),
        field(" PAGE ", " \\* MERGEFORMAT"),
        field(' STYLEREF "Rilis Nomor" '),
        field(" HYPERLINK &quot;https://contoh.go.id&quot;"),
    ],
)
def test_what_a_letterhead_needs_is_taken(data: bytes) -> None:
    assert opened(final(template=packed(data))).sections


@pytest.mark.parametrize(
    "more",
    [
        {f"word/media/{n}.bin": b"" for n in range(600)},
        {f"word/media/{n}.bin": b"\0" * 12_000_000 for n in range(3)},
    ],
)
def test_zip_bombs_are_refused_before_they_are_unpacked(more: dict[str, bytes]) -> None:
    data = zipped(more)
    assert len(data) < 200_000
    with pytest.raises(TemplateError, match="more parts, or larger ones"):
        render_docx(final(template=packed(data)))


def test_zip_that_lies_about_its_size_is_refused() -> None:
    data = zipped({"word/media/a.bin": b"\0" * 50_000_000})
    lying = data.replace((50_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != data
    with pytest.raises(TemplateError, match="no Word document"):
        render_docx(final(template=packed(lying)))


@settings(max_examples=60)
@given(st.data())
def test_spoiled_reference_makes_a_file_or_an_error_that_names_it(data: st.DataObject) -> None:
    whole = members()
    name = data.draw(st.sampled_from(sorted(whole)))
    at = data.draw(st.integers(0, len(whole[name])))
    length = data.draw(st.integers(0, 200))
    filler = data.draw(st.sampled_from([b"", b"<", b"9", b'"', b"</w:p>", b"\xff", b"-1"]))
    spoiled = zipped({name: whole[name][:at] + filler + whole[name][at + length :]})
    said, made = "", b""
    try:
        made = render_docx(final(template=packed(spoiled)))
    except RilisError as error:
        said = error.message.english()
    assert "paket-contoh" in said or zipfile.is_zipfile(io.BytesIO(made))
