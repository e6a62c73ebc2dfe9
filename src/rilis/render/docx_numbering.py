"""Numbers and bullets of a Word document's lists."""
# ruff: noqa: SLF001 - python-docx gives its elements under names with an underscore only

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rilis.render.docx_parts import CM, element

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_INDENT: Final = 6 * CM // 10
"""Width that a level of a list takes, as in reference.docx."""


class Numbering:
    """Numbers of lists: each list counts on its own, from the number it names."""

    def __init__(self, word: WordDocument) -> None:
        try:
            self._root: Any = word.part.numbering_part.element
        except NotImplementedError:  # what python-docx says of a document without lists of its own
            self._root = None
        numbers = self._root.num_lst if self._root is not None else ()
        self._abstract = {int(num.numId): int(num.abstractNumId.val) for num in numbers}
        self._next = max(self._abstract, default=0) + 1
        self._of_style = {
            style.style_id: int(style.element.pPr.numPr.numId.val)
            for style in word.styles
            if getattr(style.element, "pPr", None) is not None and style.element.pPr.numPr is not None
        }

    def new(self, style: str, level: int, start: int) -> int:
        """Return a numbering for one list of a style; 0 when the style has no numbers of its own."""
        base = self._abstract.get(self._of_style.get(style, 0))
        if base is None:
            return 0
        number = element("w:num", w_numId=str(self._next))
        number.append(element("w:abstractNumId", w_val=str(base)))
        override = element("w:lvlOverride", w_ilvl=str(level))
        override.append(element("w:startOverride", w_val=str(start)))
        number.append(override)
        self._root.append(number)
        self._next += 1
        return self._next - 1

    def put(self, paragraph: Paragraph, style: str, number: int, level: int, *, counted: bool) -> None:
        """Let a paragraph count in a numbering, or stand under the item before it."""
        number = number or self._of_style.get(style, 0)
        if not number:
            return
        form: Any = paragraph._p.get_or_add_pPr()
        properties = form.get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number if counted else 0
        if not counted:
            paragraph.paragraph_format.left_indent = (level + 1) * _INDENT
            paragraph.paragraph_format.first_line_indent = 0
