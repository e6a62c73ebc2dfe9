"""The one-text form of the body: blank lines, `## `, `- `, `1. ` and `{kutipan:id}` on a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, cast

from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Butir
from rilis.model.finding import FieldPath
from rilis.model.span import Span

_LINE: Final = late_pattern(r"[^\n]*\n?")
_HEADING: Final = late_pattern(r"[ \t]*#{2,6}[ \t]+")
_DASH: Final = late_pattern(r"[ \t]*[-*•][ \t]+")
_NUMBER: Final = late_pattern(r"[ \t]*[0-9]{1,3}[.)][ \t]+")
_NAMED: Final = late_pattern(
    r"[ \t]*\{[ \t]*(kutipan|tabel|foto)[ \t]*:[ \t]*([^{}\n]{1,100}?)[ \t]*\}[ \t]*"
)


class _Line(NamedTuple):
    kind: Literal["blank", "heading", "dash", "number", "text", "kutipan", "tabel", "foto"]
    words: Span
    """Without mark and surrounding space; the id alone of a line that names one."""


def read_body_text(text: str, path: FieldPath) -> Iterator[tuple[Butir, Span | None]]:
    """Yield the items of a body written as one text, each with the place of the id it names.

    Blank lines part paragraphs; a heading, a list or a reference also ends one. Every `teks` is
    the slice of `text` at `teks_start`, line ends within it kept; `butir_start` likewise.
    Takes time linear in the length of `text`.
    """
    gathered: list[_Line] = []
    for line in _lines(text):
        if gathered and not _continues(gathered[-1], gathered[0], line):
            yield from _block(text, path, gathered)
            gathered = []
        if line.kind != "blank":
            gathered.append(line)
    if gathered:
        yield from _block(text, path, gathered)


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        line = match[0].rstrip()
        at = match.start()
        if not line:
            yield _Line("blank", Span(at, at))
        elif named := _NAMED.fullmatch(line):
            kind = cast("Literal['kutipan', 'tabel', 'foto']", named[1])
            yield _Line(kind, Span(*named.span(2)).moved(at))
        elif mark := _HEADING.match(line):
            yield _Line("heading", Span(at + mark.end(), at + len(line)))
        elif mark := _DASH.match(line):
            yield _Line("dash", Span(at + mark.end(), at + len(line)))
        elif mark := _NUMBER.match(line):
            yield _Line("number", Span(at + mark.end(), at + len(line)))
        else:
            yield _Line("text", Span(at + len(line) - len(line.lstrip()), at + len(line)))


def _continues(last: _Line, first: _Line, line: _Line) -> bool:
    """Tell whether a line goes on with the block gathered so far."""
    if last.kind not in ("text", "dash", "number"):
        return False
    if first.kind in ("dash", "number"):
        return line.kind in (first.kind, "text")
    return line.kind == "text"


def _block(text: str, path: FieldPath, lines: list[_Line]) -> Iterator[tuple[Butir, Span | None]]:
    first = lines[0]
    words = Span(first.words.start, lines[-1].words.end)
    if first.kind in ("kutipan", "tabel", "foto"):
        yield Butir(first.kind, path, teks_path=path, teks_start=words.start, id=words.of(text)), words
    elif first.kind in ("dash", "number"):
        items: list[Span] = []
        for line in lines:
            if line.kind == "text":
                items[-1] = Span(items[-1].start, line.words.end)
            else:
                items.append(line.words)
        yield (
            Butir(
                "daftar",
                path,
                teks_path=path,
                teks_start=words.start,
                bernomor=first.kind == "number",
                butir=tuple(item.of(text) for item in items),
                butir_start=tuple(item.start for item in items),
            ),
            None,
        )
    else:
        kind: Literal["subjudul", "paragraf"] = "subjudul" if first.kind == "heading" else "paragraf"
        yield Butir(kind, path, words.of(text), path, words.start), None
