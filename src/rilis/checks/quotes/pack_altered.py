"""A quotation approved in a fact pack whose words were changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, AppliedPack, Check, Context, Document, Hit, Message, fold_words, word_changes

_LEAST: Final = 5
"""Words of a quotation that can be told from another with the same subject."""
_MOST: Final = 300
"""Words compared."""
_SHARE: Final = 0.7
"""Part of the longer one's words that the two have in common when they are the same words altered."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report direct speech that is one of a pack's quotations but for some words."""
    known = list(_known(context.facts))
    if not known:
        return
    for quotation in document.analysis.quotations:
        seen = _folded(quotation.words.of(document.text))
        words = seen.split()
        if (
            not quotation.speech
            or not _LEAST <= len(words) <= _MOST
            or any(seen in each for _, each in known)
        ):
            continue
        for row, right in known:
            wanted = right.split()
            common = sum((Counter(words) & Counter(wanted)).values())
            if common >= _SHARE * max(len(words), len(wanted)):
                yield Hit(
                    quotation.words,
                    Message(
                        N_(
                            "The fact pack “{pack}” has these words otherwise: {changes}; "
                            "put back what was approved."
                        ),
                        {"pack": row.pack.id, "changes": word_changes(right, seen)},
                    ),
                )
                break


def _known(rows: Iterable[AppliedPack]) -> Iterator[tuple[AppliedPack, str]]:
    for row in rows:
        for quotation in row.pack.kutipan:
            for words in (quotation.ucapan, quotation.ucapan_en):
                if words:
                    yield row, _folded(words)


def _folded(text: str) -> str:
    return fold_words(text).replace("'", '"').strip(' ,."')


check = Check(
    id="quotes.pack-altered",
    summary=N_("A quotation approved in a fact pack whose words were changed."),
    why=N_("The same speaker, the same words, in every release: a changed one is a second statement."),
    cite="Kutipan disetujui kata demi kata; Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007)",
    run=run,
    severity="error",
)
