"""Percent written in two ways."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.style.mixed import outside_quotations

_PERCENT: Final = late_pattern(r"[0-9](\s?%(?!\))|\spersen\b)")
"""A sign before a closing bracket is left alone: in brackets the short form is usual."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the form that the house did not choose, or else the one the text began without."""
    spans = outside_quotations(document, (Span(*match.span(1)) for match in _PERCENT.finditer(document.text)))
    forms = [span.of(document.text).strip() for span in spans]
    if not forms:
        return
    right = context.profile.persen or forms[0]
    written = "%" if right == "%" else " persen"
    for span, form in zip(spans, forms, strict=True):
        if form != right:
            yield Hit(
                span,
                Message(
                    N_("“{seen}” here and “{right}” elsewhere; write “{right}” throughout."),
                    {"seen": form, "right": right},
                ),
                (Suggestion(written, safe=True),),
            )


check = Check(
    id="style.percent-mixed",
    summary=N_("Percent written as a word here and as a sign there."),
    why=N_("One text writes one thing in one way; the house may have chosen which."),
    cite="EYD V, angka dan bilangan: persen atau %; keseragaman dalam satu teks",
    run=run,
    severity="info",
    in_quotes="skip",
)
