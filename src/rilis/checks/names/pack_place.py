"""A place of an event that is not the one of its fact pack."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span
from rilis.checks.pack_text import after, block_of, event_forms, found_forms, sentences_of

_BUILDINGS: Final = frozenset(
    "gedung hotel stadion gor gelanggang balai kompleks arena aula ruang kantor istana taman lapangan"
    " jalan kawasan kota kabupaten provinsi stadium hall center centre building".split()
)
"""Words that begin the name of a building or a part of the place."""
_FARTHEST: Final = 80
"""Letters after “di” in which the right place may follow."""
_NAMES: Final = 4


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a name after “di” right behind the event that no place of the pack has."""
    rows = [row for row in context.facts if row.pack.tempat and row.pack.holds_on(document.date)]
    sentences = sentences_of(document) if rows else ()
    for row in rows:
        names = tuple(form.lower() for form in event_forms(row))
        by_form = {form: place for place in row.pack.tempat for form in place.frasa or names}
        for anchor, form in found_forms(document.text, by_form, fold=True):
            follows = after(document, sentences, anchor, frozenset())
            place = by_form.get(form.lower())
            if follows is None or place is None or not follows.verb or follows.links[-1] not in ("di", "in"):
                continue  # without a verb it may be a part of the event: “pada Pemilu 2024 di Merauke”
            seen = _name_at(document, follows.token)
            block = block_of(document, anchor.start)
            if seen is None or block is None:
                continue
            near = document.text[seen.start : min(seen.start + _FARTHEST, block.end)]
            if next(found_forms(near, (place.nama, *place.lain), fold=True), None) is not None:
                continue
            yield Hit(
                seen,
                Message(
                    N_(
                        "“{seen}” contradicts the fact pack “{pack}”: {right} ({source}); "
                        "write that place, or ask the pack’s owner."
                    ),
                    {
                        "seen": seen.of(document.text),
                        "pack": row.pack.id,
                        "right": place.nama,
                        "source": place.sumber,
                    },
                ),
            )


def _name_at(document: Document, at: int) -> Span | None:
    """Return the words with capitals that begin at a token, or None for none and for a building."""
    tokens, text = document.analysis.tokens, document.text
    first = at
    while at < len(tokens) and at < first + _NAMES and text[tokens.starts[at]].isupper():
        if at > first and tokens.starts[at] != tokens.ends[at - 1] + 1:
            break
        at += 1
    if at == first or tokens.lower[first] in _BUILDINGS:
        return None
    return Span(tokens.starts[first], tokens.ends[at - 1])


check = Check(
    id="names.pack-place",
    summary=N_("A place of an event that is not the one of its fact pack."),
    why=N_("A wrong place sends people and crews elsewhere, and the correction never reaches all of them."),
    cite="Narasi tunggal (Inpres 9/2015); tempat dan sumbernya dalam paket fakta",
    run=run,
    severity="error",
    in_quotes="lower",
)
