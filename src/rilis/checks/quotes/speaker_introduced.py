"""A speaker named for the first time behind a quotation, without an office."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Attribution, Check, Context, Document, Hit, Message, late_pattern, office_words

_APPOSED: Final = late_pattern(r" ?[,(@]| (?:selaku|sebagai|dari|yang|seorang|warga)\b")
"""What tells who a person is behind the name: `ujar Sari, Kepala Dinas …`."""
_SYLLABIC: Final = late_pattern(r"(?:Wak|Ka|Wa|Dan|Pang|Dir|Sek|Men|As)[a-z]{3,}")
"""How short names of offices begin: Kapuspenkum, Kasintel, Wakapolda."""
_WORD: Final = late_pattern(r"[^\W\d_]+")
_BEFORE: Final = 160
"""Letters before the name, in its paragraph, in which an office or role may stand."""
_LONG: Final = 2
"""Letters of a word that is no part of a name by which a person is known."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first mention of a speaker that has neither office nor role, in the text or in the brief."""
    text = document.text
    known = (
        {word for person in context.brief.tokoh for word in _words(person.nama)} if context.brief else set()
    )
    seen: set[str] = set()
    past = 0
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.speaker is None or not quotation.speech:
            continue
        start, end = attribution.speaker
        seen.update(_words(text[past:start]))
        past = max(past, end)
        name = [word for word in _words(text[start:end]) if len(word) > _LONG]
        if name and not seen & {*name} and not known & {*name} and _is_bare(text, attribution):
            message = Message(
                N_("“{name}” is named here for the first time; say who it is: full name and office."),
                {"name": text[start:end]},
            )
            yield Hit(attribution.speaker, message)
        seen.update(name)


def _words(text: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(text)]


def _is_bare(text: str, attribution: Attribution) -> bool:
    """Tell whether a name stands alone: capitals only, no office, rank, role or short form in or beside it."""
    if attribution.speaker is None:
        return False
    start, end = attribution.speaker
    words = text[start:end].split()
    if not all(word[0].isupper() and not word.isupper() for word in words) or words[-1].endswith("nya"):
        return False
    offices = office_words()
    if _SYLLABIC.fullmatch(words[0]) or any(word.lower().strip(".,") in offices for word in words):
        return False
    line = max(text.rfind("\n", 0, start), start - _BEFORE) + 1
    before = {word.lower() for word in _words(text[line:start])}
    return _APPOSED.match(text, end) is None and not before & offices


check = Check(
    id="quotes.speaker-introduced",
    summary=N_("A speaker whose first mention has no office."),
    why=N_("Newsrooms quote a person by name and office; without them the quotation is not used."),
    cite="Penyebutan pertama memuat nama lengkap dan jabatan",
    run=run,
    needs_release=True,
)
