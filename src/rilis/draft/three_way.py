"""Three-way merge of text in units: blocks, then lines of a block, then words of a line.

What one side left as it was is taken from the other side. What both changed is merged at the next
finer level, and where that is not safe both versions are kept as a `Clash`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rilis.draft.units import Level, Unit, folded, parted, units_of
from rilis.language.matching import equal_pairs, matched

_APART: Final = 2
"""Unchanged words that must lie between two edits of one line: a figure, its hedge and its unit
stand within two words of each other, and so does a verb and its negation."""
_GLUE: Final[dict[Level, int]] = {"block": 2, "line": 1}
"""Line ends between two units."""


class Clash(NamedTuple):
    """A place that both sides changed, each in its own way."""

    mine: str
    """As the person left it; empty when taken out."""
    new: str
    """As the brief now has it; empty when taken out."""


Piece = str | Clash
Row = list[Piece]


class Change(NamedTuple):
    """Units of the base from `start` to `end` that a side wrote as its own from `first` to `last`."""

    start: int
    end: int
    first: int
    last: int


def merge_units(base: str, mine: str, new: str, level: Level, line_end: str) -> list[Row]:
    """Return the merged text, a row for each unit or run of units, in pieces settled or not.

    `line_end`: put between units that would touch. All words that only `mine` or only `new` has
    stand in a piece.
    """
    if folded(mine) == folded(base):
        return [[new]]
    if folded(new) in (folded(base), folded(mine)):
        return [[mine]]
    was, own, now = units_of(base, level), units_of(mine, level), units_of(new, level)
    if level == "word":
        return _merge_words(was, own, now)
    to_mine = matched([unit.key for unit in was], [unit.key for unit in own])
    to_new = matched([unit.key for unit in was], [unit.key for unit in now])
    rows: list[Row] = []
    last = (0, 0, 0)
    for at in [*(at for at in range(len(was)) if at in to_mine and at in to_new), len(was)]:
        here = (at, to_mine.get(at, len(own)), to_new.get(at, len(now)))
        rows += _between(was[last[0] : at], own[last[1] : here[1]], now[last[2] : here[2]])
        if at < len(was):
            rows.append(_one(was[at], own[here[1]], now[here[2]], level, line_end))
        last = (here[0] + 1, here[1] + 1, here[2] + 1)
    return _glued(rows, level, line_end * _GLUE[level])


def version(row: Row, *, mine: bool) -> str:
    """Return a row with one side's version of what is not settled."""
    return "".join(piece if isinstance(piece, str) else piece.mine if mine else piece.new for piece in row)


def _between(base: Sequence[Unit], mine: Sequence[Unit], new: Sequence[Unit]) -> Iterator[Row]:
    """Yield what stands between two units that all three have."""
    was, own, now = ([unit.key for unit in side] for side in (base, mine, new))
    if now in (was, own):
        taken = list(mine)
    elif own == was:
        taken = list(new)
    elif len({*was}) == len(was) and {*own} <= {*was} and {*now} <= {*was}:
        taken = [unit for unit in mine if unit.key in now]  # both only took units out, each its own
    else:
        yield [Clash("".join(unit.raw for unit in mine), "".join(unit.raw for unit in new))]
        return
    for unit in taken:
        yield [unit.raw]


def _one(base: Unit, mine: Unit, new: Unit, level: Level, line_end: str) -> Row:
    """Return one unit that stands in all three, maybe changed."""
    own, was, now = folded(mine.gap), folded(base.gap), folded(new.gap)
    gap = mine.gap if now in (was, own) else new.gap if own == was else max(mine.gap, new.gap, key=len)
    if new.key in (mine.key, base.key):
        return [mine.text + gap]
    if mine.key == base.key:
        return [new.text + gap]
    finer: Level = "line" if level == "block" and "\n" in base.key else "word"
    rows = merge_units(base.text, mine.text, new.text, finer, line_end)
    return [*(piece for row in rows for piece in row), gap]


def _glued(rows: list[Row], level: Level, glue: str) -> list[Row]:
    """Return the rows with line ends put where a last unit of one side is followed by more."""
    for row, after in pairwise(rows):
        if not (row and after):
            continue
        piece = row[-1]
        if isinstance(piece, Clash):
            sides = (side + glue if side and not parted(side, level) else side for side in piece)
            row[-1] = Clash(*sides)
        elif version(row, mine=True) and not parted(version(row, mine=True), level):
            row.append(glue)
    return rows


def _merge_words(base: Sequence[Unit], mine: Sequence[Unit], new: Sequence[Unit]) -> list[Row]:
    changes = [(change, False) for change in _changes(base, mine)]
    changes += [(change, True) for change in _changes(base, new)]
    changes.sort()
    kept = _spaced(base, mine, new)
    rows: list[Row] = []
    at = 0
    while changes:
        group = [changes.pop(0)]
        start, end = group[0][0].start, group[0][0].end
        while changes and changes[0][0].start < end + _APART:
            group.append(changes.pop(0))
            end = max(end, group[-1][0].end)
        rows += [[unit.raw] for unit in kept[at:start]]
        own = [change for change, is_new in group if not is_new]
        now = [change for change, is_new in group if is_new]
        one, other = _words(kept, mine, own, start, end), _words(kept, new, now, start, end)
        if not own:
            rows.append([other])
        elif not now or one.split() == other.split():
            rows.append([one])
        else:
            rows.append([Clash(one, other)])
        at = end
    rows += [[unit.raw] for unit in kept[at:]]
    return _apart(rows)


def _changes(base: Sequence[Unit], side: Sequence[Unit]) -> list[Change]:
    """Return what a side changed; edits with fewer than `_APART` words between them are one."""
    changes: list[Change] = []
    before = (0, 0)
    pairs = equal_pairs([unit.text for unit in base], [unit.text for unit in side])
    for pair in [*pairs, (len(base), len(side))]:
        if pair != before:
            change = Change(before[0], pair[0], before[1], pair[1])
            if changes and change.start - changes[-1].end < _APART:
                last = changes.pop()
                change = Change(last.start, change.end, last.first, change.last)
            changes.append(change)
        before = (pair[0] + 1, pair[1] + 1)
    return changes


def _words(
    base: Sequence[Unit], side: Sequence[Unit], changes: Sequence[Change], start: int, end: int
) -> str:
    """Return a side's wording of the base's words from `start` to `end`."""
    units: list[Unit] = []
    at = start
    for change in changes:
        units += [*base[at : change.start], *side[change.first : change.last]]
        at = change.end
    rows: list[Row] = [[unit.raw] for unit in (*units, *base[at:end])]
    return "".join(version(row, mine=True) for row in _apart(rows))


def _spaced(base: Sequence[Unit], mine: Sequence[Unit], new: Sequence[Unit]) -> list[Unit]:
    """Return the base's words with the white space after them as changed, the person's first."""
    kept = list(base)
    for side in (new, mine):
        for first, second in equal_pairs([unit.text for unit in base], [unit.text for unit in side]):
            if side[second].gap != base[first].gap:
                kept[first] = Unit(base[first].text, side[second].gap)
    return kept


def _apart(rows: list[Row]) -> list[Row]:
    """Return the rows with a blank where a last word of one side is followed by more."""
    return _glued([row for row in rows if row[0]], "word", " ")
