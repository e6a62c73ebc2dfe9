"""A quotation whose words are not those of the brief."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, fold_words


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report direct speech that is no part of any quotation of the brief, typography aside."""
    if context.brief is None:
        return
    known = [_folded(text) for row in context.brief.kutipan for text in (row.ucapan, row.ucapan_en)]
    narrated = [_folded(item.teks + " " + item.pengantar) for item in context.brief.isi]
    known += [*narrated, _folded(context.brief.teras)]
    for quotation in document.analysis.quotations:
        if not quotation.speech or quotation.attribution is None:
            continue
        words = _folded(quotation.words.of(document.text))
        if words and not any(words in text for text in known):
            yield Hit(
                Span(quotation.words.start, quotation.words.end),
                Message(
                    N_("These quoted words are not in the brief; put back what was said, or mend the brief.")
                ),
                field="kutipan",
            )


def _folded(text: str) -> str:
    """Return words to compare: folded, inner marks as one kind, no mark at the end."""
    return fold_words(text).replace("'", '"').strip(' ,."')


check = Check(
    id="quotes.not-in-brief",
    summary=N_("A quotation whose words are not those of the brief."),
    why=N_("Whoever changes a word of a quotation while editing misquotes a person in public."),
    cite="Kutipan disetujui kata demi kata; Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007)",
    run=run,
    severity="error",
)
