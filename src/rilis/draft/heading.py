"""What stands above the text of a release: release condition, dateline, update line, lead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.draft.body import Body
from rilis.draft.lead import lead_from
from rilis.draft.prose import paragraphs
from rilis.draft.tables import moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.words import WORDS
from rilis.language.calendar_names import weekday_name
from rilis.language.dates import format_date
from rilis.language.moments import format_moment
from rilis.model.brief import Brief
from rilis.model.document import Language
from rilis.model.style import Profile

_DATELINE: Final = 60
"""Letters within which the dash of a typed dateline stands."""
_DASHES: Final = ("—", "–", "--", " - ")


def status(brief: Brief, language: Language) -> Traced:
    """Return the release condition: at once, or the embargo with its moment; empty without one."""
    words = WORDS[language]
    moment = brief.siar.embargo
    if moment is None:
        at_once = brief.siar.teks.strip().lower() in ("segera", "immediate")
        return Traced(words["segera"] if at_once else "")
    when = format_moment(moment, language, weekday=True)
    return joined((words["embargo"], " ", traced(brief.siar.teks, "siar").altered(when.upper())))


def dateline(brief: Brief, profile: Profile, language: Language) -> dict[str, Traced]:
    """Return the dateline in two parts: what is printed bold, and the dash with its blanks."""
    if not brief.kota and brief.tanggal is None:
        return {"tebal": Traced(""), "sambung": Traced("")}
    pattern = profile.titimangsa.replace("**", "")
    stem = pattern.rstrip(" -–—.")
    day = brief.tanggal
    kota = traced(brief.kota, "kota")
    written = format_date(day, language) if day else ""
    typed = traced(brief.tanggal_teks, "tanggal")
    known: dict[str, Traced] = {
        "kota": kota,
        "KOTA": kota.altered(brief.kota.upper()),
        "tanggal": typed if brief.tanggal_teks == written else typed.altered(written),
        "hari": typed.altered(weekday_name(day.weekday(), language) if day else ""),
        "instansi": traced(profile.nama, "instansi"),
        "singkatan": traced(profile.singkatan, "instansi"),
    }
    return {"tebal": _filled(stem, known).trimmed(), "sambung": Traced(pattern[len(stem) :] or " ")}


def _filled(pattern: str, known: Mapping[str, Traced]) -> Traced:
    parts: list[str] = []
    for at, part in enumerate(pattern.split("{")):
        name, closing, rest = part.partition("}")
        if at == 0 or not closing:
            parts.append(part)
        elif name in known:
            parts += (known[name], rest)
        else:
            parts.append("{" + part)
    return joined(parts)


def lead(brief: Brief, body: Body, language: Language) -> list[Traced]:
    """Return the writer's own lead, else one made of the gist."""
    if brief.teras.strip():
        return [body.narration(part) for part in paragraphs(traced(brief.teras, "teras"))]
    if brief.pokok is not None:
        made = lead_from(brief.pokok, language)
        return [body.narration(made)] if len(made.strip(" .")) else []
    return []


def first_paragraph_leads(brief: Brief) -> bool:
    """Tell whether the body begins with the lead: neither `teras` nor `pokok`, and no dateline typed."""
    if brief.is_correction or not brief.isi or brief.isi[0].jenis != "paragraf":
        return False
    opening = brief.isi[0].teks.strip().lstrip("*")[:_DATELINE].casefold()
    typed = opening.startswith(brief.kota.casefold()) and any(dash in opening for dash in _DASHES)
    return not (brief.kota and typed)


def number(brief: Brief, language: Language) -> Traced:
    """Return the release's number; one still to come says so in the release's language."""
    typed = traced(brief.nomor, "nomor")
    later = language == "en" and brief.nomor.strip().lower() == "menyusul"
    return typed.altered("to follow") if later else typed


def update(brief: Brief, language: Language) -> Traced:
    """Return which update this is, as a line under the number."""
    if brief.pembaruan is None or not brief.pembaruan.ke:
        return Traced("")
    count = traced(brief.pembaruan.ke, "pembaruan.ke")
    words, instead = ("Pembaruan ke-", ", menggantikan ") if language == "id" else ("Update ", ", replacing ")
    old = brief.pembaruan.menggantikan
    after = (instead, traced(old, "pembaruan.menggantikan")) if old else ()
    return joined((words, count, *after))


def next_release(brief: Brief, language: Language) -> Traced:
    """Return the sentence that says when the next release is due."""
    if not brief.rilis_berikutnya:
        return Traced("")
    when = traced(brief.rilis_berikutnya, "rilis_berikutnya")
    when = when.altered(moment_words(brief.rilis_berikutnya, language, weekday=True))
    before = "Siaran pers berikutnya dijadwalkan pada " if language == "id" else "The next release is due on "
    return joined((before, when, "."))
