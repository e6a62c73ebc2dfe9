"""A date of a draft that its brief does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Check, Context, Document, Hit, Message, late_pattern, month_name

_MONTHS: Final = {
    month_name(number, language).lower(): number for language in ("id", "en") for number in range(1, 13)
}
_WORDED: Final = late_pattern(rf"(\d{{1,2}})\s+({'|'.join(_MONTHS)})", re.IGNORECASE)
_ISO: Final = late_pattern(r"\d{4}-(\d{1,2})-(\d{1,2})")
_STROKES: Final = late_pattern(r"(\d{1,2})/(\d{1,2})(?=/|\))")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report dates with a day, outside direct speech, that neither the brief nor what it makes holds."""
    brief = context.brief
    if brief is None or context.made is document or not document.analysis.dates:
        return
    known = _known(brief, context.made)
    for mention in document.analysis.dates:
        if mention.day is None or mention.month is None or document.analysis.in_quotation(mention.span):
            continue
        if (mention.day, mention.month) not in known:
            yield Hit(
                mention.span,
                Message(
                    N_("The date “{seen}” is not in the brief; add it there, or take it out."),
                    {"seen": mention.span.of(document.text)},
                ),
            )


def _known(brief: Brief, made: Document | None) -> set[tuple[int, int]]:
    text = brief.source.text
    found = {(int(match[2]), int(match[1])) for match in _ISO.finditer(text)}
    found |= {(int(match[1]), _MONTHS[match[2].lower()]) for match in _WORDED.finditer(text)}
    found |= {(int(match[1]), int(match[2])) for match in _STROKES.finditer(text)}
    if brief.tanggal is not None:
        found.add((brief.tanggal.day, brief.tanggal.month))
    for mention in made.analysis.dates if made is not None else ():
        if mention.day is not None and mention.month is not None:
            found.add((mention.day, mention.month))
    return found


check = Check(
    id="dates.untraced",
    summary=N_("A date of a draft that its brief does not hold."),
    why=N_("A date that came in while editing was approved by nobody."),
    cite="Setiap tanggal berasal dari brief",
    run=run,
    severity="info",
)
