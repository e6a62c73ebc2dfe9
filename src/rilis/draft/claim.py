"""A claim that circulates, printed so that nobody takes it for the agency's own word."""

from __future__ import annotations

from typing import Final

from rilis.draft.body import Body
from rilis.draft.lead import at_place
from rilis.draft.prose import escaped, folded, paragraphs, stopped, unstopped
from rilis.draft.tables import moment_words
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version, gap
from rilis.model.brief import Brief
from rilis.model.kinds import Bukti, Klarifikasi

_VERDICTS: Final = {
    "tidak benar": ("TIDAK BENAR", "FALSE"),
    "menyesatkan": ("MENYESATKAN", "MISLEADING"),
    "di luar konteks": ("DI LUAR KONTEKS", "OUT OF CONTEXT"),
    "dipalsukan": ("DIPALSUKAN", "FORGED"),
}
"""`putusan` → the mark before the claim; structure.tsv of the document room reads the same marks."""


def claim(brief: Brief, body: Body, version: Version) -> dict[str, object] | None:
    """Return the parts of `klarifikasi` by name, each traced; None for other releases.

    The claim stands in quotation marks after its verdict, a paragraph each, letter by letter.
    """
    row = brief.klarifikasi
    if row is None:
        return None
    evidence = version.own(row.bukti, "klarifikasi.bukti", "klarifikasi")
    advice = version.own(row.imbauan, "klarifikasi.imbauan", "klarifikasi")
    return {
        "beredar": _circulates(row, body, version),
        "klaim": _claimed(row, version),
        "bukti": [evidence]
        if isinstance(evidence, Traced)
        else [_evidence(item, at, body, version) for at, item in enumerate(evidence)],
        "imbauan": [advice]
        if isinstance(advice, Traced)
        else [body.plain(traced(text, f"klarifikasi.imbauan[{at}]")) for at, text in enumerate(advice)],
    }


def _circulates(row: Klarifikasi, body: Body, version: Version) -> Traced:
    """Return the sentence that says where and since when the claim goes round."""
    where = unstopped(folded(version.word(row, "klarifikasi", "beredar_di")))
    when = traced(row.sejak, "klarifikasi.sejak").altered(moment_words(row.sejak, version.language))
    if version.english:
        since = ("Since ", when, ", the") if row.sejak else ("The",)
        parts = (*since, " following claim has circulated", *(at_place(where, "en", "on") if where else ()))
    else:
        since = ("Sejak ", when, ", beredar") if row.sejak else ("Telah beredar",)
        parts = (*since, " informasi berikut", *(at_place(where, "id", "di") if where else ()))
    return body.narration(stopped(joined(parts)))


def _claimed(row: Klarifikasi, version: Version) -> list[Traced]:
    marks = _VERDICTS.get(row.putusan, _VERDICTS["tidak benar"])
    mark = marks[1 if version.english else 0]
    words = paragraphs(traced(row.klaim, "klarifikasi.klaim"))
    if version.is_foreign("klarifikasi.klaim"):
        words = [gap(row.klaim, "klarifikasi.klaim", "klarifikasi")]
    return [joined((f"**[{mark}]** “", escaped(_bare(part)), "”")) for part in words]


def _bare(words: Traced) -> Traced:
    plain = str(words)
    around = len(plain) > 1 and plain[0] in '“"' and plain[-1] in '”"'
    return words.cut(1, len(words) - 1) if around else words


def _evidence(item: Bukti, at: int, body: Body, version: Version) -> Traced:
    path = f"klarifikasi.bukti[{at}]"
    words = body.plain(traced(item.uraian, f"{path}.uraian"))
    source = joined(
        part
        for key, text in (("sumber", item.sumber), ("tautan", item.tautan))
        if text
        for part in (", " if key == "tautan" and item.sumber else "", traced(text, f"{path}.{key}"))
    )
    before = " Source: " if version.english else " Sumber: "
    return joined((stopped(words), before, source)) if source else words
