"""A place where the edited draft and the brief say different things, left by a merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from rilis.api import N_, Block, Check, Context, Document, Hit, Message, late_pattern, word_changes

_MARK: Final = late_pattern(
    r"\[BENTURAN (?P<number>\d{1,6}): (?:(?P<mine>suntingan Anda)|(?P<brief>dari brief)|(?P<end>selesai))"
    r"(?: \(kosong\))?\]"
)
_GIT: Final = late_pattern(r"(?:<{7}|>{7})(?: \S|$)")
_MOST: Final = 200
"""Code points of the shown changes; two whole paragraphs would drown the message."""


class _Seen(NamedTuple):
    kind: str
    number: str
    at: int


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each pair of versions once, each mark that lost its others, and git's marks."""
    del context
    marks = [seen for at, block in enumerate(document.blocks) if (seen := _seen(document, block, at))]
    done = 0
    for index, seen in enumerate(marks):
        if index < done:
            continue
        block = document.blocks[seen.at]
        three = marks[index : index + 3]
        if [each.kind for each in three] == ["mine", "brief", "end"] and len({m.number for m in three}) == 1:
            done = index + 3
            yield Hit(block.span, _message(document, three))
        elif seen.kind == "git":
            yield Hit(block.span, Message(N_("A mark of a git merge stands here; keep one version.")))
        else:
            yield Hit(
                block.span,
                Message(N_("This mark of a merge was left over; delete its line."), {"seen": seen.number}),
            )


def _seen(document: Document, block: Block, at: int) -> _Seen | None:
    words = document.text_of(block)
    match = _MARK.fullmatch(words.strip())
    if match is not None:
        return _Seen(match.lastgroup or "", match["number"], at)
    return _Seen("git", "", at) if _GIT.match(words) else None


def _message(document: Document, marks: Sequence[_Seen]) -> Message:
    mine, brief, end = (mark.at for mark in marks)
    texts = [
        " ".join(document.text_of(block) for block in document.blocks[first + 1 : last])
        for first, last in ((mine, brief), (brief, end))
    ]
    changes = word_changes(*texts)
    if not changes or len(changes) > _MOST:
        return Message(
            N_(
                "Your edit and the brief differ here; keep one version and delete the marks [BENTURAN {number}]."
            ),
            {"number": marks[0].number},
        )
    return Message(
        N_(
            "Your edit and the brief differ here: {changes}; keep one version and delete the marks "
            "[BENTURAN {number}]."
        ),
        {"changes": changes, "number": marks[0].number},
    )


check = Check(
    id="structure.merge-conflict",
    summary=N_("A place that both you and the brief changed, left open by a merge."),
    why=N_("Two versions of one sentence cannot both go out, and only a person can tell which is right."),
    cite="rilis draft --merge (docs/walk.md)",
    run=run,
    severity="error",
)
