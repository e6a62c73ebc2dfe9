"""A quotation that is only part of a sentence of the brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.quotes.verbatim import Compared, Rows, compare, cut_after, cut_before, negation
from rilis.checks.quotes.wording import MARK, Wording


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report speech that begins or ends inside a sentence of the brief, unless the other half is printed beside it.

    An error where what was cut holds “tidak” or the like: the rest may say the opposite.
    """
    if context.brief is None:
        return
    found = compare(document, context.brief)
    if not any(each.places for each in found):
        return
    rows = Rows(context.brief).rows
    for at, each in enumerate(found):
        if not each.places or each.narrated or not each.credited:
            continue
        before = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        hit = _hit(rows, each, before, after)
        if hit is not None:
            yield hit


def _hit(
    rows: Sequence[tuple[int, object, Wording]],
    each: Compared,
    before: Compared | None,
    after: Compared | None,
) -> Hit | None:
    lost = ""
    for place in each.places:
        wording = rows[place.row][2]
        begins = cut_before(wording, place, each.said) and not _follows(wording, before, each)
        ends = cut_after(wording, place, each.said) and not _follows(wording, each, after)
        if not begins and not ends:
            return None
        before_it = range(place.first - 1, -1, -1) if begins else ()
        after_it = range(place.last, len(wording.pieces)) if ends else ()
        lost = lost or negation(wording, before_it) or negation(wording, after_it)
    if lost:
        text = N_(
            "“{word}” of this sentence was cut away and the meaning may turn round; quote the whole sentence."
        )
        return Hit(each.words, Message(text, {"word": lost}), severity="error", field="kutipan")
    text = N_(
        "Only part of a sentence of the brief is quoted; quote it whole, or mark what was left out with “[…]”."
    )
    return Hit(each.words, Message(text), field="kutipan")


def _follows(wording: Wording, first: Compared | None, second: Compared | None) -> bool:
    """Tell whether two quotations stand side by side in the brief too, as a split one does."""
    if first is None or second is None:
        return False
    ends = {(place.row, _after_signs(wording, place.last)) for place in first.places}
    return any((place.row, _after_signs(wording, place.first)) in ends for place in second.places)


def _after_signs(wording: Wording, at: int) -> int:
    while at < len(wording.pieces) and wording.pieces[at] in (",", ".", MARK):
        at += 1
    return at


check = Check(
    id="quotes.partly",
    summary=N_("A quotation that is only part of a sentence of the brief."),
    why=N_("Half a sentence can say the opposite of the whole; what was left out must show."),
    cite="EYD V, tanda elipsis: menandai bagian kalimat yang dihilangkan",
    run=run,
)
