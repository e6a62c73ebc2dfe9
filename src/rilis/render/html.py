"""Document → one self-contained web page: no scripts, nothing fetched, every text escaped."""

from __future__ import annotations

import re
from typing import Final

from rilis.model.renderer import RenderJob
from rilis.render.images import picture_type
from rilis.render.view import Item, Run, Runs, view_of
from rilis.render.words import WORDS, agency_name, banners, colour_of
from rilis.templating.sandbox import environment, render

PAGE: Final = "page.html.j2"
_FIGURE: Final = re.compile(r"(?:[-–−]?[\d.,]+ ?%?)?")
_SAFE: Final = ("http://", "https://", "mailto:", "tel:")
_CONTACT: Final = re.compile(
    r"(?P<mail>[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})"
    r"|(?P<web>https?://[^\s<>\"]{1,300}[^\s<>\".,;:!?)])"
    r"|(?<=: )(?P<tel>\+?\d[\d\s()-]{5,22}\d)(?=\s*$)"
)


def render_html(job: RenderJob) -> bytes:
    """Return the page in UTF-8. Raises TemplateError when the pack's page template fails.

    The same job gives the same bytes. Colours of the agency are used where they can be read.
    """
    env = environment({**job.template.parts, PAGE: job.template.page}, {}, autoescape=True)
    view = view_of(job.document)
    words = WORDS[job.language]
    values: dict[str, object] = {
        "bahasa": job.language,
        "kata": words,
        "instansi": agency_name(job),
        "singkatan": job.profile.singkatan,
        "alamat": job.profile.alamat,
        "logo": _picture(job.logo),
        "warna": colour_of(job),
        "spanduk": banners(job),
        "draf": job.draft,
        "judul_laman": job.title or view.label,
        "tanggal_iso": job.document.date.isoformat() if job.document.date else "",
        "rilis": view,
        "isi": [_item(job, item) for item in view.body],
        "tentang": [_item(job, item) for item in view.about],
        "narahubung": [_linked(runs) for runs in view.contact],
        "kutipan": job.quotes,
    }
    return render(env, PAGE, values, job.template.origin).encode("utf-8", "replace")


def _item(job: RenderJob, item: Item) -> dict[str, object]:
    return {
        "jenis": item.kind,
        "teks": _safe(item.runs),
        "baris": [[_safe(cell) for cell in row] for row in item.rows],
        "angka": _numeric_columns(item),
        "bernomor": item.ordered,
        "catatan": _safe(item.note),
        "gambar": _picture(job.images.get(item.target, b"")) if item.target else "",
        "alt": item.alt,
    }


def _numeric_columns(item: Item) -> list[bool]:
    """Tell for each column of a table whether all its cells below the head are numbers."""
    if item.kind != "table":
        return []
    width = max(len(row) for row in item.rows)
    columns = [
        ["".join(run.text for run in row[at]) for row in item.rows[1:] if at < len(row)]
        for at in range(width)
    ]
    return [
        bool(cells) and all(re.fullmatch(r"[-–−]?[\d.,]+ ?%?|", cell.strip()) for cell in cells)
        for cells in columns
    ]


def _safe(runs: Runs) -> list[Run]:
    """Return runs whose links lead nowhere but to the web, to mail and to telephones."""
    return [run if run.link.lower().startswith(_SAFE) else run._replace(link="") for run in runs]


def _linked(runs: Runs) -> list[Run]:
    """Return a line of the contact block with its addresses and numbers as links."""
    found: list[Run] = []
    for run in _safe(runs):
        if run.link:
            found.append(run)
            continue
        at = 0
        for match in _CONTACT.finditer(run.text):
            found.append(run._replace(text=run.text[at : match.start()]))
            found.append(run._replace(text=match[0], link=_address(match)))
            at = match.end()
        found.append(run._replace(text=run.text[at:]))
    return [run for run in found if run.text]


def _address(match: re.Match[str]) -> str:
    if match["mail"]:
        return "mailto:" + match["mail"]
    if match["tel"]:
        return "tel:" + re.sub(r"[^\d+]", "", match["tel"])
    return match["web"]


def _picture(data: bytes) -> str:
    """Return a picture as an address that holds it, or an empty text for what is no picture."""
    kind = picture_type(data)
    if not kind:
        return ""
    from base64 import b64encode

    return f"data:image/{kind};base64,{b64encode(data).decode()}"
