"""`jendela` of a style: stages of polls in which its offices keep apart from candidates."""

from __future__ import annotations

from typing import Final

from rilis.language.poll_windows import shipped_windows
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.window import Window
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Node, Scalar

WINDOW_KEYS: Final = ("id", "pemilihan", "tahap", "wilayah", "mulai", "akhir", "sumber")
_NEEDED: Final = ("pemilihan", "tahap", "mulai", "akhir", "sumber")


def read_windows(reader: PackReader, node: Node | None) -> tuple[Window, ...]:
    """Return the stages in a list of mappings; each names its poll, stage, days and source.

    An item may also be the id of a stage that comes with rilis; those hold without being named.
    Faults, with their place: an unknown id, a missing key, no date, an end before the beginning.
    """
    found = []
    for item in reader.items(node) if node else ():
        if isinstance(item, Scalar):
            _require_known(reader, item)
            continue
        fields = reader.fields(item, WINDOW_KEYS)
        missing = [key for key in _NEEDED if key not in fields]
        if missing:
            reader.fault(item.span, Message(N_("The key “{key}” is missing."), {"key": missing[0]}))
            continue
        text = {key: reader.text(value) for key, value in fields.items()}
        begins, ends = reader.day(fields["mulai"]), reader.day(fields["akhir"])
        if begins is None or ends is None:
            continue
        if ends < begins:
            message = Message(N_("This stage ends before it begins; see “mulai” and “akhir”."))
            reader.fault(fields["akhir"].span, message)
        identity = text.get("id", f"{text['pemilihan']}:{text['tahap']}")
        place = text.get("wilayah", "")
        found.append(
            Window(identity, text["pemilihan"], text["tahap"].lower(), place, begins, ends, text["sumber"])
        )
    return tuple(found)


def _require_known(reader: PackReader, item: Scalar) -> None:
    known = sorted(
        {name for window in shipped_windows() for name in (window.id, window.id.rpartition("-")[0])}
    )
    if item.text in known:
        return
    message = Message(N_("“{id}” is no stage of a poll that rilis brings."), {"id": item.text})
    hint = Message(N_("Write it out: pemilihan, tahap, mulai, akhir, sumber."))
    reader.fault(item.span, message, hint)
