"""A pack's reference.docx: opened when it is a harmless Word document with every named style."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, Final

from rilis.errors import StyleMissingError, TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.template import TemplatePack
from rilis.render.docx_numbering import Numbering
from rilis.render.docx_parts import CM, has_content, text_width
from rilis.render.docx_safety import no_document, refuse_unsafe

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

NAME: Final = "reference.docx"
STYLES: Final = {
    "Rilis Kop": "paragraph",
    "Rilis Label": "paragraph",
    "Rilis Nomor": "paragraph",
    "Title": "paragraph",
    "Subtitle": "paragraph",
    "Rilis Titimangsa": "character",
    "Rilis Teras": "paragraph",
    "Body Text": "paragraph",
    "Rilis Kutipan": "paragraph",
    "Heading 2": "paragraph",
    "List Bullet": "paragraph",
    "List Number": "paragraph",
    "Rilis Tabel": "table",
    "Rilis Judul Tabel": "paragraph",
    "Rilis Sel": "paragraph",
    "Caption": "paragraph",
    "Rilis Narahubung": "paragraph",
    "Rilis Penutup": "paragraph",
    "Rilis Draf": "paragraph",
}
"""Named styles that a reference document must have, and the kind of each."""
LINKS: Final = "Hyperlink"
"""Character style of links; a document without it has them underlined."""
_NARROWEST: Final = 5 * CM
_KINDS: Final = {1: "paragraph", 2: "character", 3: "table"}
"""Word's numbers of the kinds (WD_STYLE_TYPE of python-docx)."""


def open_reference(template: TemplatePack) -> WordDocument:
    """Return a pack's reference document.

    Raises TemplateError, naming the file, when it is no Word document or holds what may not leave
    the house: macros, foreign objects, addresses that are fetched, document type definitions.
    """
    import zipfile

    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.exceptions import XmlchemyError
    from lxml.etree import XMLSyntaxError

    file = reference_file(template)
    refuse_unsafe(template.reference_docx, file)
    spoiled = (PackageNotFoundError, XMLSyntaxError, zipfile.BadZipFile,
               XmlchemyError, LookupError, ValueError, TypeError, AttributeError)  # fmt: skip
    try:
        word = docx.Document(io.BytesIO(template.reference_docx))
        width = text_width(word) if word.element.body.sectPr is not None else 0
        whole = width > 0 and _can_be_written(word)
    except spoiled as error:
        raise no_document(file) from error
    if not whole:
        raise no_document(file)
    if width < _NARROWEST:
        raise TemplateError(
            Message(N_("The page of “{file}” leaves less than 5 cm between its margins."), {"file": file}),
            Message(N_("Make its margins narrower in Word, and save it as .docx.")),
        )
    return word


def _can_be_written(word: WordDocument) -> bool:
    """Touch all that a release is written into: what is spoiled there is the file's fault, not the release's."""
    section = word.sections[0]
    heads = (section.header, section.first_page_header, section.footer, section.first_page_footer)
    Numbering(word)
    touched = all(isinstance(has_content(part), bool) and part.paragraphs is not None for part in heads)
    settings = word.settings.element is not None
    package: Any = word.part.package
    names = [str(part.partname) for part in package.iter_parts()]
    return touched and settings and len(set(names)) == len(names)


def style_ids(word: WordDocument, template: TemplatePack) -> dict[str, str]:
    """Return the id of each named style. Raises StyleMissingError naming all that are not there."""
    found: dict[str, tuple[str, str]] = {}
    styles: Any = word.styles
    for style in styles:
        if style.name:
            found.setdefault(style.name, (style.style_id, _KINDS.get(int(style.type), "")))
    missing = [name for name, kind in STYLES.items() if found.get(name, ("", ""))[1] != kind]
    if missing:
        names = ", ".join(f"“{name}”" for name in missing)
        values: dict[str, str | int | Message] = {
            "file": os.path.join(template.origin, NAME),
            "styles": names,
        }
        raise StyleMissingError(
            Message(N_("“{file}” lacks these named styles: {styles}."), values),
            Message(
                N_(
                    "Open it in Word, show the Styles pane and choose New Style for each name; “Rilis Tabel” is a "
                    "table style, “Rilis Titimangsa” a character style, the others are paragraph styles. Styles of "
                    "Word's own, such as “Title”, are there once they have been used. Then save it as .docx."
                )
            ),
        )
    also = (LINKS,) if found.get(LINKS, ("", ""))[1] == "character" else ()
    return {name: found[name][0] for name in (*STYLES, *also)}


def reference_file(template: TemplatePack) -> str:
    """Return the path of a pack's reference document, as messages name it."""
    return os.path.join(template.origin, NAME)
