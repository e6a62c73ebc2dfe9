"""A dateline unlike the release's own date, or unlike the brief's place."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Block, Check, Context, Document, Hit, Message, format_date


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the dateline's date with the front matter and brief, its place with the brief."""
    dateline = document.first("dateline")
    if dateline is None:
        return
    yield from _date(document, context, dateline)
    yield from _place(document, context, dateline)


def _date(document: Document, context: Context, dateline: Block) -> Iterable[Hit]:
    wanted = (context.brief.tanggal if context.brief is not None else None) or document.date
    if wanted is None:
        return
    for mention in document.analysis.dates:
        if not dateline.span.covers(mention.span) or mention.day is None or mention.month is None:
            continue
        seen = (mention.day, mention.month, mention.year or wanted.year)
        if seen != (wanted.day, wanted.month, wanted.year):
            right = format_date(wanted, document.language)
            yield Hit(
                mention.span,
                Message(
                    N_("The dateline says {seen}, the release is of {right}; one of the two is wrong."),
                    {"seen": mention.span.of(document.text), "right": right},
                ),
            )


def _place(document: Document, context: Context, dateline: Block) -> Iterable[Hit]:
    city = context.brief.kota if context.brief is not None else ""
    words = document.text_of(dateline)
    if city and city.casefold() not in words.casefold():
        yield Hit(
            dateline.span,
            Message(
                N_("The dateline does not name {city}, the place in the brief; one of the two is wrong."),
                {"city": city},
            ),
        )


check = Check(
    id="structure.dateline-brief",
    summary=N_("A dateline whose date or place differs from the release's."),
    why=N_("Newsrooms take place and day of an event from the dateline."),
    cite="Titimangsa memuat kota dan tanggal rilis",
    run=run,
    severity="error",
)
