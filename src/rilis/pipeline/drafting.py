"""What a run works with, and brief → draft → document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from datetime import datetime
from typing import NamedTuple

from rilis.brief.reader import read_brief
from rilis.document.parse import parse
from rilis.draft.write import write_draft
from rilis.errors import TemplateError
from rilis.findings.selection import Selection, select
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.catalog import Catalog
from rilis.model.document import Document, Draft
from rilis.model.engine import Engine
from rilis.model.message import Message
from rilis.model.project import NoProject, Project
from rilis.model.register import Registered
from rilis.model.registry import NoRegistry, Registry
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.speller import NoSpeller, Speller
from rilis.model.style import Profile, StylePack
from rilis.model.template import TemplatePack
from rilis.packs.issuers import partners_of, profile_of, put_first
from rilis.packs.registry import shipped_registry
from rilis.packs.speller import speller_for


class Setup(NamedTuple):
    """What a run works with; made once, used for every file of one configuration."""

    catalog: Catalog
    style: StylePack
    selection: Selection
    now: datetime
    project: Project = NoProject()
    date: Date | None = None
    """Release date for texts that state none."""
    register: tuple[Registered, ...] = ()
    """Releases of this project that went out."""
    speller: Speller = NoSpeller()
    keyed: bool = False
    """Findings are wanted with the keys by which a baseline knows them."""
    engine: Engine | None = None
    """The second engine, where one was chosen."""
    registry: Registry = NoRegistry()
    """Dated names of public bodies and the like."""
    fact_lock: Mapping[str, str] = {}
    """Hash accepted for each fact pack, by id; a pack not named here is not held."""


class Drafted(NamedTuple):
    """A brief and the draft made of it."""

    brief: Brief
    profile: Profile
    template: TemplatePack
    draft: Draft
    document: Document
    partners: tuple[Profile, ...] = ()


def make_setup(
    catalog: Catalog,
    style: StylePack,
    now: datetime,
    only: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Setup:
    """Return the Setup for one configuration; `style` has its parents laid under it already.

    `only`, `ignore`: as `--select` and `--ignore`. Raises ConfigError for unknown ids and options,
    and when the words of Indonesian are not installed.
    """
    chosen = select(catalog, style, only, ignore)
    speller = speller_for(style, catalog.word_lists)
    return Setup(catalog, style, chosen, now, speller=speller, registry=shipped_registry())


def draft_brief(source: Source, setup: Setup, name: str, brief_path: str = "", first: str = "") -> Drafted:
    """Fill the template from a brief.

    `name`: file name the draft will have; `brief_path`: where the brief stands, seen from there;
    `first`: agency of a joint release that comes first in this draft, the brief's first without.
    Raises InputError for what is not a brief, TemplateError for an unknown kind of release and
    for a template that fails.
    """
    brief = read_brief(source, setup.project)
    return drafted(put_first(brief, first) if first else brief, setup, name, brief_path)


def with_draft_text(made: Drafted, text: Source, setup: Setup) -> Drafted:
    """Return a brief's draft with the text that a person made of it."""
    return made._replace(document=dated(parse(text, made.brief.bahasa), made.brief, setup))


def drafted(brief: Brief, setup: Setup, name: str, brief_path: str = "") -> Drafted:
    """Return a brief with its draft, read as a document. Raises TemplateError as `draft_brief`."""
    template = template_of(setup, brief.jenis, brief.source, brief.place_of("jenis").span)
    profile = profile_of(brief, setup.style, brief.tanggal)
    partners = partners_of(brief, setup.style, brief.tanggal)
    draft = write_draft(brief, template, profile, name, brief_path, partners)
    document = dated(parse(draft.source, brief.bahasa), brief, setup)
    return Drafted(brief, profile, template, draft, document, partners)


def template_of(setup: Setup, kind: str, source: Source, span: Span | None = None) -> TemplatePack:
    """Return the template pack of a kind of release; TemplateError, at `span`, when there is none."""
    packs = {pack.id: pack for pack in setup.catalog.templates}
    if kind not in packs:
        near = closest(kind, list(packs))
        hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
        raise TemplateError(
            Message(N_("There is no template “{id}”."), {"id": kind}),
            hint or Message(N_("See “rilis list templates”.")),
            source=source,
            span=span,
        )
    return packs[kind]


def as_drafted(brief: Brief | None, issuers: Sequence[str]) -> Brief | None:
    """Return a brief with the agency first that its draft has first."""
    return put_first(brief, issuers[0]) if brief is not None and len(issuers) > 1 else brief


def dated(document: Document, brief: Brief | None, setup: Setup) -> Document:
    """Give the document its release date: its own, else the brief's, else the run's."""
    return document._replace(date=document.date or (brief.tanggal if brief else None) or setup.date)
