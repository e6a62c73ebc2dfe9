"""An agency of a joint release without its own contact."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each agency of a joint release that neither brief nor style gives a contact."""
    if len(brief.instansi) < 2:  # noqa: PLR2004 - one agency
        return
    for agency, profile in zip(brief.instansi, (context.profile, *context.partners), strict=False):
        named = any(profile.answers_to(row.instansi) for row in brief.narahubung)
        if named or profile.narahubung:
            continue
        name = agency.id or agency.singkatan or agency.nama
        yield Hit(
            Span(0, 0),
            Message(
                N_("“{agency}” has no contact; add one to “narahubung” with “instansi: {agency}”."),
                {"agency": name},
            ),
            field=agency.path,
        )


validator = Validator(
    id="structure.joint-contact",
    summary=N_("An agency of a joint release without a contact of its own."),
    why=N_("Each agency answers for its own part; a newsroom must be able to ask either."),
    cite="Bentuk siaran pers bersama: satu narahubung untuk tiap instansi",
    run=run,
    severity="error",
)
