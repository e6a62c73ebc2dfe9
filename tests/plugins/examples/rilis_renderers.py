"""A file format: the release as a short text message, `--to dinas.sms`."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Renderer, RenderJob, hookimpl

RILIS_API = 1
LONGEST = 480
"""Letters of three joined messages."""


def render(job: RenderJob) -> bytes:
    """Return title and lead in UTF-8, cut at the end of a word; a draft says so first."""
    lead = job.document.first("lead")
    parts = ["DRAF" if job.draft else "", job.title, job.document.text_of(lead) if lead else ""]
    text = " – ".join(part for part in parts if part)
    if len(text) > LONGEST:
        text = text[:LONGEST].rpartition(" ")[0] + " …"
    return f"{text}\n".encode()


@hookimpl
def rilis_renderers() -> Iterable[Renderer]:
    """Give the format."""
    return [Renderer("dinas.sms", ".sms.txt", N_("A short text message."), render)]
