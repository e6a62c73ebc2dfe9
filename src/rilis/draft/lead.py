"""A lead from who, what, when, where, why and how, when the writer gave none."""

from __future__ import annotations

from typing import Final

from rilis.draft.prose import folded, stopped, unstopped
from rilis.draft.traced import Traced, joined, traced
from rilis.language.dates import format_date
from rilis.model.brief import Pokok
from rilis.model.document import Language

_PLACE: Final = {
    "id": ("di ", "dari ", "ke ", "secara ", "melalui ", "lewat ", "pada ", "daring", "luring"),
    "en": ("in ", "at ", "from ", "on ", "via ", "online"),
}
_REASON: Final = {
    "id": ("untuk ", "guna ", "agar ", "supaya ", "demi ", "karena ", "sebagai ", "dalam ", "sehubungan "),
    "en": ("to ", "for ", "because ", "so "),
}
_TIME: Final = {
    "id": ("pada ", "sejak ", "mulai ", "selama ", "hari ini", "kemarin", "besok"),
    "en": ("on ", "since ", "from ", "during ", "today", "yesterday"),
}
_WORDS: Final = {"id": ("Pada", "di", "untuk"), "en": ("On", "in", "to")}


def lead_from(gist: Pokok, language: Language) -> Traced:
    """Return “<kapan>, <siapa> <melakukan> <apa> di <di_mana> untuk <mengapa>. <bagaimana>.”

    What the brief lacks is left out; a preposition the writer typed is not doubled.
    """
    on, at, to = _WORDS[language]

    def field(name: str) -> Traced:
        return unstopped(folded(traced(getattr(gist, name), f"pokok.{name}")))

    parts: list[str] = []
    for name in ("siapa", "melakukan", "apa"):
        parts += (" ", field(name)) if field(name) else ()
    if gist.di_mana:
        parts += _with(field("di_mana"), at, _PLACE[language])
    if gist.mengapa:
        parts += _with(field("mengapa"), to, _REASON[language])
    sentence = joined(parts).trimmed()
    when = _when(gist, field("kapan"), on, language)
    sentence = joined((when, ", ", sentence)) if when else sentence
    how = field("bagaimana")
    lead = joined((_capital(sentence), "."))
    return joined((lead, " ", _capital(stopped(how)))) if how else lead


def at_place(words: Traced, language: Language, preposition: str) -> tuple[str, ...]:
    """Return ` di Aula Contoh`, ready to join; a preposition the writer typed is not doubled."""
    return _with(words, preposition, _PLACE[language])


def _with(words: Traced, preposition: str, known: tuple[str, ...]) -> tuple[str, ...]:
    has = str(words).lower().startswith(known)
    return (" ", words) if has else (" ", preposition, " ", words)


def _when(gist: Pokok, words: Traced, on: str, language: Language) -> Traced:
    if not words:
        return words
    if gist.kapan_tanggal is not None:
        written = format_date(gist.kapan_tanggal, language, weekday=True)
        return joined((on, " ", words if str(words) == written else words.altered(written)))
    if str(words).lower().startswith(_TIME[language]):
        return _capital(words)
    return joined((on, " ", words))


def _capital(words: Traced) -> Traced:
    first = str(words)[:1]
    return words if not first.islower() else joined((words.cut(0, 1).altered(first.upper()), words.cut(1)))
