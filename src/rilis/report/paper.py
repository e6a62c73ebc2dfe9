"""How a report is written down: language, colours, width."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.messages import N_, say
from rilis.model.finding import FieldPath, Severity
from rilis.model.message import Message, MessageValue
from rilis.model.source import Source
from rilis.report.printable import printable, width_of

BOLD: Final = "1"
DIM: Final = "2"
GREEN: Final = "1;32"
COLOURS: Final[dict[Severity, str]] = {"error": "1;31", "warning": "1;33", "info": "1;36"}
LEVELS: Final[dict[Severity, str]] = {
    "error": N_("REQUIRED"),
    "warning": N_("TO REVIEW"),
    "info": N_("SUGGESTION"),
}
_LEAST_WIDTH: Final = 40


class Paper(NamedTuple):
    """What every part of a text report needs to know of its form."""

    language: str
    colour: bool
    """ANSI colours."""
    plain: bool
    """For screen readers: no carets and rules; words are quoted instead."""
    width: int

    def words(self, template: str, **values: MessageValue) -> str:
        """Return a marked template in the report's language, on one line."""
        return printable(say(Message(template, values), self.language))

    def paint(self, text: str, colour: str) -> str:
        """Return `text` in an ANSI colour when colours are wanted."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.colour and text else text

    def room(self, indent: int) -> int:
        """Return the columns left of a line after `indent`."""
        return max(self.width, _LEAST_WIDTH) - indent

    def folded(self, text: str, indent: str) -> list[str]:
        """Return `text` in lines that fit, each after `indent`; whole when plain."""
        if self.plain:
            return [text]
        lines, room = [""], self.room(len(indent))
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and width_of(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return [indent + line for line in lines]

    def heading(self, text: str) -> list[str]:
        """Return a heading after an empty line."""
        rule = [] if self.plain else [self.paint("─" * width_of(text), DIM)]
        return ["", self.paint(text, BOLD), *rule]

    def field(self, path: FieldPath) -> str:
        """Return a brief's field in words that count items from 1: `isi, butir ke-3, paragraf`."""
        parts = []
        for part in path.replace("[", ".[").split("."):
            index = part.removeprefix("[").removesuffix("]")
            item = (
                part.startswith("[") and index.isascii() and index.isdigit() and len(index) < len("1000000")
            )
            parts.append(self.words(N_("item {number}"), number=int(index) + 1) if item else printable(part))
        return ", ".join(part for part in parts if part)


def place_of(source: Source, offset: int) -> str:
    """Return `path:line:column` of an offset."""
    line, column = source.position(offset)
    return f"{printable(source.name)}:{line}:{column}"
