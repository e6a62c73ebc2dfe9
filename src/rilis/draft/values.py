"""What a template sees: the brief's names, with the agency's style where the brief is silent."""

from __future__ import annotations

from rilis.draft import ending, heading
from rilis.draft.abbreviations import Abbreviations
from rilis.draft.body import Body
from rilis.draft.claim import claim
from rilis.draft.event import event, invitation, registration
from rilis.draft.prose import paragraphs
from rilis.draft.traced import Traced, traced
from rilis.draft.version import Version
from rilis.draft.words import LABELS, WORDS
from rilis.model.brief import Brief
from rilis.model.finding import FieldPath
from rilis.model.spoken import quotations_of
from rilis.model.style import Profile


def template_values(brief: Brief, profile: Profile) -> dict[str, object]:
    """Return the names a draft template may use; running text is ready-made and traced.

    Worked out in the order of the release, since short forms and speakers are introduced once.
    """
    version = Version(brief)
    language = version.language
    body = Body(brief, profile, Abbreviations(_short_forms(brief, profile), _everything(brief)))
    title = body.plain(traced(brief.judul, "judul"))
    subtitle = body.plain(traced(brief.subjudul, "subjudul"))
    lead = heading.lead(brief, body, language) or invitation(brief, profile, body, version)
    return {
        "kata": WORDS[language],
        "bahasa": language,
        "profil": profile,
        "label": LABELS.get(language, profile.label),
        "nomor": heading.number(brief, language),
        "judul": title,
        "subjudul": subtitle,
        "status": heading.status(brief, language),
        "kota": traced(brief.kota, "kota"),
        "tanggal": brief.tanggal,
        "titimangsa": heading.dateline(brief, profile, language),
        "pembaruan": heading.update(brief, language),
        "teras": lead,
        "acara": event(brief, body, version),
        "pendaftaran": registration(brief, body, version),
        "klarifikasi": claim(brief, body, version),
        "isi": [block for item in brief.isi for block in body.blocks(item)],
        "berikutnya": heading.next_release(brief, language),
        "tentang": [body.plain(part) for part in paragraphs(ending.about(brief, profile, version))],
        "nama_instansi": ending.agency_name(brief, profile),
        "narahubung": ending.contacts(brief, profile, version),
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


def _short_forms(brief: Brief, profile: Profile) -> dict[str, tuple[str, FieldPath]]:
    """Return short form → full form and its field; the house's words are Indonesian, its name stays."""
    known: dict[str, tuple[str, FieldPath]] = {}
    if profile.singkatan and profile.nama:
        known[profile.singkatan] = (profile.nama, "instansi")
    if brief.bahasa != "en":
        known.update({short: (full, "") for short, full in profile.istilah.items()})
    known.update({short: (full, f"singkatan.{short}") for short, full in brief.singkatan.items()})
    return known


def _everything(brief: Brief) -> str:
    texts = [brief.judul, brief.teras, *(words.text for words in quotations_of(brief))]
    texts += [word for person in brief.tokoh for word in (person.jabatan, person.jabatan_en)]
    texts += brief.pokok[:1] + brief.pokok[2:4] if brief.pokok else ()
    for item in brief.isi:
        texts += [item.teks, item.pengantar, item.keterangan, *item.butir]
    return "\n".join(texts)
