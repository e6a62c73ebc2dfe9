"""A statement for the agency by somebody whom its style does not list as one who may speak."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, NamedTuple

from rilis.api import N_, Check, Context, Document, Hit, Mention, Message, Span
from rilis.checks.names.forms import words_of

_TITLES: Final = frozenset("bapak ibu pak bu dr drs dra ir prof h hj".split())


class _Speaker(NamedTuple):
    """An official told apart, in small letters."""

    span: Span
    name: tuple[str, ...]
    office: tuple[str, ...]


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first statement of each official of the agency who is not listed.

    An official is of the agency when the office written beside the name holds the agency's name
    or short form, or when the brief lists the person without another agency.
    """
    listed = [words_of(entry) for entry in context.profile.juru_bicara]
    if not listed or document.language != "id":
        return
    people = document.analysis.people
    starts = [person.span.start for person in people]
    told: set[tuple[str, ...]] = set()
    for quotation in document.analysis.quotations:
        said_by = quotation.attribution.speaker if quotation.attribution else None
        if said_by is None:
            continue
        for person in people[bisect_left(starts, said_by.start) : bisect_left(starts, said_by.end)]:
            speaker = _speaker(document, person, _agency(context))
            if not speaker.name or speaker.name in told or any(_speaks(speaker, entry) for entry in listed):
                continue
            if _own(speaker, context):
                told.add(speaker.name)
                yield _hit(speaker.span, speaker.span.of(document.text), context)


def _agency(context: Context) -> list[tuple[str, ...]]:
    return [words_of(name) for name in (context.profile.nama, context.profile.singkatan) if name]


def _speaker(document: Document, person: Mention, agency: list[tuple[str, ...]]) -> _Speaker:
    """Return a person, with a last word of the agency's name that passed for a name put back."""
    tokens = document.analysis.tokens
    inside = tokens.inside(person.span)
    words = [tokens.lower[at] for at in inside]
    office = words_of(person.office.of(document.text)) if person.office else ()
    for own in agency:
        for size in range(1, min(len(own), len(words))):
            if tuple(words[:size]) == own[-size:] and office[size - len(own) :] == own[:-size]:
                span = Span(tokens.starts[inside[size]], person.span.end)
                return _Speaker(span, tuple(words[size:]), (*office, *own[-size:]))
    return _Speaker(person.span, tuple(word for word in words if word not in _TITLES), office)


def _speaks(speaker: _Speaker, entry: tuple[str, ...]) -> bool:
    """Tell whether an entry, a name or an office or both, means this person."""
    by_office = bool(speaker.office) and _holds(speaker.office, entry)
    return by_office or _holds(entry, speaker.name) or _holds(speaker.name, entry)


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    size = len(part)
    return any(whole[at : at + size] == part for at in range(len(whole) - size + 1))


def _own(speaker: _Speaker, context: Context) -> bool:
    if any(_holds(speaker.office, each) for each in _agency(context)):
        return True
    people = context.brief.tokoh if context.brief else ()
    for person in people:
        if person.nama and _holds(words_of(person.nama), speaker.name):
            away = person.instansi and not context.profile.answers_to(person.instansi)
            return bool(person.jabatan) and not away and person.peran in ("", "pembicara")
    return False


def _hit(span: Span, name: str, context: Context) -> Hit:
    message = Message(
        N_("“{seen}” speaks for the agency; its style lists {listed}. Ask for leave, or add the name."),
        {"seen": name, "listed": ", ".join(context.profile.juru_bicara)},
    )
    return Hit(span, message)


check = Check(
    id="names.spokesperson",
    summary=N_("A statement by an official who is not an authorised spokesperson of the agency."),
    why=N_("Where only some may speak, another voice makes two stories of one; agencies say so in writing."),
    cite="Daftar juru_bicara dalam gaya instansi",
    run=run,
    severity="warning",
)
