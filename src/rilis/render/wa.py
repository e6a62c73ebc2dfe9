"""Document → plain text for messengers: `*bold*` and `_slanted_` as WhatsApp reads them, and nothing by accident.

What messengers take for form: https://faq.whatsapp.com/539178204879377 (bold, italic, strikethrough, monospace,
lists, quotations, inline code) and, in Telegram, doubled marks. A mark works at the edge of a word only, on one line,
and only in pairs; those that stand in the text itself give way to signs that look alike and do nothing.
"""

from __future__ import annotations

import re
from typing import Final

from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.renderer import RenderJob
from rilis.render.inline import Run, Runs, closed, plain
from rilis.render.items import Item
from rilis.render.text_lines import Lines, TextForm, row_line, text_blocks, with_addresses
from rilis.render.view import view_of

ONE_MESSAGE: Final = 4096
"""UTF-16 code units that Telegram takes in one message (https://core.telegram.org/bots/api#sendmessage)."""
LONGEST: Final = 65_536
"""Letters that WhatsApp takes in one message."""
_BOLD, _SLANTED = "\ue000", "\ue001"
"""Our own marks until a line is whole: private-use letters, taken out of the text first."""
_OWN: Final = {_BOLD: "*", _SLANTED: "_"}
_HARMLESS: Final = {"*": "\u2217", "_": "\u02cd", "~": "\u223c", "`": "\u02cb", "|": "\u2223"}
"""Asterisk operator, low macron, tilde operator, modifier grave, divides: each looks like its sign."""
_QUOTED: Final = "\u203a"
"""For `>` at the start of a line."""
_EDGE: Final = re.compile(r"(?<![^\W_])([*_~`|])\1*(?=\S)|(?<=\S)([*_~`|])\2*(?![^\W_])")
_ADDRESS: Final = re.compile(r"https?://\S+|[^\s@]{1,100}@[^\s@]{1,200}")
_START: Final = re.compile(r"^(\s*)(?:([>])|([-*])(?=\s))")
_DASHES: Final = " –—-"
"""What stays outside a mark at the end of its words, as after a dateline."""


def render_wa(job: RenderJob) -> bytes:
    """Return the text in UTF-8. The same job gives the same bytes."""
    form = TextForm(_words, _strong, _strong, "• ", _table, contact_last=True)
    blocks = text_blocks(job, view_of(job.document), form)
    text = "\n\n".join("\n".join(block) for block in blocks)
    return ("\n".join(_settled(line) for line in text.split("\n")) + "\n").encode()


def length_remark(data: bytes) -> Message | None:
    """Return what a sender should know of a text's length, or None when every messenger takes it whole."""
    units = len(data.decode().encode("utf-16-le")) // 2
    if units <= ONE_MESSAGE:
        return None
    values: dict[str, str | int | Message] = {"count": units, "telegram": ONE_MESSAGE, "whatsapp": LONGEST}
    return Message(
        N_("The text has {count} characters; Telegram takes {telegram} in one message, WhatsApp {whatsapp}."),
        values,
    )


def _words(runs: Runs) -> str:
    runs = with_addresses(runs)
    whole = "".join(_bare(run.text) for run in runs)
    made, at = [], 0
    for run in runs:
        text = _bare(run.text)
        before, after = whole[max(at - 1, 0) : at], whole[at + len(text) : at + len(text) + 1]
        at += len(text)
        made.append(_marked(run._replace(text=text), before, after))
    return "\n".join(closed(" ".join(line.split())) for line in "".join(made).split("\n"))


def _marked(run: Run, before: str, after: str) -> str:
    """Return a run's words between their marks, line by line; within a word no messenger reads a mark."""
    marks = _BOLD * run.strong + _SLANTED * run.emphasis
    if not marks or _one_word(before, run.text[:1]) or _one_word(run.text[-1:], after):
        return run.text
    lines = []
    for line in run.text.split("\n"):
        core = line.strip().rstrip(_DASHES)
        head, _, tail = line.partition(core) if core else (line, "", "")
        lines.append(f"{head}{marks}{core}{marks[::-1]}{tail}" if core else line)
    return "\n".join(lines)


def _one_word(left: str, right: str) -> bool:
    return left.isalnum() and right.isalnum()


def _strong(text: str) -> str:
    return f"{_BOLD}{_bare(text)}{_BOLD}"


def _bare(text: str) -> str:
    return text.replace(_BOLD, "").replace(_SLANTED, "")


def _table(item: Item, form: TextForm) -> Lines:
    head = [_bare(plain(cell)) for cell in item.head]
    rows = [[_bare(plain(cell)) for cell in row] for row in item.rows]
    return tuple(filter(None, (row_line(row, head, form.bullet) for row in rows)))


def _settled(line: str) -> str:
    """Return a whole line: signs in its words that a messenger would take for form made harmless, our marks set."""
    start = _START.match(line)
    if start:
        sign = _QUOTED if start[2] else "–" if start[3] == "-" else _HARMLESS["*"]
        line = start[1] + sign + line[start.end() :]
    for mark, harmless in _HARMLESS.items():
        found = [len(match[0]) for match in _EDGE.finditer(line) if match[0][0] == mark]
        if mark == "|":
            pairs = sum(length > 1 for length in found) > 1
        else:
            ours = any(own in line for own, shown in _OWN.items() if shown == mark)
            pairs = sum(found) > (0 if ours else 1)
        if pairs:
            line = _outside_addresses(line, mark, harmless)
    for own, shown in _OWN.items():
        line = line.replace(own, shown)
    return line


def _outside_addresses(line: str, mark: str, harmless: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _ADDRESS.finditer(line):
        parts += (line[at : match.start()].replace(mark, harmless), match[0])
        at = match.end()
    return "".join(parts) + line[at:].replace(mark, harmless)
