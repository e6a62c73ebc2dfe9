"""A release that names a fact pack and carries none of its key messages."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, fold_words


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report, at the headline, each named pack of whose messages the text holds no words."""
    rows = [row for row in context.facts if row.named and row.pack.pesan_kunci]
    text = fold_words(document.text).lower() if rows else ""
    for row in rows:
        messages = row.pack.pesan_kunci
        if any(all(_in(word, text) for word in each.kata or (each.teks,)) for each in messages):
            continue
        title = document.first("title")
        yield Hit(
            title.span if title else Span(0, 0),
            Message(
                N_("The text carries no key message of the fact pack “{pack}”, such as “{message}”."),
                {"pack": row.pack.id, "message": messages[0].teks.rstrip(".")},
            ),
            field="paket_fakta",
        )


def _in(words: str, text: str) -> bool:
    return fold_words(words).lower().strip(" .") in text


check = Check(
    id="wording.pack-message",
    summary=N_("A release that names a fact pack and carries none of its key messages."),
    why=N_("The pack was made so that every agency says the same main thing in its own release."),
    cite="Pesan kunci dalam paket fakta; narasi tunggal (Inpres 9/2015)",
    run=run,
    severity="info",
)
