"""Words that LanguageTool's dictionary does not hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Remark, one_edit_apart
from rilis.checks.languagetool.remarks import CITE, remarks_of, suggestions_of

_SEEN: Final = 2
"""An unknown word with a capital seen this often is a name."""
_LONG: Final = 7
"""Letters from which a word with a capital may be a slip: `Goverment`; a shorter one is a name."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report unknown words; short forms in capitals and words with digits are none, names neither.

    In Indonesian always as a hint, and never of a word that our own speller knows: the free dictionary
    lacks every fourth word of official prose (measured). With a capital only a long word one letter away
    from a known one, once in the text, and as a hint: most of the others are names of people and places.
    """
    remarks = list(remarks_of("spelling", document, context))
    words = [remark.span.of(document.text) for remark in remarks]
    seen = Counter(words)
    for remark, word in zip(remarks, words, strict=True):
        capital = word[:1].isupper()
        if word.isupper() or any(map(str.isdigit, word)):
            continue
        if document.language == "id" and context.speller.look(word.lower()).kind == "ok":
            continue
        if capital and (seen[word] >= _SEEN or not _slip(remark, word)):
            continue
        message = Message(
            N_("LanguageTool's dictionary does not hold “{word}”; see that it is spelled right."),
            {"word": word},
        )
        hint = document.language == "id" or capital
        yield Hit(remark.span, message, suggestions_of(remark), "info" if hint else None)


def _slip(remark: Remark, word: str) -> bool:
    return len(word) >= _LONG and any(one_edit_apart(word, other) for other in remark.instead)


check = Check(
    id="languagetool.spelling",
    summary=N_("A word that LanguageTool's dictionary does not hold."),
    why=N_("A misspelt word in a release is quoted with its fault."),
    cite=CITE,
    run=run,
    severity="warning",
    in_quotes="lower",
)
