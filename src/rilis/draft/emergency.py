"""A release that opens with an event: what happened, the figures so far, what is not known yet."""

from __future__ import annotations

from typing import NamedTuple

from rilis.draft.body import Body
from rilis.draft.prose import folded, sentences, stopped
from rilis.draft.recap import Recap
from rilis.draft.tables import moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.model.brief import Brief
from rilis.model.document import Language


class Emergency(NamedTuple):
    """The ready-made parts; all empty in a release that does not open with an event."""

    lead: tuple[Traced, ...] = ()
    """What happened, and who counted how many people until when."""
    recap: tuple[Traced, ...] = ()
    """Further sentences, and the tables that the body does not print itself."""
    as_of: Traced = Traced("")
    """Of when the figures are."""


def emergency(brief: Brief, body: Body, language: Language) -> Emergency:
    """Return the parts of a brief that has `kejadian`.

    Tables that no item of the body names are told and printed right after the lead. A lead typed
    as `teras`, or made of `pokok`, stands; `kejadian` then opens the paragraph after it.
    """
    if not brief.kejadian.strip():
        return Emergency()
    event = stopped(body.narration(folded(traced(brief.kejadian, "kejadian"))))
    placed = {item.id for item in brief.isi if item.jenis in ("tabel", "rekap", "grafik") and item.id}
    tables = [
        (table, f"tabel[{at}]")
        for at, table in enumerate(brief.tabel)
        if not table.id or table.id not in placed
    ]
    told = [body.recap(table, path) for table, path in tables]
    lead = sentences((event, told[0].totals)) if told else event
    rest = [sentences(one.more if at == 0 else (one.totals, *one.more)) for at, one in enumerate(told)]
    blocks = [paragraph for paragraph in rest if paragraph]
    for table, path in tables:
        blocks += body.table_of(table, path)
    return Emergency((lead,), tuple(blocks), _as_of(brief, language))


def unknown_items(brief: Brief, body: Body, language: Language) -> list[Traced]:
    """Return what is not known yet: as typed, then the figures that tables leave open.

    Items become one enumeration (`…;` `…; dan` `….`) unless the writer set marks of their own.
    """
    items = [
        body.narration(traced(text, f"belum_diketahui[{at}]"))
        for at, text in enumerate(brief.belum_diketahui)
    ]
    found: list[Recap] = [body.recap(table, f"tabel[{at}]") for at, table in enumerate(brief.tabel)]
    items = [item for item in items if item]
    if brief.kejadian or items:
        items += [item for one in found for item in one.unknown]
    if any(str(item).endswith((".", ";", ",")) for item in items):
        return items
    word = "dan" if language == "id" else "and"
    ends = [";"] * max(0, len(items) - 2) + [f"; {word}", "."]
    return (
        [joined((item, end)) for item, end in zip(items, ends[-len(items) :], strict=True)] if items else []
    )


def key_points(brief: Brief, body: Body) -> list[Traced]:
    """Return the key points before the text, each a sentence."""
    texts = [body.narration(traced(text, f"poin[{at}]")) for at, text in enumerate(brief.poin)]
    return [stopped(text) for text in texts if text]


def _as_of(brief: Brief, language: Language) -> Traced:
    for at, table in enumerate(brief.tabel):
        if table.per:
            words = traced(table.per, f"tabel[{at}].per")
            return words.altered(moment_words(table.per, language, weekday=True))
    return Traced("")


def opening(brief: Brief, body: Body, language: Language, own: list[Traced]) -> dict[str, object]:
    """Return what stands before the body: lead, key points, and the figures of an emergency.

    `own`: the lead that the brief gives or that its kind writes; with none the event leads.
    """
    event = emergency(brief, body, language)
    return {
        "teras": own or list(event.lead),
        "poin": key_points(brief, body),
        "rekap": [*(event.lead if own else ()), *event.recap],
        "keadaan": event.as_of,
    }
