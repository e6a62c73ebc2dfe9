"""A paragraph of speech that nobody is named for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from rilis.api import N_, Block, Check, Context, Document, Hit, Message, Span, speech_verbs

_FEWEST = 6
_AFTER = ("Pertanyaan", "Pernyataan", "Ucapan", "Pesan", "Kalimat", "Demikian", "Begitu", "Itulah", "Hal ")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a paragraph that is one quotation, where neither it nor its neighbours name a speaker."""
    del context
    prose = list(document.of_kind("lead", "paragraph"))
    starts = {block.span.start: at for at, block in enumerate(prose)}
    for quotation in document.analysis.quotations:
        at = starts.get(quotation.span.start)
        if at is None or quotation.attribution is not None or not quotation.closed or not quotation.speech:
            continue
        if quotation.span.end < prose[at].span.end - 1 or document.analysis.words(quotation.words) < _FEWEST:
            continue
        if not (at and _leads_up(document, prose[at - 1].span)) and not _told(document, prose, at):
            yield Hit(
                quotation.span,
                Message(N_("Nobody is named for this quotation; add who said it.")),
            )


def _leads_up(document: Document, before: Span) -> bool:
    """Tell whether the paragraph before introduces the words, names a person or has a verb of speech."""
    text = before.of(document.text)
    if text.rstrip().endswith((":", ",")) or "berikut" in text.lower():
        return True
    people = document.analysis.people
    first = bisect_left(people, before.start, key=lambda person: person.span.start)
    if first < len(people) and people[first].span.start < before.end:
        return True
    tokens = document.analysis.tokens
    return any(tokens.lower[at] in speech_verbs() for at in tokens.inside(before))


def _told(document: Document, prose: Sequence[Block], at: int) -> bool:
    """Tell whether the next paragraph says whose words these were: `Pertanyaan itu …`."""
    return at + 1 < len(prose) and document.text_of(prose[at + 1]).startswith(_AFTER)


check = Check(
    id="quotes.unattributed",
    summary=N_("A paragraph of speech that nobody is named for."),
    why=N_("Words in quotation marks without a speaker are words nobody answers for."),
    cite="Kode Etik Jurnalistik, pasal 2: menyebut sumber",
    run=run,
    severity="info",
)
