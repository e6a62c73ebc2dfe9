"""A change from one amount to another and the percentage beside it that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, format_number, late_pattern
from rilis.checks.figures.amounts import HEDGED, Amount, amounts_in, last_digit, sentences_with, shown

_UP: Final = r"naik|meningkat|tumbuh|bertambah|melonjak|kenaikan|peningkatan|pertumbuhan|menguat|up|rose"
_DOWN: Final = r"turun|menurun|berkurang|merosot|anjlok|menyusut|penurunan|pengurangan|melemah|down|fell"
_VERB: Final = late_pattern(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.IGNORECASE)
_NOT: Final = late_pattern(
    r"\b(?:poin|peringkat|posisi|ranking|urutan|per tahun|setiap|CAGR|target\w*|usia|umur|level|kelas)\b",
    re.IGNORECASE,
)
_WHEN: Final = r"(?: (?:pada|di|tahun|bulan|per|hingga|sampai)(?: [\w/]+){1,4})?"
_SOFT: Final = r"(?: (?:sebelumnya|semula|awalnya|angka|hanya|sebesar|sebanyak|senilai|total)){0,2}"
_FROM: Final = late_pattern(rf"\b(?:dari|from){_SOFT} \Z", re.IGNORECASE)
_TO: Final = late_pattern(rf"{_WHEN},? (?:menjadi|ke|to){_SOFT} ", re.IGNORECASE)
_FROM_AFTER: Final = late_pattern(rf"{_WHEN},? dari{_SOFT} ", re.IGNORECASE)
_SHARE_AFTER: Final = late_pattern(
    rf"{_WHEN},?(?: \(| atau| setara| yakni| yaitu|,)?(?: (?:{_UP}|{_DOWN}))?(?: sebesar| sebanyak| setara)? ?",
    re.IGNORECASE,
)
_SHARE_BEFORE: Final = late_pattern(
    r"(?: \(?yoy\)?| secara tahunan)?,?(?: yakni| yaitu)?(?: dari| menjadi).{0,30}", re.IGNORECASE
)
_ROSE: Final = late_pattern(rf"{_WHEN},?(?: atau)? (?:{_UP}|{_DOWN})(?: sebesar| sebanyak)? ", re.IGNORECASE)
_COMPARED: Final = late_pattern(
    r"(?: \(?yoy\)?)? (?:dibanding\w*|ketimbang|dari)"
    r"(?: (?:periode|tahun|bulan|yang|sama|sebelumnya|lalu|pada|kuartal|triwulan|semester"
    r"|capaian|angka|realisasi)){0,8}"
    r",?(?: (?:yakni|yaitu|sebesar|mencapai|senilai|sebanyak)){0,2} \(?",
    re.IGNORECASE,
)
_HUNDRED: Final = Decimal(100)


class _Change(NamedTuple):
    old: Amount
    new: Amount
    share: Amount | None


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `naik dari 100 menjadi 120 atau 25 persen`, and a rise that is a fall."""
    del context
    text = document.text
    if not any(word in text for word in ("menjadi ", " ke ", " to ", "dibanding", "ketimbang", " dari ")):
        return
    for sentence in sentences_with(document, 2):
        verb = _VERB.search(text, sentence.start, sentence.end)
        if verb is None or _NOT.search(text, *sentence):
            continue
        change = _change(document, amounts_in(document, sentence))
        if change is not None and change.old.value > 0 and not any(_is_hedged(text, part) for part in change):
            yield from _judge(document, change, verb)


def _change(document: Document, amounts: Sequence[Amount]) -> _Change | None:
    """Return old, new and percentage of a sentence that holds just these."""
    shares = [amount for amount in amounts if amount.kind == "%"]
    counts = [amount for amount in amounts if amount.kind != "%"]
    if len(counts) != 2 or len(shares) > 1 or counts[0].kind != counts[1].kind:  # noqa: PLR2004 - old and new
        return None
    text, (one, two) = document.text, counts
    share = shares[0] if shares else None
    between = (one.span.end, two.span.start)
    if _TO.fullmatch(text, *between) and _FROM.search(text, max(one.span.start - 30, 0), one.span.start):
        old, new = _scaled(one, two), two
    elif share and share.span.end < one.span.start and _FROM_AFTER.fullmatch(text, *between):
        if not re.search(rf"\bmenjadi{_SOFT} \Z", text[max(one.span.start - 30, 0) : one.span.start]):
            return None
        old, new = two, one
    elif share and _is_compared(text, one, share, two):
        return _Change(two, one, share) if one.unit and one.unit == two.unit else None
    else:
        return None
    if old.unit and new.unit and old.unit != new.unit:
        return None
    if share and not _belongs(text, share, one, two):
        share = None
    return _Change(old, new, share)


def _is_hedged(text: str, amount: Amount | None) -> bool:
    return (
        amount is not None
        and HEDGED.search(text, max(amount.span.start - 25, 0), amount.span.end) is not None
    )


def _is_compared(text: str, one: Amount, share: Amount, two: Amount) -> bool:
    """Tell whether a text says `33,19 juta ton, naik 12,62% dibandingkan tahun lalu, yakni 29,47 juta ton`."""
    if not one.span.end < share.span.start < two.span.start:
        return False
    return (
        _ROSE.fullmatch(text, one.span.end, share.span.start) is not None
        and _COMPARED.fullmatch(text, share.span.end, two.span.start) is not None
    )


def _scaled(old: Amount, new: Amount) -> Amount:
    """Return the first amount with the scale of the second, as in `dari 1,2 menjadi 1,5 juta`."""
    if old.scale or not new.scale or old.unit:
        return old
    return old._replace(value=Decimal(0))


def _belongs(text: str, share: Amount, one: Amount, two: Amount) -> bool:
    if share.span.start > two.span.end:
        return _SHARE_AFTER.fullmatch(text, two.span.end, share.span.start) is not None
    return _SHARE_BEFORE.fullmatch(text, share.span.end, one.span.start) is not None


def _judge(document: Document, change: _Change, verb: re.Match[str]) -> Iterable[Hit]:
    old, new, share = change
    place = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    values: dict[str, str | int | Message] = {
        "old": shown(document, old),
        "new": shown(document, new),
        "verb": verb[0],
    }
    if (
        (new.value < old.value) == (verb["up"] is not None)
        and new.value != old.value
        and verb.end() < place.start
    ):
        yield Hit(
            place,
            Message(
                N_("“{verb}”, but from “{old}” to “{new}” is the other way; mend the word or the figures."),
                values,
            ),
        )
    elif share is not None:
        real = abs(new.value - old.value) / old.value * _HUNDRED
        slack = last_digit(document, share)
        slack += (
            (last_digit(document, new) + last_digit(document, old) * new.value / old.value)
            / 2
            / old.value
            * _HUNDRED
        )
        if abs(real - share.value) > slack:
            values |= {
                "seen": shown(document, share),
                "difference": format_number(abs(new.value - old.value).normalize() + 0, document.language),
                "real": format_number(real, document.language, 2 if "," in shown(document, share) else 1),
            }
            yield Hit(
                Span(min(place.start, share.span.start), max(place.end, share.span.end)),
                Message(
                    N_(
                        "From “{old}” to “{new}” is {difference} or {real} percent of the first, not “{seen}”; "
                        "mend one of the three."
                    ),
                    values,
                ),
            )


check = Check(
    id="figures.change",
    summary=N_("A change and its percentage that do not agree."),
    why=N_("Percentages are worked out by hand more often than the figures; newsrooms work them out again."),
    cite="Aritmetika: perubahan = (nilai baru − nilai lama) ÷ nilai lama × 100 persen",
    run=run,
)
