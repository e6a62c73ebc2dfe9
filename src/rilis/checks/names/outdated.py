"""A ministry, agency, region or its head under a name that was not valid at the release date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as Date  # noqa: N812 - read beside values of that name
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, RegistryRow, Suggestion, late_pattern
from rilis.checks.names.bodies import before, dated_forms, heirs
from rilis.checks.names.forms import GRACE, Form, Found, day_name, find, level, said, told_as_past, words_of

_LOCAL: Final = late_pattern(r"\b(?:Dinas|Kadis|Kepala Dinas|UPTD?|Disdikbud|Diskominfo)\b[^.\n]{0,40}$")
"""Regional offices keep old names: Dinas PUPR is Pekerjaan Umum dan Penataan Ruang (domain research 5.1)."""
_RULE: Final = late_pattern(
    r"\b(?:Peraturan|Permen\w*|Keputusan|Kepmen\w*|SKB|Surat Edaran|Instruksi)\b[^.\n]{0,60}$", re.IGNORECASE
)
"""A rule keeps the name of the ministry that made it."""
_PLANNED: Final = late_pattern(
    r"\b(?:akan|rencana|wacana|usul\w*|calon|dibentuk|(?:mem|pem)bentuk(?:an)?|membuat|mendirikan|pendirian"
    r"|(?:meng)?ingin\w*|adanya|nantinya)\b",
    re.IGNORECASE,
)
"""The name is that of a body still to come."""
_LOOK: Final = 100
"""Letters around a name that are looked at."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each name that ended before the release date or began after it."""
    day = document.date
    if day is None or document.language != "id":
        return
    for found in find(document, dated_forms(context.registry)):
        if any(form.row.holds(day) for form in found.forms):
            continue
        form = found.forms[0]
        if form.row.akhir is not None and day > form.row.akhir + GRACE:
            yield from _ended(document, context, found, form, day)
        elif form.row.mulai is not None and day < form.row.mulai:
            yield from _not_begun(document, context, found, form, day)


def _ended(document: Document, context: Context, found: Found, form: Form, day: Date) -> Iterable[Hit]:
    row = form.row
    if row.akhir is None or told_as_past(document, found.span, row.akhir):
        return
    ahead = document.text[max(0, found.span.start - _LOOK) : found.span.start]
    now = heirs(context.registry, row, day)
    if _LOCAL.search(ahead) or _RULE.search(ahead) or not now or _begins(form, now):
        return
    forms = [_same_kind(form, heir) for heir in now]
    values = {
        "seen": found.span.of(document.text),
        "until": day_name(row.akhir, last=True),
        "now": ", ".join(forms),
    }
    message = said(
        row,
        day,
        N_("“{seen}” held until {until}; write the name of today: {now} ({source}; checked {checked})."),
        N_(
            "“{seen}” held until {until}, then: {now} ({source}; checked {checked}, over a year before "
            "this release: look whether it changed again)."
        ),
        values,
    )
    yield Hit(
        found.span,
        message,
        tuple(Suggestion(text) for text in forms),
        severity=level(row, day),
    )


def _not_begun(document: Document, context: Context, found: Found, form: Form, day: Date) -> Iterable[Hit]:
    row = form.row
    then = before(context.registry, row, day)
    around = document.text[max(0, found.span.start - _LOOK) : found.span.end + _LOOK]
    if row.mulai is None or not then or _begins(form, then) or _PLANNED.search(around):
        return
    values = {
        "seen": found.span.of(document.text),
        "since": day_name(row.mulai, last=False),
        "then": ", ".join(_same_kind(form, each) for each in then),
    }
    text = N_(
        "“{seen}” holds only since {since}; at the release date it was: {then} ({source}; checked {checked})."
    )
    yield Hit(found.span, said(row, day, text, text, values))


def _begins(form: Form, rows: list[RegistryRow]) -> bool:
    """Tell whether a form also begins the name of one of `rows`: `Kementerian Pariwisata` shortens both."""
    names = [words_of(text) for row in rows for text in (row.nama, *row.singkatan, *row.kepala)]
    return any(name[: len(form.words)] == form.words for name in names)


def _same_kind(form: Form, row: RegistryRow) -> str:
    """Return how another row says what a form says of its own."""
    short = len(form.words) == 1 or form.words not in (words_of(form.row.nama), words_of(form.row.kepala[0]))
    if form.kind == "head":
        return row.kepala[1] if short and len(row.kepala) > 1 else row.kepala[0]
    return row.singkatan[0] if short and row.singkatan else row.nama


check = Check(
    id="names.outdated",
    summary=N_("A public body, region or office under a name that did not hold at the release date."),
    why=N_("An old name makes a release look careless and sends letters and questions to the wrong door."),
    cite="Registri nama bertanggal (rilis/data/registry): sumber dan tanggal periksa pada tiap temuan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
