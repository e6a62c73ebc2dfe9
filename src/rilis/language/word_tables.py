"""Tables of words: tab-separated text with a header line; `#` begins a comment line."""

from __future__ import annotations

import os

from rilis.errors import ConfigError
from rilis.model.message import Message, MessageValue
from rilis.model.source import Source
from rilis.model.span import Span

_WORDS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "words")


def N_(text: str) -> str:  # noqa: N802 - the name gettext tools look for; `messages` is a sibling room
    """Mark an English text for the catalogues and give it back unchanged."""
    return text


def shipped_table(name: str) -> str:
    """Return the path of a table that comes with rilis, such as `particles.tsv`."""
    return os.path.join(_WORDS, name)


def read_table(path: str, columns: tuple[str, ...] = ()) -> list[dict[str, str]]:
    """Return the rows of a table as column → cell, both without surrounding space.

    `columns`: names that the header must hold. Empty lines and comment lines are left out.
    Raises ConfigError, with file and line, when the file cannot be read, a column is missing
    or doubled, or a row has another number of cells than the header.
    """
    source = Source(path, _read(path))
    header: list[str] = []
    rows: list[dict[str, str]] = []
    for number in range(1, source.lines + 1):
        span = source.line_span(number)
        line = span.of(source.text)
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header:
            header = cells
            _check_header(header, columns, source, span)
        elif len(cells) != len(header):
            message = Message(
                N_("“{path}” line {line} has {found} cells; write {wanted}, one for each column."),
                {"path": path, "line": number, "found": len(cells), "wanted": len(header)},
            )
            raise ConfigError(message, source=source, span=span)
        else:
            rows.append(dict(zip(header, cells, strict=True)))
    if not header:
        _check_header(header, columns or ("form",), source, Span(0, 0))
    return rows


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except OSError as error:
        values = {"path": path, "reason": error.strerror or type(error).__name__}
        raise ConfigError(Message(N_("“{path}” cannot be read: {reason}."), values)) from error
    except UnicodeDecodeError as error:
        raise ConfigError(Message(N_("“{path}” is not UTF-8; save it as UTF-8."), {"path": path})) from error


def _check_header(header: list[str], columns: tuple[str, ...], source: Source, span: Span) -> None:
    line, _ = source.position(span.start)
    place: dict[str, MessageValue] = {"path": source.name, "line": line}
    for column in columns:
        if column not in header:
            message = Message(
                N_("“{path}” line {line} lacks the column “{column}”; add it to the header."),
                {**place, "column": column},
            )
            raise ConfigError(message, source=source, span=span)
    for column in header:
        if header.count(column) > 1:
            message = Message(
                N_("“{path}” line {line} names the column “{column}” twice; keep one."),
                {**place, "column": column},
            )
            raise ConfigError(message, source=source, span=span)
