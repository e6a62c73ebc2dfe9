"""The home address of a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import after, before

_UNIT: Final = late_pattern(
    r"\bRT ?\.? ?0{0,2}[0-9]{1,3}(?: ?[/,-]? ?(?:dan )?RW ?\.? ?0{0,2}[0-9]{1,3}| ?/ ?0{0,2}[0-9]{1,3})\b"
)
_STREET: Final = late_pattern(
    r"\b(?:Jalan|Jl\.?|Gang|Gg\.?|Kampung|Kp\.?|Dusun|Perumahan|Perum|Kompleks|Komplek|Blok|Desa|Kelurahan) "
    r"[^\n;:()“”\"]{0,60}\Z"
)
_NAME: Final = r"[A-Z][a-z'’]{2,}"
_LIVES_BEFORE: Final = late_pattern(
    r"(?i:\b(?:tinggal di|bertempat tinggal di|beralamat(?:kan)? di|berdomisili di|bermukim di|menetap di|"
    r"alamat(?: rumah)?\b ?:?|rumahnya(?: yang)? di|kediamannya di|lives (?:at|in))[^\n]{0,60}\Z)"
    rf"|\b[Rr]umah (?:milik |warga bernama |orang tua |keluarga )?{_NAME}[^\n]{{0,60}}\Z"
    rf"|{_NAME}(?: \([0-9]{{1,2}}(?: tahun)?\))?, (?:seorang )?warga [^\n]{{0,60}}\Z"
)
_LIVES_AFTER: Final = late_pattern(
    rf"\A[^\n.]{{0,50}}?[Rr]umah (?:milik |warga bernama |orang tua |keluarga ){_NAME}"
)
_OFFICE: Final = late_pattern(
    r"\b(?:[Kk]antor|[Gg]edung|[Pp]erwakilan|[Kk]etua|[Pp]engurus|[Ss]ekretaris|[Ss]ekretariat|"
    r"[Mm]asjid|[Ss]ekolah|"
    r"[Pp]osko|[Bb]alai|PT|CV|[Tt]oko|[Pp]asar|[Gg]udang|Kementerian|Dinas)\b"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report an address with RT and RW where the words around it say who lives there."""
    del context
    text = document.text
    if "RT" not in text:
        return
    for match in _UNIT.finditer(text):
        words = before(text, match.start(), 130)
        words = words[words.rfind(". ", 0, max(len(words) - 12, 0)) + 1 :]
        found = _LIVES_BEFORE.search(words)
        if not (found or _LIVES_AFTER.search(after(text, match.end(), 90))):
            continue
        if found and _OFFICE.search(words):
            continue
        street = _STREET.search(words)
        start = match.start() - (len(words) - street.start() if street else 0)
        yield Hit(
            Span(start, match.end()),
            Message(N_("This is a person's home address; name the village or district at most.")),
            secret=True,
        )


check = Check(
    id="privacy.address",
    summary=N_("The home address of a person, down to RT and RW."),
    why=N_("An address brings strangers to the door of a victim, a witness or a patient."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 dan 65",
    run=run,
    severity="error",
)
