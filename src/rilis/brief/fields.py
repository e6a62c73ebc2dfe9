"""What one key of the brief is: its type, its description, and what it may hold."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Kind = Literal[
    "text",
    "prose",
    "speech",
    "code",
    "date",
    "moment",
    "when",
    "siar",
    "number",
    "yes_no",
    "enum",
    "record",
    "pairs",
    "grid",
    "body",
    "free",
]
"""Types of keys.

text: a few words. prose: running text, may hold `{fakta:id}`. speech: words of a person, may not.
code: an id or number kept as typed. date: a day. moment: a day, perhaps an hour. when: a day or
any words about time. siar: `segera` or a moment. number: read the Indonesian way. yes_no: ya or
tidak. enum: one of `choices`. record: a mapping with the keys of `RECORDS[record]`. pairs: names
and texts. grid: rows of cells. body: the body. free: anything.
"""

SCALARS: Final[frozenset[Kind]] = frozenset(
    ("text", "prose", "speech", "code", "date", "moment", "when", "siar", "number", "yes_no", "enum")
)
"""Kinds whose value is one text in YAML."""

WORDS: Final[frozenset[Kind]] = frozenset(("text", "prose", "speech"))
"""Kinds that hold words, where a ` #` is more likely text than a comment."""


class Field(NamedTuple):
    """One key of the brief. `help` is Indonesian: editors show it to the writer."""

    key: str
    kind: Kind
    help: str
    many: bool = False
    """A list of such values; one value alone is accepted too."""
    record: str = ""
    """Name of the record in the table, for kind `record`."""
    short: str = ""
    """Key that a value typed in place of the record's mapping stands for."""
    choices: tuple[str, ...] = ()
    """Canonical values of an enum."""
    required: bool = False
    refers: str = ""
    """Top-level list whose ids the value must name."""
