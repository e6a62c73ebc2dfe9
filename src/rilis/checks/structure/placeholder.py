"""A place that was left to be filled in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_MARKS: Final = late_pattern(
    r"(?=[\[?_.…{}<lLTFXx])(?:"
    r"\[(?i:isi|tulis|nama|jabatan|tanggal|kota|judul|ucapan|lengkapi|diisi|tempat|jumlah|sebutkan|fill|insert"
    r"|name|date)\b(?! samaran| disamarkan)[^\[\]\n”]{0,100}\]"
    r"|(?i:\blorem ipsum\b)|\b(?:TODO|TBD|FIXME)\b"
    r"|\b[Xx]{4,}\b"
    r"|(?<!\w)\?{3,}"
    r"|_{4,}"
    r"|\.{6,}|…{2,}"
    r"|\{\{|\}\}|\{%"
    r"|\{(?:fakta|kutipan|tabel|foto|tokoh):[^}\n]{0,80}\}"
    r"|<(?i:isi|nama|jabatan|tanggal|kota)\b[^>\n]{0,40}>)"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report brackets to fill in, dotted or crossed-out gaps and template signs."""
    for match in _MARKS.finditer(document.text):
        if context.brief is not None and match[0].startswith("{"):
            continue  # brief.unknown-reference names it, and its place
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” was left to be filled in; write the words that belong here."), {"seen": match[0]}
            ),
        )


check = Check(
    id="structure.placeholder",
    summary=N_("A place that was left to be filled in."),
    why=N_("A gap that goes out is the first thing readers share."),
    cite="Bentuk baku siaran pers: tanpa isian yang tersisa",
    run=run,
    severity="error",
    needs_release=True,
)
