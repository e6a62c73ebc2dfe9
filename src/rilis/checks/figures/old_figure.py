"""A figure taken over from the update before, with its old time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, parse_moment


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report every figure and table whose `per` is not later than in the brief of `pembaruan.dari`."""
    del context
    before = brief.pembaruan.lama if brief.pembaruan is not None else {}
    for name, field, typed in _times(brief):
        old = before.get(name)
        if old is None or _is_later(typed, old):
            continue
        yield Hit(
            Span(0, 0),
            Message(
                N_(
                    "“{name}” is still of {old}, as in the update before; look the figure up again and "
                    "write its new time."
                ),
                {"name": name, "old": old},
            ),
            field=field,
        )


def _times(brief: Brief) -> Iterator[tuple[str, str, str]]:
    """Yield name, field and time of everything that an update renews."""
    for at, fact in enumerate(brief.fakta):
        yield f"fakta:{fact.id or at + 1}", f"fakta[{at}].per", fact.per
    for at, table in enumerate(brief.tabel):
        yield f"tabel:{table.id or at + 1}", f"tabel[{at}].per", table.per
    if brief.rilis_berikutnya:
        yield "rilis_berikutnya", "rilis_berikutnya", brief.rilis_berikutnya


def _is_later(typed: str, old: str) -> bool:
    """Tell whether one time is after another; words that are no moment only have to differ."""
    new, before = parse_moment(typed), parse_moment(old)
    if new is None or before is None:
        return bool(typed.strip()) and typed.strip() != old.strip()
    return new.instant() > before.instant()


validator = Validator(
    id="figures.old-figure",
    summary=N_("A figure carried over from the update before without a new time."),
    why=N_(
        "An update that repeats an old figure under a new hour tells relatives and rescuers what is not so."
    ),
    cite="Pembaruan data darurat: tiap angka disertai waktu datanya",
    run=run,
    severity="error",
)
