"""A field that this kind of release needs and the brief does not have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Context, Hit, Message, Profile, Span, Validator

_FROM_STYLE: Final = ("narahubung", "kanal")
"""Fields that the house style may give."""


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each row of the pack's `perlu` that is empty; `a|b` asks for one of the two."""
    for need in context.needs:
        choices = need.split("|")
        if any(_there(brief, context.profile, path) for path in choices):
            continue
        yield Hit(
            Span(0, 0),
            Message(
                N_("A release of the kind “{kind}” needs “{keys}”; add it to the brief."),
                {"kind": brief.jenis, "keys": " / ".join(choices)},
            ),
            field=_nearest(brief, choices[0]),
        )


def _there(brief: Brief, profile: Profile, path: str) -> bool:
    top, _, rest = path.partition(".")
    value = getattr(brief, top, None)
    if not value and top in _FROM_STYLE:
        value = getattr(profile, top)
    return bool(getattr(value, rest, None) if rest and value else value)


def _nearest(brief: Brief, path: str) -> str:
    """Return the field to point at: the record that lacks the key, else the kind itself."""
    top = path.partition(".")[0]
    return top if top in brief.where else "jenis"


validator = Validator(
    id="brief.kind-needs",
    summary=N_("A field that this kind of release needs and the brief does not have."),
    why=N_(
        "An invitation without a time or a clarification without evidence leaves its readers where they were."
    ),
    cite="perlu pada pack.yaml templat",
    run=run,
    severity="error",
)
