"""The same verb of speech three times running."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message

_TIMES = 3
_PLAIN = frozenset(("kata", "said"))
"""Verbs nobody notices."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the third quotation in a row with the same verb; `kata` may stand as often as one likes."""
    del context
    base, count = "", 0
    verb = None
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or not quotation.speech or attribution.verb == verb:
            continue
        verb = attribution.verb
        count = count + 1 if attribution.base == base else 1
        base = attribution.base
        if count == _TIMES and base not in _PLAIN:
            text = N_("“{seen}” is the third verb “{base}” in a row; vary it, or write “kata”.")
            yield Hit(verb, Message(text, {"seen": verb.of(document.text), "base": base}))


check = Check(
    id="quotes.verb-again",
    summary=N_("The same verb of speech three times running."),
    why=N_("The ear hears the verb instead of the speech."),
    cite="Herlina & Hendrokumoro 2023: 17 verba pewarta dalam dua media, “mengatakan” terbanyak",
    run=run,
    severity="info",
)
