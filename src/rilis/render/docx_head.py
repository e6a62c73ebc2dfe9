"""Head and foot of a Word document's pages: letterhead, banners, number, page count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rilis.model.renderer import RenderJob
from rilis.render import docx_parts as parts
from rilis.render import docx_tables as tables
from rilis.render.docx_pictures import Pictures
from rilis.render.inline import Run, clean
from rilis.render.view import View
from rilis.render.words import WORDS, agency_name, banners, issuer

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_LOGO: Final = (int(3.5 * parts.CM), int(1.8 * parts.CM))
"""Widest and tallest a logo may be."""
_LONGEST_NAME: Final = 60
"""Letters of an agency's name that leave room for a number on the same line."""


def write_head_and_foot(word: WordDocument, job: RenderJob, view: View, ids: dict[str, str]) -> None:
    """Write letterhead and banners on the first page, a running head on the others, page numbers.

    What the pack's reference document has in its own head or foot is kept; banners come below it.
    """
    section = word.sections[0]
    heads = [section.header]
    if section.different_first_page_header_footer or not parts.has_content(section.header):
        section.different_first_page_header_footer = True
        heads.append(section.first_page_header)
        if not parts.has_content(section.first_page_header):
            _letterhead(section.first_page_header, word, job, ids)
    if not parts.has_content(section.header):
        _running_head(section.header, job, view)
    for head in heads:
        for banner in banners(job):
            head_paragraph = head.add_paragraph()
            parts.set_style(head_paragraph, ids["Rilis Draf"])
            parts.add_run(head_paragraph, Run(clean(banner.text)))
    feet = [section.footer]
    if section.different_first_page_header_footer:
        feet.append(section.first_page_footer)
    for foot in feet:
        if not parts.has_content(foot):
            _page_count(_first(foot), job)


def _letterhead(head: Any, word: WordDocument, job: RenderJob, ids: dict[str, str]) -> None:
    paragraph = _first(head)
    parts.set_style(paragraph, ids["Rilis Kop"])
    alt = str(WORDS[job.language]["logo"]).format(name=clean(issuer(job)))
    inline = Pictures(head.part).inline(job.logo, alt, *_LOGO) if job.logo else None
    if inline is not None:
        width = parts.text_width(word)
        share = (int(inline.extent.cx) + parts.CM // 2) / width
        table = tables.new_table(paragraph._p, None, (share, 1 - share), width)  # noqa: SLF001 - our own
        left, right = tables.add_row(table, (share, 1 - share), width, head=False)
        logo = parts.paragraph_of(left, head)
        logo.add_run()._r.add_drawing(inline)  # noqa: SLF001 - the run is our own
        tables.centre_vertically(right)
        parts.shrink(paragraph)
        paragraph = parts.paragraph_of(right, head)
        parts.set_style(paragraph, ids["Rilis Kop"])
        parts.without_border(paragraph)
    name = clean(agency_name(job))
    parts.add_run(paragraph, Run(name, strong=True))
    if job.profile.alamat:
        parts.add_small_line(paragraph, clean(job.profile.alamat))


def _running_head(head: Any, job: RenderJob, view: View) -> None:
    paragraph = _first(head)
    name = clean(agency_name(job)).replace("\n", " ")
    if len(name) > _LONGEST_NAME and job.profile.singkatan:
        name = clean(job.profile.singkatan)
    parts.add_run(paragraph, Run(name))
    if view.number:
        parts.add_run(paragraph, Run("\t" + view.number))


def _page_count(paragraph: Paragraph, job: RenderJob) -> None:
    words = WORDS[job.language]
    parts.add_run(paragraph, Run(f"{words['page']} "))
    parts.add_field(paragraph, "PAGE")
    parts.add_run(paragraph, Run(f" {words['of']} "))
    parts.add_field(paragraph, "NUMPAGES")


def _first(part: Any) -> Paragraph:
    """Return the first paragraph of a head or foot; a pack's may have none."""
    paragraphs = part.paragraphs
    first: Paragraph = paragraphs[0] if paragraphs else part.add_paragraph()
    return first
