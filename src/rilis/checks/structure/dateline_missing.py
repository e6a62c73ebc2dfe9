"""No place and date before the lead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, format_date, weekday_name

_SOME_DAY: Final = date(2022, 1, 29)
"""Shown as an example when the release has no date yet."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a release whose first paragraph does not begin with its dateline."""
    lead = document.first("lead")
    if lead is None or document.first("dateline") is not None:
        return
    yield Hit(
        Span(lead.span.start, min(lead.span.start + 1, lead.span.end)),
        Message(
            N_("The first paragraph has no dateline; begin it with place and date, as {pattern}."),
            {"pattern": _example(document, context)},
        ),
    )


def _example(document: Document, context: Context) -> str:
    """Return the agency's dateline as it would read, with the release's place and date if known."""
    profile, brief = context.profile, context.brief
    day = document.date or _SOME_DAY
    city = (brief.kota if brief is not None else "") or "Jakarta"
    parts = {
        "{kota}": city,
        "{KOTA}": city.upper(),
        "{tanggal}": format_date(day, document.language),
        "{hari}": weekday_name(day.weekday(), document.language),
        "{instansi}": profile.nama,
        "{singkatan}": profile.singkatan,
    }
    text = profile.titimangsa.strip()
    for name, value in parts.items():
        text = text.replace(name, value)
    return f"“{text}”"


check = Check(
    id="structure.dateline-missing",
    summary=N_("A release whose first paragraph does not begin with place and date."),
    why=N_("Without a dateline “hari ini” and “di sini” mean nothing to the newsroom that prints the text."),
    cite="Bentuk baku siaran pers: titimangsa mendahului teras",
    run=run,
    needs_release=True,
)
