"""A signature that the house asks for before release."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each role of the profile's `pengesahan` that has not signed; a hint while it is a draft."""
    signed = {row.peran.casefold() for row in brief.pengesahan if row.nama and row.pada}
    for role in context.profile.pengesahan:
        if role.casefold() not in signed:
            yield Hit(
                Span(0, 0),
                Message(
                    N_("The {role} has not signed; add role, name and day under “pengesahan” in the brief."),
                    {"role": role},
                ),
                severity=None if context.stage == "final" else "info",
                field="pengesahan",
            )


validator = Validator(
    id="structure.signature-missing",
    summary=N_("A role that must sign before release has not signed."),
    why=N_("The house says who answers for a release before it leaves."),
    cite="Gaya instansi (pengesahan)",
    run=run,
    severity="error",
)
