"""Names of the files that leave the house, and where they go."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import Final

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.moment import Moment

FOLDER: Final = "keluaran"
_WORDS: Final = 6
"""Words of the title that go into a file name."""


def draft_path(brief: str) -> str:
    """Return where the draft of a brief stands: `brief.yaml` → `draft.md`, `x.yaml` → `x.draft.md`.

    A version in another language keeps its mark: `brief.en.yaml` → `draft.en.md`.
    """
    folder, name = os.path.split(brief)
    stem = name.rsplit(".", 1)[0].removesuffix(".brief")
    if stem == "brief" or stem.startswith("brief."):
        return os.path.join(folder, f"draft{stem.removeprefix('brief')}.md")
    return os.path.join(folder, f"{stem}.draft.md")


def base_path(draft: str) -> str:
    """Return where the last generated draft is kept: `.rilis/<stem>.dasar.md`."""
    folder, name = os.path.split(draft)
    return os.path.join(folder, ".rilis", name.removesuffix(".md") + ".dasar.md")


def draft_name(brief: Brief) -> str:
    """Return `DRAF_2022-01-29_siaran-pers_judul-pendek`, without a file ending."""
    day = brief.tanggal.isoformat() if brief.tanggal else ""
    return "_".join(filter(None, ("DRAF", day, slug(brief.jenis), slug(brief.judul))))


def final_name(document: Document, title: str, number: str, embargo: Moment | None) -> str:
    """Return the name of a final file without its ending: embargo, day, number, title."""
    before = ""
    if embargo is not None:
        clock = f"{embargo.hour or 0:02}{embargo.minute:02}{embargo.zone or 'WIB'}"
        before = f"EMBARGO_{embargo.date.isoformat()}_{clock}"
    day = document.date.isoformat() if document.date else ""
    return "_".join(filter(None, (before, day, _number(number) or "siaran-pers", slug(title))))


def slug(text: str) -> str:
    """Return the first words of a text in letters that every system allows in file names."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:_WORDS])


def _number(number: str) -> str:
    plain = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9.]+", "-", plain).strip("-.") if any(map(str.isdigit, number)) else ""


def refuse_collisions(paths: list[str]) -> None:
    """Raise InputError when two outputs of one run would be the same file."""
    seen: set[str] = set()
    for path in paths:
        folded = os.path.normcase(os.path.abspath(path)).lower()
        if folded in seen:
            raise InputError(
                Message(N_("Two releases would be written to “{path}”."), {"path": path}),
                Message(N_("Write them to different folders with -o.")),
            )
        seen.add(folded)
