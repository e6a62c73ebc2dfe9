from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import docx
import pytest
from docx2python import docx2python
from docx_reading import W, opened, part, styled, words_in
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import by_hand, document, final, job, pack, png, words_of

from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.render.docx import render_docx
from rilis.render.docx_parts import add_field


def test_another_reader_finds_every_block_in_order() -> None:
    made = document()
    with docx2python(io.BytesIO(render_docx(final(made)))) as read:
        lines = [line for table in read.body for row in table for cell in row for line in cell]
    words = words_of("".join(lines))
    at = 0
    for block in made.blocks:
        if block.kind == "table_row":
            for cell in made.text_of(block).split("|"):
                at = words.index(words_of(cell), at)
        elif made.text_of(block) != "Warga di loket layanan.":  # said by the picture's alt text
            linkless = words_of(made.text_of(block)).split("https://")[0]
            for piece in linkless.split("pedoman.") if "pedoman" in linkless else (linkless,):
                plain = piece.split(":021")[0].split(":humas")[0]
                at = words.index(plain, at)


def test_python_docx_reads_the_same_words() -> None:
    word = opened(final())
    assert styled(word, "Title") == ["Kementerian Contoh Buka Layanan & Aduan di 3 Kota"]
    assert styled(word, "Rilis Label") == ["SIARAN PERS"]
    assert styled(word, "Rilis Nomor") == ["Nomor: 7/HM/CONTOH/01/2022", "UNTUK DISIARKAN SEGERA"]
    assert styled(word, "Subtitle") == ["Petugas Siap sejak Senin"]
    (lead,) = (paragraph for paragraph in word.paragraphs if paragraph.style.name == "Rilis Teras")
    assert lead.text.startswith("Jakarta, 29 Januari 2022 — Kementerian Contoh membuka")
    assert lead.runs[0].style.name == "Rilis Titimangsa"
    assert len(styled(word, "Rilis Kutipan")) == 1
    assert styled(word, "Heading 2") == ["Tahap Layanan", "Tentang Kementerian Contoh", "Narahubung"]
    assert styled(word, "List Number") == ["mengambil nomor;", "mengisi formulir; dan", "menunggu panggilan."]
    assert styled(word, "List Bullet") == ["kartu identitas;", "asli atau", "salinan;", "bukti bayar."]
    assert styled(word, "Rilis Judul Tabel") == ["Jumlah Aduan Menurut Kota"]
    assert styled(word, "Caption") == [
        "Warga menunggu di loket. (Contoh/Bagas)",
        "Sumber: Biro Layanan; data per 28 Januari 2022",
    ]
    assert "Telepon: 021-555 0123" in styled(word, "Rilis Narahubung")
    assert styled(word, "Rilis Penutup") == ["(*)"]


def test_table_repeats_its_head_and_sets_figures_right() -> None:
    (table,) = opened(final()).tables
    assert table.style.name == "Rilis Tabel"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Kota", "Aduan", "Selesai"],
        ["Contoh Timur", "1.250", "98,5%"],
        ["Contoh Barat", "730", ""],
    ]
    assert [row._tr.trPr.find(f"{W}tblHeader") is not None for row in table.rows] == [True, False, False]
    assert [cell.paragraphs[0].alignment for cell in table.rows[1].cells] == [None, 2, 2]
    assert [paragraph.style.name for cell in table.rows[0].cells for paragraph in cell.paragraphs] == [
        "Rilis Sel"
    ] * 3


def test_each_numbered_list_counts_on_its_own() -> None:
    text = "# J\n\nIsi berita.\n\n1. a\n2. b\n\nLagi sebuah paragraf.\n\n5. c\n6. d\n"
    made = final(document(text))
    numbers = [p._p.pPr.numPr.numId.val for p in opened(made).paragraphs if p.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    numbering = part(made, "word/numbering.xml")
    assert numbering.count("<w:startOverride") == 2
    assert 'w:startOverride w:val="5"' in numbering


def test_picture_has_its_words_and_fits() -> None:
    word = opened(final(images={"loket.png": png(4000, 1000)}))
    (shape,) = word.inline_shapes
    section = word.sections[0]
    assert shape._inline.docPr.get("descr") == "Warga di loket layanan."
    assert shape.width <= section.page_width - section.left_margin - section.right_margin
    assert shape.width / shape.height == pytest.approx(4, rel=0.01)
    tall = opened(final(images={"loket.png": png(500, 4000)})).inline_shapes[0]
    assert tall.height <= section.page_height / 3


def cut_pictures() -> list[bytes]:
    whole = png(30, 20)
    return [
        b"",
        b"\x89PNG\r\n\x1a\n",
        whole[:20],
        whole[:33],
        png(0, 10),
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"GIF89a",
        b"GIF89a\x00\x00\x00\x00",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"<svg/>",
    ]


@pytest.mark.parametrize("data", cut_pictures())
def test_picture_that_cannot_be_shown_leaves_its_caption(data: bytes) -> None:
    word = opened(final(images={"loket.png": data}, logo=data))
    assert len(word.inline_shapes) == 0
    assert "Warga menunggu di loket. (Contoh/Bagas)" in styled(word, "Caption")


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0", b"GIF89a"]),
    st.binary(max_size=60),
)
def test_no_bytes_of_a_picture_break_the_file(start: bytes, rest: bytes) -> None:
    made = by_hand(("paragraph", "Isi."))
    assert zipfile.is_zipfile(io.BytesIO(render_docx(final(made, logo=start + rest))))


def test_picture_named_often_is_kept_once() -> None:
    made = document("# Judul\n\nIsi berita ini.\n\n" + "![Peta](peta.png)\n\n" * 30)
    word = opened(final(made, images={"peta.png": png(4, 4)}))
    assert len(word.inline_shapes) == 1
    assert styled(word, "Caption") == ["Peta"] * 29


def test_links_to_web_and_mail_are_links_and_others_are_words() -> None:
    word = opened(final())
    targets = {rel.target_ref for rel in word.part.rels.values() if rel.is_external}
    assert targets == {"https://contoh.go.id/pedoman", "https://contoh.go.id", "mailto:humas@contoh.go.id"}
    link = next(link for paragraph in word.paragraphs for link in paragraph.hyperlinks)
    assert (link.text, link.runs[0].style.name) == ("pedoman", "Hyperlink")
    assert "Telepon: 021-555 0123" in styled(word, "Rilis Narahubung")
    plain = opened(final(document("# J\n\nBaca [ini](http://contoh.go.id) segera.\n")))
    assert not [rel for rel in plain.part.rels.values() if rel.is_external]


def test_links_are_underlined_where_a_pack_has_no_style_for_them() -> None:
    own = docx.Document(io.BytesIO(pack().reference_docx))
    own.styles["Hyperlink"].delete()
    raw = io.BytesIO()
    own.save(raw)
    word = opened(final(template=pack()._replace(reference_docx=raw.getvalue())))
    link = next(link for paragraph in word.paragraphs for link in paragraph.hyperlinks)
    assert link.runs[0].font.underline


def test_hostile_address_is_not_led_to() -> None:
    made = document("# J\n\nBaca [ini](javascript:alert(1)) dan [itu](file:///etc/passwd) segera.\n")
    word = opened(final(made))
    assert not [rel for rel in word.part.rels.values() if rel.is_external]
    assert "ini" in words_in(final(made))


def header_text(head: Any) -> str:
    return "\n".join(paragraph.text for paragraph in head.paragraphs)


def test_every_page_carries_agency_number_count_and_banners() -> None:
    stamp = Message(N_("{reason}"), {"reason": "ALASAN <&>"})
    word = opened(job(embargo=Moment(date(2022, 1, 29), 10, 0, "WIB"), stamp=stamp))
    section = word.sections[0]
    assert section.different_first_page_header_footer
    first, others = header_text(section.first_page_header), header_text(section.header)
    assert first.startswith("Kementerian Contoh\nJalan Contoh Nomor 1")
    assert others.startswith("Kementerian Contoh\tNomor: 7/HM/CONTOH/01/2022")
    for head in (first, others):
        assert "EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB" in head
        assert "DRAF – UNTUK PERSETUJUAN" in head
        assert "ALASAN <&>" in head
    for foot in (section.footer, section.first_page_footer):
        assert foot.paragraphs[0].text == "Halaman 1 dari 1"
        codes = [node.text.strip() for node in foot._element.iter(f"{W}instrText")]
        assert codes == ["PAGE", "NUMPAGES"]


def test_final_carries_no_banner_and_no_sheet() -> None:
    word = opened(job(draft=False))
    assert "DRAF" not in header_text(word.sections[0].header)
    assert len(word.tables) == 1


def test_draft_ends_with_the_sheet_of_quotations_on_a_page_of_its_own() -> None:
    word = opened(job())
    sheet = word.tables[-1]
    assert [cell.text for cell in sheet.rows[0].cells] == [
        "Kutipan",
        "Penutur",
        "Ucapan",
        "Disetujui oleh",
        "Tanda tangan",
    ]
    assert [cell.text for cell in sheet.rows[2].cells] == [
        "k2",
        "Ratna <b>Pramudita</b>",
        "Kami buka & catat.",
        "menunggu",
        "",
    ]
    (heading,) = (
        paragraph for paragraph in word.paragraphs if paragraph.text == "Lembar Persetujuan Kutipan"
    )
    assert heading.paragraph_format.page_break_before
    named = next(iter(heading._p.itersiblings("{*}p")))
    assert "".join(named.itertext()).startswith(
        "Kementerian Contoh Buka Layanan & Aduan di 3 Kota (sidik draf"
    )
    assert [row._tr.trPr.find(f"{W}tblHeader") is not None for row in sheet.rows] == [True, False, False]
    assert all(row._tr.trPr.find(f"{W}cantSplit") is not None for row in sheet.rows)


def test_logo_stands_beside_the_agencys_name() -> None:
    word = opened(final(logo=png(40, 40)))
    head = word.sections[0].first_page_header
    (picture,) = head._element.iter(
        "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    )
    assert picture.get("descr") == "Logo Kementerian Contoh"
    assert len(list(head._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"))) == 1
    assert "Kementerian Contoh" in head.tables[0].rows[0].cells[1].text


def test_contacts_stand_apart_and_each_on_one_page() -> None:
    made = document(
        "# J\n\nIsi berita ini.\n\n## Narahubung\n\nA, Biro\n\n- Telepon: 021-5550101\n- Surel: a@contoh.go.id\n\n"
        "B, Biro\n\n- Telepon: 021-5550102\n"
    )
    lines = [p for p in opened(final(made)).paragraphs if p.style.name == "Rilis Narahubung"]
    assert [p.text.partition(":")[0] for p in lines] == ["A, Biro", "Telepon", "Surel", "B, Biro", "Telepon"]
    assert [bool(p.paragraph_format.keep_with_next) for p in lines] == [True, True, False, True, False]
    assert [bool(p.paragraph_format.space_before) for p in lines] == [False, False, False, True, False]


def test_letterhead_of_a_pack_with_fields_only_is_kept() -> None:
    own: Any = docx.Document(io.BytesIO(pack().reference_docx))
    add_field(own.sections[0].footer.paragraphs[0], "PAGE")
    raw = io.BytesIO()
    own.save(raw)
    foot = opened(final(template=pack()._replace(reference_docx=raw.getvalue()))).sections[0].footer
    assert [paragraph.text for paragraph in foot.paragraphs] == ["1"]


def test_head_and_foot_of_a_pack_may_have_no_paragraph() -> None:
    own: Any = docx.Document(io.BytesIO(pack().reference_docx))
    for side in (own.sections[0].header, own.sections[0].footer, own.sections[0].first_page_header):
        for paragraph in side.paragraphs:
            side._element.remove(paragraph._p)
    raw = io.BytesIO()
    own.save(raw)
    section = opened(final(template=pack()._replace(reference_docx=raw.getvalue()))).sections[0]
    assert section.footer.paragraphs[0].text == "Halaman 1 dari 1"
    assert header_text(section.first_page_header).startswith("Kementerian Contoh")


def test_letterhead_of_the_pack_is_kept() -> None:
    own = docx.Document(io.BytesIO(pack().reference_docx))
    own.sections[0].first_page_header.paragraphs[0].text = "KOP SENDIRI"
    own.sections[0].footer.paragraphs[0].text = "Kaki sendiri"
    raw = io.BytesIO()
    own.save(raw)
    section = opened(job(template=pack()._replace(reference_docx=raw.getvalue()))).sections[0]
    assert header_text(section.first_page_header) == "KOP SENDIRI\nDRAF – UNTUK PERSETUJUAN"
    assert section.footer.paragraphs[0].text == "Kaki sendiri"
