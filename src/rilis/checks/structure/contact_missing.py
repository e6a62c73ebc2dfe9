"""No contact for the press."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_REACHABLE: Final = late_pattern(
    r"[\w.+-]{1,64}@[\w-]{1,63}\.\w"
    r"|(?:telepon|telp|hotline|call center|whatsapp|hubungi|menghubungi)\b[^\n]{0,80}?\d{3}",
    re.IGNORECASE,
)
_LAST_BLOCKS: Final = 6
"""Where a contact without a heading of its own stands: “Untuk informasi lebih lanjut hubungi …”."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a release without a contact block where its agency wants one."""
    if "narahubung" not in context.profile.bagian_wajib or document.first("contact") is not None:
        return
    if any(_REACHABLE.search(document.text_of(block)) for block in document.blocks[-_LAST_BLOCKS:]):
        return
    last = document.blocks[-1] if document.blocks else None
    yield Hit(
        Span(last.span.start, last.span.end) if last else Span(0, 0),
        Message(
            N_("This release names no contact; add “Narahubung” with name or unit, telephone and e-mail.")
        ),
        field="narahubung" if context.brief is not None else None,
    )


check = Check(
    id="structure.contact-missing",
    summary=N_("A release without a contact for the press."),
    why=N_("A newsroom that cannot ask back prints a guess, and a release without contact looks forged."),
    cite="Bentuk baku siaran pers: narahubung pada akhir; profil instansi (bagian_wajib)",
    run=run,
    severity="error",
    needs_release=True,
)
