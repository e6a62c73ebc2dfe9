"""The body of a Word document: every item of a view as paragraphs, lists, tables and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rilis.model.renderer import RenderJob
from rilis.render import docx_parts as parts
from rilis.render import docx_tables as tables
from rilis.render.docx_numbering import Numbering
from rilis.render.docx_pictures import Pictures
from rilis.render.docx_reference import LINKS
from rilis.render.inline import Run, Runs, clean, plain
from rilis.render.items import DEEPEST, Item
from rilis.render.view import Line, Section, View
from rilis.render.words import WORDS

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_ITEMS: Final = {
    "paragraph": "Body Text",
    "quotation": "Rilis Kutipan",
    "heading": "Heading 2",
    "line": "Rilis Narahubung",
    "signature": "Rilis Narahubung",
    "hashtags": "Rilis Narahubung",
    "closing": "Rilis Penutup",
}
_LINES: Final = {"label": "Rilis Label", "subtitle": "Subtitle"}
_TALLEST: Final = 62 * parts.CM // 10
"""Height of the tallest picture, so that most of a page stays text."""
_WHOLE: Final = 12
"""Rows of the longest table that no page end may cut."""
_SHEET: Final = (0.1, 0.21, 0.35, 0.18, 0.16)
"""Shares of the columns in the sheet of quotations."""
_SIGNED: Final = 14 * parts.CM // 10
"""Height that leaves room for a signature."""


class BodyWriter:
    """Writes a view below what stands in a document; `ids` are style ids by name."""

    def __init__(self, word: WordDocument, job: RenderJob, ids: dict[str, str]) -> None:
        self._word = word
        self._job = job
        self._ids = ids
        self._end = word.element.body.sectPr
        self._width = parts.text_width(word)
        self._numbering = Numbering(word)
        self._pictures = Pictures(word.part)
        self._shown: set[str] = set()

    def write(self, view: View) -> None:
        """Write all sections, and at the end of a draft the sheet of quotations to approve."""
        for line in view.above:
            self._line(line)
        self._paragraph("Title", view.title)
        for line in view.below:
            self._line(line)
        for section in (*view.sections, *view.ending):
            self._section(section)
        if self._job.draft and self._job.quotes:
            self._sheet()

    def _line(self, line: Line) -> None:
        self._paragraph(_LINES.get(line.kind, "Rilis Nomor"), line.runs)

    def _section(self, section: Section) -> None:
        self._paragraph("Heading 2", section.heading)
        items = section.items
        for item, before, after in zip(items, (None, *items), (*items[1:], None), strict=False):
            made = self._item(item)
            if made is None:
                continue
            if section.kind == "end" and item.kind in ("signature", "hashtags"):
                made.paragraph_format.space_before = (
                    None if before and item.kind == before.kind else parts.GAP
                )
            if section.kind == "contact":
                self._group(made, item, before, after)
            if after and after.kind == "list":
                made.paragraph_format.keep_with_next = True

    @staticmethod
    def _group(made: Paragraph, item: Item, before: Item | None, after: Item | None) -> None:
        """Set a contact apart from the one before it, and keep its lines on one page."""
        if before and _says_how(before) and not _says_how(item):
            made.paragraph_format.space_before = parts.GAP
        if after and after.kind == "line" and _says_how(after):
            made.paragraph_format.keep_with_next = True

    def _item(self, item: Item) -> Paragraph | None:
        if item.kind == "lead":
            return self._lead(item)
        if item.kind == "list":
            self._list(item, 0)
        elif item.kind == "table":
            self._table(item)
        elif item.kind == "figure":
            self._figure(item)
        else:
            return self._paragraph(_ITEMS[item.kind], item.runs)
        return None

    def _lead(self, item: Item) -> Paragraph | None:
        runs = item.runs
        if not item.dateline:
            return self._paragraph("Rilis Teras", runs)
        paragraph = self._added("Rilis Teras")
        parts.add_run(paragraph, Run(item.dateline), self._ids["Rilis Titimangsa"])
        self._fill(paragraph, (Run(" "), *runs))
        return paragraph

    def _list(self, item: Item, depth: int) -> None:
        style = "List Number" if item.ordered else "List Bullet"
        level = min(depth, DEEPEST - 1)
        number = self._numbering.new(self._ids[style], level, item.start) if item.ordered else 0
        paragraph = None
        for entry in item.entries:
            for at, runs in enumerate(entry.paragraphs):
                paragraph = self._added(style)
                self._fill(paragraph, runs)
                self._numbering.put(paragraph, self._ids[style], number, level, counted=at == 0)
            for child in entry.children:
                self._list(child, depth + 1)
        if paragraph is not None and depth == 0:
            paragraph.paragraph_format.space_after = parts.GAP

    def _table(self, item: Item) -> None:
        self._paragraph("Rilis Judul Tabel", item.runs)
        rows = ((item.head,) if item.head else ()) + item.rows
        shares = tables.column_shares(rows, self._width)
        table = tables.new_table(
            self._end, self._ids["Rilis Tabel"], shares, self._width, caption=plain(item.runs)
        )
        for number, row in enumerate(rows):
            head = bool(item.head) and number == 0
            cells = tables.add_row(table, shares, self._width, head=head)
            joins = len(rows) <= _WHOLE and (number < len(rows) - 1 or bool(item.note))
            for cell, runs, right in zip(cells, row, item.figures, strict=True):
                self._cell(cell, runs, head=head, right=right, joins=joins)
        if item.note:
            self._paragraph("Caption", item.note)
        else:
            self._added("Caption")

    def _cell(
        self, cell: Any, runs: Runs, *, head: bool = False, right: bool = False, joins: bool = False
    ) -> None:
        paragraph = parts.paragraph_of(cell, self._word)
        parts.set_style(paragraph, self._ids["Rilis Sel"])
        self._fill(paragraph, tuple(run._replace(strong=run.strong or head) for run in runs))
        if right:
            parts.align_right(paragraph)
        if head or joins:
            paragraph.paragraph_format.keep_with_next = True

    def _figure(self, item: Item) -> None:
        """Set a picture where it is named first, and its caption each time."""
        data = self._job.images.get(item.target, b"") if item.target not in self._shown else b""
        self._shown.add(item.target)
        inline = self._pictures.inline(data, item.alt, self._width, _TALLEST) if data else None
        caption: Runs = item.runs or ((Run(item.alt),) if inline is None and item.alt else ())
        if inline is not None:
            paragraph = self._added("Body Text")
            paragraph.add_run()._r.add_drawing(inline)  # noqa: SLF001 - the run is our own
            paragraph.paragraph_format.line_spacing = 1.0
            paragraph.paragraph_format.keep_with_next = bool(caption)
        self._paragraph("Caption", caption)

    def _sheet(self) -> None:
        words = WORDS[self._job.language]
        heading = self._paragraph("Heading 2", (Run(str(words["sheet"])),))
        if heading is not None:
            heading.paragraph_format.page_break_before = True
        release = str(words["sheet_of"]).format(
            title=" ".join(clean(self._job.title).split()), sign=self._job.provenance.draft or "–"
        )
        self._paragraph("Rilis Judul Tabel", (Run(release),))
        table = tables.new_table(
            self._end, self._ids["Rilis Tabel"], _SHEET, self._width, caption=str(words["sheet"])
        )
        rows = [(quote.id, quote.speaker, quote.words, quote.approved) for quote in self._job.quotes]
        for number, row in enumerate((tuple(words["columns"]), *rows)):
            head = number == 0
            cells = tables.add_row(table, _SHEET, self._width, head=head, height=0 if head else _SIGNED)
            values = row if head else (*row[:3], row[3] or str(words["waiting"]), "")
            for cell, value in zip(cells, values, strict=True):
                self._cell(cell, (Run(clean(" ".join(value.split()))),), head=head)
        self._added("Caption")

    def _added(self, style: str) -> Paragraph:
        paragraph = parts.new_paragraph(self._end, self._word)
        parts.set_style(paragraph, self._ids[style])
        return paragraph

    def _paragraph(self, style: str, runs: Runs) -> Paragraph | None:
        if not runs:
            return None
        paragraph = self._added(style)
        self._fill(paragraph, runs)
        return paragraph

    def _fill(self, paragraph: Paragraph, runs: Runs) -> None:
        for run in runs:
            if run.link:
                parts.add_link(paragraph, run, self._ids.get(LINKS, ""))
            elif run.text:
                parts.add_run(paragraph, run)


def _says_how(item: Item) -> bool:
    """Tell whether a line says how to reach someone, such as `Telepon: …`, and not who."""
    return item.kind == "line" and ": " in plain(item.runs)
