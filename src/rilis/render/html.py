"""Document → one self-contained web page: no scripts, nothing fetched, every text escaped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.model.renderer import RenderJob
from rilis.render.colours import digits_of
from rilis.render.images import picture_type
from rilis.render.inline import Runs, clean, closed, plain
from rilis.render.items import Item
from rilis.render.metadata import news_article, open_graph, summary_of
from rilis.render.view import Line, Section, view_of
from rilis.render.words import WORDS, agency_name, banners, colour_of
from rilis.templating.child import render_in_child
from rilis.templating.sandbox import environment, render

PAGE: Final = "page.html.j2"
_KINDS: Final = {
    "lead": "teras",
    "paragraph": "paragraf",
    "quotation": "kutipan",
    "heading": "subjudul",
    "line": "baris",
    "signature": "penanda",
    "hashtags": "tagar",
    "closing": "penutup",
    "list": "daftar",
    "table": "tabel",
    "figure": "foto",
    "body": "isi",
    "background": "tentang",
    "contact": "narahubung",
    "attachment": "lampiran",
    "end": "penutup",
    "embargo": "embargo",
    "draft": "draf",
    "stamp": "cap",
}
"""What a page template calls items, sections and banners."""


def render_html(job: RenderJob) -> bytes:
    """Return the page in UTF-8. Raises TemplateError when the pack's page template fails.

    A pack that is not trusted runs in a limited child process. The same job gives the same bytes.
    Colours of the agency are used where they can be read.
    """
    parts = {**job.template.base, **job.template.parts, PAGE: job.template.page}
    pictures = _Pictures(job)
    values = _values(job, pictures)
    if job.template.trusted:
        page = render(environment(parts, {}, autoescape=True), PAGE, values, job.template.origin)
    else:
        page = render_in_child(parts, PAGE, values, job.template.origin, page=True)
    return pictures.filled(page).encode("utf-8", "replace")


def page_values(job: RenderJob) -> dict[str, object]:
    """Return what a page template sees: texts, lists and mappings with Indonesian keys (docs/pages.md)."""
    return _values(job, _Pictures(job))


def _values(job: RenderJob, pictures: _Pictures) -> dict[str, object]:
    view = view_of(job.document, days=True)
    agency = clean(agency_name(job))
    return {
        "bahasa": job.language,
        "kata": WORDS[job.language],
        "instansi": agency,
        "singkatan": clean(job.profile.singkatan),
        "alamat": clean(job.profile.alamat),
        "logo": pictures.address(job.logo),
        "warna": colour_of(job),
        "warna_hias": f"#{digits_of(job.profile.warna)}" if digits_of(job.profile.warna) else colour_of(job),
        "spanduk": [
            {"jenis": _KINDS[banner.kind], "teks": closed(clean(banner.text))} for banner in banners(job)
        ],
        "draf": job.draft,
        "judul_laman": " – ".join(filter(None, (plain(view.title), agency))) or job.template.id,
        "ringkasan": summary_of(view),
        "data_terstruktur": news_article(job, view),
        "data_terbuka": open_graph(job, view),
        "nomor": view.number,
        "kepala": _lines(line for line in view.above if plain(line.runs) != agency),
        "judul": _runs(view.title),
        "bawah_judul": _lines(view.below),
        "isi": [_section(section, pictures) for section in view.sections],
        "penutup": [_section(section, pictures) for section in view.ending],
        "lembar_kutipan": [
            {
                "id": clean(row.id),
                "tokoh": clean(row.speaker),
                "ucapan": clean(row.words).strip(),
                "disetujui": clean(row.approved),
            }
            for row in (job.quotes if job.draft else ())
        ],
    }


def _lines(lines: Iterable[Line]) -> list[dict[str, object]]:
    return [{"jenis": line.kind, "teks": _runs(line.runs)} for line in lines]


def _section(section: Section, pictures: _Pictures) -> dict[str, object]:
    return {
        "jenis": _KINDS[section.kind],
        "judul": _runs(section.heading),
        "butir": [_item(item, pictures) for item in section.items],
    }


def _item(item: Item, pictures: _Pictures) -> dict[str, object]:
    return {
        "jenis": _KINDS[item.kind],
        "teks": _runs(item.runs),
        "titimangsa": _runs(item.opening),
        "nama": plain(item.runs),
        "daftar": [
            {
                "paragraf": [_runs(runs) for runs in entry.paragraphs],
                "anak": [_item(child, pictures) for child in entry.children],
            }
            for entry in item.entries
        ],
        "bernomor": item.ordered,
        "mulai": item.start,
        "kolom": [_runs(cell) for cell in item.head],
        "baris": [[_runs(cell) for cell in row] for row in item.rows],
        "angka": item.figures,
        "catatan": _runs(item.note),
        "gambar": pictures.named(item.target),
        "alt": item.alt,
    }


def _runs(runs: Runs) -> list[dict[str, object]]:
    return [
        {
            "teks": run.text,
            "tebal": run.strong,
            "miring": run.emphasis,
            "tautan": run.link,
            "hari": run.day,
        }
        for run in runs
    ]


class _Pictures:
    """Stands for pictures in the template and puts them in afterwards, so that only words count as output.

    The place is `src="rilis-gambar:0"`: no text can hold it, for its quotation marks would be escaped.
    """

    def __init__(self, job: RenderJob) -> None:
        self._images = dict(job.images)
        self._kept: list[tuple[str, bytes]] = []

    def named(self, path: str) -> str:
        """Return the place of a picture of the job where it is named first, else an empty text."""
        return self.address(self._images.pop(path, b""))

    def address(self, data: bytes) -> str:
        """Return the place of a picture, or an empty text for what is no picture."""
        kind = picture_type(data)
        if not kind:
            return ""
        self._kept.append((kind, data))
        return f"rilis-gambar:{len(self._kept) - 1}"

    def filled(self, page: str) -> str:
        """Return the page with every picture in its place as a `data:` address."""
        from base64 import b64encode

        parts = page.split('src="rilis-gambar:')
        whole = [parts[0]]
        for part in parts[1:]:
            number, _, rest = part.partition('"')
            kind, data = self._kept[int(number)]
            whole.append(f'src="data:image/{kind};base64,{b64encode(data).decode()}"{rest}')
        return "".join(whole)
