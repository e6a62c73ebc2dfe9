"""Approved indirect speech that the text no longer prints as it was approved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.quotes.wording import CUT, STOPS, Wording, pieces, trimmed

_FIELD: Final = late_pattern(r"\{[^{}]*\}")
"""What stands for a fact or a person: printed in other words."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report approved indirect speech of the brief whose words do not all stand in the text in their order.

    Only words are compared, from the first full stop, fact or name to the next, and the first word
    of each part is left out, for it changes its capital after “bahwa”. Whether other words mean
    the same cannot be told here.
    """
    brief = context.brief
    if brief is None:
        return
    speech = [item for item in brief.isi if item.jenis == "tidak_langsung" and item.disetujui is not None]
    if not speech:
        return
    printed = Wording(document.text)
    where = document.first("title") or (document.blocks[0] if document.blocks else None)
    for item in speech:
        if item.teks and not all(printed.find(part) >= 0 for part in _parts(item.teks)):
            text = N_(
                "The approved words of “{name}” are not in the text as approved; only wording is compared, so ask the"
                " speaker whether this still says the same."
            )
            span = where.span if where is not None else Span(0, 0)
            yield Hit(span, Message(text, {"name": item.nama_setuju}), field=item.teks_path)


def _parts(text: str) -> Iterable[Sequence[str]]:
    """Yield the runs of words that must stand in the text: sentences without what is filled in."""
    for stretch in _FIELD.split(text):
        part: list[str] = []
        for piece in (*(piece.text for piece in pieces(stretch)), CUT):
            if piece in STOPS or piece == CUT:
                if run := trimmed(part[1:]):
                    yield run
                part = []
            else:
                part.append(piece)


check = Check(
    id="quotes.indirect-changed",
    summary=N_("Approved indirect speech that the text no longer prints as it was approved."),
    why=N_("An approval binds to words; what an editor made of them, nobody has approved."),
    cite="Persetujuan kalimat tidak langsung pada brief: disetujui kata demi kata",
    run=run,
)
