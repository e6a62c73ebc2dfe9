"""What the checks of spelling share: the faults of a text, and replacements with the right capitals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rilis.api import Context, Document, Span, Verdict, capital_kept

_SMALL = frozenset(("di", "ke", "dari", "pun"))
"""Words that keep a small letter inside a name or headline."""


class Fault(NamedTuple):
    """A word that is not simply right, and where it stands."""

    span: Span
    word: str
    """As written."""
    verdict: Verdict


def faults(document: Document, context: Context, kind: str) -> Iterator[Fault]:
    """Yield the faults of a kind in an Indonesian text, outside web pages' and authors' emphasis."""
    if document.language != "id":
        return
    tokens = document.analysis.tokens
    for token, word, verdict in context.speller.faults(document.text, tokens):
        if verdict.kind == kind:
            yield Fault(Span(tokens.starts[token], tokens.ends[token]), word, verdict)


def with_capitals(document: Document, fault: Fault, right: str) -> str:
    """Return a replacement with the capitals of the word it stands for.

    Inside a name or headline each word takes one (`Kerjasama` → `Kerja Sama`), but not di, ke, pun.
    """
    if " " not in right or not fault.word[:1].isupper() or fault.word.isupper():
        return capital_kept(fault.word, right)
    if not _among_capitals(document.text, fault.span):
        return capital_kept(fault.word, right)
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in right.split(" "))


def _among_capitals(text: str, span: Span) -> bool:
    """Tell whether the word after or before, on the same line, has a capital too."""
    line = text.rfind("\n", 0, span.start) + 1
    before = text[line : span.start].split()[-1:]
    after = text[span.end : span.end + 40].split("\n", maxsplit=1)[0].split()[:1]
    return any(word[0].isupper() for word in after) or any(
        word[0].isupper() and word[-1].isalnum() for word in before
    )
