"""Document → what a renderer needs to make a file of it."""

from __future__ import annotations

from rilis.brief.fingerprint import fingerprint
from rilis.brief.reader import read_brief
from rilis.document.parse import parse
from rilis.draft.figures import rows_as_printed
from rilis.draft.format1 import body_fingerprint, body_of
from rilis.model.brief import Brief
from rilis.model.message import Message
from rilis.model.renderer import Provenance, RenderJob
from rilis.model.source import Source
from rilis.packs.issuers import agencies_of, partners_of, profile_of
from rilis.pipeline.drafting import Drafted, Setup, as_drafted, dated, drafted, template_of
from rilis.render.job import make_job, shown_path, words_to_approve


def draft_job(made: Drafted, setup: Setup) -> RenderJob:
    """Return what a renderer needs for a marked draft with its sheet of quotations."""
    job = make_job(
        made.document, made.profile, made.template, made.brief, setup.project, draft=True, now=setup.now
    )
    return _traceable(job, made.brief, setup)._replace(partners=made.partners)


def final_job(
    source: Source,
    setup: Setup,
    brief_source: Source | None,
    stamp: Message | None = None,
    exceptions: tuple[str, ...] = (),
) -> RenderJob:
    """Return what a renderer needs for the final files of a draft, or of a brief as drafted.

    `exceptions`: what was waved through, with reason and name, for the file to say of itself.
    The caller has asked `passes` first. Raises InputError and TemplateError as drafting does.
    """
    brief = read_brief(brief_source, setup.project) if brief_source is not None else None
    if brief is not None and brief_source is source:
        made = drafted(brief, setup, "draft.md")
        document, profile, template, partners = made.document, made.profile, made.template, made.partners
    else:
        document = dated(parse(source), brief, setup)
        issuers = agencies_of(document.meta)
        brief = as_drafted(brief, issuers)
        profile = profile_of(brief, setup.style, document.date, *issuers[:1])
        partners = partners_of(brief, setup.style, document.date, issuers)
        kind = document.meta.get("templat", "siaran_pers").partition("@")[0]
        template = template_of(setup, kind, source)
    job = make_job(document, profile, template, brief, setup.project, draft=False, stamp=stamp, now=setup.now)
    job = _traceable(job, brief, setup)._replace(partners=partners)
    return job._replace(provenance=job.provenance._replace(exceptions=exceptions))


def _traceable(job: RenderJob, brief: Brief | None, setup: Setup) -> RenderJob:
    """Let a file say what it was made of, and its sheet show the words of the brief as they are printed."""
    made = Provenance(
        brief=shown_path(setup.project.below_root(brief.source.name)) if brief else "",
        template=f"{job.template.id}@{job.template.version}",
        draft=body_fingerprint(body_of(job.document.source.text)),
        quotes=tuple((name, fingerprint(words)) for name, words in words_to_approve(brief)) if brief else (),
    )
    return job._replace(provenance=made, quotes=rows_as_printed(job.quotes, brief, job.profile))
