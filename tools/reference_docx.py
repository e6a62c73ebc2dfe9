"""Makes `reference.docx` of the pack siaran_pers: page, letterhead, named styles, nothing else.

    python tools/reference_docx.py [PATH]

An agency may open the file in Word and change every style; the names must stay.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from rilis.render.zip_bytes import same_bytes

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "templates" / "rilis_templates" / "siaran_pers" / "reference.docx"
SERIF, SANS = "Cambria", "Calibri"
INK, ACCENT, PALE, RED = "1B1B1B", "1F3A5F", "595959", "9C1C1C"
UNUSED = ("stylesWithEffects", "thumbnail", "customXml")


def main() -> None:
    """Write the file."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    word = docx.Document()
    page(word)
    styles(word)
    letterhead(word)
    for child in [child for child in word.element.body if child.tag != qn("w:sectPr")]:
        word.element.body.remove(child)
    raw = io.BytesIO()
    drop_unused(word)
    word.save(raw)
    target.write_bytes(same_bytes(raw.getvalue()))


def page(word: Any) -> None:
    """Set A4 with margins."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(3), Cm(2.5)
    section.header_distance, section.footer_distance = Cm(1.25), Cm(1.1)


def styles(word: Any) -> None:
    """Define every named style."""
    defaults(word)
    paragraph(word, "Normal", SERIF, 11.5, INK, after=0, line=1.15)
    paragraph(word, "Body Text", SERIF, 11.5, INK, after=8, line=1.2)
    paragraph(word, "Rilis Teras", SERIF, 11.5, INK, base="Body Text", after=8, line=1.2)
    paragraph(word, "Rilis Kutipan", SERIF, 11.5, INK, base="Body Text", after=8, line=1.2, left=0.6)
    paragraph(word, "Rilis Label", SANS, 12, ACCENT, bold=True, after=2, spacing=40)
    paragraph(word, "Rilis Nomor", SANS, 10.5, PALE, after=2)
    paragraph(word, "Title", SERIF, 19, INK, bold=True, before=10, after=6, line=1.1, keep=True)
    paragraph(word, "Subtitle", SERIF, 13, PALE, after=10, keep=True)
    paragraph(word, "Heading 2", SANS, 13, ACCENT, bold=True, before=14, after=4, keep=True)
    paragraph(word, "Caption", SANS, 10, PALE, before=2, after=8)
    paragraph(word, "Rilis Sel", SANS, 10, INK, before=2, after=2)
    paragraph(word, "Rilis Judul Tabel", SANS, 10.5, INK, bold=True, before=8, after=4, keep=True)
    paragraph(word, "List Bullet", SERIF, 11.5, INK, after=3, line=1.15)
    paragraph(word, "List Number", SERIF, 11.5, INK, after=3, line=1.15)
    paragraph(word, "Rilis Narahubung", SANS, 10.5, INK, after=2)
    paragraph(word, "Rilis Penutup", SERIF, 11.5, INK, before=10, after=0, centre=True)
    paragraph(word, "Rilis Draf", SANS, 10, RED, bold=True, before=2, after=2, centre=True)
    paragraph(word, "Header", SANS, 10.5, ACCENT, after=2)
    paragraph(word, "Footer", SANS, 9.5, PALE, centre=True)
    mark = word.styles.add_style("Rilis Titimangsa", WD_STYLE_TYPE.CHARACTER)
    mark.font.bold = True
    quote = word.styles["Rilis Kutipan"]
    border(quote.element.get_or_add_pPr(), left=("single", 12, 8, "D9D6CF"))
    table(word)


def defaults(word: Any) -> None:
    """Set language and fonts of everything that says nothing of its own."""
    properties = word.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for child in list(properties):
        if child.tag in {qn("w:lang"), qn("w:rFonts")}:
            properties.remove(child)
    properties.append(node("w:rFonts", ascii=SERIF, hAnsi=SERIF, cs=SERIF, eastAsia=SERIF))
    properties.append(node("w:lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA"))


def paragraph(word: Any, name: str, font: str, size: float, colour: str, **form: Any) -> None:
    """Define a paragraph style. `before`, `after` in points, `left` in cm, `line` as a factor."""
    known = {style.name: style for style in word.styles}
    style = known.get(name) or word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if name not in known:
        style.base_style = word.styles[form.get("base", "Normal")]
        style.quick_style = True
    run = style.element.get_or_add_rPr()
    for child in list(run):
        run.remove(child)
    style.font.name, style.font.size, style.font.bold = font, Pt(size), form.get("bold", False)
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(colour)
    run.find(qn("w:rFonts")).set(qn("w:cs"), font)
    if "spacing" in form:
        run.append(node("w:spacing", val=str(form["spacing"])))
    kept = style.element.get_or_add_pPr()
    for child in list(kept):
        if child.tag in {qn("w:pBdr"), qn("w:contextualSpacing"), qn("w:tabs")}:
            kept.remove(child)
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(form.get("before", 0)), Pt(form.get("after", 0))
    layout.line_spacing = form.get("line", 1.0)
    layout.keep_with_next = form.get("keep", False)
    layout.widow_control = True
    if "left" in form:
        layout.left_indent = Cm(form["left"])
    if form.get("centre"):
        layout.alignment = WD_ALIGN_PARAGRAPH.CENTER


def table(word: Any) -> None:
    """Define the table style: rules between rows, a strong rule under the head."""
    style = word.styles.add_style("Rilis Tabel", WD_STYLE_TYPE.TABLE)
    style.base_style = word.styles["Normal Table"]
    style.element.get_or_add_rPr().append(node("w:rFonts", ascii=SANS, hAnsi=SANS, cs=SANS))
    style.font.size = Pt(10)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(3)
    edges = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        edges.append(node(f"w:{side}", val="single", sz="4", space="0", color="BFBBB3"))
    outer = OxmlElement("w:tblPr")
    outer.append(edges)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(node(f"w:{side}", w="90", type="dxa"))
    outer.append(margins)
    style.element.append(outer)
    head = node("w:tblStylePr", type="firstRow")
    run = OxmlElement("w:rPr")
    run.append(OxmlElement("w:b"))
    head.append(run)
    cell = OxmlElement("w:tcPr")
    under = OxmlElement("w:tcBorders")
    under.append(node("w:bottom", val="single", sz="12", space="0", color=ACCENT))
    cell.append(under)
    head.append(cell)
    style.element.append(head)


def letterhead(word: Any) -> None:
    """Give the header a rule and a right tab for the number; the footer is centred."""
    section = word.sections[0]
    head = section.header.paragraphs[0]
    head.style = word.styles["Header"]
    stops = head.paragraph_format.tab_stops
    stops.add_tab_stop(
        section.page_width - section.left_margin - section.right_margin, WD_TAB_ALIGNMENT.RIGHT
    )
    border(head._p.get_or_add_pPr(), bottom=("single", 6, 4, ACCENT))
    section.footer.paragraphs[0].style = word.styles["Footer"]


def border(properties: Any, **sides: tuple[str, int, int, str]) -> None:
    """Add borders to paragraph properties: form, width in eighths of a point, distance, colour."""
    box = OxmlElement("w:pBdr")
    for side, (form, size, space, colour) in sides.items():
        box.append(node(f"w:{side}", val=form, sz=str(size), space=str(space), color=colour))
    for child in list(properties):
        if child.tag == qn("w:pBdr"):
            properties.remove(child)
    after = ("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr")
    at = max(
        (list(properties).index(child) + 1 for child in properties if child.tag in map(qn, after)), default=0
    )
    properties.insert(at, box)


def node(name: str, **attributes: str) -> Any:
    """Return an element of Word's namespace."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def drop_unused(word: Any) -> None:
    """Leave out what python-docx's own template brings along and nobody uses."""
    for source in (word.part, word.part.package):
        for identity, relation in list(source.rels.items()):
            if any(name in relation.reltype or name in str(relation.target_ref) for name in UNUSED):
                del source.rels[identity]
    kept = {"Default Paragraph Font", "Normal Table", "No List", "Table Grid"}
    used = {
        "Normal",
        "Body Text",
        "Title",
        "Subtitle",
        "Heading 2",
        "Caption",
        "List Bullet",
        "List Number",
        "Header",
        "Footer",
    }
    sheet = word.styles.element
    for style in list(word.styles):
        if style.name not in kept | used and not style.name.startswith("Rilis"):
            sheet.remove(style.element)
    left = {style.get(qn("w:styleId")) for style in sheet.iter(qn("w:style"))}
    for tag in ("w:basedOn", "w:next", "w:link"):
        for reference in list(sheet.iter(qn(tag))):
            if reference.get(qn("w:val")) not in left:
                reference.getparent().remove(reference)


if __name__ == "__main__":
    main()
