"""No number where the agency numbers its releases."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a release without a number line, and in the final text one that is still to come."""
    profile = context.profile
    if not profile.nomor_wajib and "nomor" not in profile.bagian_wajib:
        return
    block = document.first("number")
    if block is None:
        label = document.first("label") or document.first("title")
        yield Hit(
            label.span if label else Span(0, 0),
            Message(
                N_("This release has no number; write it as {pattern}."),
                {"pattern": profile.nomor[0] if profile.nomor else "Nomor: …"},
            ),
            field="nomor" if context.brief is not None else None,
        )
    elif document.text_of(block).lower().rstrip(" .").endswith(("menyusul", "to follow")):
        yield Hit(
            block.span,
            Message(N_("The number is still to come; write it before the final files are made.")),
            severity="error" if context.stage == "final" else "info",
        )


check = Check(
    id="structure.number-missing",
    summary=N_("A release without the number that its agency gives to releases."),
    why=N_("Newsrooms and archives tell releases apart by their number, and forged ones often lack it."),
    cite="Profil instansi (nomor_wajib); pola nomor tiap instansi berbeda dan tujuh dari dua puluh tidak bernomor",
    run=run,
    severity="error",
    needs_release=True,
)
