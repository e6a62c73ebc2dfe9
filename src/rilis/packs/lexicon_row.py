"""The parts of a lexicon's row: its forms, its tier, and the conditions around it."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from rilis.language.affixes import affixed
from rilis.language.word_tables import read_table, shipped_table
from rilis.messages import N_
from rilis.model.finding import SEVERITIES, Severity
from rilis.model.lexicon import Condition
from rilis.model.message import Message
from rilis.packs.nodes import NO, YES, PackReader
from rilis.syntax.nodes import Mapping, Node, Scalar

TIERS: Final[dict[str, Severity]] = {"A": "error", "B": "warning", "C": "info"}
"""Tiers of domain research: A forbidden, B to be looked at, C a hint for those who ask (`--strict`)."""
NEAR: Final = "dekat"
FLAGS: Final = ("kutipan", "nama", "angka", "sumber", "bukti")
"""Conditions without a value: `angka: ya`."""
CLASS: Final = "kelas"
WINDOW: Final = "jendela"
LISTS: Final = (CLASS, "topik", WINDOW)
"""Conditions with words: classes of agencies, topics, stages of a poll."""
EXAMPLES: Final = {CLASS: ("pemilu",), "topik": ("gempa", "letusan")}
DISTANCES: Final = ("orang", "calon")
"""Conditions with a distance in words."""
_SIDES: Final = ("kiri", "kanan")
_ALL: Final = "ya"
_AWAY: Final = 3
"""Words, where a row does not say how near."""
_FARTHEST: Final = 40
"""Words: longer than most sentences; a condition does not look beyond its sentence anyway."""
_AFFIXED: Final = "+"


class Exceptions(NamedTuple):
    """What lifts a row."""

    phrases: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()


def read_tier(reader: PackReader, node: Node | None) -> tuple[Severity | None, bool]:
    """Return severity and whether it is for `--strict` alone, of a tier (A, B, C) or a severity."""
    if node is None:
        return None, False
    seen = reader.choice(node, (*TIERS, *SEVERITIES))
    level = TIERS.get(seen) or next((level for level in SEVERITIES if level == seen), None)
    return level, seen == "C"


def read_forms(reader: PackReader, node: Node) -> tuple[str, ...]:
    """Return the forms in lower case; a word that ends in `+` stands for itself and its affixed forms."""
    forms: list[str] = []
    for item in reader.items(node):
        form = reader.text(item).lower()
        if not form.endswith(_AFFIXED):
            forms.append(form)
        elif form[:-1].isalpha():
            forms += affixed(form[:-1])
        else:
            message = Message(
                N_("“{form}” is more than a word; “+” covers the forms of one word."), {"form": form}
            )
            reader.fault(item.span, message)
    return tuple(dict.fromkeys(forms))


def read_exceptions(reader: PackReader, node: Node | None) -> Exceptions:
    """Return what lifts a row: set phrases, and conditions as `dekat: [harga]` or `kutipan: ya`."""
    if node is None:
        return Exceptions()
    items = (node,) if isinstance(node, Mapping) else reader.items(node)
    phrases = tuple(reader.text(item).lower() for item in items if isinstance(item, Scalar))
    conditions = tuple(_condition(reader, item) for item in items if not isinstance(item, Scalar))
    return Exceptions(phrases, tuple(each for each in conditions if each is not None))


def read_conditions(reader: PackReader, node: Node | None) -> tuple[Condition, ...]:
    """Return the conditions of `bila`."""
    if node is None:
        return ()
    items = (node,) if isinstance(node, Mapping) else reader.items(node)
    return tuple(each for item in items if (each := _condition(reader, item)) is not None)


def _condition(reader: PackReader, node: Node) -> Condition | None:
    kinds = (NEAR, *FLAGS, *LISTS, *DISTANCES)
    fields = reader.fields(node, (*kinds, "jarak", "arah"))
    named = [kind for kind in kinds if kind in fields]
    if len(named) != 1:
        message = Message(N_("Write one condition here, one of: {allowed}."), {"allowed": ", ".join(kinds)})
        reader.fault(node.span, message)
        return None
    kind = named[0]
    value = fields[kind]
    if kind in FLAGS:
        if reader.text(value).lower() in NO:
            message = Message(N_("“{kind}: tidak” says nothing; leave this condition out."), {"kind": kind})
            reader.fault(value.span, message)
            return None
        reader.flag(value)
        return Condition(kind)
    if kind in DISTANCES:
        return Condition(kind, jarak=_distance(reader, value))
    words = tuple(word.lower() for word in reader.texts(value))
    if kind in LISTS:
        return _list_condition(reader, kind, value, words)
    away = _distance(reader, fields["jarak"]) if "jarak" in fields else _AWAY
    side = reader.choice(fields["arah"], _SIDES) if "arah" in fields else ""
    return Condition(kind, words, away, side)


def _list_condition(reader: PackReader, kind: str, value: Node, words: tuple[str, ...]) -> Condition | None:
    """Return a condition with words; only `jendela` may be `ya`, for any stage."""
    if words == (_ALL,) and kind == WINDOW:
        return Condition(kind)
    if words and not set(words) & (YES | NO):
        for item in reader.items(value) if kind == CLASS else ():
            reader.choice(item, _classes())
        return Condition(kind, words)
    shown = "jendela: ya" if kind == WINDOW else f"{kind}: [{', '.join(EXAMPLES[kind])}]"
    values = {"kind": kind, "example": shown}
    reader.fault(value.span, Message(N_("“{kind}” needs words, as in “{example}”."), values))
    return None


def _distance(reader: PackReader, node: Node) -> int:
    text = reader.text(node)
    if not (text.isascii() and text.isdigit() and 0 < int(text[:4]) <= _FARTHEST):
        values: dict[str, str | int | Message] = {"seen": text, "most": _FARTHEST}
        reader.fault(
            node.span, Message(N_("“{seen}” is no distance; write a number of words up to {most}."), values)
        )
        return _AWAY
    return int(text)


@cache
def _classes() -> tuple[str, ...]:
    rows = read_table(shipped_table("agency_classes.tsv"), ("form", "class"))
    return tuple(sorted({row["class"] for row in rows}))
