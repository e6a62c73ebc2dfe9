"""A quotation whose words are not those of the brief."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, fold_words

_GAP: Final = "[ucapan_en:"
"""Where English words are missing: `brief.english-missing` says so."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report direct speech that is no part of any quotation of the brief, typography aside.

    Where the release holds a whole statement, also speech that no verb introduces.
    """
    if context.brief is None:
        return
    known = [_folded(text) for row in context.brief.kutipan for text in (row.ucapan, row.ucapan_en)]
    narrated = [_folded(item.teks + " " + item.pengantar) for item in context.brief.isi]
    known += [*narrated, _folded(context.brief.teras)]
    statement = any(item.jenis == "pernyataan" for item in context.brief.isi)
    for quotation in document.analysis.quotations:
        if not quotation.speech or (quotation.attribution is None and not statement):
            continue
        for words in _paragraphs(document, quotation.words):
            folded = _folded(words.of(document.text))
            if folded and not folded.startswith(_GAP) and not any(folded in text for text in known):
                yield Hit(
                    words,
                    Message(
                        N_(
                            "These quoted words are not in the brief; put back what was said, or mend the brief."
                        )
                    ),
                    field="kutipan",
                )


def _paragraphs(document: Document, words: Span) -> Iterable[Span]:
    """Yield the parts of a quotation that goes on over several paragraphs, each without its opening mark."""
    at = words.start
    for part in words.of(document.text).split("\n"):
        bare = part.lstrip('“" ')
        yield Span(at + len(part) - len(bare), at + len(part))
        at += len(part) + 1


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
