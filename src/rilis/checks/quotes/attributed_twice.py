"""A quotation with a verb of speech on both sides, and `Menurut Sari mengatakan`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, speech_verbs

_REACH = 12
"""Tokens of a speaker between `menurut` and the verb."""
_BEGINS_ANEW = frozenset(("menurut", "demikian"))
_SAID = frozenset(("kata", "ujar", "jelas", "ungkap", "ucap", "tegas", "tutur", "terang", "papar", "nyata"))


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `Sari mengatakan, “…,” ujarnya` and `Menurut Sari mengatakan bahwa`."""
    del context
    tokens = document.analysis.tokens
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before or attribution.base in _BEGINS_ANEW:
            continue
        at = bisect_left(tokens.starts, quotation.span.start) - 2
        if at < 0 or tokens.lower[at + 1] not in (",", ":"):
            continue
        verb = speech_verbs().get(tokens.lower[at])
        if verb is not None and verb.form == "active":
            yield Hit(
                attribution.verb,
                Message(
                    N_("“{first}” and “{second}” introduce the same quotation; keep one."),
                    {
                        "first": document.text[tokens.starts[at] : tokens.ends[at]],
                        "second": attribution.verb.of(document.text),
                    },
                ),
            )
    if "enurut" in document.text:
        yield from _menurut(document)


def _menurut(document: Document) -> Iterator[Hit]:
    tokens = document.analysis.tokens
    for at, word in enumerate(tokens.lower):
        if word != "menurut":
            continue
        named = False
        for after in range(at + 1, min(at + _REACH, len(tokens))):
            seen = document.text[tokens.starts[after] : tokens.ends[after]]
            verb = speech_verbs().get(tokens.lower[after])
            if named and verb is not None and verb.form == "active" and verb.base in _SAID and seen.islower():
                span = Span(tokens.starts[at], tokens.ends[after])
                yield Hit(
                    span,
                    Message(
                        N_("“{first} … {second}” says twice that somebody spoke; keep one."),
                        {"first": document.text[tokens.starts[at] : tokens.ends[at]], "second": seen},
                    ),
                )
                break
            if not seen[:1].isupper():
                break
            named = True


check = Check(
    id="quotes.attributed-twice",
    summary=N_("Two verbs of speech for one quotation."),
    why=N_("A sentence that says twice who spoke has no clear subject."),
    cite="Satu kutipan satu atribusi; Tata Bahasa Baku: subjek tidak didahului kata depan",
    run=run,
)
