"""A lead without who, what, when or where."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import pairwise
from typing import Final

from rilis.api import N_, Block, Check, Context, Document, Hit, Message, late_pattern

_FEWEST_WORDS: Final = 6
"""Different words of a sentence with subject, verb and object."""
_PLACE_WORDS: Final = frozenset(
    "di dari ke in at from kabupaten kota kecamatan kelurahan desa provinsi pulau".split()
)
_ONLINE: Final = frozenset({"daring", "virtual", "online", "luring", "hibrida"})
_WHEN_WORDS: Final = frozenset(
    "hari kemarin besok lusa pekan sepekan minggu bulan tahun setahun kini sekarang pagi siang sore malam semalam "
    "senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september "
    "oktober november desember today yesterday tomorrow monday tuesday wednesday thursday friday "
    "saturday sunday".split()
)
_YEAR: Final = late_pattern(r"(?:19|20)\d\d")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report what the first paragraph, with its dateline, leaves open."""
    del context
    lead = document.first("lead")
    if lead is None or document.text_of(lead).startswith("["):
        return  # none, or one still to be written
    dateline = document.first("dateline")
    missing = [Message(name) for name, there in _elements(document, lead, dateline) if not there]
    if missing:
        yield Hit(
            lead.span,
            Message(
                N_("The first paragraph does not say {missing}; name it there, for editors cut from below."),
                {"missing": reduce(_and, missing)},
            ),
        )


def _and(one: Message, two: Message) -> Message:
    return Message("{one}, {two}", {"one": one, "two": two})


def _elements(document: Document, lead: Block, dateline: Block | None) -> Iterable[tuple[str, bool]]:
    """Yield each element by name, and whether the lead with its dateline holds it."""
    analysis = document.analysis
    tokens = analysis.tokens
    inside = tokens.inside(lead.span)
    words = set(tokens.lower[inside.start : inside.stop])
    dated = any(lead.span.covers(mention.span) for mention in analysis.dates)
    yield N_("who"), _capital(document, lead) or any(lead.span.covers(m.span) for m in analysis.institutions)
    yield N_("what happened"), len(words) >= _FEWEST_WORDS
    dated = dated or bool(words & _WHEN_WORDS) or any(map(_YEAR.fullmatch, words))
    yield N_("when"), dated or _dateline_dated(document, dateline)
    yield N_("where"), bool(words & (_PLACE_WORDS | _ONLINE)) or dateline is not None


def _capital(document: Document, lead: Block) -> bool:
    """Tell whether a word inside a sentence of the lead has a capital: somebody is named."""
    words = document.text_of(lead).split()
    return any(
        word[:1].isupper() and not before.endswith((".", "?", "!")) for before, word in pairwise(words)
    )


def _dateline_dated(document: Document, dateline: Block | None) -> bool:
    return dateline is not None and any(
        dateline.span.covers(mention.span) for mention in document.analysis.dates
    )


check = Check(
    id="structure.lead-elements",
    summary=N_("A first paragraph that leaves open who, what, when or where."),
    why=N_("Editors cut from below; what the first paragraph leaves open may never be printed."),
    cite="Unsur ADIKSIMBA (5W1H) dalam teras siaran pers",
    run=run,
    needs_release=True,
)
