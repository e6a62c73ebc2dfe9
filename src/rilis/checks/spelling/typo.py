"""Mistyped words: no Indonesian word, but one slip away from a usual one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion
from rilis.checks.spelling.faults import faults, with_capitals

_SHOWN: Final = 3


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each mistyped word with the words that were probably meant."""
    for fault in faults(document, context, "typo"):
        meant = fault.verdict.standard or context.speller.suggestions(fault.word.lower())[:_SHOWN]
        rights = tuple(with_capitals(document, fault, word) for word in meant)
        values = {"seen": fault.word, "right": "” / “".join(rights)}
        template = (
            N_("“{seen}” seems mistyped; perhaps “{right}” is meant.")
            if rights
            else N_("“{seen}” seems mistyped.")
        )
        listed = bool(fault.verdict.standard) and len(rights) == 1
        yield Hit(fault.span, Message(template, values), tuple(Suggestion(right, listed) for right in rights))


check = Check(
    id="spelling.typo",
    summary=N_("A mistyped word."),
    why=N_("A mistyped word is the first thing that readers see, and editors copy it."),
    cite="KBBI V; kata yang berjarak satu huruf dari kata yang lazim",
    run=run,
    severity="error",
    in_quotes="lower",
)
