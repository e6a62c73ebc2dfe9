"""Small pieces of Word's XML that python-docx has no words for, or only slow ones.

Each piece is put in its place in constant time, so that a document of any length is written in
time that grows with it: python-docx searches the whole body for every paragraph and picture it adds.
"""
# ruff: noqa: SLF001 - python-docx gives its elements under names with an underscore only

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rilis.render.inline import Run
from rilis.render.words import DEFAULT_COLOUR

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

CM: Final = 360_000
"""English Metric Units of a centimetre."""
GAP: Final = 101_600
"""Eight points, in English Metric Units."""
_LEADS: Final = ("https://", "mailto:")
"""Addresses that a click in a document may lead to."""
_LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


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


def text_width(word: WordDocument) -> int:
    """Return the width between the margins, in English Metric Units."""
    section = word.sections[0]
    return int((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))


def has_content(part: Any) -> bool:
    """Tell whether a head or foot holds words or a picture."""
    from docx.oxml.ns import qn

    root = part._element
    drawn = next(root.iter(qn("w:drawing"), qn("w:pict"), qn("w:fldSimple"), qn("w:instrText")), None)
    return drawn is not None or any((node.text or "").strip() for node in root.iter(qn("w:t")))


def new_paragraph(before: Any, parent: Any) -> Paragraph:
    """Return a new paragraph right before an element."""
    from docx.oxml import OxmlElement
    from docx.text.paragraph import Paragraph as WordParagraph

    node: Any = OxmlElement("w:p")
    before.addprevious(node)
    return WordParagraph(node, parent)


def paragraph_of(cell: Any, parent: Any) -> Paragraph:
    """Return the one paragraph of a new cell."""
    from docx.text.paragraph import Paragraph as WordParagraph

    return WordParagraph(cell.p_lst[0], parent)


def set_style(paragraph: Paragraph, identity: str) -> None:
    """Give a paragraph the style of this id."""
    paragraph._p.get_or_add_pPr().style = identity


def add_run(paragraph: Paragraph, run: Run, style: str = "") -> Any:
    """Add words of one form, in a character style when its id is given; return Word's run."""
    made = paragraph.add_run(run.text)
    if style:
        made._r.get_or_add_rPr().style = style
    made.bold = run.strong or None
    made.italic = run.emphasis or None
    return made


def add_small_line(paragraph: Paragraph, text: str) -> None:
    """Add a line to a paragraph, smaller and not bold."""
    paragraph.add_run().add_break()
    made = paragraph.add_run(text)
    made.bold = False
    made.font.size = 9 * 12_700


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field that Word works out: PAGE, NUMPAGES."""
    run = paragraph.add_run()._r
    instruction = element("w:instrText")
    instruction.text = f" {code} "
    shown = element("w:t")
    shown.text = "1"
    run.append(element("w:fldChar", w_fldCharType="begin"))
    run.append(instruction)
    run.append(element("w:fldChar", w_fldCharType="separate"))
    run.append(shown)
    run.append(element("w:fldChar", w_fldCharType="end"))


def add_link(paragraph: Paragraph, run: Run, style: str) -> None:
    """Add words that lead to a web or mail address, named once in the file; others stay words.

    `style`: id of the character style for links; without one they are underlined.
    """
    if not run.link.lower().startswith(_LEADS):
        add_run(paragraph, run)
        return
    relations = paragraph.part.rels
    identity = f"rIdTautan{_hash(run.link)}"
    if identity not in relations:
        paragraph.part.load_rel(_LINK, run.link, identity, is_external=True)
    link = element("w:hyperlink", r_id=identity)
    made = add_run(paragraph, run, style)
    made.font.underline = None if style else True
    link.append(made._r)
    paragraph._p.append(link)


def _hash(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def without_border(paragraph: Paragraph) -> None:
    """Take the rule that its style gives from a paragraph."""
    border = element("w:pBdr")
    border.append(element("w:bottom", w_val="nil"))
    paragraph._p.get_or_add_pPr().insert_element_before(
        border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def shrink(paragraph: Paragraph) -> None:
    """Make an empty paragraph that only carries a rule as low as can be."""
    from docx.shared import Pt

    paragraph.paragraph_format.line_spacing = Pt(2)
    paragraph.paragraph_format.space_before = 0


def align_right(paragraph: Paragraph) -> None:
    """Set a paragraph flush right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def recolour(word: WordDocument, colour: str) -> None:
    """Give styles that have our accent colour the agency's; a pack's own colours stay."""
    ours, theirs = DEFAULT_COLOUR.removeprefix("#"), colour.removeprefix("#")
    for node in word.styles.element.iter() if ours != theirs else ():
        for key, value in list(node.attrib.items()):
            if value == ours:
                node.set(key, theirs)


def set_language(word: WordDocument, language: str) -> None:
    """Set the language that Word checks spelling in, for the whole document."""
    from docx.oxml.ns import qn

    for root, tag in ((word.styles.element, "w:lang"), (word.settings.element, "w:themeFontLang")):
        for node in root.iter(qn(tag)):
            node.set(qn("w:val"), language)
