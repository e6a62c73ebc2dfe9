"""What can be wrong between the parts of a brief: ids, references, figures in quotations."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import islice
from typing import Final

from rilis.brief.notes import Notes, Reference
from rilis.brief.said import said, shortened
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import BriefProblem
from rilis.model.finding import FieldPath, Suggestion
from rilis.model.message import Message, MessageValue
from rilis.model.span import Span

_COMPARED: Final = 500
"""Ids looked through for a near miss; bounds the work on hostile input."""
_NAMED: Final = 10
"""Ids that a message lists."""


def duplicate_id(notes: Notes, key: str, identity: str, path: FieldPath, first: FieldPath) -> None:
    """Note that two rows of a list share an id."""
    span = notes.where[f"{path}.id"].span
    message = Message(
        N_("{where} has the id “{id}”, already used on line {first}; give it another."),
        {
            "where": said(path, notes.line(span)),
            "id": shortened(identity),
            "first": notes.line(notes.where[first].span if first in notes.where else notes.where[key].span),
        },
    )
    notes.add(BriefProblem("brief.duplicate-id", span, message, field=f"{path}.id"))


def unknown_reference(
    notes: Notes, reference: Reference, ids: Collection[str], names: Mapping[str, str]
) -> str:
    """Note a reference to an id that its list lacks, and return the id most likely meant, or nothing.

    `names`: what people may type for an id.
    """
    check = "brief.unknown-reference"
    if notes.full(check):
        notes.count(check, reference.span)
        return ""
    meant = names.get(reference.id.casefold())
    near = [meant] if meant else closest(reference.id, islice(ids, _COMPARED))
    values: dict[str, MessageValue] = {
        "where": said(reference.path, notes.line(reference.span)),
        "id": shortened(reference.id),
        "list": reference.target,
    }
    parts = [part.strip() for part in reference.id.split(",")]
    suggestions = tuple(Suggestion(word, safe=bool(meant)) for word in near)
    if len(parts) > 1 and all(part in ids for part in parts):
        template = N_("{where} names “{id}” as one; write the list “{fixed}”.")
        values["fixed"] = f"[{', '.join(parts)}]"
    elif near:
        template = N_("{where} names “{id}”, an id that “{list}” does not have; did you mean “{near}”?")
        values["near"] = near[0]
    elif ids:
        template = N_("{where} names “{id}”, an id that “{list}” does not have; write one of: {known}.")
        values["known"] = shortened(", ".join(islice(ids, _NAMED)), 80)
    else:
        template = N_("{where} names “{id}”, but “{list}” has no ids; add it there.")
    notes.add(
        BriefProblem(
            check, reference.span, Message(template, values), suggestions=suggestions, field=reference.path
        )
    )
    return near[0] if near else ""


def not_on_own_line(notes: Notes, text: str, span: Span, path: FieldPath) -> None:
    """Note `{kutipan:k1}` within running text, where it would be printed as it stands."""
    message = Message(
        N_("{where} holds “{text}” within other words; give it an item of “isi”, or a line, of its own."),
        {"where": said(path, notes.line(span)), "text": shortened(text)},
    )
    notes.add(BriefProblem("brief.unknown-reference", span, message, field=path))


def fact_in_quote(notes: Notes, text: str, span: Span, path: FieldPath) -> None:
    """Note a figure put into spoken words by reference."""
    message = Message(
        N_("{where} holds “{text}”; write the words exactly as they were spoken."),
        {"where": said(path, notes.line(span)), "text": shortened(text)},
    )
    notes.add(BriefProblem("brief.fact-in-quote", span, message, field=path))


def unused(notes: Notes, key: str, path: FieldPath, identity: str) -> None:
    """Note a row of this brief that nothing in it names."""
    if path in notes.shared or path not in notes.where:
        return
    place = notes.where[path]
    own = notes.where.get(f"{path}.id", place)
    message = Message(
        N_("“{id}” of “{list}” (line {line}) is not used in the release; use it or remove it."),
        {"id": shortened(identity or "-"), "list": key, "line": notes.line(own.span)},
    )
    notes.add(BriefProblem("brief.unused", own.span, message, field=path))
