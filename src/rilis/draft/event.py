"""An event as its invitation prints it: when, where, who speaks, how to sign up."""

from __future__ import annotations

from typing import Final

from rilis.draft.body import Body
from rilis.draft.lead import at_place
from rilis.draft.prose import folded, stopped, unstopped
from rilis.draft.tables import moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.language.calendar import format_clock, format_date, parse_moment
from rilis.model.brief import Brief
from rilis.model.moment import ZONES, Moment
from rilis.model.style import Profile

_ABROAD: Final = {zone: f" (UTC+{hours})" for zone, hours in ZONES.items()}


def event(brief: Brief, body: Body, version: Version) -> dict[str, object] | None:
    """Return the parts of `acara` by name, each traced; None for a release without an event."""
    row = brief.acara
    if row is None:
        return None
    return {
        "nama": body.plain(version.word(row, "acara", "nama")),
        "hari": _day(brief, version),
        "pukul": _clock(brief, version),
        "tempat": body.plain(version.word(row, "acara", "tempat")),
        "alamat": body.plain(version.word(row, "acara", "alamat")),
        "tautan": traced(row.tautan, "acara.tautan") if row.tautan else Traced(""),
        "busana": body.plain(version.word(row, "acara", "busana")),
        "pembicara": body.people(row.pembicara),
        "susunan": body.table(row.susunan),
    }


def registration(brief: Brief, body: Body, version: Version) -> dict[str, object] | None:
    """Return the parts of `pendaftaran` by name; None without one."""
    row = brief.pendaftaran
    if row is None:
        return None
    wanted = version.own(row.syarat, "pendaftaran.syarat", "pendaftaran")
    return {
        "batas": traced(row.batas, "pendaftaran.batas").altered(_in_sentence(row.batas, version))
        if row.batas
        else Traced(""),
        "cara": stopped(body.plain(version.word(row, "pendaftaran", "cara"))),
        "tautan": traced(row.tautan, "pendaftaran.tautan") if row.tautan else Traced(""),
        "syarat": [wanted]
        if isinstance(wanted, Traced)
        else [body.plain(traced(text, f"pendaftaran.syarat[{at}]")) for at, text in enumerate(wanted)],
    }


def invitation(brief: Brief, profile: Profile, body: Body, version: Version) -> list[Traced]:
    """Return the lead of an invitation that has none of its own: who invites to what, when and where."""
    row = brief.acara
    if row is None or not row.nama:
        return []
    who = joined((traced(profile.nama, "instansi"), f" ({profile.singkatan})" if profile.singkatan else ""))
    asks, on = (" mengundang wartawan untuk meliput ", " pada ")
    if version.english:
        asks, on = " invites journalists to cover ", " on "
    parts: list[str] = [who, asks, unstopped(folded(version.word(row, "acara", "nama")))]
    if row.mulai:
        parts += (on, _start(brief, version), ",")
    place = folded(version.word(row, "acara", "tempat"))
    if place:
        parts += at_place(place, version.language, "at" if version.english else "di")
    return [body.narration(stopped(joined(parts)))] if profile.nama else []


def _start(brief: Brief, version: Version) -> Traced:
    typed = brief.acara.mulai if brief.acara else ""
    return traced(typed, "acara.mulai").altered(_in_sentence(typed, version))


def _in_sentence(typed: str, version: Version) -> str:
    """Return a moment as it stands within a sentence: `Selasa, 21 Mei 2024, pukul 08.30 WITA`."""
    moment = parse_moment(typed)
    if moment is None or moment.hour is None or not version.english:
        return moment_words(typed, version.language, weekday=True)
    day = format_date(moment.date, "en", weekday=True)
    return f"{day}, at {format_clock(moment.hour, moment.minute, moment.zone, ':')}"


def _day(brief: Brief, version: Version) -> Traced:
    """Return the day, or the days, with their weekdays."""
    row = brief.acara
    begins, ends = (parse_moment(row.mulai), parse_moment(row.selesai)) if row else (None, None)
    if row is None or begins is None:
        return Traced(row.mulai if row else "")
    words = format_date(begins.date, version.language, weekday=True)
    if ends is not None and ends.date != begins.date:
        between = " to " if version.english else " sampai dengan "
        words += between + format_date(ends.date, version.language, weekday=True)
    return traced(row.mulai, "acara.mulai").altered(words)


def _clock(brief: Brief, version: Version) -> Traced:
    """Return from when to when, with the zone: `09.30–11.00 WITA`; for readers abroad with its offset."""
    row = brief.acara
    begins = parse_moment(row.mulai) if row else None
    if row is None or begins is None or begins.hour is None:
        return Traced("")
    ends = parse_moment(row.selesai)
    words = _hour(begins, version)
    if ends is not None and ends.hour is not None:
        words += "–" + _hour(ends, version)
    zone = begins.zone or ""
    offset = _ABROAD.get(zone, "") if version.english else ""
    return traced(row.mulai, "acara.mulai").altered(f"{words} {zone}".strip() + offset)


def _hour(moment: Moment, version: Version) -> str:
    return format_clock(moment.hour or 0, moment.minute, None, ":" if version.english else ".")
