"""A number that another release already has."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Registered, Span, fold_words, same_number


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the number when the register has it for another release.

    The same release rendered again is told by two of three: its brief, its title, its date. A
    version in another language shares the number of the same day or the same brief.
    """
    block = document.first("number")
    if block is None:
        return
    words = document.text_of(block)
    number = words.partition(":")[2].strip() or words
    for row in context.register:
        if same_number(row.nomor, number) and not _same_release(row, document, context):
            start = block.span.start + words.rindex(number)
            yield Hit(
                Span(start, start + len(number)),
                Message(
                    N_("The number “{number}” belongs to “{title}” of {date}; give this release its own."),
                    {"number": number, "title": row.judul, "date": row.tanggal},
                ),
                field="nomor" if context.brief is not None else None,
            )
            return


def _same_release(row: Registered, document: Document, context: Context) -> bool:
    day = document.date.isoformat() if document.date else ""
    same_day = row.tanggal == day
    same_brief = bool(row.brief) and row.brief == context.path
    if row.bahasa and row.bahasa != document.language:
        parent = context.brief.induk if context.brief is not None else ""
        shared = bool(parent) and row.brief.rpartition("/")[2] == parent.rpartition("/")[2]
        return same_day or same_brief or shared
    block = document.first("title")
    title = document.text_of(block) if block is not None else ""
    same_title = fold_words(row.judul).casefold() == fold_words(title).casefold()
    return same_day + same_brief + same_title > 1


check = Check(
    id="structure.number-reused",
    summary=N_("A number that another release already has."),
    why=N_("Two releases under one number cannot be told apart when one of them is doubted."),
    cite="register.csv proyek: satu nomor untuk satu siaran pers; pola nomor diatur tiap instansi",
    run=run,
    severity="error",
    needs_release=True,
)
