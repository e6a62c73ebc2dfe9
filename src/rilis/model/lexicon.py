"""Rows of words and phrases that a check reports: data with its own proof."""

from __future__ import annotations

from typing import NamedTuple

from rilis.model.finding import Severity
from rilis.model.span import Span


class Term(NamedTuple):
    """One row. Keys are Indonesian: agencies write them."""

    id: str
    """Within its lexicon: `cacat`; known to users as `wording.disability:cacat`."""
    bentuk: tuple[str, ...]
    """Forms in lower case, one or more words each; a trailing `*` stands for any ending."""
    tingkat: Severity | None
    """None: the lexicon's own."""
    alasan: str
    """Why, in Indonesian, one sentence."""
    dasar: str
    """The rule and its source."""
    ganti: tuple[str, ...] = ()
    """What to write instead, best first."""
    kecuali: tuple[str, ...] = ()
    """Set phrases around the form in which it is right."""
    bila: str = ""
    kena: tuple[str, ...] = ()
    """Sentences that must be reported."""
    diam: tuple[str, ...] = ()
    """Sentences that must stay silent."""
    kata: str = ""
    """The word of each form that is wrong, where the words around it only make sure of it: it alone
    is reported and replaced. Empty: the whole form."""


class Lexicon(NamedTuple):
    """A group of rows that answers to one check id."""

    id: str
    """The check's id: `wording.disability`, or `contoh.istilah` for a plugin."""
    summary: str
    why: str
    cite: str
    terms: tuple[Term, ...]
    severity: Severity = "warning"
    in_quotes: str = "lower"
    safe: bool = False
    """Replacements may be written by `--fix`."""


class TermHit(NamedTuple):
    """A row found in a text."""

    lexicon: Lexicon
    term: Term
    span: Span
