"""What a template sees: the brief's names, with the agency's style where the brief is silent."""

from __future__ import annotations

from collections.abc import Sequence

from rilis.draft import ending, heading
from rilis.draft.abbreviations import Abbreviations
from rilis.draft.body import Body
from rilis.draft.claim import claim
from rilis.draft.correction import correction
from rilis.draft.emergency import opening, unknown_items
from rilis.draft.event import event, invitation, registration
from rilis.draft.joint import about_rows, issuers, label, number_lines
from rilis.draft.prose import paragraphs
from rilis.draft.traced import Traced, traced
from rilis.draft.version import Version
from rilis.draft.words import WORDS
from rilis.model.brief import Brief
from rilis.model.finding import FieldPath
from rilis.model.spoken import quotations_of
from rilis.model.style import Profile


def template_values(brief: Brief, profile: Profile, partners: Sequence[Profile] = ()) -> dict[str, object]:
    """Return the names a draft template may use; running text is ready-made and traced.

    `partners`: house styles of the other agencies of a joint release, in the brief's order.

    Worked out in the order of the release, since short forms and speakers are introduced once.
    """
    version = Version(brief)
    language = version.language
    body = Body(brief, profile, Abbreviations(_short_forms(brief, profile, partners), _everything(brief)))
    title = body.plain(traced(brief.judul, "judul"))
    subtitle = body.plain(traced(brief.subjudul, "subjudul"))
    lead = heading.lead(brief, body, language) or invitation(brief, profile, body, version)
    values: dict[str, object] = {
        "kata": WORDS[language],
        "bahasa": language,
        "profil": profile,
        "bersama": len(brief.instansi) > 1,
        "label": label(brief, profile),
        "nomor": heading.number(brief, language),
        "baris_nomor": number_lines(brief, language),
        "judul": title,
        "subjudul": subtitle,
        "status": heading.status(brief, language),
        "kota": traced(brief.kota, "kota"),
        "tanggal": brief.tanggal,
        "titimangsa": heading.dateline(brief, profile, language),
        "pembaruan": heading.update(brief, language),
        **opening(brief, body, language, lead),
        "acara": event(brief, body, version),
        "pendaftaran": registration(brief, body, version),
        "klarifikasi": claim(brief, body, version),
        "ralat": correction(brief, body, profile, language),
        "isi": (blocks := [block for item in brief.isi for block in body.blocks(item)]),
        "belum_diketahui": unknown_items(brief, body, language),
        "berikutnya": heading.next_release(brief, language),
        "tentang": [body.plain(part) for part in paragraphs(ending.about(brief, profile, version))],
        "tentang_semua": [
            {"nama": name, "paragraf": [body.plain(part) for part in paragraphs(text)]}
            for name, text in about_rows(brief, profile, partners)
        ],
        "nama_instansi": issuers(brief, profile, partners),
        "narahubung": ending.contacts(brief, profile, version, partners),
        "kanal": ending.channels(brief, profile, version),
        "penanggung_jawab": ending.answerable(brief, version),
        "kredit": ending.credits_of(brief),
        "tagar": ending.hashtags(brief),
        "lampiran": ending.attachments(brief, body, version),
        "inisial": traced(brief.penutup.inisial, "penutup.inisial") if brief.penutup else Traced(""),
        "penutup": ending.closing(brief, profile),
        "naskah": traced(brief.pidato.naskah, "pidato.naskah") if brief.pidato else Traced(""),
        "tambahan": brief.tambahan,
    }
    if not values["teras"] and heading.first_paragraph_leads(brief):
        values.update(teras=blocks[:1], isi=blocks[1:])
    return values


def _short_forms(
    brief: Brief, profile: Profile, partners: Sequence[Profile]
) -> dict[str, tuple[str, FieldPath]]:
    """Return short form → full form and its field; the house's words are Indonesian, its name stays."""
    known: dict[str, tuple[str, FieldPath]] = {}
    if profile.singkatan and profile.nama:
        known[profile.singkatan] = (profile.nama, "instansi")
    known.update({row.singkatan: (row.nama, "instansi") for row in partners if row.singkatan and row.nama})
    if brief.bahasa != "en":
        known.update({short: (full, "") for short, full in profile.istilah.items()})
    known.update({short: (full, f"singkatan.{short}") for short, full in brief.singkatan.items()})
    return known


def _everything(brief: Brief) -> str:
    texts = [brief.judul, brief.teras, *(words.text for words in quotations_of(brief))]
    texts += [brief.kejadian, *brief.poin, *brief.belum_diketahui]
    texts += [word for person in brief.tokoh for word in (person.jabatan, person.jabatan_en)]
    texts += brief.pokok[:1] + brief.pokok[2:4] if brief.pokok else ()
    for item in brief.isi:
        texts += [item.teks, item.pengantar, item.keterangan, *item.butir]
    return "\n".join(texts)
