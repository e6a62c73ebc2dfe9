"""An official who speaks without a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_UNNAMED: Final = frozenset(("sumber", "pejabat", "narasumber"))
_ENDS: Final = frozenset("di dari pada dalam yang itu tersebut kepada saat".split())
_REACH: Final = 5
_BEFORE: Final = frozenset(("seorang", "salah", "satu", "sebuah", "para"))


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `kata sumber di kementerian`: a source or official after the verb without a name."""
    del context
    tokens = document.analysis.tokens
    text = document.text
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before:
            continue
        first = bisect_left(tokens.starts, attribution.verb.end)
        at = first
        while at < len(tokens) and tokens.lower[at] in _BEFORE:
            at += 1
        if at >= len(tokens) or tokens.lower[at] not in _UNNAMED or text[tokens.starts[at]].isupper():
            continue
        span = Span(tokens.starts[first], tokens.ends[at])
        if _named(document, at + 1):
            continue
        yield Hit(
            span,
            Message(
                N_("“{seen}” speaks for an office without a name; name the official and the office."),
                {"seen": span.of(text)},
            ),
        )


def _named(document: Document, at: int) -> bool:
    """Tell whether a name follows with no more than small words of an office before it: `pejabat komitmen Sari`."""
    tokens = document.analysis.tokens
    for after in range(at, min(at + _REACH, len(tokens))):
        if tokens.lower[after] in _ENDS or not tokens.lower[after].isalpha():
            return False
        if document.text[tokens.starts[after]].isupper():
            return True
    return False


check = Check(
    id="quotes.unnamed-source",
    summary=N_("An official who speaks without a name."),
    why=N_(
        "A release is the office speaking; an official who hides in it is no source a newsroom can print."
    ),
    cite="Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007); warga boleh tanpa nama, pejabat tidak",
    run=run,
    needs_release=True,
)
