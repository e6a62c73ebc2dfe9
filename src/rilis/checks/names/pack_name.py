"""An event's official name misspelt, or in a form its fact pack calls wrong."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rilis.api import N_, AppliedPack, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.pack_text import event_forms, found_forms, one_letter_off

_WORD: Final = late_pattern(r"\w+")
_LEAST_WORDS: Final = 3
"""Words of a name that is looked for with one of them misspelt."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report forms that a pack calls wrong, and names with one word one letter off."""
    if not context.facts:
        return
    words = [(match[0], Span(*match.span())) for match in _WORD.finditer(document.text)]
    for row in context.facts:
        right = [span for span, _form in found_forms(document.text, event_forms(row))]
        found: dict[Span, tuple[str, ...]] = {}
        for name in row.pack.peristiwa:
            wrong = [span for span, _form in found_forms(document.text, name.keliru)]
            near = [span for form in name.forms for span in _misspelt(words, form)]
            found.update(dict.fromkeys((*near, *wrong), name.forms))
        end = 0
        for span in sorted(found):
            if span.start >= end and not any(span.overlaps(other) for other in _around(right, span)):
                end = span.end
                yield _hit(document, span, row, _meant(span.of(document.text), found[span]))


def _around(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    index = bisect_left(spans, span)
    return spans[max(index - 1, 0) : index + 1]


def _misspelt(words: Sequence[tuple[str, Span]], form: str) -> Iterator[Span]:
    """Yield places of a name in which one longer word is one letter off and all others are right."""
    wanted = _WORD.findall(form)
    size = len(wanted)
    if size < _LEAST_WORDS:
        return
    for at in range(len(words) - size + 1):
        if words[at][0] != wanted[0] and words[at + 1][0] != wanted[1]:
            continue
        off = [index for index in range(size) if words[at + index][0] != wanted[index]]
        if len(off) == 1 and one_letter_off(words[at + off[0]][0], wanted[off[0]]):
            yield Span(words[at][1].start, words[at + size - 1][1].end)


def _meant(seen: str, forms: Sequence[str]) -> str:
    """Return the right form with the most words of what was seen; the official name among equals."""
    words = set(_WORD.findall(seen))
    return max(forms, key=lambda form: len(words & set(found := _WORD.findall(form))) - len(found) / 100)


def _hit(document: Document, span: Span, row: AppliedPack, right: str) -> Hit:
    values = {"seen": span.of(document.text), "pack": row.pack.id, "right": right}
    message = N_("“{seen}” is not the event’s name in the fact pack “{pack}”; write “{right}”.")
    return Hit(span, Message(message, values), suggestions=(Suggestion(right),))


check = Check(
    id="names.pack-name",
    summary=N_("An event’s official name misspelt, or in a form its fact pack calls wrong."),
    why=N_(
        "Search engines, archives and guests know the event by one name; each other form is lost to them."
    ),
    cite="Nama resmi kegiatan dalam paket fakta",
    run=run,
    severity="error",
    in_quotes="lower",
)
