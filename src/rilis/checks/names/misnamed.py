"""A public body under a name that it never had: `Perlindungan` for `Pelindungan Pekerja Migran`."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Suggestion
from rilis.checks.names.bodies import wrong_forms
from rilis.checks.names.forms import find, level, said, words_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each form that the registry lists as wrong for a row valid at the release date."""
    day = document.date
    if day is None or document.language != "id":
        return
    for found in find(document, wrong_forms(context.registry)):
        row = found.forms[0].row
        if not row.holds(day):
            continue
        seen = found.span.of(document.text)
        head = words_of(seen)[0] != words_of(row.nama)[0]
        right = row.kepala[0] if head else row.nama
        message = said(
            row,
            day,
            N_("“{seen}” is officially “{right}” ({source}; checked {checked})."),
            N_(
                "“{seen}” was officially “{right}” ({source}; checked {checked}, over a year before this "
                "release: look whether it changed)."
            ),
            {"seen": seen, "right": right},
        )
        yield Hit(found.span, message, (Suggestion(right),), severity=level(row, day))


check = Check(
    id="names.misnamed",
    summary=N_("A public body under a wrong form of its official name."),
    why=N_("The name in law and letterhead is the one that readers look for."),
    cite="Registri nama bertanggal (rilis/data/registry): sumber dan tanggal periksa pada tiap temuan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
