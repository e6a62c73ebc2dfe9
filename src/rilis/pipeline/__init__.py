"""The whole walk on one page: brief → draft → document → findings, and → files.

Opens no file and knows neither pluggy nor click: `cli` fills a Catalog and hands it over, and an
editor or a web page calls the same functions with a Source from memory. `drafting` fills the
template, `jobs` says what a renderer needs.
"""

from __future__ import annotations

from rilis.brief.reader import read_brief
from rilis.document.front_matter import front_matter
from rilis.document.parse import parse
from rilis.document.readability import readability_of
from rilis.errors import InputError, TemplateError
from rilis.findings.baseline import keyed
from rilis.findings.claims import claims_of, is_claim
from rilis.findings.collect import MakeContext, collect, validate
from rilis.findings.embargo import may_be_embargoed
from rilis.findings.order import in_order
from rilis.findings.skipped import no_draft, not_checked
from rilis.findings.suppress import suppress
from rilis.findings.trace import not_told, trace_back, trace_edited, trace_secrets
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.check import Context, Stage
from rilis.model.document import Document, Draft
from rilis.model.message import Message
from rilis.model.result import FileResult, Skipped
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.packs.issuers import agencies_of, partners_of, profile_of
from rilis.pipeline.asking import heard
from rilis.pipeline.drafting import (
    Drafted,
    Setup,
    as_drafted,
    dated,
    draft_brief,
    drafted,
    make_setup,
    with_draft_text,
)
from rilis.pipeline.facts import applied_packs
from rilis.pipeline.pairs import pair_of

__all__ = [
    "Drafted",
    "Setup",
    "brief_named_by",
    "check_brief",
    "check_document",
    "draft_brief",
    "make_setup",
    "passes",
    "with_draft_text",
]


def check_brief(source: Source, setup: Setup, stage: Stage = "draft") -> FileResult:
    """Check a brief and the release it makes; every finding points into the brief.

    Raises InputError for what is not a brief at all.
    """
    brief = read_brief(source, setup.project)
    profile = profile_of(brief, setup.style, brief.tanggal)
    partners = partners_of(brief, setup.style, brief.tanggal)
    path = _path(setup, brief, source)
    context = _context(setup, profile, stage, brief)._replace(partners=partners, path=path)
    found = validate(brief, setup.selection, _for_options(context))
    result = FileResult(source, found.findings, secrets=found.secrets, stage=stage)
    try:
        made = drafted(brief, setup, "draft.md")
    except TemplateError as error:
        if not any(finding.severity == "error" for finding in found.findings):
            raise
        return _suppressed(result._replace(skipped=(no_draft(error),)), setup, brief)
    remarks, problems = heard(setup, made.document)
    facts, missing = applied_packs(made.document, brief, setup)
    context = context._replace(draft=made.draft, made=made.document, remarks=remarks, facts=facts)
    context = context._replace(pair=pair_of(source, brief, setup))
    seen = collect(made.document, setup.selection, _for_options(context))
    stated = claims_of(made.document, setup.selection, _for_options(context))
    result = result._replace(
        claims=trace_back(stated, made.draft, brief),
        findings=result.findings + not_told(trace_back(seen.findings, made.draft, brief), found.findings),
        secrets=result.secrets.joined(trace_secrets(seen.secrets, made.draft, brief)),
        skipped=not_checked(made.document) + _not_drawn(brief),
        problems=problems + missing,
        readability=readability_of(made.document),
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
    document = dated(parse(source), brief, setup)
    if not document.text.strip():
        raise InputError(Message(N_("There is nothing to read in this file.")), source=source)
    issuers = agencies_of(document.meta)
    brief = as_drafted(brief, issuers)
    profile = profile_of(brief, setup.style, document.date, *issuers[:1])
    partners = partners_of(brief, setup.style, document.date, issuers)
    path = _path(setup, brief, source)
    remarks, problems = heard(setup, document)
    facts, missing = applied_packs(document, brief, setup)
    problems += missing
    context = _context(setup, profile, stage, brief)
    context = context._replace(partners=partners, path=path, remarks=remarks, facts=facts)
    context = context._replace(pair=pair_of(source, brief, setup))
    if brief is None:
        found = collect(document, setup.selection, _for_options(context))
        skipped = not_checked(document)
        stated = claims_of(document, setup.selection, _for_options(context))
        return _suppressed(
            FileResult(
                source,
                found.findings,
                skipped,
                problems,
                (),
                found.secrets,
                stage,
                claims=stated,
                readability=readability_of(document),
            ),
            setup,
            None,
            document,
        )
    return _checked_with(brief, document, setup, context)._replace(problems=problems)


def _checked_with(brief: Brief, document: Document, setup: Setup, context: Context) -> FileResult:
    skipped = not_checked(document) + _not_drawn(brief)
    made = None
    try:
        made = drafted(brief, setup, "draft.md")
    except TemplateError as error:
        skipped += (no_draft(error),)
    if made is not None:
        context = context._replace(draft=made.draft, made=made.document)
    found = collect(document, setup.selection, _for_options(context))
    findings = trace_edited(found.findings, document.source, made.draft, brief) if made else found.findings
    of_brief = validate(brief, setup.selection, _for_options(context))
    secrets = found.secrets.joined(of_brief.secrets)
    result = FileResult(document.source, findings + of_brief.findings, skipped, secrets=secrets)
    stated = claims_of(document, setup.selection, _for_options(context))
    result = result._replace(stage=context.stage, claims=stated, readability=readability_of(document))
    return _suppressed(result, setup, brief, document)


def passes(result: FileResult) -> bool:
    """Tell whether the final files may be made: no error, and nothing left unchecked by a crash."""
    crashed = any(finding.check.startswith("internal.") for finding in result.findings)
    errors = any(finding.severity == "error" for finding in result.findings)
    return not (errors or crashed or result.problems)


def brief_named_by(source: Source) -> str:
    """Return the brief a draft names in its front matter, or an empty text."""
    return front_matter(source).get("brief", "")


def _context(
    setup: Setup, profile: Profile, stage: Stage, brief: Brief | None, draft: Draft | None = None
) -> Context:
    missing: set[str] = set()
    logo_fault = None
    if brief is not None:
        missing = {
            row.berkas for row in brief.lampiran if row.berkas and not setup.project.exists(row.berkas)
        }
    if brief is not None and profile.logo:
        from rilis.render.logo import read_logo

        logo_fault = read_logo(profile, setup.project)[1]
    return Context(
        options={},
        profile=profile,
        now=setup.now,
        stage=stage,
        brief=brief,
        draft=draft,
        missing_files=frozenset(missing),
        logo_fault=logo_fault,
        needs=_needs(setup, brief),
        register=setup.register,
        speller=setup.speller,
        windows=setup.style.jendela,
        candidates=setup.style.calon,
        kamus=setup.style.kamus,
        registry=setup.registry,
    )


def _path(setup: Setup, brief: Brief | None, source: Source) -> str:
    return setup.project.below_root((brief.source if brief is not None else source).name)


def _needs(setup: Setup, brief: Brief | None) -> tuple[str, ...]:
    """Return what the template pack of a brief's kind asks for."""
    kind = brief.jenis if brief is not None else ""
    return next((pack.requires for pack in setup.catalog.templates if pack.id == kind), ())


def _for_options(context: Context) -> MakeContext:
    return lambda options: context._replace(options=options)


def _suppressed(
    result: FileResult, setup: Setup, brief: Brief | None, document: Document | None = None
) -> FileResult:
    """Sort a file's findings by the exceptions of its text, its brief and the style."""
    path = setup.project.below_root(result.source.name)
    known = setup.selection.known
    # An exception waves a claim through too: it is then compared with no other file.
    all_of_it = (*result.findings, *result.claims)
    done = suppress(all_of_it, document, brief, setup.style.abaikan, known, path=path)
    findings = in_order((*(row for row in done.kept if not is_claim(row)), *done.extra))
    return result._replace(
        findings=keyed(findings, document, setup.project.below_root) if setup.keyed else findings,
        claims=tuple(row for row in done.kept if is_claim(row)),
        waved=tuple(row for row in done.waved if not is_claim(row.finding)),
        embargoed=may_be_embargoed(brief, document, setup.now),
    )


def _not_drawn(brief: Brief) -> tuple[Skipped, ...]:
    if not any(item.jenis == "grafik" for item in brief.isi):
        return ()
    from rilis.render.charts import NO_CHARTS, library_version

    return () if library_version() else (Skipped(N_("charts"), Message(NO_CHARTS)),)
