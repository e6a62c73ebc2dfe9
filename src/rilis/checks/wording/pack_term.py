"""A term that the event's fact pack asks to avoid."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion
from rilis.checks.pack_text import event_forms, found_forms


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report terms to avoid of named packs, outside the event's right names."""
    for row in context.facts:
        terms = {each.kata: each for each in row.pack.hindari} if row.named else {}
        if not terms:
            continue
        right = {span.start for span, _form in found_forms(document.text, event_forms(row))}
        for span, form in found_forms(document.text, terms):
            term = terms[form]
            if span.start in right:
                continue
            values = {"seen": form, "pack": row.pack.id, "instead": term.ganti, "why": term.alasan or "-"}
            template = N_("The fact pack “{pack}” asks to avoid “{seen}” ({why}); write “{instead}”.")
            if not term.ganti:
                template = N_("The fact pack “{pack}” asks to avoid “{seen}” ({why}); write it otherwise.")
            found = (Suggestion(term.ganti),) if term.ganti else ()
            yield Hit(span, Message(template, values), suggestions=found)


check = Check(
    id="wording.pack-term",
    summary=N_("A term that the event’s fact pack asks to avoid."),
    why=N_("All agencies agreed on one word; another one sounds like another policy."),
    cite="Istilah yang dihindari dalam paket fakta",
    run=run,
    in_quotes="skip",
)
