"""A logo of the agency's style that files cannot hold."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report a logo that is missing, too large, or of a kind that not every reader shows."""
    del brief
    if context.logo_fault is not None:
        yield Hit(Span(0, 0), context.logo_fault, field="instansi")


validator = Validator(
    id="style.logo",
    summary=N_("A logo of the agency's style that is missing, too large or no PNG or JPEG."),
    why=N_("A letterhead without its logo is not seen until the file has been sent."),
    cite="Profil instansi pada gaya: logo, PNG atau JPEG, paling besar 1.024 kilobita",
    run=run,
)
