"""A style and all that it extends, as one style."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rilis.errors import ConfigError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.style import Agency, StylePack

GENERAL = "umum"
"""Id of the style that all others extend."""


def resolve_style(
    style: StylePack,
    known: Mapping[str, StylePack],
    from_folder: Callable[[StylePack], StylePack | None],
) -> StylePack:
    """Return `style` with everything its parents say and it does not.

    `known`: styles of plugins by id. `from_folder`: reads a parent named by path, None when
    there is no such file. Raises ConfigError for an unknown parent and for a circle.
    """
    chain = [style]
    while chain[-1].id != GENERAL:
        parent = _parent(chain[-1], known, from_folder)
        if any(parent.id == seen.id and parent.folder == seen.folder for seen in chain):
            raise ConfigError(
                Message(N_("The style “{id}” extends itself."), {"id": parent.id}),
            )
        chain.append(parent)
    whole = chain.pop()
    while chain:
        whole = merged(chain.pop(), whole)
    return whole


def merged(child: StylePack, parent: StylePack) -> StylePack:
    """Return `child` laid over `parent`: single values replace, lists add, agencies join by value."""
    return parent._replace(
        id=child.id,
        gaya=child.gaya,
        aktif=(*parent.aktif, *child.aktif),
        nonaktif=(*(name for name in parent.nonaktif if name not in child.aktif), *child.nonaktif),
        tingkat={**parent.tingkat, **child.tingkat},
        pilihan={
            key: {**parent.pilihan.get(key, {}), **child.pilihan.get(key, {})}
            for key in (*parent.pilihan, *child.pilihan)
        },
        kamus=(*parent.kamus, *child.kamus),
        leksikon=(*parent.leksikon, *child.leksikon),
        templat=(*parent.templat, *child.templat),
        gagal_pada=child.gagal_pada or parent.gagal_pada,
        aturan=child.aturan or parent.aturan,
        bahasa_pesan=child.bahasa_pesan or parent.bahasa_pesan,
        sertakan=(*parent.sertakan, *child.sertakan),
        kecuali=(*parent.kecuali, *child.kecuali),
        instansi=_agencies(child.instansi, parent.instansi),
        abaikan=(*parent.abaikan, *child.abaikan),
        folder=child.folder,
        berkas_kamus=(*parent.berkas_kamus, *child.berkas_kamus),
        akar_kata=child.akar_kata or parent.akar_kata,
        jendela=(*parent.jendela, *child.jendela),
        calon=(*parent.calon, *child.calon),
        ketat=child.ketat or parent.ketat,
        mesin_ejaan=child.mesin_ejaan or parent.mesin_ejaan,
        paket_fakta=(*parent.paket_fakta, *child.paket_fakta),
        languagetool=(
            child.languagetool[0] or parent.languagetool[0],
            child.languagetool[1] or parent.languagetool[1],
        ),
    )


def _agencies(child: Mapping[str, Agency], parent: Mapping[str, Agency]) -> dict[str, Agency]:
    both = dict(parent)
    for identity, agency in child.items():
        before = both[identity].values if identity in both else {}
        both[identity] = Agency(identity, {**before, **agency.values})
    return both


def _parent(
    style: StylePack,
    known: Mapping[str, StylePack],
    from_folder: Callable[[StylePack], StylePack | None],
) -> StylePack:
    name = style.gaya or GENERAL
    if name in known:
        return known[name]
    found = from_folder(style)
    if found is not None:
        return found
    near = closest(name, list(known))
    hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
    raise ConfigError(
        Message(
            N_("The style “{id}” names “{parent}”, which is no style known here."),
            {"id": style.id, "parent": name},
        ),
        hint or Message(N_("See “rilis list plugins” for where styles come from.")),
    )
