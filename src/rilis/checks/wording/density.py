"""Intensifiers and filler words in a heap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_PER: Final = 300
"""Words that the limit counts for."""
_LEAST_WORDS: Final = 100
"""A shorter text says little of density."""
_SHOWN: Final = 5
_FILLERS: Final = tuple(
    "sinergi sinergitas bersinergi kolaborasi berkolaborasi kolaboratif komitmen berkomitmen strategis optimal "
    "optimalisasi mengoptimalkan maksimal nyata holistik komprehensif transformatif akselerasi "
    "senantiasa sangat amat sungguh begitu semakin".split()
)
"""Filler words and intensifiers (domain research, 4.1): harmless one by one. A style may set its own (`kata`)."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report once, at the first of these words, when there are more of them than the style allows."""
    if document.language != "id":
        return
    tokens, analysis = document.analysis.tokens, document.analysis
    blocks = tuple(document.of_kind("lead", "paragraph", "list_item"))
    inside = [index for block in blocks for index in tokens.inside(block.span)]
    known = frozenset(context.words("kata"))
    found = [index for index in inside if tokens.lower[index] in known]
    limit = context.number("per_300_kata")
    if len(found) <= limit:
        return
    found = [
        index for index in found if not analysis.in_quotation(Span(tokens.starts[index], tokens.ends[index]))
    ]
    words = sum(analysis.words(block.span) for block in blocks)
    if words < _LEAST_WORDS or len(found) <= limit or len(found) * _PER <= limit * words:
        return
    counts = Counter(tokens.lower[index] for index in found)
    shown = ", ".join(f"{word} ({count})" for word, count in counts.most_common(_SHOWN))
    message = Message(
        N_(
            "Among {words} words are {count} filler words and intensifiers ({shown}); more than {limit} in {per} "
            "dull the text, write what was done instead."
        ),
        {"count": len(found), "words": words, "shown": shown, "limit": limit, "per": _PER},
    )
    first = found[0]
    yield Hit(Span(tokens.starts[first], tokens.ends[first]), message)


check = Check(
    id="wording.density",
    summary=N_("More filler words and intensifiers than a release bears."),
    why=N_("Words such as sinergi, komitmen and sangat say nothing when they stand in heaps."),
    cite="Keputusan Menkominfo 371/KEP/M.KOMINFO/8/2007; kepadatan diukur pada siaran pers dan berita",
    run=run,
    severity="warning",
    in_quotes="skip",
    defaults={"per_300_kata": 5, "kata": _FILLERS},
)
