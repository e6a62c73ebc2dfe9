"""How a field is named to a person: its key, the item it belongs to (from 1) and its line."""

from __future__ import annotations

from typing import Final

from rilis.language.late_pattern import late_pattern
from rilis.messages import N_
from rilis.model.finding import FieldPath
from rilis.model.message import Message, MessageValue

_ITEM: Final = late_pattern(r"([a-z_]+)\[([0-9]+)\](?:\.([a-z_]+))?")


def said(path: FieldPath, line: int) -> Message:
    """Return the words for a field at a path, on a line of the brief.

    `tokoh[2].jabatan` on line 31 becomes “jabatan” of “tokoh”, item 3 (line 31).
    """
    values: dict[str, MessageValue] = {"line": line}
    if not path:
        return Message(N_("the brief (line {line})"), values)
    item = _ITEM.match(path)
    if item is None:
        group, dot, key = path.rpartition(".")
        if not dot:
            return Message(N_("“{key}” (line {line})"), {**values, "key": path})
        return Message(N_("“{key}” of “{group}” (line {line})"), {**values, "key": key, "group": group})
    group, number, key = item.groups()
    values |= {"group": group, "item": int(number) + 1}
    if not key:
        return Message(N_("“{group}”, item {item} (line {line})"), values)
    return Message(N_("“{key}” of “{group}”, item {item} (line {line})"), {**values, "key": key})


def shortened(text: str, most: int = 40) -> str:
    """Return `text` on one line, cut with … after `most` letters, to be shown in a message."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
