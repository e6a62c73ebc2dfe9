"""A verb of speech that is one letter off."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from rilis.api import (
    N_,
    Check,
    Context,
    Document,
    Hit,
    Message,
    Span,
    Suggestion,
    one_edit_apart,
    speech_verbs,
)

_COMMON: Final = frozenset(("neutral", "emphatic", "sequence", "closing"))
_NOT_SLIPS: Final = frozenset(("kita", "mata", "rata", "kala", "kota", "jelang", "ajar", "lanjutan"))
"""Words of their own, one letter from a verb, that may go on after a quotation."""
_SHORTEST: Final = 4


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the word after `,”` that is one letter from a verb of speech and no word itself."""
    del context
    tokens = document.analysis.tokens
    for quotation in document.analysis.quotations:
        said = document.text[quotation.words.start : quotation.span.end + 1].rstrip()
        if quotation.attribution is not None or not quotation.closed or "," not in said[-3:]:
            continue
        at = bisect_left(tokens.starts, quotation.span.end)
        if at < len(tokens) and tokens.lower[at] == ",":
            at += 1
        if at >= len(tokens):
            continue
        span = Span(tokens.starts[at], tokens.ends[at])
        seen, word = span.of(document.text), tokens.lower[at]
        if not seen.islower() or len(word) < _SHORTEST or word in _NOT_SLIPS or word in speech_verbs():
            continue
        meant = _near(word)
        follows = document.text[span.end : span.end + 2].strip()
        if meant and (meant.endswith("nya") or follows.isupper() or _said_by(tokens.lower, at + 1)):
            yield Hit(
                span,
                Message(
                    N_("“{seen}” after a quotation is one letter from “{right}”."),
                    {"seen": seen, "right": meant},
                ),
                (Suggestion(meant),),
            )


def _said_by(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in ("dia", "ia", "beliau")


def _near(word: str) -> str:
    """Return the verb that is one letter put in, left out, changed or swapped away, or an empty text."""
    for length in (len(word), len(word) + 1, len(word) - 1):
        for verb in _verbs().get(length, ()):
            if one_edit_apart(word, verb):
                return verb
    return ""


@cache
def _verbs() -> dict[int, list[str]]:
    """Return the common verbs, plain and with -nya, by their length."""
    found: dict[int, list[str]] = {}
    for form, verb in speech_verbs().items():
        if verb.form in ("plain", "nya") and verb.kind in _COMMON:
            found.setdefault(len(form), []).append(form)
    return found


check = Check(
    id="quotes.verb-typo",
    summary=N_("A verb of speech that is one letter off."),
    why=N_("A slip beside a quotation is read by everyone who copies the quotation."),
    cite="KBBI; empat salah ketik di belakang kutipan dalam 1.578 berita, semuanya benar salah",
    run=run,
)
