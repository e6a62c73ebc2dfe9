"""The whole walk on one page: brief → draft → document → findings, and → files.

Opens no file and knows neither pluggy nor click: `cli` fills a Catalog and hands it over, and an
editor or a web page calls the same functions with a Source from memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from datetime import datetime
from typing import NamedTuple

from rilis.brief.reader import read_brief
from rilis.document.front_matter import front_matter
from rilis.document.parse import parse
from rilis.draft.write import write_draft
from rilis.errors import InputError, RilisError, TemplateError
from rilis.findings.collect import MakeContext, collect, validate
from rilis.findings.order import in_order
from rilis.findings.selection import Selection, select
from rilis.findings.suppress import suppress
from rilis.findings.trace import not_told, trace_back, trace_edited, trace_secrets
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import Brief, Instansi
from rilis.model.catalog import Catalog
from rilis.model.check import Context, Stage
from rilis.model.document import Document, Draft
from rilis.model.message import Message
from rilis.model.project import NoProject, Project
from rilis.model.renderer import RenderJob
from rilis.model.result import FileResult, Skipped
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.speller import NoSpeller, Speller
from rilis.model.style import Profile, StylePack
from rilis.model.template import TemplatePack
from rilis.packs.words import speller_for
from rilis.render.job import make_job
from rilis.render.logo import read_logo


class Setup(NamedTuple):
    """What a run works with; made once, used for every file of one configuration."""

    catalog: Catalog
    style: StylePack
    selection: Selection
    now: datetime
    project: Project = NoProject()
    date: Date | None = None
    """Release date for texts that state none."""
    speller: Speller = NoSpeller()


class Drafted(NamedTuple):
    """A brief and the draft made of it."""

    brief: Brief
    profile: Profile
    template: TemplatePack
    draft: Draft
    document: Document


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
    return Setup(catalog, style, chosen, now, speller=speller_for(style, catalog.word_lists))


def draft_brief(source: Source, setup: Setup, name: str, brief_path: str = "") -> Drafted:
    """Fill the template from a brief.

    `name`: file name the draft will have; `brief_path`: where the brief stands, seen from there.

    Raises InputError for what is not a brief, TemplateError for an unknown kind of release and
    for a template that fails.
    """
    brief = read_brief(source, setup.project)
    return _drafted(brief, setup, name, brief_path)


def check_brief(source: Source, setup: Setup, stage: Stage = "draft") -> FileResult:
    """Check a brief and the release it makes; every finding points into the brief.

    Raises InputError for what is not a brief at all.
    """
    brief = read_brief(source, setup.project)
    profile = profile_of(brief, setup.style, brief.tanggal)
    context = _context(setup, profile, stage, brief)
    found = validate(brief, setup.selection, _for_options(context))
    result = FileResult(source, found.findings, secrets=found.secrets, stage=stage)
    try:
        made = _drafted(brief, setup, "draft.md")
    except TemplateError as error:
        if not any(finding.severity == "error" for finding in found.findings):
            raise
        return _suppressed(result._replace(skipped=(_no_draft(error),)), setup, brief)
    context = context._replace(draft=made.draft)
    seen = collect(made.document, setup.selection, _for_options(context))
    result = result._replace(
        findings=result.findings + not_told(trace_back(seen.findings, made.draft, brief), found.findings),
        secrets=result.secrets.joined(trace_secrets(seen.secrets, made.draft, brief)),
        skipped=_not_checked(made.document),
    )
    return _suppressed(result, setup, brief)


def check_document(
    source: Source, setup: Setup, brief_source: Source | None = None, stage: Stage = "draft"
) -> FileResult:
    """Check a text; with its brief also against that, and findings name the brief's place too.

    What is wrong in the brief itself is reported too, in the brief: nothing is ready for release
    while a quotation waits. Raises InputError for what is no brief, and for a file without text.
    """
    brief = read_brief(brief_source, setup.project) if brief_source is not None else None
    document = _dated(parse(source), brief, setup)
    if not document.text.strip():
        raise InputError(Message(N_("There is nothing to read in this file.")), source=source)
    profile = profile_of(brief, setup.style, document.date, document.meta.get("instansi", ""))
    context = _context(setup, profile, stage, brief)
    if brief is None:
        found = collect(document, setup.selection, _for_options(context))
        skipped = _not_checked(document)
        return _suppressed(
            FileResult(source, found.findings, skipped, (), (), found.secrets, stage), setup, None, document
        )
    return _checked_with(brief, document, setup, context)


def _checked_with(brief: Brief, document: Document, setup: Setup, context: Context) -> FileResult:
    skipped = _not_checked(document)
    made = None
    try:
        made = _drafted(brief, setup, "draft.md")
    except TemplateError as error:
        skipped += (_no_draft(error),)
    context = context._replace(draft=made.draft if made else None)
    found = collect(document, setup.selection, _for_options(context))
    findings = trace_edited(found.findings, document.source, made.draft, brief) if made else found.findings
    of_brief = validate(brief, setup.selection, _for_options(context))
    result = FileResult(
        document.source,
        findings + of_brief.findings,
        skipped,
        secrets=found.secrets.joined(of_brief.secrets),
        stage=context.stage,
    )
    return _suppressed(result, setup, brief, document)


def draft_job(made: Drafted, setup: Setup) -> RenderJob:
    """Return what a renderer needs for a marked draft with its sheet of quotations."""
    return make_job(
        made.document, made.profile, made.template, made.brief, setup.project, draft=True, now=setup.now
    )


def final_job(
    source: Source, setup: Setup, brief_source: Source | None, stamp: Message | None = None
) -> RenderJob:
    """Return what a renderer needs for the final files of a draft, or of a brief as drafted.

    The caller has asked `passes` first. Raises InputError and TemplateError as drafting does.
    """
    brief = read_brief(brief_source, setup.project) if brief_source is not None else None
    if brief is not None and brief_source is source:
        made = _drafted(brief, setup, "draft.md")
        document, profile, template = made.document, made.profile, made.template
    else:
        document = _dated(parse(source), brief, setup)
        profile = profile_of(brief, setup.style, document.date, document.meta.get("instansi", ""))
        kind = document.meta.get("templat", "siaran_pers").partition("@")[0]
        template = _template(setup, kind, source)
    return make_job(
        document, profile, template, brief, setup.project, draft=False, stamp=stamp, now=setup.now
    )


def passes(result: FileResult) -> bool:
    """Tell whether the final files may be made: no error, and nothing left unchecked by a crash."""
    crashed = any(finding.check.startswith("internal.") for finding in result.findings)
    errors = any(finding.severity == "error" for finding in result.findings)
    return not (errors or crashed or result.problems)


def brief_named_by(source: Source) -> str:
    """Return the brief a draft names in its front matter, or an empty text."""
    return front_matter(source).get("brief", "")


def profile_of(brief: Brief | None, style: StylePack, day: Date | None, agency: str = "") -> Profile:
    """Return the house style of the agency that issues a release, on its day.

    The brief's agency, else `agency`, else the style's only one, else the general profile. What
    the brief says of its agency's name stands before the style.
    """
    issuer = brief.instansi[0] if brief is not None and brief.instansi else Instansi(agency)
    named = issuer.id in style.instansi
    only = next(iter(style.instansi)) if len(style.instansi) == 1 and not (issuer.id or issuer.nama) else ""
    profile = style.instansi[issuer.id if named else only].at(day) if named or only else Profile(id=issuer.id)
    return profile._replace(nama=issuer.nama or profile.nama, singkatan=issuer.singkatan or profile.singkatan)


def _drafted(brief: Brief, setup: Setup, name: str, brief_path: str = "") -> Drafted:
    template = _template(setup, brief.jenis, brief.source, brief.place_of("jenis").span)
    profile = profile_of(brief, setup.style, brief.tanggal)
    draft = write_draft(brief, template, profile, name, brief_path)
    document = _dated(parse(draft.source, brief.bahasa), brief, setup)
    return Drafted(brief, profile, template, draft, document)


def _template(setup: Setup, kind: str, source: Source, span: Span | None = None) -> TemplatePack:
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


def _dated(document: Document, brief: Brief | None, setup: Setup) -> Document:
    """Give the document its release date: its own, else the brief's, else the run's."""
    return document._replace(date=document.date or (brief.tanggal if brief else None) or setup.date)


def _context(
    setup: Setup, profile: Profile, stage: Stage, brief: Brief | None, draft: Draft | None = None
) -> Context:
    missing: set[str] = set()
    if brief is not None:
        missing = {
            row.berkas for row in brief.lampiran if row.berkas and not setup.project.exists(row.berkas)
        }
    return Context(
        options={},
        profile=profile,
        now=setup.now,
        stage=stage,
        brief=brief,
        draft=draft,
        missing_files=frozenset(missing),
        logo_fault=read_logo(profile, setup.project)[1] if brief is not None else None,
        speller=setup.speller,
    )


def _for_options(context: Context) -> MakeContext:
    return lambda options: context._replace(options=options)


def _suppressed(
    result: FileResult, setup: Setup, brief: Brief | None, document: Document | None = None
) -> FileResult:
    """Sort a file's findings by the exceptions of its text, its brief and the style."""
    path = setup.project.below_root(result.source.name)
    known = setup.selection.known
    done = suppress(result.findings, document, brief, setup.style.abaikan, known, path=path)
    return result._replace(findings=in_order((*done.kept, *done.extra)), waved=done.waved)


def _not_checked(document: Document) -> tuple[Skipped, ...]:
    if document.date is None:
        why = Message(N_("the text states no release date; give one with --date"))
        return (Skipped(N_("dates"), why),)
    return ()


def _no_draft(error: RilisError) -> Skipped:
    return Skipped(N_("the release this brief makes"), error.message)
