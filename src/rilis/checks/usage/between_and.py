"""Antara with another partner than dan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_UNIT: Final = r"(?:(?:Rp|USD|US\$|pukul|usia|tahun|umur|tanggal) ?)?[0-9]"
_PATTERN: Final = late_pattern(
    rf"[Aa]ntara {_UNIT}[0-9.,:]*(?:[ -](?!hingga|sampai|dengan)[a-z%]+){{0,2}}"
    rf" (?P<pair>hingga|sampai dengan|sampai|dengan|s\.d\.|s/d)(?= {_UNIT})"
)
_FIRST_WORDS: Final = frozenset("antara".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", needs=("ntara ",), first=_FIRST_WORDS):
        message = Message(
            N_("“Antara” goes with “{right}”, not with “{seen}”."),
            {"seen": match["pair"], "right": "dan"},
        )
        yield better(match.span("pair"), message, "dan", safe=True)


check = Check(
    id="usage.between-and",
    summary=N_("“Antara” before two figures without “dan”."),
    why=N_("Pairs of words are fixed: antara … dan …, dari … sampai …."),
    cite="Tata Bahasa Baku: kata penghubung berpasangan antara … dan …",
    run=run,
    severity="warning",
    in_quotes="lower",
)
