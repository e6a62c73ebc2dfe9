"""An event's hour in another time zone than its place."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, parse_moment, zoned_places


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Compare the zone of `acara.mulai` and `acara.selesai` with the place in `acara.tempat`, or `kota`."""
    del context
    if brief.acara is None:
        return
    place, right = _place(brief.acara.tempat) or _place(brief.kota) or ("", "")
    for field, typed in (("acara.mulai", brief.acara.mulai), ("acara.selesai", brief.acara.selesai)):
        moment = parse_moment(typed) if typed else None
        if right and moment is not None and moment.zone not in (None, right):
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "“{place}” lies in {right}, the hour beside it is given in {seen}; look at the hour and "
                        "its zone."
                    ),
                    {"place": place, "right": right, "seen": moment.zone or ""},
                ),
                field=field,
            )


def _place(words: str) -> tuple[str, str] | None:
    """Return the one place of Indonesia in a field and its zone; None when there is none, or two zones."""
    text = f", {words.strip()},"
    found = list(zoned_places(text, Span(0, len(text))))
    return (found[0][0].of(text), found[0][1]) if len({zone for _, zone in found}) == 1 else None


validator = Validator(
    id="dates.event-zone",
    summary=N_("An event's hour in another time zone than its place."),
    why=N_("Guests in Makassar who read WIB come an hour late or ask which of the two is meant."),
    cite="Keppres 41/1987: pembagian wilayah Indonesia menjadi tiga wilayah waktu",
    run=run,
)
