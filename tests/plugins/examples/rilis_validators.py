"""A check over briefs: a picture has its photographer's name."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, hookimpl

RILIS_API = 1


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report a brief with attachments whose `kredit` names no photographer."""
    del context
    if brief.lampiran and not (brief.kredit and brief.kredit.fotografer):
        yield Hit(
            Span(0, 0),
            Message(N_("A picture is attached and nobody is named for it; add “fotografer” under “kredit”.")),
            field="lampiran",
        )


validator = Validator(
    id="dinas.fotografer",
    summary=N_("A picture without its photographer's name."),
    why=N_("Newsrooms may not print a picture without its credit."),
    cite="UU 28/2014 tentang Hak Cipta, Pasal 5",
    run=run,
    severity="info",
)


@hookimpl
def rilis_validators() -> Iterable[Validator]:
    """Give the check over briefs."""
    return [validator]
