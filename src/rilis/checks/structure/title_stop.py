"""A headline that ends with a full stop."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the full stop at the end of the headline; an ellipsis is left alone."""
    del context
    title = document.first("title")
    if title is None:
        return
    words = document.text_of(title)
    if words.endswith(".") and not words.endswith("..") and not _abbreviation(words):
        span = Span(title.span.start + len(words[:-1].rstrip()), title.span.end)
        yield Hit(
            span,
            Message(N_("The headline ends with a full stop; write it without.")),
            (Suggestion("", safe=True),),
        )


def _abbreviation(words: str) -> bool:
    """Tell whether the stop belongs to the last word: `M.Si.`, `Tbk.`, `dll.`."""
    last = words.rsplit(maxsplit=1)[-1]
    return last.count(".") > 1 or last.lower() in ("tbk.", "dll.", "dkk.", "dsb.", "jr.", "sr.")


check = Check(
    id="structure.title-stop",
    summary=N_("A headline that ends with a full stop."),
    why=N_("A headline is not a sentence; a full stop there is copied by every newsroom that pastes it."),
    cite="EYD V, tanda titik: tidak dipakai pada akhir judul",
    run=run,
)
