"""Capitals in the headline against EYD."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion, title_case_faults

_SHARE: Final = ("peran", "ikut", "turut")
"""Words that make one with `Serta`: a headline's Peran Serta is no conjunction."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report words of an Indonesian headline with a capital too few or too many."""
    del context
    title = document.first("title")
    if title is None or document.language != "id" or document.text_of(title).isupper():
        return
    words = document.text_of(title)
    if words.startswith("["):
        return  # still to be written
    faults = title_case_faults(words)
    if len(faults) > len(words.split()) // 2:
        return  # a headline in sentence case throughout is a choice, not a slip
    for span, expected in faults:
        if expected == "serta" and words[max(0, span.start - 8) : span.start].lower().rstrip().endswith(
            _SHARE
        ):
            continue
        yield Hit(
            span.moved(title.span.start),
            Message(
                N_("“{seen}” in the headline; write “{right}”."), {"seen": span.of(words), "right": expected}
            ),
            (Suggestion(expected, safe=True),),
        )


check = Check(
    id="structure.title-capitals",
    summary=N_("A word of the headline with a capital too few or too many."),
    why=N_("In a headline every word takes a capital except short particles that do not stand first."),
    cite="EYD V, huruf kapital butir judul",
    run=run,
    needs_release=True,
)
