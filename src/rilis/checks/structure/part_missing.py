"""A part that the agency's profile asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_PARTS: Final = {
    "tentang": ("background", N_("“Tentang …”, the paragraph about the agency")),
    "penutup": ("closing", N_("the closing mark")),
}
"""Parts without a check of their own, and the block that is the part."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each required part that the text lacks."""
    for part, (kind, name) in _PARTS.items():
        if part in context.profile.bagian_wajib and not any(block.kind == kind for block in document.blocks):
            last = document.blocks[-1].span if document.blocks else Span(0, 0)
            yield Hit(
                last, Message(N_("This release lacks {part}; add it at the end."), {"part": Message(name)})
            )


check = Check(
    id="structure.part-missing",
    summary=N_("A part that the agency's profile asks for is not there."),
    why=N_("Readers know an agency's releases by their parts; a missing one raises doubt."),
    cite="Profil instansi (bagian_wajib)",
    run=run,
    needs_release=True,
)
