"""Brief and template pack → Draft: a whole `draft.md` whose words know their field."""

from __future__ import annotations

import os

from rilis.draft.format1 import body_fingerprint, front_matter
from rilis.draft.marks import Marks
from rilis.draft.values import template_values
from rilis.model.brief import Brief
from rilis.model.document import Draft
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.templating.child import render_in_child
from rilis.templating.sandbox import environment, refuse_blocks, render

DRAFT: str = "draft.md.j2"


def write_draft(brief: Brief, pack: TemplatePack, profile: Profile, name: str, brief_path: str = "") -> Draft:
    """Return the draft of a brief.

    `name`: file name the draft will have. `brief_path`: where the brief stands seen from there;
    its own name when empty. A pack that is not trusted runs in a limited child process. Raises
    TemplateError, with file, line and missing field, when the template fails.
    """
    marks = Marks()
    values = template_values(brief, profile)
    shared = {name: text for name, text in pack.base.items() if name.endswith(".md.j2")}
    parts = {**shared, **pack.parts, DRAFT: pack.draft}
    if pack.trusted:
        env = environment(parts, {}, autoescape=False, finalize=marks.finalize)
        refuse_blocks(env, pack.origin)
        marked = render(env, DRAFT, values, pack.origin)
    else:
        marked = render_in_child(parts, DRAFT, _marked_values(values, marks), pack.origin)
    body, origins = marks.read(_tidy(marked))
    head = front_matter(
        {
            "templat": f"{pack.id}@{pack.version}",
            "brief": brief_path or os.path.basename(brief.source.name),
            "sidik": body_fingerprint(body),
            "nomor": brief.nomor,
            "tanggal": brief.tanggal.isoformat() if brief.tanggal else "",
            "instansi": brief.instansi[0].id if brief.instansi else "",
            "bahasa": brief.bahasa,
        }
    )
    moved = tuple(origin._replace(span=origin.span.moved(len(head))) for origin in origins)
    return Draft(Source(name, head + body), moved, f"{pack.id}@{pack.version}")


def _tidy(text: str) -> str:
    """Return the template's output with one empty line between blocks and one line end last."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return "\n".join(kept) + "\n"


def _marked_values(values: object, marks: Marks) -> object:
    """Return values as plain data for another process, traced text already marked."""
    if isinstance(values, str):
        return str(marks.finalize(values))
    if isinstance(values, tuple) and hasattr(values, "_asdict"):
        return _marked_values(values._asdict(), marks)
    if isinstance(values, dict):
        return {key: _marked_values(value, marks) for key, value in values.items()}
    if isinstance(values, (list, tuple)):
        return [_marked_values(value, marks) for value in values]
    return values if isinstance(values, (int, float, bool)) or values is None else str(values)
