"""Small pieces of Word's XML that python-docx has no words for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from rilis.model.renderer import RenderJob
from rilis.render.view import Runs

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.shape import InlineShape
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FIGURE: Final = re.compile(r"[-–−]?[\d.,]+ ?%?")
_FIXED: Final = datetime(1980, 1, 1)  # noqa: DTZ001 - Word's own times have no zone
_TYPE_LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def clean(text: str) -> str:
    """Return text without the characters that XML 1.0 does not allow."""
    return _ILLEGAL.sub("", text)


def is_column_of_figures(rows: Sequence[Sequence[Runs]], at: int) -> bool:
    """Tell whether a column of a table holds numbers throughout below its head."""
    cells = ["".join(run.text for run in row[at]).strip() for row in rows[1:] if at < len(row)]
    return any(cells) and all(not cell or _FIGURE.fullmatch(cell) for cell in cells)


def element(name: str, **attributes: str) -> Any:
    """Return an XML element of Word's namespace, `w_val` standing for `w:val`."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key.replace("_", ":", 1)), value)
    return made


def clear_body(word: WordDocument) -> None:
    """Remove everything from the body but the page set-up."""
    body = word.element.body
    for child in list(body):
        if not child.tag.endswith("}sectPr"):
            body.remove(child)


def clear_runs(paragraph: Paragraph) -> None:
    """Remove the words of a paragraph."""
    for run in list(paragraph.runs):
        paragraph._p.remove(run._r)  # noqa: SLF001 - python-docx has no other way


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field that Word works out: PAGE, NUMPAGES."""
    run = paragraph.add_run()
    for part in (
        element("w:fldChar", w_fldCharType="begin"),
        element("w:instrText"),
        element("w:fldChar", w_fldCharType="separate"),
    ):
        run._r.append(part)  # noqa: SLF001
        if part.tag.endswith("}instrText"):
            part.text = f" {code} "
    run._r.append(element("w:t"))  # noqa: SLF001
    run._r[-1].text = "1"  # noqa: SLF001
    run._r.append(element("w:fldChar", w_fldCharType="end"))  # noqa: SLF001


def add_link(paragraph: Paragraph, text: str, address: str) -> None:
    """Add words that lead to an address."""
    identity = paragraph.part.relate_to(address, _TYPE_LINK, is_external=True)
    link = element("w:hyperlink", r_id=identity)
    run = paragraph.add_run(text)
    run.font.underline = True
    link.append(run._r)  # noqa: SLF001
    paragraph._p.append(link)  # noqa: SLF001


def new_numbering(word: WordDocument, style: str) -> int:
    """Return a numbering of its own for one list, so that it begins at 1."""
    properties = word.styles[style].element.pPr
    source = properties.numPr.numId.val
    numbering = word.part.numbering_part.element
    base = next(num for num in numbering.num_lst if num.numId == source)
    made = numbering.add_num(base.abstractNumId.val)
    override = made.add_lvlOverride(ilvl=0)
    override.add_startOverride(1)
    return int(made.numId)


def number_with(paragraph: Paragraph, numbering: int) -> None:
    """Let a paragraph count in a numbering."""
    paragraph_properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    properties = paragraph_properties.get_or_add_numPr()
    properties.get_or_add_numId().val = numbering
    properties.get_or_add_ilvl().val = 0


def repeat_first_row(table: Table) -> None:
    """Print the head of a table again on every page, and break no row."""
    for at, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001
        properties.append(element("w:cantSplit"))
        if at == 0:
            properties.append(element("w:tblHeader"))


def set_widths(table: Table, shares: list[float], width: int) -> None:
    """Give columns their share of a width, in EMU."""
    from docx.shared import Emu

    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Emu(int(width * share))
        for cell in column.cells:
            cell.width = Emu(int(width * share))


def align_right(paragraph: Paragraph) -> None:
    """Set a paragraph flush right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def keep_with_next(paragraph: Paragraph | None) -> None:
    """Keep a paragraph on the page of the one after it."""
    if paragraph is not None:
        paragraph.paragraph_format.keep_with_next = True


def describe(picture: InlineShape, text: str) -> None:
    """Give a picture its words for those who do not see it."""
    properties = picture._inline.docPr  # noqa: SLF001
    properties.set("descr", clean(text))
    properties.set("name", "Gambar")


def fit(picture: InlineShape, width: int, height: int) -> None:
    """Make a picture no wider and no taller than a place, in EMU, and give it no room around."""
    from docx.shared import Emu

    share = min(1.0, width / picture.width, height / picture.height)
    picture.width, picture.height = Emu(int(picture.width * share)), Emu(int(picture.height * share))
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")  # noqa: SLF001


def space_after(paragraph: Paragraph) -> None:
    """Part the last item of a list from what follows."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(8)


def space_before(paragraph: Paragraph) -> None:
    """Part a paragraph from what stands above."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_before = Pt(10)


def set_language(word: WordDocument, language: str) -> None:
    """Set the language that Word checks spelling in, for the whole document."""
    from docx.oxml.ns import qn

    for node in word.styles.element.iter(qn("w:lang")):
        node.set(qn("w:val"), language)


def set_properties(word: WordDocument, job: RenderJob, author: str) -> None:
    """Set title, author, subject, language and the fixed times of a file."""
    day = job.document.date
    moment = datetime(day.year, day.month, day.day) if day else _FIXED  # noqa: DTZ001 - Word's own
    properties = word.core_properties
    properties.title = clean(job.title)[:255]
    properties.author = properties.last_modified_by = clean(author)[:255]
    properties.subject = clean(job.number)[:255]
    properties.language = "id-ID" if job.language == "id" else "en-GB"
    properties.comments = properties.keywords = ""
    properties.created = properties.modified = moment
    properties.revision = 1
