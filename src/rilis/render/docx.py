"""Document → a Word document on the pack's reference.docx, with real styles throughout."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from rilis.errors import StyleMissingError, TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.renderer import RenderJob
from rilis.render import docx_parts as parts
from rilis.render.docx_body import BodyWriter
from rilis.render.docx_head import write_head_and_foot
from rilis.render.view import view_of
from rilis.render.words import agency_name, colour_of
from rilis.render.zip_bytes import same_bytes

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

STYLES: Final = (
    "Rilis Kop",
    "Rilis Label",
    "Rilis Nomor",
    "Title",
    "Subtitle",
    "Rilis Titimangsa",
    "Rilis Teras",
    "Body Text",
    "Rilis Kutipan",
    "Heading 2",
    "List Bullet",
    "List Number",
    "Rilis Tabel",
    "Rilis Judul Tabel",
    "Rilis Sel",
    "Caption",
    "Rilis Narahubung",
    "Rilis Penutup",
    "Rilis Draf",
)
"""Named styles that a reference document must have."""


def render_docx(job: RenderJob) -> bytes:
    """Return the file. The same job gives the same bytes.

    Raises StyleMissingError naming the style that the pack's reference document lacks,
    TemplateError when that file is no Word document.
    """
    word = _opened(job)
    ids = _style_ids(word, job.template.origin)
    parts.clear_body(word)
    view = view_of(job.document)
    write_head_and_foot(word, job, view, ids)
    BodyWriter(word, job, ids).write(view)
    parts.recolour(word, colour_of(job))
    language = "id-ID" if job.language == "id" else "en-GB"
    parts.set_language(word, language)
    parts.set_properties(word, job, agency_name(job), language)
    raw = io.BytesIO()
    word.save(raw)
    return same_bytes(raw.getvalue())


def _opened(job: RenderJob) -> WordDocument:
    import zipfile

    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    message = Message(
        N_("The reference document of “{pack}” is no Word document."), {"pack": job.template.origin}
    )
    hint = Message(N_("Save it again from Word as .docx."))
    try:
        word = docx.Document(io.BytesIO(job.template.reference_docx))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, XMLSyntaxError) as error:
        raise TemplateError(message, hint) from error
    if word.element.body.sectPr is None:
        raise TemplateError(message, hint)
    return word


def _style_ids(word: WordDocument, origin: str) -> dict[str, str]:
    """Return the id of each named style. Raises StyleMissingError for one that is not there."""
    ids = {style.name: style.style_id for style in word.styles if style.name}
    for name in STYLES:
        if name not in ids:
            raise StyleMissingError(
                Message(
                    N_("The reference document of “{pack}” lacks the style “{style}”."),
                    {"pack": origin, "style": name},
                ),
                Message(N_("Open reference.docx, add a style of that name, and save it.")),
            )
    return ids
