"""Document → a Word document on the pack's reference.docx, with real styles throughout."""

from __future__ import annotations

import io

from rilis.model.renderer import RenderJob
from rilis.render import docx_parts as parts
from rilis.render.docx_body import BodyWriter
from rilis.render.docx_head import write_head_and_foot
from rilis.render.docx_properties import set_properties
from rilis.render.docx_reference import open_reference, style_ids
from rilis.render.view import view_of
from rilis.render.words import colour_of, issuer
from rilis.render.zip_bytes import same_bytes


def render_docx(job: RenderJob) -> bytes:
    """Return the file. The same job gives the same bytes.

    Raises StyleMissingError naming the styles that the pack's reference document lacks,
    TemplateError when that file is no Word document, or none that may leave the house.
    """
    word = open_reference(job.template)
    ids = style_ids(word, job.template)
    parts.clear_body(word)
    view = view_of(job.document)
    write_head_and_foot(word, job, view, ids)
    BodyWriter(word, job, ids).write(view)
    parts.recolour(word, colour_of(job))
    language = "id-ID" if job.language == "id" else "en-GB"
    parts.set_language(word, language)
    set_properties(word, job, issuer(job), language)
    raw = io.BytesIO()
    word.save(raw)
    return same_bytes(raw.getvalue())
