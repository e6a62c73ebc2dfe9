"""An embargo in the text that ends before the release date."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, format_date, whole_date


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the date of the status line with the release date; a brief is looked at by its own check."""
    release = document.date
    if release is None or context.brief is not None:
        return
    for block in document.of_kind("status"):
        for mention in document.analysis.dates:
            if not block.span.covers(mention.span) or mention.month is None or mention.day is None:
                continue
            day = whole_date(mention.year or release.year, mention.month, mention.day)
            if day is None or mention.year is None or day >= release:
                continue
            yield Hit(
                mention.span,
                Message(
                    N_(
                        "The embargo ends on {seen}, before the release date {date}; one of the two is wrong."
                    ),
                    {"seen": mention.span.of(document.text), "date": format_date(release, document.language)},
                ),
            )


check = Check(
    id="dates.embargo-date",
    summary=N_("An embargo in the text that ends before the release date."),
    why=N_("Newsrooms cannot keep an embargo that was over when the release came."),
    cite="Embargo memuat tanggal, jam, dan zona (WIB, WITA, WIT; Keppres 41/1987)",
    run=run,
    severity="error",
)
