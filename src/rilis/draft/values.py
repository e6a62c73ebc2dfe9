"""What a template sees: the brief's names, with the agency's style where the brief is silent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.draft.abbreviations import Abbreviations
from rilis.draft.body import Body
from rilis.draft.correction import correction
from rilis.draft.lead import lead_from
from rilis.draft.prose import paragraphs
from rilis.draft.tables import moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.language.calendar_names import weekday_name
from rilis.language.dates import format_date
from rilis.language.moments import format_clock
from rilis.model.brief import Brief
from rilis.model.document import Language
from rilis.model.finding import FieldPath
from rilis.model.style import Contact, Profile

WORDS: Final = {
    "id": {
        "nomor": "Nomor",
        "tentang": "Tentang",
        "narahubung": "Narahubung",
        "telepon": "Telepon",
        "surel": "Surel",
        "lampiran": "Lampiran",
        "penanggung_jawab": "Penanggung jawab",
        "penulis": "Penulis",
        "editor": "Editor",
        "fotografer": "Fotografer",
        "segera": "UNTUK DISIARKAN SEGERA",
        "embargo": "EMBARGO SAMPAI",
    },
    "en": {
        "nomor": "Number",
        "tentang": "About",
        "narahubung": "Contact",
        "telepon": "Telephone",
        "surel": "E-mail",
        "lampiran": "Attachments",
        "penanggung_jawab": "Responsible",
        "penulis": "Writer",
        "editor": "Editor",
        "fotografer": "Photographer",
        "segera": "FOR IMMEDIATE RELEASE",
        "embargo": "EMBARGOED UNTIL",
    },
}
"""Fixed words of the release by language."""
_LABELS: Final = {"en": "PRESS RELEASE"}


def template_values(brief: Brief, profile: Profile) -> dict[str, object]:
    """Return the names a draft template may use; running text is ready-made and traced.

    Worked out in the order of the release, since short forms and speakers are introduced once.
    """
    language: Language = "en" if brief.bahasa == "en" else "id"
    body = Body(brief, profile, Abbreviations(_short_forms(brief, profile), _everything(brief)))
    values: dict[str, object] = {
        "kata": WORDS[language],
        "bahasa": language,
        "profil": profile,
        "label": _LABELS.get(language, profile.label),
        "nomor": traced(brief.nomor, "nomor"),
        "judul": body.plain(traced(brief.judul, "judul")),
        "subjudul": body.plain(traced(brief.subjudul, "subjudul")),
        "status": _status(brief, language),
        "kota": traced(brief.kota, "kota"),
        "tanggal": brief.tanggal,
        "titimangsa": _dateline(brief, profile, language),
        "pembaruan": _update(brief, language),
        "teras": _lead(brief, body, language),
        "ralat": correction(brief, body, profile, language),
        "isi": [block for item in brief.isi for block in body.blocks(item)],
        "berikutnya": _next(brief, language),
        "tentang": [body.plain(part) for part in paragraphs(_about(brief, profile))],
        "nama_instansi": _agency_name(brief, profile),
        "narahubung": _contacts(brief, profile),
        "kanal": _channels(brief, profile),
        "penanggung_jawab": brief.penanggung_jawab
        and {
            "nama": traced(brief.penanggung_jawab.nama, "penanggung_jawab.nama"),
            "jabatan": traced(brief.penanggung_jawab.jabatan, "penanggung_jawab.jabatan"),
        },
        "kredit": {
            key: traced(value, f"kredit.{key}")
            for key, value in (brief.kredit._asdict().items() if brief.kredit else ())
            if value
        },
        "tagar": [
            traced(tag if tag.startswith("#") else f"#{tag}", f"tagar[{at}]")
            for at, tag in enumerate(brief.tagar)
        ],
        "lampiran": _attachments(brief, body),
        "inisial": traced(brief.penutup.inisial, "penutup.inisial") if brief.penutup else Traced(""),
        "penutup": _closing(brief, profile),
        "tambahan": brief.tambahan,
    }
    return values


def _short_forms(brief: Brief, profile: Profile) -> dict[str, tuple[str, FieldPath]]:
    known: dict[str, tuple[str, FieldPath]] = {}
    if profile.singkatan and profile.nama:
        known[profile.singkatan] = (profile.nama, "instansi")
    known.update({short: (full, "") for short, full in profile.istilah.items()})
    known.update({short: (full, f"singkatan.{short}") for short, full in brief.singkatan.items()})
    return known


def _everything(brief: Brief) -> str:
    texts = [brief.judul, brief.teras, *(quote.ucapan for quote in brief.kutipan)]
    texts += [person.jabatan for person in brief.tokoh]
    texts += brief.pokok[:1] + brief.pokok[2:4] if brief.pokok else ()
    for item in brief.isi:
        texts += [item.teks, item.pengantar, item.keterangan, *item.butir]
    return "\n".join(texts)


def _status(brief: Brief, language: Language) -> Traced:
    words = WORDS[language]
    moment = brief.siar.embargo
    if moment is None:
        return (
            Traced(words["segera"])
            if brief.siar.teks.strip().lower() in ("segera", "immediate")
            else Traced("")
        )
    day = format_date(moment.date, language, weekday=True)
    clock = ""
    if moment.hour is not None:
        before = ", pukul " if language == "id" else ", "
        clock = before + format_clock(moment.hour, moment.minute, moment.zone)
    return joined((words["embargo"], " ", traced(brief.siar.teks, "siar").altered((day + clock).upper())))


def _dateline(brief: Brief, profile: Profile, language: Language) -> dict[str, Traced]:
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


def _lead(brief: Brief, body: Body, language: Language) -> list[Traced]:
    if brief.teras.strip():
        return [body.narration(part) for part in paragraphs(traced(brief.teras, "teras"))]
    if brief.pokok is not None:
        lead = lead_from(brief.pokok, language)
        return [body.narration(lead)] if len(lead.strip(" .")) else []
    return []


def _update(brief: Brief, language: Language) -> Traced:
    """Return which update this is, as a line under the number."""
    if brief.pembaruan is None or not brief.pembaruan.ke:
        return Traced("")
    count = traced(brief.pembaruan.ke, "pembaruan.ke")
    words, instead = ("Pembaruan ke-", ", menggantikan ") if language == "id" else ("Update ", ", replacing ")
    old = brief.pembaruan.menggantikan
    after = (instead, traced(old, "pembaruan.menggantikan")) if old else ()
    return joined((words, count, *after))


def _next(brief: Brief, language: Language) -> Traced:
    """Return the sentence that says when the next release is due."""
    if not brief.rilis_berikutnya:
        return Traced("")
    when = traced(brief.rilis_berikutnya, "rilis_berikutnya")
    when = when.altered(moment_words(brief.rilis_berikutnya, language, weekday=True))
    before = "Siaran pers berikutnya dijadwalkan pada " if language == "id" else "The next release is due on "
    return joined((before, when, "."))


def _about(brief: Brief, profile: Profile) -> Traced:
    if brief.tentang_instansi.strip():
        return traced(brief.tentang_instansi, "tentang_instansi")
    return Traced(profile.tentang)


def _agency_name(brief: Brief, profile: Profile) -> Traced:
    typed = bool(brief.instansi and brief.instansi[0].nama)
    return traced(profile.nama, "instansi.nama" if typed else "instansi") if profile.nama else Traced("")


def _contacts(brief: Brief, profile: Profile) -> list[dict[str, Traced]]:
    own = bool(brief.narahubung)
    rows: tuple[Contact, ...] = brief.narahubung or profile.narahubung
    found = []
    for at, row in enumerate(rows):
        path = f"narahubung[{at}]" if own else ""
        field = {
            key: _field(str(getattr(row, key)), path, key)
            for key in ("nama", "unit", "telepon", "surel", "instansi")
        }
        private = _field(row.telepon_pribadi, path, "telepon_pribadi") if row.izin else Traced("")
        found.append({**field, "telepon_pribadi": private})
    return found


def _field(text: str, path: str, key: str) -> Traced:
    return traced(text, f"{path}.{key}") if path else Traced(text)


def _channels(brief: Brief, profile: Profile) -> dict[str, Traced]:
    rows = {key: Traced(value) for key, value in profile.kanal.items()}
    rows.update({key: traced(value, f"kanal.{key}") for key, value in brief.kanal.items()})
    return {key.replace("_", " ").capitalize(): value for key, value in rows.items() if value}


def _attachments(brief: Brief, body: Body) -> list[Traced]:
    shown = {item.id for item in brief.isi if item.jenis == "foto"}
    rows = []
    for at, row in enumerate(brief.lampiran):
        if row.id in shown and row.id:
            continue
        note = body.plain(traced(row.keterangan, f"lampiran[{at}].keterangan"))
        rows.append(joined((traced(row.berkas, f"lampiran[{at}].berkas"), ": " if note else "", note)))
    return rows


def _closing(brief: Brief, profile: Profile) -> Traced:
    typed = brief.penutup.tanda if brief.penutup else ""
    mark = traced(typed, "penutup.tanda") if typed else Traced(profile.penutup)
    plain = str(mark)
    bare = plain.strip() and not plain.strip("*#=-_ ")
    if not bare:
        return mark
    return mark.altered("".join("\\" + letter if letter in "*#=-_" else letter for letter in plain))
