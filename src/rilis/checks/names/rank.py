"""Ranks of police and armed forces in a wrong short form."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Registry, Span, Suggestion, format_date
from rilis.checks.names.forms import Form, Index, find, index_of, words_of

_POLICE: Final = frozenset(("komjen", "irjen", "brigjen", "kombes", "jenderal"))


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each wrong form, and the first `Pol` without its full stop."""
    if document.language != "id":
        return
    yield from _wrong(document, context.registry)
    tokens = document.analysis.tokens
    lower, text = tokens.lower, document.text
    for at, word in enumerate(lower):
        if (
            word == "pol"
            and at
            and lower[at - 1] in _POLICE
            and text[tokens.ends[at] : tokens.ends[at] + 1] != "."
        ):
            seen = text[tokens.starts[at - 1] : tokens.ends[at]]
            message = Message(
                N_("“{seen}” lacks the full stop of “Pol.”, polisi; write “{right}”."),
                {"seen": seen, "right": seen + "."},
            )
            place = Span(tokens.starts[at - 1], tokens.ends[at])
            yield Hit(place, message, (Suggestion(seen + "."),), severity="info")
            return


def _wrong(document: Document, registry: Registry) -> Iterable[Hit]:
    for found in find(document, _forms(registry)):
        form = found.forms[0]
        seen = found.span.of(document.text)
        if seen.isupper():
            continue
        row = form.row
        whole = len(form.words) > 1 or form.words[0].endswith("pol")
        right = row.singkatan[0] if whole else row.singkatan[0].split()[0]
        values = {
            "seen": seen,
            "right": right,
            "source": row.sumber,
            "checked": format_date(row.diperiksa),
        }
        message = Message(
            N_("“{seen}” is no rank as the forces write it; write “{right}” ({source}; checked {checked})."),
            values,
        )
        yield Hit(found.span, message, (Suggestion(right),))


@cache
def _forms(registry: Registry) -> Index:
    rows = registry.rows("pangkat")
    forms = [Form(words_of(text), row, "wrong") for row in rows for text in row.salah]
    return index_of(forms)


check = Check(
    id="names.rank",
    summary=N_("A police or military rank in a wrong short form."),
    why=N_("Ranks are written as the forces write them; a wrong form mixes police and army."),
    cite="Perkap 3/2016 dan PP 39/2010, kepangkatan; EYD V, singkatan",
    run=run,
    severity="warning",
)
