"""A fact's new value written into the brief, and what a person is told of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rilis.brief.fact_places import FactPlace
from rilis.brief.fact_set import FactsSet, set_facts
from rilis.cli.outputs import draft_path
from rilis.cli.project import read_source, write_text
from rilis.cli.setup import Session
from rilis.document.decode import encode
from rilis.errors import ConfigError, RilisError
from rilis.findings.fix import diff
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span

_SHOWN: Final = 40
"""Letters shown on each side of a place."""


def values_of(words: Sequence[str]) -> Mapping[str, str]:
    """Return `id=value` pairs by id. Raises ConfigError for another form and an id given twice."""
    found: dict[str, str] = {}
    for word in words:
        identity, sign, value = word.partition("=")
        if not (sign and identity.strip() and value.strip()) or identity.strip() in found:
            raise ConfigError(
                Message(N_("“{seen}” is not read; write each fact once, as bus=1300."), {"seen": word})
            )
        found[identity.strip()] = value.strip()
    return found


def set_in_file(
    session: Session, path: str, values: Mapping[str, str], per: str, *, write: bool
) -> tuple[Source, FactsSet]:
    """Return the old text and what became of it; with `write` the file is replaced whole."""
    source = read_source(path)
    done = set_facts(source, session.setup_of(path).project, values, per)
    if write and done.text != source.text:
        write_text(path, encode(done.text, source.encoding))
    return source, done


def secrets_of(session: Session, source: Source) -> Secrets:
    """Return what no output may show of a brief and its draft; all of it where no draft can be made."""
    from rilis.cli.one_file import check_source

    try:
        return check_source(session, source.name, source).secrets
    except RilisError:
        return Secrets(((source.name, Span(0, len(source.text))),))


def told(source: Source, done: FactsSet, secrets: Secrets, _: Translate) -> Iterator[str]:
    """Yield what changed by itself, what was written over, and what was left for a person."""
    groups: tuple[tuple[str, tuple[FactPlace, ...]], ...] = (
        (N_("Prints the new value by itself:"), done.followed),
        (N_("Changed in the text:"), done.changed),
        (N_("Left as it is, for these are someone’s words or cannot be changed safely:"), done.left),
    )
    for heading, places in groups:
        if places:
            yield _(heading)
        for each in places:
            line, column = source.position(each.span.start)
            yield f"  {source.name}:{line}:{column}  {each.fact}  {each.field}: {_around(source, each, secrets)}"
    for identity in done.stale:
        yield _(N_("“per” of “{id}” still says the old time; renew it, or use --per.")).format(id=identity)
    english = f"{source.name.rpartition('.')[0]}.en.yaml"
    if os.path.isfile(english):
        words = N_("“{path}” is its English version; “rilis check {path}” says which figures differ now.")
        yield _(words).format(path=english)
    draft = draft_path(source.name)
    if os.path.isfile(draft):
        yield _(N_("“{path}” still has the old value; make it again with “rilis draft --merge”.")).format(
            path=draft
        )


def _around(source: Source, each: FactPlace, secrets: Secrets) -> str:
    """Return the words around a place, on its line."""
    line = source.line_span(source.position(each.span.start)[0])
    start, end = max(each.span.start - _SHOWN, line.start), min(each.span.end + _SHOWN, line.end)
    before, after = "…" if start > line.start else "", "…" if end < line.end else ""
    return before + secrets.excerpt(source, Span(start, end)).strip() + after


def shown_diff(source: Source, done: FactsSet, secrets: Secrets) -> str:
    """Return the change as a unified diff."""
    return diff(source, done.text, secrets)
