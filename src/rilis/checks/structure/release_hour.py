"""An embargo at another hour than the agency's fixed one."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, format_clock, parse_moment


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report a release whose embargo ends at another hour than the profile's `jam_siar`."""
    fixed = context.profile.jam_siar
    wanted = parse_moment(f"2000-01-01 {fixed}") if fixed else None
    embargo = brief.siar.embargo
    if wanted is None or wanted.hour is None or embargo is None or embargo.hour is None:
        return
    if (embargo.hour, embargo.minute, embargo.zone or wanted.zone) == (
        wanted.hour,
        wanted.minute,
        wanted.zone,
    ):
        return
    yield Hit(
        Span(0, 0),
        Message(
            N_("The release time is {seen}; this agency publishes at {fixed}."),
            {"seen": format_clock(embargo.hour, embargo.minute, embargo.zone), "fixed": fixed},
        ),
        field="siar",
    )


validator = Validator(
    id="structure.release-hour",
    summary=N_("An embargo that ends at another hour than the agency's fixed one."),
    why=N_("Markets and newsrooms wait for the announced hour; another one looks like a leak or a delay."),
    cite="Profil instansi (jam_siar); jadwal rilis statistik yang diumumkan",
    run=run,
    severity="warning",
)
