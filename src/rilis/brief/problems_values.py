"""What can be wrong with one text: a date that never was, `1.5`, an unknown choice, a lost comment."""

from __future__ import annotations

import re
from datetime import date as Date  # noqa: N812 - beside fields of that name
from typing import Final

from rilis.brief.fields import Field
from rilis.brief.notes import Notes
from rilis.brief.said import said, shortened
from rilis.language.calendar import WEEKDAYS, find_dates, format_date
from rilis.language.distance import closest
from rilis.language.numbers import ambiguous, format_number
from rilis.messages import N_
from rilis.model.brief import BriefProblem, Place
from rilis.model.finding import FieldPath, Suggestion
from rilis.model.message import Message, MessageValue
from rilis.model.span import Span
from rilis.model.span import place as place_in

_LONGEST_DATE: Final = 200
"""Longer texts about time are prose; checks of the document read their dates."""


def dates_in(notes: Notes, text: str, place: Place, path: FieldPath) -> bool:
    """Note impossible days and wrong weekdays in a text; return whether every day in it exists."""
    possible = True
    for found in find_dates(text[:_LONGEST_DATE]):
        if found.day is None or found.year is None:
            continue
        try:
            day = Date(found.year, found.month, found.day)
        except ValueError:
            impossible_date(notes, text, place_in(place.segments, found.span), path)
            possible = False
            continue
        if found.weekday_span and found.weekday is not None and found.weekday != day.weekday():
            typed = found.weekday_span.of(text)
            wrong_weekday(notes, typed, day, place_in(place.segments, found.weekday_span), path)
    return possible


def impossible_date(notes: Notes, text: str, span: Span, path: FieldPath) -> None:
    """Note a day that is in no calendar."""
    message = Message(
        N_("{where} says “{text}”, a day that is not in the calendar; write the right day and month."),
        {"where": said(path, notes.line(span)), "text": shortened(text)},
    )
    notes.add(BriefProblem("brief.date", span, message, field=path))


def unreadable_date(notes: Notes, text: str, place: Place, path: FieldPath) -> None:
    """Note a text that should be a day and cannot be read as one."""
    message = Message(
        N_(
            "{where} says “{text}”, which cannot be read as a date; write it like 2022-01-29 or "
            "Sabtu, 29 Januari 2022."
        ),
        {"where": said(path, notes.line(place.span)), "text": shortened(text)},
    )
    notes.add(BriefProblem("brief.date", place.span, message, field=path))


def wrong_weekday(notes: Notes, typed: str, day: Date, span: Span, path: FieldPath) -> None:
    """Note a typed weekday that is not that of the date; which half is wrong only a person knows."""
    message = Message(
        N_("{where}: {date} is a {right}, not a {typed}; correct the weekday or the date."),
        {
            "where": said(path, notes.line(span)),
            "date": format_date(day),
            "right": WEEKDAYS["id"][day.weekday()],
            "typed": shortened(typed),
        },
    )
    suggestions = (Suggestion(WEEKDAYS["id"][day.weekday()]),)
    notes.add(BriefProblem("brief.weekday", span, message, suggestions=suggestions, field=path))


def unreadable_embargo(notes: Notes, text: str, place: Place, path: FieldPath) -> None:
    """Note a release time that is neither `segera` nor a moment."""
    message = Message(
        N_("{where} says “{text}”; write “segera”, or day and hour like 2022-01-29 10.00 WIB."),
        {"where": said(path, notes.line(place.span)), "text": shortened(text)},
    )
    notes.add(BriefProblem("brief.embargo", place.span, message, field=path))


def doubtful_number(notes: Notes, text: str, place: Place, path: FieldPath) -> None:
    """Note a figure in English form, asking which number is meant, or one that is no figure."""
    readings = ambiguous(text)
    written = [format_number(value) for value in readings]
    if len(readings) > 1:
        _comma_thousands(notes, text, written[1], place, path)
        return
    written += [figure for figure in _as_thousands(text) if figure not in written]
    values: dict[str, MessageValue] = {
        "where": said(path, notes.line(place.span)),
        "text": shortened(text),
    }
    if len(written) > 1:
        template = N_("{where} says “{text}”; write “{first}” or “{second}”, whichever is meant.")
        values |= {"first": written[0], "second": written[1]}
    elif written:
        template = N_("{where} says “{text}”; write “{first}”, the Indonesian way.")
        values["first"] = written[0]
    else:
        template = N_(
            "{where} says “{text}”, which is not a figure; write only the figure (1.250 or 1,5) and "
            "the unit in "
            "“satuan”."
        )
    suggestions = tuple(Suggestion(_in_braces(notes, figure, place.span)) for figure in written)
    notes.add(
        BriefProblem(
            "brief.number", place.span, Message(template, values), suggestions=suggestions, field=path
        )
    )


def _in_braces(notes: Notes, figure: str, span: Span) -> str:
    """Return a figure to write at a span; unquoted between braces, a comma would end it."""
    after = notes.source.text[span.end : span.end + 8].lstrip(" ")[:1]
    return f'"{figure}"' if "," in figure and after in (",", "}", "]") else figure


def _comma_thousands(notes: Notes, text: str, grouped: str, place: Place, path: FieldPath) -> None:
    """Note `1,250`: one and a quarter in Indonesian, a thousand and more in English."""
    message = Message(
        N_(
            "{where} says “{text}”, read with the comma before its decimals; write “{grouped}” for thousands."
        ),
        {"where": said(path, notes.line(place.span)), "text": shortened(text), "grouped": grouped},
    )
    suggestions = (Suggestion(grouped),)
    notes.add(
        BriefProblem(
            "brief.number", place.span, message, suggestions=suggestions, field=path, severity="warning"
        )
    )


def _as_thousands(text: str) -> tuple[str, ...]:
    """Return `1.500` for `1.5`: the writer may have dropped the noughts of a thousand."""
    match = re.fullmatch(r"([-+−]?[1-9][0-9]{0,2})\.([0-9]{1,2})", text.strip())
    return (f"{match[1]}.{match[2]:0<3}",) if match else ()


def unknown_choice(notes: Notes, text: str, choices: tuple[str, ...], place: Place, path: FieldPath) -> None:
    """Note a text that is none of the words its key allows."""
    near = () if notes.full("brief.enum") else closest(text, choices)
    message = Message(
        N_("{where} says “{text}”; write one of: {choices}."),
        {
            "where": said(path, notes.line(place.span)),
            "text": shortened(text),
            "choices": ", ".join(choices),
        },
    )
    suggestions = tuple(Suggestion(word) for word in near)
    notes.add(BriefProblem("brief.enum", place.span, message, suggestions=suggestions, field=path))


def swallowed_comment(notes: Notes, field: Field, path: FieldPath, lost: Span) -> None:
    """Note that ` #` took the rest of unquoted words away."""
    if field.key == "tagar":
        message = Message(
            N_("{where} loses “{lost}” because # begins a comment; put each hashtag in quotation marks."),
            {"where": said(path, notes.line(lost)), "lost": shortened(lost.of(notes.source.text))},
        )
    else:
        message = Message(
            N_(
                "{where} loses “{lost}” because # begins a comment; put the value in quotation marks "
                "or write it as "
                "a “|” block."
            ),
            {"where": said(path, notes.line(lost)), "lost": shortened(lost.of(notes.source.text))},
        )
    notes.add(BriefProblem("brief.swallowed-comment", lost, message, field=path))


def control_character(notes: Notes, letter: str, span: Span, path: FieldPath) -> None:
    """Note a letter that no file for readers may hold."""
    message = Message(
        N_("{where} holds the invisible character U+{code}; delete it and type the words again."),
        {"where": said(path, notes.line(span)), "code": f"{ord(letter):04X}"},
    )
    notes.add(BriefProblem("brief.control-character", span, message, field=path))
