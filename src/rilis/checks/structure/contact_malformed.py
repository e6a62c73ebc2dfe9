"""A telephone number or e-mail address in the contact block that cannot work."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_LABELLED: Final = late_pattern(
    r"(?<![^\W_])(?:(?P<mail>surel|e-?mail|pos-el)|telepon|telp|tel|hp|wa|whatsapp)\b\.?"
    r"(?:\s*:\s*|\s+(?=[+(]?\d))(?P<value>[^\n|;]{1,80})",
    re.IGNORECASE,
)
"""A label with a colon, or straight before a number: “lewat telepon atau surel” labels nothing."""
_ADDRESS: Final = late_pattern(r"[^\s@,;]{0,64}@[^\s@,;]{0,250}")
_GOOD_ADDRESS: Final = late_pattern(r"[A-Za-z0-9_%+-][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
_FEWEST_DIGITS: Final = 3
"""Service numbers such as 112, 119 and 129 have three digits, local lines five and more."""
_MOST_DIGITS: Final = 15
"""ITU-T E.164."""
_FURTHER: Final = late_pattern(r"[,/–—]| (?:ext|pes|dan|atau|hingga|sampai)\b|(?<=\d) ?\(", re.IGNORECASE)
"""What parts one number from the next, or from its extension."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report addresses and numbers of the contact block that are not well formed."""
    del context
    for block in document.of_kind("contact", "channel"):
        words = document.text_of(block)
        addresses = list(_addresses(words))
        places = [span for span, _ in addresses]
        others = (row for row in _labelled(words) if not _meets(row[0], places))
        for span, message in (*addresses, *others):
            yield Hit(span.moved(block.span.start), message)


def _meets(span: Span, places: list[Span]) -> bool:
    """Tell whether a span overlaps one of others that are in order and disjoint."""
    at = bisect_left(places, span.start, key=lambda place: place.end)
    return any(span.overlaps(place) for place in places[at : at + 2])


def _addresses(words: str) -> Iterator[tuple[Span, Message]]:
    for match in _ADDRESS.finditer(words):
        text = match[0].rstrip(".):")
        if text.startswith("@") or "/" in text:
            continue  # the name of an account
        if not _GOOD_ADDRESS.fullmatch(text.lstrip("(<:")):
            yield (
                Span(match.start(), match.start() + len(text)),
                Message(
                    N_("“{seen}” is not a complete e-mail address; write it as nama@instansi.go.id."),
                    {"seen": text},
                ),
            )


def _labelled(words: str) -> Iterator[tuple[Span, Message]]:
    for match in _LABELLED.finditer(words):
        span = Span(*match.span("value"))
        value = match["value"].strip()
        if match["mail"]:
            if "@" not in value and value:
                yield (
                    span,
                    Message(
                        N_("“{seen}” is not a complete e-mail address; write it as nama@instansi.go.id."),
                        {"seen": value},
                    ),
                )
            continue
        digits = sum(map(str.isdigit, _FURTHER.split(value, maxsplit=1)[0]))
        if "wa.me" not in value and "://" not in value and not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
            yield (
                span,
                Message(N_("“{seen}” is not a telephone number; write it as 021-5550123."), {"seen": value}),
            )


check = Check(
    id="structure.contact-malformed",
    summary=N_("A telephone number or e-mail address of the contact block that cannot work."),
    why=N_("One wrong sign, and no journalist reaches the press office."),
    cite="ITU-T E.164 (paling banyak 15 angka); RFC 5322 (bentuk alamat surel)",
    run=run,
    severity="error",
)
