"""A colour of the agency's style that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, readable_colour


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report `warna` of the agency when it is no colour, or too pale for text on white."""
    del brief
    seen = context.profile.warna
    shade = readable_colour(seen)
    if not seen or shade == seen.upper():
        return
    if not shade:
        message = Message(
            N_("“{seen}”, the colour in the agency's style, is not known; write it as #RRGGBB."),
            {"seen": seen},
        )
    else:
        message = Message(
            N_(
                "Words in {seen}, the colour in the agency's style, are hard to read on white; write {shade}, "
                "which the files use already."
            ),
            {"seen": seen, "shade": shade},
        )
    yield Hit(Span(0, 0), message, field="instansi")


validator = Validator(
    id="style.accent-colour",
    summary=N_("A colour of the agency's style that cannot be read on white."),
    why=N_(
        "Headings and links in a pale colour are lost on screens, on paper and to readers with weak eyes."
    ),
    cite="WCAG 2.2, 1.4.3 Contrast (Minimum): 4,5 : 1",
    run=run,
    severity="info",
)
