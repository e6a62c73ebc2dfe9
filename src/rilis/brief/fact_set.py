"""A fact given a new value: in `fakta`, and wherever running text has it typed. Spoken words stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from rilis.brief.edits import Edit, applied
from rilis.brief.fact_places import FactPlace, Noted, read_places
from rilis.errors import InputError
from rilis.language.distance import closest
from rilis.language.numbers import ambiguous, format_number, parse_number
from rilis.messages import N_
from rilis.model.brief import Place
from rilis.model.message import Message
from rilis.model.project import Project
from rilis.model.source import Source
from rilis.model.span import Span

_PLAIN: Final = frozenset("0123456789.-")


class FactsSet(NamedTuple):
    """What became of a brief."""

    text: str
    """The new text."""
    followed: tuple[FactPlace, ...]
    """Places named `{fakta:id}`, which print the new value by themselves."""
    changed: tuple[FactPlace, ...]
    """Digits in running text that were written over; places in the old text."""
    left: tuple[FactPlace, ...]
    """Digits that may not be touched: in quotations, or written in a way that cannot be changed."""
    stale: tuple[str, ...]
    """Ids of changed facts whose `per` still says the old time."""


def set_facts(source: Source, project: Project, values: Mapping[str, str], per: str = "") -> FactsSet:
    """Return a brief's text with new values of some facts, by id.

    `per`: new time of these figures; it is written where a fact has one. Only `nilai`, `per` and
    the digits of the old value in running text change. Raises InputError for an id that is not
    there, a fact of the parent brief or with a range, a value that is no number, and a text in
    which a change cannot be made safely.
    """
    noted = read_places(source, project)
    edits: list[Edit] = []
    wanted: dict[str, str] = {}
    stale: list[str] = []
    for identity, typed in values.items():
        index = _index(noted, source, identity)
        wanted[identity] = _number(noted, source, identity, typed)
        edits.append(Edit(_own(noted, source, index, "nilai").span, _written(typed.strip())))
        if f"fakta[{index}].per" in noted.brief.where and noted.brief.fakta[index].per:
            if per:
                edits.append(Edit(_own(noted, source, index, "per").span, _written(per)))
            else:
                stale.append(identity)
    places = [each for each in noted.places if each.fact in wanted]
    typed_places = [each for each in places if each.kind == "typed"]
    changed = [each for each in typed_places if each.exact and not _is_shared(noted, each)]
    edits += [Edit(each.span, wanted[each.fact]) for each in changed]
    text = applied(source.text, edits)
    _verify(noted, Source(source.name, text, source.encoding), project, changed, wanted)
    return FactsSet(
        text,
        tuple(each for each in places if each.kind == "named"),
        tuple(changed),
        tuple(
            each for each in places if each.kind == "spoken" or (each.kind == "typed" and each not in changed)
        ),
        tuple(stale),
    )


def _index(noted: Noted, source: Source, identity: str) -> int:
    ids = [fact.id for fact in noted.brief.fakta]
    if identity not in ids:
        near = closest(identity, ids) or ids
        raise InputError(
            Message(N_("The brief has no fact “{id}”."), {"id": identity}),
            Message(N_("Write one of: {known}."), {"known": ", ".join(filter(None, near[:10]))})
            if any(near)
            else Message(N_("This brief has no “fakta”.")),
            source=source,
        )
    index = ids.index(identity)
    if noted.brief.fakta[index].rentang:
        raise InputError(
            Message(N_("The fact “{id}” is a range; change “rentang” in the brief."), {"id": identity}),
            source=source,
            span=noted.brief.place_of(f"fakta[{index}].rentang").span,
        )
    return index


def _own(noted: Noted, source: Source, index: int, key: str) -> Place:
    """Return the place of a key that stands in this very brief, on one line."""
    path = f"fakta[{index}].{key}"
    found = noted.brief.where.get(path)
    parent = noted.brief.where.get("induk")
    identity = noted.brief.fakta[index].id
    if found is None or f"fakta[{index}]" in noted.shared or (parent and found.span == parent.span):
        raise InputError(
            Message(
                N_("The value of “{id}” stands in the parent brief “{parent}”; set it there."),
                {"id": identity, "parent": noted.brief.induk or "-"},
            ),
            source=source,
        )
    if "\n" in found.span.of(source.text):
        raise _cannot(source, identity, found.span)
    return found


def _number(noted: Noted, source: Source, identity: str, typed: str) -> str:
    """Return a new value as running text of the brief's language writes it."""
    value = parse_number(typed)
    if value is None or ambiguous(typed):
        raise InputError(
            Message(N_("“{seen}” for “{id}” cannot be read as one number."), {"seen": typed, "id": identity}),
            Message(N_("Write it the Indonesian way: 1.250 or 1,5.")),
            source=source,
        )
    return format_number(value, "en" if noted.brief.bahasa == "en" else "id")


def _written(typed: str) -> str:
    """Return a value as YAML, safe in braces too."""
    if _PLAIN.issuperset(typed):
        return typed
    import json

    return json.dumps(typed, ensure_ascii=False)


def _is_shared(noted: Noted, each: FactPlace) -> bool:
    row = each.field.partition("]")[0] + "]"
    return row in noted.shared


def _verify(
    noted: Noted, new: Source, project: Project, changed: list[FactPlace], wanted: Mapping[str, str]
) -> None:
    """See that the new text says what was meant and nothing else. Raises InputError."""
    again = read_places(new, project)
    expected = {words.path: words.text for words in noted.words}
    for path in {each.field for each in changed}:
        rows = [Edit(each.value, wanted[each.fact]) for each in changed if each.field == path]
        expected[path] = applied(expected[path], rows)
    seen = {words.path: words.text for words in again.words}
    kept = {path: text for path, text in seen.items() if not path.endswith(".per")}
    language: Literal["id", "en"] = "en" if noted.brief.bahasa == "en" else "id"
    same = kept == {path: text for path, text in expected.items() if not path.endswith(".per")}
    for old, fact in zip(noted.brief.fakta, again.brief.fakta, strict=False):
        same &= old.id == fact.id and (
            fact.angka == parse_number(wanted[old.id], language) if old.id in wanted else fact == old
        )
    if not same or len(noted.brief.fakta) != len(again.brief.fakta):
        raise _cannot(new, ", ".join(wanted), Span(0, 0))


def _cannot(source: Source, identity: str, span: Span) -> InputError:
    return InputError(
        Message(N_("“{id}” cannot be changed without touching more of the brief."), {"id": identity}),
        Message(N_("Change it by hand; write the value on its key’s own line.")),
        source=source,
        span=span,
    )
