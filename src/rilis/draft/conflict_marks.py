"""Marks around the two versions of a place that a person and the brief both changed.

Lines of their own in square brackets: git's `=======` would make a heading of the line above and
`>>>>>>>` a quotation, so they would not survive Markdown. The words say whose version follows.
"""

from __future__ import annotations

import re
from typing import Final

from rilis.language.late_pattern import late_pattern

MINE: Final = "suntingan Anda"
BRIEF: Final = "dari brief"
END: Final = "selesai"
_NAME: Final = "BENTURAN"
_EMPTY: Final = " (kosong)"
_MARK: Final = late_pattern(rf"^[ \t]*\[{_NAME} \d+: ", re.MULTILINE)


def mark(number: int, label: str, *, empty: bool = False) -> str:
    """Return a mark: `[BENTURAN 1: suntingan Anda]`. `empty`: nothing follows, it was taken out."""
    return f"[{_NAME} {number}: {label}{_EMPTY if empty else ''}]"


def holds_marks(text: str) -> bool:
    """Tell whether a mark stands at the beginning of a line."""
    return _MARK.search(text) is not None
