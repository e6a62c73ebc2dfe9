"""A text in units of one size: blocks (runs of lines with ink), lines, or words."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from rilis.language.late_pattern import late_pattern

Level = Literal["block", "line", "word"]

_LINE: Final = late_pattern(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
# A quotation is one word: words of two versions must never mix into what nobody said.
_WORD: Final = late_pattern(r"(?P<text>[^\s“]*“[^”]{0,20000}”\S*|\S+)(?P<gap>\s*)|(?P<blank>\s+)")


class Unit(NamedTuple):
    """A block, line or word, and the white space after it."""

    text: str
    gap: str

    @property
    def key(self) -> str:
        """What is compared: line ends do not count."""
        return folded(self.text)

    @property
    def raw(self) -> str:
        """The unit as it stands in its text."""
        return self.text + self.gap


def folded(text: str) -> str:
    """Return a text with its line ends as LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def units_of(text: str, level: Level) -> list[Unit]:
    """Return the units of a text; put together again they are the text."""
    if level == "word":
        return [
            Unit(match["text"] or "", match["gap"] if match["blank"] is None else match["blank"])
            for match in _WORD.finditer(text)
        ]
    lines = _LINE.findall(text)
    return [_cut(line) for line in lines] if level == "line" else _blocks(lines)


def parted(text: str, level: Level) -> bool:
    """Tell whether a text ends so that another unit may follow it."""
    if level == "word":
        return text[-1:].isspace()
    lines = _LINE.findall(text)[-2:]
    ended = bool(lines) and lines[-1].endswith(("\n", "\r"))
    return ended and (level == "line" or not lines[-1].strip())


def _cut(line: str) -> Unit:
    text = line.rstrip("\r\n")
    return Unit(text, line[len(text) :])


def _blocks(lines: list[str]) -> list[Unit]:
    found: list[Unit] = []
    block: list[str] = []
    gap: list[str] = []
    for line in [*lines, ""]:
        if line.strip() and not gap:
            block.append(line)
        elif line and not line.strip():
            gap.append(line)
        elif block or gap:
            found.append(_block(block, gap))
            block, gap = [line], []
    return found


def _block(lines: list[str], gap: list[str]) -> Unit:
    text = "".join(lines)
    ink = text.rstrip("\r\n")
    return Unit(ink, text[len(ink) :] + "".join(gap))
