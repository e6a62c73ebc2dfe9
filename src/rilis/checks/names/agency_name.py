"""The agency's own name or short form unlike its profile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion
from rilis.checks.names.forms import words_of

_LEAST: Final = 3
"""Words of a name that one other word does not make another body's."""
_LETTERS: Final = 2
"""Letters of one slip."""
_SHORTEST: Final = 4
"""Letters of a word that may be a slip of another."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each name that is the agency's but for one slip, and its short form in other capitals."""
    if document.language != "id":
        return
    for profile in (context.profile, *context.partners):
        if profile.nama:
            yield from _names(document, profile.nama)
        if profile.singkatan:
            yield from _shorts(document, profile.singkatan)


def _names(document: Document, name: str) -> Iterable[Hit]:
    right = words_of(name)
    if len(right) < _LEAST:
        return
    tokens, text = document.analysis.tokens, document.text
    lower = tokens.lower
    for first, word in enumerate(lower):
        if word != right[0] or not text[tokens.starts[first]].isupper():
            continue
        at, odd = first, []
        for wanted in right:
            if at < len(lower) and lower[at] == "," and wanted != ",":
                at += 1
            if at >= len(lower):
                break
            if lower[at] != wanted:
                odd.append((lower[at], wanted))
            if len(odd) > 1:
                break
            at += 1
        else:
            if len(odd) == 1 and _slip(*odd[0]):
                span = Span(tokens.starts[first], tokens.ends[at - 1])
                yield _hit(span, span.of(text), name)


def _slip(seen: str, right: str) -> bool:
    """Tell whether two words differ by at most two letters in one place."""
    if min(len(seen), len(right)) < _SHORTEST:
        return False
    start = next(
        (at for at, (one, two) in enumerate(zip(seen, right, strict=False)) if one != two),
        min(len(seen), len(right)),
    )
    back = 0
    while back < min(len(seen), len(right)) - start and seen[-1 - back] == right[-1 - back]:
        back += 1
    return max(len(seen), len(right)) - start - back <= _LETTERS


def _shorts(document: Document, short: str) -> Iterable[Hit]:
    if " " in short or short.islower():
        return
    tokens, text = document.analysis.tokens, document.text
    wanted = short.lower()
    for at, word in enumerate(tokens.lower):
        if word != wanted:
            continue
        seen = text[tokens.starts[at] : tokens.ends[at]]
        if seen != short and not seen.isupper() and not seen.islower():
            yield _hit(Span(tokens.starts[at], tokens.ends[at]), seen, short)


def _hit(span: Span, seen: str, right: str) -> Hit:
    message = Message(
        N_("“{seen}” stands here; the agency's profile has “{right}”."), {"seen": seen, "right": right}
    )
    return Hit(span, message, (Suggestion(right),))


check = Check(
    id="names.agency-name",
    summary=N_("The agency's own name or short form unlike its profile."),
    why=N_("An agency that misspells its own name is not believed in the rest."),
    cite="Nama dan singkatan instansi dalam rilis.yaml atau gayanya",
    run=run,
    severity="warning",
)
