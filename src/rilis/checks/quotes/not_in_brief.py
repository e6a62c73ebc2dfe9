"""A quotation whose words are not those of the brief."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, word_changes
from rilis.checks.quotes.nearest import joined, nearest
from rilis.checks.quotes.verbatim import Compared, Rows, compare

_MOST: Final = 50
"""Quotations of one text whose changes are shown."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report direct speech that is no part of any quotation of the brief, typography aside.

    Compared is word by word: nothing that is nearly the same passes. Nearness only decides whether
    the message names the words that changed or says that the brief has none like them.
    """
    if context.brief is None:
        return
    unknown = [each for each in compare(document, context.brief) if not each.places and not each.narrated]
    rows = Rows(context.brief) if unknown else None
    for count, each in enumerate(unknown):
        if rows is not None:
            hit = _hit(rows, each, changes=count < _MOST)
            if hit is not None:
                yield hit


def _hit(rows: Rows, each: Compared, *, changes: bool) -> Hit | None:
    known = ((at, row.id, wording) for at, row, wording in rows.rows)
    found = nearest(known, each.said) if changes else None
    if found is None:
        if not each.credited:
            return None  # a slogan, a title: nothing in the brief is like it
        text = N_("These quoted words are not in the brief; put back what was said, or mend the brief.")
        return Hit(each.words, Message(text), field="kutipan")
    at, identity, words = found
    changed = word_changes(words, joined(each.said)) if words else ""
    if not changed:
        text = N_("These quoted words differ from quotation “{id}” of the brief; put back what was said.")
        return Hit(each.words, Message(text, {"id": identity}), field=f"kutipan[{at}]")
    text = N_(
        "These quoted words differ from quotation “{id}” of the brief: {changes}; put back what was said."
    )
    return Hit(each.words, Message(text, {"id": identity, "changes": changed}), field=f"kutipan[{at}]")


check = Check(
    id="quotes.not-in-brief",
    summary=N_("A quotation whose words are not those of the brief."),
    why=N_("Whoever changes a word of a quotation while editing misquotes a person in public."),
    cite="Kutipan disetujui kata demi kata; Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007)",
    run=run,
    severity="error",
)
