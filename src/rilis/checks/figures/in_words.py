"""A number and its words in brackets that differ."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import (
    N_,
    Check,
    Context,
    Document,
    Hit,
    Message,
    Span,
    format_number,
    late_pattern,
    parse_number,
    read_count,
)

_WORDS: Final = late_pattern(r"\((?P<words>[A-Za-z]{3,9}(?: [A-Za-z]{3,9}){0,16})\)")
_FIGURE: Final = late_pattern(r"(?<![\w.,/:-])(?:Rp ?)?(?P<figure>\d[\d.]{0,15}(?:,00)?) ?\Z")
_REACH: Final = 24


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `30 (dua puluh) hari`."""
    del context
    for match in _WORDS.finditer(document.text):
        before = _FIGURE.search(document.text, max(match.start() - _REACH, 0), match.start())
        if before is None:
            continue
        value = parse_number(before["figure"])
        spelled = read_count(match["words"].lower().removesuffix(" rupiah"))
        if value is None or spelled is None or value == spelled:
            continue
        yield Hit(
            Span(before.start(), match.end()),
            Message(
                N_("“{figure}” in figures, {words} in words; mend one of the two."),
                {"figure": before["figure"], "words": format_number(spelled, document.language)},
            ),
        )


check = Check(
    id="figures.in-words",
    summary=N_("A number in figures and the same in words that differ."),
    why=N_("When figure and words differ, each reader believes another one."),
    cite="EYD V, penulisan bilangan: angka dan huruf sekaligus dalam dokumen resmi menyatakan nilai yang sama",
    run=run,
    severity="error",
)
