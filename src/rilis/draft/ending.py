"""What stands below the text of a release: the agency, contacts, channels, attachments, closing mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rilis.draft.body import Body
from rilis.draft.joint import contact_rows
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.draft.words import channel_name
from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.style import Profile

_HOME: Final = late_pattern(r"\A\(?0(?!800|80[47])(?=[1-9])")
"""The 0 of a number dialled within Indonesia; not of one that works only there (0800, 0804, 0807)."""


def about(brief: Brief, profile: Profile, version: Version) -> Traced:
    """Return the paragraphs about the agency: the brief's, else the house's in this language."""
    if brief.tentang_instansi.strip():
        return traced(brief.tentang_instansi, "tentang_instansi")
    return Traced(profile.tentang_en if version.english else profile.tentang)


def contacts(
    brief: Brief, profile: Profile, version: Version, partners: Sequence[Profile] = ()
) -> list[dict[str, Traced]]:
    """Return who answers the press, the brief's own before the house's; +62 for readers abroad."""
    found = []
    for row, path, whose in contact_rows(brief, profile, partners):
        field = {
            key: _field(str(getattr(row, key)), path, key)
            for key in ("nama", "unit", "telepon", "surel", "instansi")
        }
        field["telepon_pribadi"] = (
            _field(row.telepon_pribadi, path, "telepon_pribadi") if row.izin else Traced("")
        )
        if version.english:
            field["unit"] = version.word(row, path, "unit") if path else Traced(row.unit_en or row.unit)
            for key in ("telepon", "telepon_pribadi"):
                field[key] = field[key].replaced(_HOME, lambda _match: "+62 ")
        if whose and str(whose) not in field["unit"]:
            field["unit"] = joined((field["unit"], ", " if row.unit else "", whose))
        found.append(field)
    return found


def _field(text: str, path: str, key: str) -> Traced:
    return traced(text, f"{path}.{key}") if path else Traced(text)


def channels(brief: Brief, profile: Profile, version: Version) -> dict[str, Traced]:
    """Return web site and accounts by the name they are printed with."""
    rows = {key: Traced(value) for key, value in profile.kanal.items()}
    rows.update({key: traced(value, f"kanal.{key}") for key, value in brief.kanal.items()})
    return {channel_name(key, version.language): value for key, value in rows.items() if value}


def answerable(brief: Brief, version: Version) -> dict[str, Traced] | None:
    """Return who answers for the release, or None."""
    row = brief.penanggung_jawab
    if row is None:
        return None
    return {
        "nama": traced(row.nama, "penanggung_jawab.nama"),
        "jabatan": version.word(row, "penanggung_jawab", "jabatan"),
    }


def credits_of(brief: Brief) -> dict[str, Traced]:
    """Return who wrote, edited and photographed."""
    rows = brief.kredit._asdict().items() if brief.kredit else ()
    return {key: traced(value, f"kredit.{key}") for key, value in rows if value}


def hashtags(brief: Brief) -> list[Traced]:
    """Return the hashtags, each with its sign."""
    return [
        traced(tag if tag.startswith("#") else f"#{tag}", f"tagar[{at}]")
        for at, tag in enumerate(brief.tagar)
    ]


def attachments(brief: Brief, body: Body, version: Version) -> list[Traced]:
    """Return the files that the body does not show, each with what it is."""
    shown = {item.id for item in brief.isi if item.jenis == "foto"}
    rows = []
    for at, row in enumerate(brief.lampiran):
        if row.id in shown and row.id:
            continue
        note = body.plain(version.word(row, f"lampiran[{at}]", "keterangan"))
        rows.append(joined((traced(row.berkas, f"lampiran[{at}].berkas"), ": " if note else "", note)))
    return rows


def closing(brief: Brief, profile: Profile) -> Traced:
    """Return the closing mark, its signs safe from Markdown."""
    typed = brief.penutup.tanda if brief.penutup else ""
    mark = traced(typed, "penutup.tanda") if typed else Traced(profile.penutup)
    plain = str(mark)
    bare = plain.strip() and not plain.strip("*#=-_ ")
    if not bare:
        return mark
    return mark.altered("".join("\\" + letter if letter in "*#=-_" else letter for letter in plain))
