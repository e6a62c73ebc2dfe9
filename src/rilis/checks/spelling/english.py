"""Words of an English release that are a slip of a common word."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, capital_kept


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report words in small letters; silent where LanguageTool has read the text, which knows more.

    Words that Indonesian knows stay silent too: an English release keeps names of laws and programmes.
    """
    if document.language != "en" or context.remarks:
        return
    tokens = document.analysis.tokens
    text = document.text
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.lower, strict=True):
        if not word.isalpha() or not text[start].islower() or _in_address(text, start, end):
            continue
        meant = context.speller.english_slip(word)
        if meant is None or context.speller.look(word).kind == "ok":
            continue
        message = Message(
            N_("“{seen}” is not in the English word list (wordfreq); “{meant}” may be meant."),
            {"seen": word, "meant": meant},
        )
        yield Hit(Span(start, end), message, (Suggestion(capital_kept(word, meant)),))


def _in_address(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 2]
    return (
        before in tuple("@#/._-’'")
        or after[:1] in tuple("@/_-")
        or (after[:1] == "." and after[1:].isalnum())
    )


check = Check(
    id="spelling.english",
    summary=N_("An English word that is a slip of a common one."),
    why=N_("A misspelt word in a release is quoted with its fault."),
    cite="Daftar kata Inggris wordfreq (CC BY-SA 4.0), tanpa LanguageTool",
    run=run,
    severity="info",
    in_quotes="skip",
)
