"""Words that a rendered file carries besides the document's own: marks, banners, the sheet."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from rilis.language.moments import format_moment
from rilis.messages import say
from rilis.model.document import Language
from rilis.model.renderer import RenderJob
from rilis.render.colours import readable_colour

WORDS: Final = {
    "id": {
        "draft": "DRAF – UNTUK PERSETUJUAN",
        "embargo": "EMBARGO SAMPAI {when}",
        "sheet": "Lembar Persetujuan Kutipan",
        "sheet_of": "{title} (sidik draf {sign})",
        "columns": ("Kutipan", "Penutur", "Ucapan", "Disetujui oleh", "Tanda tangan"),
        "waiting": "menunggu",
        "page": "Halaman",
        "of": "dari",
        "skip": "Langsung ke isi",
        "mark": "Status berkas",
        "table": "Tabel",
        "logo": "Logo {name}",
        "picture": "Gambar",
    },
    "en": {
        "draft": "DRAFT – FOR APPROVAL",
        "embargo": "EMBARGOED UNTIL {when}",
        "sheet": "Quotations to Approve",
        "sheet_of": "{title} (fingerprint of the draft {sign})",
        "columns": ("Quotation", "Speaker", "Words", "Approved by", "Signature"),
        "waiting": "waiting",
        "page": "Page",
        "of": "of",
        "skip": "Skip to the text",
        "mark": "Status of this file",
        "table": "Table",
        "logo": "Logo of {name}",
        "picture": "Picture",
    },
}
DEFAULT_COLOUR: Final = "#1F3A5F"


def word(language: Language, key: str) -> str:
    """Return one fixed word or sentence."""
    found = WORDS[language][key]
    return found if isinstance(found, str) else ""


class Banner(NamedTuple):
    """One line that stands at the head of every page, and first in a text for messengers or mail."""

    kind: Literal["embargo", "draft", "stamp"]
    text: str


def banners(job: RenderJob) -> list[Banner]:
    """Return the banners of a file: embargo, draft mark, stamp."""
    lines = []
    if job.embargo is not None:
        when = format_moment(job.embargo, job.language, weekday=True)
        lines.append(Banner("embargo", word(job.language, "embargo").format(when=when)))
    if job.draft:
        lines.append(Banner("draft", word(job.language, "draft")))
    if job.stamp is not None:
        lines.append(Banner("stamp", say(job.stamp, job.language)))
    return lines


def colour_of(job: RenderJob) -> str:
    """Return a colour for text on white: the agency's, else its nearest shade that can be read, else ours."""
    return readable_colour(job.profile.warna) or DEFAULT_COLOUR


def agency_name(job: RenderJob) -> str:
    """Return what the letterhead says."""
    return job.profile.kop or job.profile.nama or job.profile.singkatan


def issuer(job: RenderJob) -> str:
    """Return the agency's name on one line, as data about a file says it."""
    return " ".join((job.profile.nama or agency_name(job)).split())
