"""What machines read of a release: schema.org and Open Graph, from the document and the house style alone."""

from __future__ import annotations

from typing import Final

from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.render.images import picture_type
from rilis.render.inline import clean, closed, plain
from rilis.render.links import safe_link
from rilis.render.view import View
from rilis.render.words import agency_name

_LOCALES: Final = {"id": "id_ID", "en": "en_GB"}
_LONGEST: Final = 300
"""Letters of a description; readers cut longer ones where they like."""


def published(job: RenderJob) -> str:
    """Return the moment of release with its zone, ISO 8601, or an empty text when no day is known.

    The end of the embargo; else the start of the release date in Western Indonesia Time.
    """
    moment = job.embargo or (Moment(job.document.date) if job.document.date else None)
    return moment.instant().isoformat() if moment else ""


def summary_of(view: View) -> str:
    """Return the lead on one line, cut between words when it is long."""
    words = view.summary
    if len(words) <= _LONGEST:
        return words
    return closed(words[:_LONGEST].rpartition(" ")[0].rstrip(",;:–—- ") + " …")


def news_article(job: RenderJob, view: View) -> dict[str, object]:
    """Return the release as a schema.org NewsArticle (JSON-LD), without empty fields."""
    publisher = _filled(
        {
            "@type": "GovernmentOrganization",
            "name": _line(job.profile.nama) or _line(agency_name(job)),
            "alternateName": _line(job.profile.singkatan),
            "address": _line(job.profile.alamat),
            "url": safe_link(job.profile.kanal.get("laman", "")),
        }
    )
    subtitle = next((plain(line.runs) for line in view.below if line.kind == "subtitle"), "")
    named = {"publisher": publisher, "author": publisher} if "name" in publisher else {}
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": plain(view.title),
            "alternativeHeadline": subtitle,
            "description": summary_of(view),
            "datePublished": published(job),
            "inLanguage": job.language,
            "identifier": _line(job.number) if any(map(str.isdigit, job.number)) else "",
            "genre": next((plain(line.runs) for line in view.above if line.kind == "label"), ""),
            "creativeWorkStatus": "Draft" if job.draft or job.stamp is not None else "",
            "image": _images(job, view),
            "backstory": _line("; ".join(job.provenance.exceptions)),
            **named,
        }
    )


def open_graph(job: RenderJob, view: View) -> list[dict[str, str]]:
    """Return Open Graph properties in order, each with a value."""
    rows = (
        ("og:type", "article"),
        ("og:title", plain(view.title)),
        ("og:description", summary_of(view)),
        ("og:site_name", _line(agency_name(job))),
        ("og:locale", _LOCALES[job.language]),
        ("article:published_time", published(job)),
    )
    return [{"nama": name, "isi": value} for name, value in rows if value]


def _images(job: RenderJob, view: View) -> list[dict[str, object]]:
    """Return the pictures that came with the job, once each, by file name: their bytes are in the page."""
    found: dict[str, dict[str, object]] = {}
    for section in (*view.sections, *view.ending):
        for item in section.items:
            if item.kind == "figure" and picture_type(job.images.get(item.target, b"")):
                found.setdefault(
                    item.target,
                    _filled(
                        {
                            "@type": "ImageObject",
                            "name": _line(item.target.rpartition("/")[2]),
                            "caption": plain(item.runs),
                            "description": _line(item.alt),
                        }
                    ),
                )
    return list(found.values())


def _filled(values: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value}


def _line(text: str) -> str:
    return closed(" ".join(clean(text).split()))
