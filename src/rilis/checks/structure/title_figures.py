"""A figure in the headline that the text does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each figure of the headline that stands nowhere else in the text."""
    del context
    title = document.first("title")
    if title is None:
        return
    figures = [figure for figure in document.analysis.figures if figure.value is not None]
    below = {figure.value for figure in figures if not title.span.covers(figure.span)}
    written = document.text[title.span.end :]
    for figure in figures:
        if not title.span.covers(figure.span) or figure.value in below:
            continue
        seen = figure.number.of(document.text)
        if re.search(rf"(?<![\d.,/]){re.escape(seen)}(?![\d/]|[.,]\d)", written):
            continue
        yield Hit(
            figure.span,
            Message(
                N_("“{figure}” stands in the headline but not in the text; give it there with its source."),
                {"figure": figure.span.of(document.text)},
            ),
        )


check = Check(
    id="structure.title-figures",
    summary=N_("A figure in the headline that the text does not hold."),
    why=N_(
        "Readers look for the headline's figure in the text; when it is missing, one of the two is wrong."
    ),
    cite="Pernyataan dalam judul harus ada di tubuh siaran pers",
    run=run,
    needs_release=True,
)
