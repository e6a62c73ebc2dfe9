"""Text and brief → the fact packs that concern them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from rilis.errors import RilisError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.facts import AppliedPack, FactPack
from rilis.model.message import Message
from rilis.model.project import Project
from rilis.model.result import Problem
from rilis.model.source import Source
from rilis.pipeline.drafting import Setup

IN_FOLDER = "fakta.yaml"
"""The pack in a folder that a brief names."""


def applied_packs(
    document: Document, brief: Brief | None, setup: Setup
) -> tuple[tuple[AppliedPack, ...], tuple[Problem, ...]]:
    """Return the packs that brief or front matter names and those whose event the text mentions, by id.

    A named pack that is not there, cannot be read or differs from `rilis.lock` is a problem. A
    pack that does not hold on the release date applies only when it is named.
    """
    names = brief.paket_fakta if brief is not None else _listed(document.meta.get("paket_fakta", ""))
    known = {pack.id: pack for pack in setup.catalog.fact_packs}
    found: dict[str, AppliedPack] = {}
    problems: list[Problem] = []
    place = brief.source if brief is not None else document.source
    for name in names:
        try:
            packs = _named(name, known, setup.project)
        except RilisError as error:
            where = error.source or place
            start = error.span.start if error.span else _start(brief) if where is place else None
            problems.append(Problem(where.name, error.message, error.hint, where, start))
            continue
        if not packs:
            problems.append(_missing(name, known, place, _start(brief)))
        found.update((pack.id, AppliedPack(pack, named=True)) for pack in packs)
    for pack in known.values():
        if pack.id not in found and pack.holds_on(document.date) and is_mentioned(pack, document.text):
            found[pack.id] = AppliedPack(pack, named=False)
    problems += _changed(found.values(), setup, place, _start(brief))
    return tuple(found[name] for name in sorted(found)), tuple(problems)


def is_mentioned(pack: FactPack, text: str) -> bool:
    """Tell whether a text holds an official name or allowed short form of the pack's event."""
    return any(
        _holds(text, form)
        for form in _shortest(tuple(each for name in pack.peristiwa for each in name.forms))
    )


@lru_cache(maxsize=256)
def _shortest(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the forms that hold no other form: a text with a longer one has the shorter one too."""
    return tuple(form for form in forms if not any(other != form and _holds(form, other) for other in forms))


def _holds(text: str, form: str) -> bool:
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        whole = not text[end : end + 1].isalnum() and not (at and text[at - 1].isalnum())
        if whole:
            return True
        at = text.find(form, end)
    return False


def _listed(typed: str) -> tuple[str, ...]:
    """Return what front matter names: `a, b` or `[a, b]`."""
    return tuple(filter(None, (name.strip(" \"'") for name in typed.strip("[] ").split(","))))


def _named(name: str, known: dict[str, FactPack], project: Project) -> tuple[FactPack, ...]:
    from rilis.packs.facts import read_facts
    from rilis.packs.style import is_pack_path

    if not is_pack_path(name):
        return (known[name],) if name in known else ()
    return tuple(read_facts(source) for source in _sources(name, project))


def _sources(name: str, project: Project) -> Iterator[Source]:
    """Yield the YAML texts that a path of a brief names: a file, `fakta.yaml` in a folder, those of a .zip."""
    if not name.lower().endswith(".zip"):
        folder = name.endswith(("/", "\\")) or not name.lower().endswith((".yaml", ".yml"))
        source = project.read(f"{name.rstrip('/')}/{IN_FOLDER}" if folder else name)
        if source is not None:
            yield source
        return
    data = project.read_bytes(name)
    if data is None:
        return
    from rilis.packs.archive import Archive

    archive = Archive(name, data)
    for inner in archive.names:
        if inner.lower().endswith((".yaml", ".yml")):
            text = archive.read(inner).decode("utf-8-sig", "replace")
            yield Source(f"{name}/{inner}", text)


def _missing(name: str, known: dict[str, FactPack], place: Source, start: int | None) -> Problem:
    near = closest(name, list(known))
    hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
    return Problem(
        place.name,
        Message(N_("There is no fact pack “{path}”."), {"path": name}),
        hint
        or Message(N_("Write the id of an installed pack, a .yaml, a folder/ or a .zip of the project.")),
        place,
        start,
    )


def _changed(
    packs: Iterable[AppliedPack], setup: Setup, place: Source, start: int | None
) -> Iterator[Problem]:
    from rilis.packs.lock import LOCK_HINT, lock_fault

    for row in packs if setup.fact_lock else ():
        fault = lock_fault(row.pack, setup.fact_lock)
        if fault is not None:
            yield Problem(place.name, fault, Message(LOCK_HINT), place, start)


def _start(brief: Brief | None) -> int | None:
    return brief.where["paket_fakta"].span.start if brief and "paket_fakta" in brief.where else None
