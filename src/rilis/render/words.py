"""Words that a rendered file carries besides the document's own: marks, banners, the sheet."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from rilis.language.moments import format_moment
from rilis.messages import say
from rilis.model.document import Language
from rilis.model.renderer import RenderJob

WORDS: Final = {
    "id": {
        "draft": "DRAF – UNTUK PERSETUJUAN",
        "embargo": "EMBARGO SAMPAI {when}",
        "sheet": "Lembar Persetujuan Kutipan",
        "columns": ("Kutipan", "Penutur", "Ucapan", "Disetujui oleh", "Tanda tangan"),
        "waiting": "menunggu",
        "page": "Halaman",
        "of": "dari",
        "skip": "Langsung ke isi",
        "mark": "Status berkas",
        "table": "Tabel",
        "logo": "Logo {name}",
    },
    "en": {
        "draft": "DRAFT – FOR APPROVAL",
        "embargo": "EMBARGOED UNTIL {when}",
        "sheet": "Quotations to Approve",
        "columns": ("Quotation", "Speaker", "Words", "Approved by", "Signature"),
        "waiting": "waiting",
        "page": "Page",
        "of": "of",
        "skip": "Skip to the text",
        "mark": "Status of this file",
        "table": "Table",
        "logo": "Logo of {name}",
    },
}
DEFAULT_COLOUR: Final = "#1F3A5F"
_CONTRAST: Final = 4.5
"""Least contrast of text on white: WCAG 2.2, 1.4.3."""


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
    """Return the agency's accent colour when text in it can be read on white, else the default."""
    return readable_colour(job.profile.warna)


def readable_colour(colour: str) -> str:
    """Return a colour `#RRGGBB` when text in it can be read on white, else the default."""
    digits = colour.removeprefix("#")
    if len(digits) != 6 or any(digit not in "0123456789abcdefABCDEF" for digit in digits):  # noqa: PLR2004 - RRGGBB
        return DEFAULT_COLOUR
    return f"#{digits.upper()}" if contrast_on_white(digits) >= _CONTRAST else DEFAULT_COLOUR


def contrast_on_white(digits: str) -> float:
    """Return the contrast ratio of a colour `RRGGBB` on white, 1 to 21 (WCAG 2.2)."""
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004 - sRGB
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def agency_name(job: RenderJob) -> str:
    """Return what the letterhead says; in a joint release the names of all agencies."""
    names = [row.kop or row.nama or row.singkatan for row in (job.profile, *job.partners)]
    names = [name for name in names if name]
    if len(names) < 2:  # noqa: PLR2004 - one agency
        return "".join(names)
    word = "and" if job.language == "en" else "dan"
    comma = "," if len(names) > 2 else ""  # noqa: PLR2004 - a series of three takes a comma
    return f"{', '.join(names[:-1])}{comma} {word} {names[-1]}"
