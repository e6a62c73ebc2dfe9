"""A fact pack, or a figure of it, that no longer holds on the release date."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span
from rilis.checks.pack_text import found_forms, sentence_at, sentences_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report named packs outside their days, and sentences that give an expired figure of a pack."""
    day = document.date
    if day is None or not context.facts:
        return
    for row in context.facts:
        if row.named and not row.pack.holds_on(day):
            title = document.first("title")
            limits = (row.pack.mulai, row.pack.akhir)
            said = [limit.isoformat() if limit else "…" for limit in limits]
            yield Hit(
                title.span if title else Span(0, 0),
                Message(
                    N_(
                        "The fact pack “{pack}” holds from {first} to {last}, "
                        "not on {day}; ask its owner for a newer one."
                    ),
                    {"pack": row.pack.id, "first": said[0], "last": said[1], "day": day.isoformat()},
                ),
                field="paket_fakta",
            )
            continue
        expired = [fact for fact in row.pack.angka if fact.berlaku_sampai and fact.berlaku_sampai < day]
        sentences = sentences_of(document) if expired else ()
        for fact in expired:
            for figure in document.analysis.figures:
                unit = figure.unit.lower()
                if figure.value != fact.angka or not any(each.split()[0] == unit for each in fact.satuan):
                    continue
                sentence = sentence_at(sentences, figure.number.start)
                said_there = sentence is not None and (
                    not fact.frasa
                    or next(found_forms(sentence.of(document.text), fact.frasa, fold=True), None) is not None
                )
                if said_there and fact.berlaku_sampai is not None:
                    yield Hit(
                        figure.span,
                        Message(
                            N_(
                                "“{seen}” held until {last} (fact pack “{pack}”); "
                                "look for the newer figure, or say of when it is."
                            ),
                            {
                                "seen": figure.span.of(document.text),
                                "last": fact.berlaku_sampai.isoformat(),
                                "pack": row.pack.id,
                            },
                        ),
                    )


check = Check(
    id="figures.pack-expired",
    summary=N_("A fact pack, or a figure of it, that no longer holds on the release date."),
    why=N_("A figure that was right last month is an error in today’s release."),
    cite="Angka disertai waktu datanya; masa berlaku tertulis dalam paket fakta",
    run=run,
)
