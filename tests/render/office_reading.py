"""What an office program must print of a release, and what it did print."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from render_samples import words_of

from machine import need
from rilis.model.document import Block, Document
from rilis.model.renderer import RenderJob
from rilis.render.words import WORDS, banners

BULLETS = ("•", "–", "•")


class Printed(NamedTuple):
    """What LibreOffice made of all releases."""

    folder: Path
    """A PDF for each name of `office_cases.jobs`."""
    asked: list[str]
    """Who called at a web server that a document names a picture of."""


def printed_pages(pdf: Path) -> list[str]:
    """Return the words of each page, in the order they were set, without any white space."""
    done = subprocess.run(
        [need("pdftotext"), "-raw", str(pdf), "-"], capture_output=True, check=True, timeout=60
    )
    pages = done.stdout.decode("utf-8").split("\f")
    return [words_of(page) for page in pages if page.strip()]


def bodies(pages: list[str], job: RenderJob) -> list[str]:
    """Return the words between head and foot of each page; fail where either is not as it should be."""
    profile = job.profile
    words = WORDS[job.language]
    marks = words_of("".join(banner.text for banner in banners(job)))
    name = profile.kop or profile.nama or profile.singkatan
    running = profile.singkatan if len(name) > 60 and profile.singkatan else name
    number = job.document.first("number")
    heads = [words_of(name + profile.alamat) + marks]
    heads += [words_of(running + (job.document.text_of(number) if number else "")) + marks] * (len(pages) - 1)
    found = []
    for count, (page, head) in enumerate(zip(pages, heads, strict=True), 1):
        foot = words_of(f"{words['page']} {count} {words['of']} {len(pages)}")
        assert page.startswith(head), (page[:200], head)
        assert page.endswith(foot), (page[-80:], foot)
        found.append(page[len(head) : len(page) - len(foot)])
    return found


def expected(job: RenderJob) -> str:
    """Return the words of every block of a draft, in order, then those of the sheet of quotations."""
    made = job.document
    blocks = [block for block in made.blocks if block.kind != "draft_mark"]
    text = "".join(_printed(block, made, job) for block in blocks)
    if not (job.draft and job.quotes):
        return words_of(text)
    words = WORDS[job.language]
    sheet = [
        str(words["sheet"]),
        str(words["sheet_of"]).format(title=job.title, sign=job.provenance.draft or "–"),
    ]
    sheet += words["columns"]
    for row in job.quotes:
        sheet += [row.id, row.speaker, row.words, row.approved or str(words["waiting"])]
    return words_of(text + "".join(sheet))


def repeated_heads(job: RenderJob) -> tuple[str, ...]:
    """Return the first rows of tables, which stand on every page that their table reaches."""
    made = job.document
    heads = [made.text_of(block) for block in made.blocks if block.kind == "table_row" and block.level == 1]
    return tuple(words_of(head) for head in (*heads, "".join(WORDS[job.language]["columns"])))


def assert_all_printed(pages: list[str], job: RenderJob) -> int:
    """Compare word by word; return how often a table's head was printed again on a new page."""
    whole = expected(job)
    at = again = 0
    for page in bodies(pages, job):
        rest = whole[at:]
        head = next(
            (head for head in repeated_heads(job) if page.startswith(head) and not rest.startswith(head)), ""
        )
        again += bool(head)
        body = page[len(head) :]
        assert rest[: len(body)] == body, _first_difference(rest, body)
        at += len(body)
    assert whole[at:] == ""
    return again


def _printed(block: Block, made: Document, job: RenderJob) -> str:
    pictures = {mark.span: mark.target for mark in made.marks if mark.kind == "image"}
    if block.kind == "caption" and pictures.get(block.span, "") in job.images:
        return ""  # said by the picture's own alt text
    label = ""
    if block.label and block.kind in ("list_item", "background", "attachment"):
        numbered = block.label[:1].isdecimal()
        label = block.label.rstrip(".) ") + "." if numbered else BULLETS[max(block.level, 1) - 1]
    return label + made.text_of(block)


def _first_difference(wanted: str, got: str) -> str:
    at = next(
        (n for n, (one, other) in enumerate(zip(wanted, got, strict=False)) if one != other), len(wanted)
    )
    return f"wanted …{wanted[max(0, at - 40) : at + 60]}… but printed …{got[max(0, at - 40) : at + 60]}…"
