"""An agency of a joint release without its own number."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator

_LATER = "menyusul"


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each agency of a joint release that numbers its releases and has no number here, or one twice."""
    if len(brief.instansi) < 2:  # noqa: PLR2004 - one agency
        return
    seen: set[str] = set()
    for at, (agency, profile) in enumerate(
        zip(brief.instansi, (context.profile, *context.partners), strict=False)
    ):
        number = agency.nomor or (brief.nomor if at == 0 else "")
        name = agency.id or agency.singkatan or agency.nama
        if not number and profile.nomor_wajib:
            yield Hit(
                Span(0, 0),
                Message(
                    N_("“{agency}” has no number in this joint release; write it as {pattern}."),
                    {"agency": name, "pattern": profile.nomor[0] if profile.nomor else "nomor: …"},
                ),
                field=agency.path,
            )
        if number and number != _LATER and number in seen:
            yield Hit(
                Span(0, 0),
                Message(
                    N_("Two agencies carry the number “{number}”; each has its own."), {"number": number}
                ),
                field=f"{agency.path}.nomor",
            )
        seen.add(number)


validator = Validator(
    id="structure.joint-number",
    summary=N_("An agency of a joint release without a number of its own."),
    why=N_("Each agency keeps its own register; without its number the release is missing there."),
    cite="Bentuk siaran pers bersama: satu nomor untuk tiap instansi; profil instansi (nomor_wajib)",
    run=run,
    severity="error",
)
