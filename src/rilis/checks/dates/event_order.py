"""Moments of an event that cannot all be right: hour or zone missing, end before start, too late to sign up."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Moment, Span, Validator, parse_moment


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Compare start and end of `acara`, the last moment of `pendaftaran` and the release date."""
    del context
    start = parse_moment(brief.acara.mulai) if brief.acara else None
    end = parse_moment(brief.acara.selesai) if brief.acara else None
    last = parse_moment(brief.pendaftaran.batas) if brief.pendaftaran else None
    for field, message in (*_event(brief, start, end), *_registration(brief, start, last)):
        yield Hit(Span(0, 0), message, field=field)


def _event(brief: Brief, start: Moment | None, end: Moment | None) -> Iterable[tuple[str, Message]]:
    if start is None or brief.acara is None:
        return
    seen = {"seen": brief.acara.mulai}
    if start.hour is None:
        yield "acara.mulai", Message(N_("“{seen}” has no hour; write it as 2024-05-18 09.30 WITA."), seen)
    elif start.zone is None:
        yield "acara.mulai", Message(N_("“{seen}” has no time zone; add WIB, WITA or WIT."), seen)
    if brief.tanggal is not None and start.date < brief.tanggal:
        yield (
            "acara.mulai",
            Message(
                N_("The event begins before the release date {date}; one of the two is wrong."), _day(brief)
            ),
        )
    if end is not None and _is_before(end, start):
        yield (
            "acara.selesai",
            Message(
                N_("The event ends at “{seen}”, before it begins; mend one of the two."),
                {"seen": brief.acara.selesai},
            ),
        )


def _registration(brief: Brief, start: Moment | None, last: Moment | None) -> Iterable[tuple[str, Message]]:
    if last is None or brief.pendaftaran is None:
        return
    if start is not None and not _is_before(last, start):
        yield (
            "pendaftaran.batas",
            Message(
                N_("Registration closes at “{seen}”, when the event has begun; close it earlier."),
                {"seen": brief.pendaftaran.batas},
            ),
        )
    if brief.tanggal is not None and last.date < brief.tanggal:
        yield (
            "pendaftaran.batas",
            Message(
                N_("Registration closes before the release date {date}; one of the two is wrong."),
                _day(brief),
            ),
        )


def _is_before(one: Moment, two: Moment) -> bool:
    """Tell whether a moment lies before another; of two days only the days are compared."""
    if one.hour is None or two.hour is None:
        return one.date < two.date
    zoned = one._replace(zone=one.zone or two.zone), two._replace(zone=two.zone or one.zone)
    return zoned[0].instant() < zoned[1].instant()


def _day(brief: Brief) -> dict[str, str | int | Message]:
    return {"date": brief.tanggal.isoformat() if brief.tanggal else ""}


validator = Validator(
    id="dates.event-order",
    summary=N_("Moments of an event that cannot all be right, or lack hour or zone."),
    why=N_("Crews travel by the invitation; one wrong hour in three time zones and the seats stay empty."),
    cite="Undangan media memuat hari, tanggal, jam, dan zona (Keppres 41/1987); batas pendaftaran sebelum acara",
    run=run,
    severity="error",
)
