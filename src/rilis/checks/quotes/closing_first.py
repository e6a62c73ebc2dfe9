"""`pungkas` or `tutup` before the last quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, speech_verbs

_FEWEST = 4


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a closing verb after which the same speaker goes on: a quotation with -nya, a pronoun or the same name."""
    del context
    text = document.text
    closing: tuple[Span, str] | None = None
    last = ""
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or not quotation.speech:
            continue
        name = attribution.speaker.of(text) if attribution.speaker else ""
        if closing is not None and attribution.verb != closing[0]:
            where, owner = closing
            named = bool(set(name.split()) & set(owner.split()))
            turned = _turned(document, where.end, quotation.span.start, any_name=not named)
            if (named or not name) and not turned:
                yield _hit(where, where.of(text))
            closing = None
        last = name or last
        long = document.analysis.words(quotation.words) >= _FEWEST
        verb = speech_verbs().get(attribution.verb.of(text).lower())
        if long and verb is not None and verb.kind == "closing" and verb.form in ("plain", "nya"):
            closing = (attribution.verb, last)


def _hit(where: Span, seen: str) -> Hit:
    right = "ujarnya" if seen.endswith("nya") else "ujar"
    text = N_("“{seen}” closes what a person says, but that person goes on; write “{right}”.")
    return Hit(where, Message(text, {"seen": seen, "right": right}), (Suggestion(right),))


def _turned(document: Document, start: int, end: int, *, any_name: bool) -> bool:
    """Tell whether the text looks back in between (`Sebelumnya`) or, with `any_name`, names somebody."""
    if document.text.find("Sebelumnya", start, end) >= 0:
        return True
    people = document.analysis.people if any_name else ()
    first = bisect_left(people, start, key=lambda person: person.span.start)
    return first < len(people) and people[first].span.start < end


check = Check(
    id="quotes.closing-first",
    summary=N_("“pungkas” or “tutup” before the last quotation of a speaker."),
    why=N_("A reader who was told that the speaker has closed takes the next quotation for another's."),
    cite="KBBI: memungkasi, menutup; 29 dari 195 berita memakainya sebelum kutipan terakhir",
    run=run,
    severity="info",
)
