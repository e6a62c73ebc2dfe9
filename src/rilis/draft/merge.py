"""The last generated draft, the one edited by hand and the new one → one draft with both sides' edits."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.draft.conflict_marks import BRIEF, END, MINE, holds_marks, mark
from rilis.draft.head import cut_head, merge_heads
from rilis.draft.three_way import Clash, Row, merge_units, version
from rilis.draft.units import folded, units_of
from rilis.language.late_pattern import late_pattern
from rilis.language.matching import matched

_ENDS: Final = late_pattern(r"\r\n|\n|\r")


class Merged(NamedTuple):
    """A merged draft."""

    text: str
    conflicts: int
    """Places where both sides changed the same words; both versions stand there, marked."""


def merge_drafts(base: str | None, mine: str, new: str) -> Merged:
    """Return the draft with the edits of a person (`mine`) and of the brief (`new`).

    `base`: the draft that the person began from; None when it is lost: then every block in which
    the two differ is shown twice. Lines of the result end as most lines of `mine` do. The front
    matter's fingerprint is the new draft's, so that hand edits stay detected. No word that only
    `mine` has is lost, but for the front matter's keys that rilis writes itself.
    """
    if base is not None and same_words(base, new):
        return Merged(mine, 0)
    line_end = _line_end(mine)
    new = _ENDS.sub(line_end, new)
    base = _ENDS.sub(line_end, base) if base is not None else None
    if base is not None and same_words(base, mine):
        return Merged(new, 0)
    own, now = cut_head(mine), cut_head(new)
    was = cut_head(base) if base is not None else None
    head, clashes = merge_heads(was.lines if was else None, own.lines, now.lines)
    rows: list[Row] = [[clash] for clash in clashes]
    if was is not None:
        rows += merge_units(was.body, own.body, now.body, "block", line_end)
    else:
        rows += _side_by_side(own.body, now.body)
    body, conflicts = _written(rows, line_end)
    return Merged(line_end.join([*head, ""]) + body if head else body, conflicts)


def unresolved(text: str) -> bool:
    """Tell whether a draft still holds marks of an earlier merge."""
    return holds_marks(text)


def _side_by_side(mine: str, new: str) -> list[Row]:
    """Return what two drafts have in common, and both versions of the rest."""
    own, now = units_of(mine, "block"), units_of(new, "block")
    pairs = matched([unit.key for unit in own], [unit.key for unit in now])
    rows: list[Row] = []
    last = (0, 0)
    for here in [*sorted(pairs.items()), (len(own), len(now))]:
        left = "".join(unit.raw for unit in own[last[0] : here[0]])
        right = "".join(unit.raw for unit in now[last[1] : here[1]])
        if left or right:
            rows.append([Clash(left, right)])
        if here[0] < len(own):
            one, other = own[here[0]], now[here[1]]
            rows.append([one.raw] if one.key == other.key else [Clash(one.raw, other.raw)])
        last = (here[0] + 1, here[1] + 1)
    return rows


def _written(rows: list[Row], line_end: str) -> tuple[str, int]:
    """Return the text of the rows, with marks around what is not settled, and how often."""
    parts: list[str] = []
    conflicts = 0
    for row in rows:
        if not any(isinstance(piece, Clash) for piece in row):
            parts.append(version(row, mine=True))
            continue
        one, other = version(row, mine=True), version(row, mine=False)
        if not (one.strip() or other.strip()):
            parts.append(one)
            continue
        conflicts += 1
        marked = [mark(conflicts, MINE, empty=not one.strip()), one.strip("\r\n")]
        marked += [mark(conflicts, BRIEF, empty=not other.strip()), other.strip("\r\n"), mark(conflicts, END)]
        before = "".join(parts[-1:])
        if before.strip() and not before.endswith(line_end * 2):
            parts.append(line_end if before.endswith(line_end) else line_end * 2)
        parts.append((line_end * 2).join(filter(None, marked)) + line_end * 2)
    text = "".join(parts)
    return (text.rstrip("\r\n") + line_end, conflicts) if conflicts else (text, 0)


def _line_end(text: str) -> str:
    """Return the line end that most lines of a text have."""
    crlf = text.count("\r\n")
    counts = {"\n": text.count("\n") - crlf, "\r\n": crlf, "\r": text.count("\r") - crlf}
    return max(counts, key=lambda end: counts[end])


def same_words(one: str, other: str) -> bool:
    """Tell whether two drafts are the same but for their line ends."""
    return folded(one) == folded(other)
