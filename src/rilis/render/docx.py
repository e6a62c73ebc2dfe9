"""Document → a Word document on the pack's reference.docx, with real styles throughout."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from rilis.errors import StyleMissingError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.renderer import RenderJob
from rilis.render import docx_parts as parts
from rilis.render.images import picture_type
from rilis.render.view import Item, Run, Runs, View, view_of
from rilis.render.words import WORDS, agency_name, banners
from rilis.render.zip_bytes import same_bytes

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

STYLES: Final = (
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
_CM: Final = 360_000
"""English Metric Units of a centimetre."""
_TALLEST: Final = 7.0
"""Centimetres of the tallest picture, so that most of a page stays text."""


def render_docx(job: RenderJob) -> bytes:
    """Return the file. The same job gives the same bytes.

    Raises StyleMissingError naming the style that the pack's reference document lacks.
    """
    import docx

    word = docx.Document(io.BytesIO(job.template.reference_docx))
    _require_styles(word, job.template.origin)
    parts.clear_body(word)
    view = view_of(job.document)
    _Writer(word, job, view).write()
    parts.set_language(word, "id-ID" if job.language == "id" else "en-GB")
    parts.set_properties(word, job, agency_name(job))
    raw = io.BytesIO()
    word.save(raw)
    return same_bytes(raw.getvalue())


def _require_styles(word: WordDocument, origin: str) -> None:
    known = {style.name for style in word.styles}
    for name in STYLES:
        if name not in known:
            raise StyleMissingError(
                Message(
                    N_("The reference document of “{pack}” lacks the style “{style}”."),
                    {"pack": origin, "style": name},
                ),
                Message(N_("Open reference.docx, add a style of that name, and save it.")),
            )


class _Writer:
    def __init__(self, word: WordDocument, job: RenderJob, view: View) -> None:
        self._word = word
        self._job = job
        self._view = view
        section = word.sections[0]
        self._width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)

    def write(self) -> None:
        view = self._view
        self._header_and_footer()
        for text, style in (
            (view.label, "Rilis Label"),
            (view.number, "Rilis Nomor"),
            (view.status, "Rilis Nomor"),
        ):
            self._text(text, style)
        self._runs(view.title, "Title")
        self._runs(view.subtitle, "Subtitle")
        self._lead()
        for item in view.body:
            self._item(item)
        if view.about:
            self._text(view.about_heading, "Heading 2")
            for item in view.about:
                self._item(item)
        self._lines(view.contact_heading, view.contact)
        self._lines(view.attachment_heading, view.attachments)
        for at, runs in enumerate(view.signatures):
            made = self._runs(runs, "Rilis Narahubung")
            if made is not None and at == 0:
                parts.space_before(made)
        self._text(view.hashtags, "Rilis Narahubung")
        for mark in view.closing:
            self._text(mark, "Rilis Penutup")
        if self._job.quotes:
            self._sheet()

    def _header_and_footer(self) -> None:
        section = self._word.sections[0]
        head = section.header.paragraphs[0]
        parts.clear_runs(head)
        if picture_type(self._job.logo) in ("png", "jpeg", "gif"):
            picture = head.add_run().add_picture(io.BytesIO(self._job.logo), height=int(1.4 * _CM))
            parts.describe(picture, agency_name(self._job))
            head.add_run("  ")
        head.add_run(parts.clean(agency_name(self._job))).bold = True
        if self._view.number:
            head.add_run("\t" + parts.clean(self._view.number))
        for line in banners(self._job):
            section.header.add_paragraph(parts.clean(line), style="Rilis Draf")
        foot = section.footer.paragraphs[0]
        parts.clear_runs(foot)
        words = WORDS[self._job.language]
        foot.add_run(f"{words['page']} ")
        parts.add_field(foot, "PAGE")
        foot.add_run(f" {words['of']} ")
        parts.add_field(foot, "NUMPAGES")

    def _lead(self) -> None:
        view = self._view
        if not view.lead and not view.dateline:
            return
        paragraph = self._word.add_paragraph(style="Rilis Teras")
        if view.dateline:
            paragraph.add_run(parts.clean(view.dateline), style="Rilis Titimangsa")
            paragraph.add_run(" ")
        self._fill(paragraph, view.lead)

    def _item(self, item: Item) -> None:
        if item.kind == "heading":
            self._runs(item.runs, "Heading 2")
        elif item.kind == "list":
            self._list(item)
        elif item.kind == "table":
            self._table(item)
        elif item.kind == "figure":
            self._figure(item)
        else:
            self._runs(item.runs, "Rilis Kutipan" if item.kind == "quotation" else "Body Text")

    def _list(self, item: Item) -> None:
        style = "List Number" if item.ordered else "List Bullet"
        numbering = parts.new_numbering(self._word, style) if item.ordered else None
        for row in item.rows:
            paragraph = self._word.add_paragraph(style=style)
            self._fill(paragraph, row[0])
            if numbering is not None:
                parts.number_with(paragraph, numbering)
            if row is item.rows[-1]:
                parts.space_after(paragraph)

    def _table(self, item: Item) -> None:
        if item.runs:
            self._runs(item.runs, "Rilis Judul Tabel")
        width = max(len(row) for row in item.rows)
        table = self._word.add_table(rows=0, cols=width)
        table.style = "Rilis Tabel"
        figures = [parts.is_column_of_figures(item.rows, at) for at in range(width)]
        for number, row in enumerate(item.rows):
            cells = table.add_row().cells
            for at, runs in enumerate(row):
                self._cell(cells[at], runs, head=number == 0, right=figures[at])
        parts.repeat_first_row(table)
        if item.note:
            self._runs(item.note, "Caption")
        else:
            self._word.add_paragraph(style="Caption")

    def _cell(self, cell: Any, runs: Runs, *, head: bool = False, right: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = "Rilis Sel"
        self._fill(paragraph, tuple(run._replace(strong=run.strong or head) for run in runs))
        if right:
            parts.align_right(paragraph)

    def _figure(self, item: Item) -> None:
        data = self._job.images.get(item.target, b"")
        if picture_type(data) in ("png", "jpeg", "gif"):
            paragraph = self._word.add_paragraph(style="Body Text")
            picture = paragraph.add_run().add_picture(io.BytesIO(data))
            parts.fit(picture, self._width, int(_TALLEST * _CM))
            parts.describe(picture, item.alt)
            parts.keep_with_next(paragraph)
        if item.runs:
            self._runs(item.runs, "Caption")
        elif item.alt:
            self._text(item.alt, "Caption")

    def _lines(self, heading: str, lines: tuple[Runs, ...]) -> None:
        if not lines:
            return
        self._text(heading, "Heading 2")
        for runs in lines:
            self._runs(runs, "Rilis Narahubung")

    def _sheet(self) -> None:
        words = WORDS[self._job.language]
        heading = self._text(str(words["sheet"]), "Heading 2")
        if heading is not None:
            heading.paragraph_format.page_break_before = True
        table = self._word.add_table(rows=1, cols=len(words["columns"]))
        table.style = "Rilis Tabel"
        for cell, name in zip(table.rows[0].cells, words["columns"], strict=True):
            self._cell(cell, (Run(name),), head=True)
        for quote in self._job.quotes:
            values = (quote.id, quote.speaker, quote.words, quote.approved or str(words["waiting"]), "")
            for cell, value in zip(table.add_row().cells, values, strict=True):
                self._cell(cell, (Run(" ".join(value.split())),))
        parts.set_widths(table, [0.1, 0.22, 0.38, 0.18, 0.12], self._width)
        parts.repeat_first_row(table)

    def _text(self, text: str, style: str) -> Paragraph | None:
        return self._word.add_paragraph(parts.clean(text), style=style) if text else None

    def _runs(self, runs: Runs, style: str) -> Paragraph | None:
        if not runs:
            return None
        paragraph = self._word.add_paragraph(style=style)
        self._fill(paragraph, runs)
        return paragraph

    def _fill(self, paragraph: Paragraph, runs: Runs) -> None:
        for run in runs:
            if run.link.lower().startswith(("http://", "https://", "mailto:", "tel:")):
                parts.add_link(paragraph, parts.clean(run.text), run.link)
                continue
            made = paragraph.add_run(parts.clean(run.text))
            made.bold = run.strong or None
            made.italic = run.emphasis or None
