"""Who issues a release: the house style of its agency, and of the others in a joint one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date  # noqa: N812 - read beside fields of that name

from rilis.errors import InputError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import Brief, Instansi
from rilis.model.message import Message
from rilis.model.style import Profile, StylePack


def profile_of(brief: Brief | None, style: StylePack, day: Date | None, agency: str = "") -> Profile:
    """Return the house style of the agency that issues a release, on its day.

    The brief's (first) agency, else `agency`, else the style's only one, else the general profile.
    What the brief says of its agency's name stands before the style.
    """
    issuer = brief.instansi[0] if brief is not None and brief.instansi else Instansi(agency)
    alone = len(style.instansi) == 1 and not (issuer.id or issuer.nama)
    return _profile(issuer._replace(id=next(iter(style.instansi))) if alone else issuer, style, day)


def partners_of(
    brief: Brief | None, style: StylePack, day: Date | None, agencies: Sequence[str] = ()
) -> tuple[Profile, ...]:
    """Return the house styles of all agencies but the first, in the order of brief or `agencies`."""
    others = brief.instansi[1:] if brief is not None else tuple(Instansi(name) for name in agencies[1:])
    return tuple(_profile(other, style, day) for other in others)


def agencies_of(meta: Mapping[str, str]) -> tuple[str, ...]:
    """Return the agencies that a draft's front matter names, in their order there."""
    return tuple(filter(None, (name.strip() for name in meta.get("instansi", "").split(","))))


def put_first(brief: Brief, agency: str) -> Brief:
    """Return a joint release's brief with one agency, by id or name, before the others.

    Raises InputError for a name that is none of its agencies.
    """
    wanted = agency.strip().casefold()
    for row in brief.instansi:
        if wanted and wanted in (row.id.casefold(), row.nama.casefold(), row.singkatan.casefold()):
            numbered = _with_numbers(brief)
            chosen = next(one for one in numbered.instansi if one.path == row.path)
            rest = tuple(other for other in numbered.instansi if other.path != row.path)
            return numbered._replace(instansi=(chosen, *rest))
    known = [row.id or row.singkatan or row.nama for row in brief.instansi]
    near = closest(agency, known) or known
    raise InputError(
        Message(N_("“{agency}” is no agency of this brief."), {"agency": agency}),
        Message(N_("Write one of: {known}."), {"known": ", ".join(near) or "-"}),
        source=brief.source,
    )


def _with_numbers(brief: Brief) -> Brief:
    """Give the number typed at the top of a joint brief to its first agency, whose it is."""
    if not brief.nomor or len(brief.instansi) < 2 or brief.instansi[0].nomor:  # noqa: PLR2004 - one agency
        return brief
    first = brief.instansi[0]._replace(nomor=brief.nomor)
    return brief._replace(instansi=(first, *brief.instansi[1:]), nomor="")


def _profile(issuer: Instansi, style: StylePack, day: Date | None) -> Profile:
    known = style.instansi.get(issuer.id)
    profile = known.at(day) if known is not None else Profile(id=issuer.id)
    return profile._replace(nama=issuer.nama or profile.nama, singkatan=issuer.singkatan or profile.singkatan)
