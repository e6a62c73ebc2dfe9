"""Guests named out of the order of protocol."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from rilis.api import N_, Brief, Butir, Context, Hit, Message, Span, Tokoh, Validator, parse_number


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report a `hadir` in which somebody of a later `urutan` stands before one of an earlier."""
    del context
    people = {person.id: person for person in brief.tokoh}
    for item in brief.isi:
        if item.jenis == "hadir":
            yield from _out_of_order(item, [people[name] for name in item.butir if name in people])


def _out_of_order(item: Butir, guests: list[Tokoh]) -> Iterable[Hit]:
    ranked = [(rank, guest) for guest in guests if (rank := parse_number(guest.urutan)) is not None]
    for (first, one), (second, two) in pairwise(ranked):
        if second < first:
            values = {
                "one": two.nama or two.id,
                "rank": two.urutan,
                "two": one.nama or one.id,
                "other": one.urutan,
                "order": ", ".join(guest.id for _, guest in sorted(ranked, key=lambda row: row[0])),
            }
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "“{one}” (order {rank}) stands after “{two}” (order {other}); write the list as: {order}."
                    ),
                    values,
                ),
                field=f"{item.path}.hadir",
            )
            return


validator = Validator(
    id="names.protocol-order",
    summary=N_("Guests named out of the order of protocol."),
    why=N_(
        "The order in which guests are named is read as their rank; a slip offends and is corrected in public."
    ),
    cite="UU 9/2010 tentang Keprotokolan, tata urutan; urutan pada tokoh dalam brief",
    run=run,
)
