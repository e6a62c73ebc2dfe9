"""The words of a quotation in the language of the brief that prints them."""

from __future__ import annotations

from typing import NamedTuple

from rilis.model.answering import Persetujuan
from rilis.model.brief import Brief
from rilis.model.finding import FieldPath


class Spoken(NamedTuple):
    """Words put into somebody's mouth, and who approved just these."""

    name: str
    """What `rilis approve` calls them: a quotation's id, or `isi:4`."""
    text: str
    """Empty when the brief has no words in its language."""
    field: FieldPath
    approval: Persetujuan | None
    approval_key: str
    """Key the approval stands under: `disetujui` or `disetujui_en`."""


def quotations_of(brief: Brief) -> tuple[Spoken, ...]:
    """Return the words of each row of `kutipan`, in the order of the rows.

    English words are those of `ucapan_en`, or of `ucapan` where that was typed in an English
    brief; each language has its own approval.
    """
    return tuple(_quotation(brief, at) for at in range(len(brief.kutipan)))


def indirect_of(brief: Brief) -> tuple[Spoken, ...]:
    """Return the words of each indirect speech of the body."""
    return tuple(
        Spoken(item.nama_setuju, item.teks, item.teks_path, item.disetujui, "disetujui")
        for item in brief.isi
        if item.jenis == "tidak_langsung"
    )


def used_quotations(brief: Brief) -> tuple[Spoken, ...]:
    """Return the words of those quotations that the body prints."""
    used = {item.id for item in brief.isi if item.jenis in ("kutipan", "pernyataan")}
    return tuple(
        words for words, row in zip(quotations_of(brief), brief.kutipan, strict=True) if row.id in used
    )


def _quotation(brief: Brief, at: int) -> Spoken:
    row, path = brief.kutipan[at], f"kutipan[{at}]"
    foreign = f"{path}.ucapan" in brief.asing
    if brief.bahasa == "en" and (row.ucapan_en or foreign):
        return Spoken(row.id, row.ucapan_en, f"{path}.ucapan_en", row.disetujui_en, "disetujui_en")
    return Spoken(row.id, "" if foreign else row.ucapan, f"{path}.ucapan", row.disetujui, "disetujui")
