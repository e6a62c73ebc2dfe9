"""Rows of words and phrases that a check reports: data with its own proof."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.model.finding import Severity
from rilis.model.span import Span

OF_PLUGIN: Final = 2
OF_HOUSE: Final = 3


class Condition(NamedTuple):
    """What must hold around a form; see `findings/term_conditions.py` for what each kind looks at."""

    jenis: str
    """`dekat`, `kutipan`, `nama`, `kelas`, `topik`, `angka`, `sumber`, `bukti`, `jendela`, `orang`, `calon`."""
    kata: tuple[str, ...] = ()
    """Words or phrases in lower case (a trailing `*` stands for any ending); classes, or stages of a poll."""
    jarak: int = 0
    """How many words away at most."""
    arah: str = ""
    """`kiri`: before the form; `kanan`: after it; empty: either."""


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
    bila: tuple[Condition, ...] = ()
    """All of these must hold."""
    kena: tuple[str, ...] = ()
    """Sentences that must be reported."""
    diam: tuple[str, ...] = ()
    """Sentences that must stay silent."""
    kata: str = ""
    """The word of each form that is wrong, where the words around it only make sure of it: it alone
    is reported and replaced. Empty: the whole form."""
    lepas: tuple[Condition, ...] = ()
    """One of these that holds makes the form right; written under `kecuali` beside the phrases."""
    ketat: bool = False
    """Reported only with `--strict`: tier C."""


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
    rank: int = 1
    """Whose list it is: 1 ours, 2 a plugin's, 3 the house's own. The higher one is heard."""
    bahasa: str = ""
    """Language of the texts it is for, `id` or `en`; empty: any."""


class TermHit(NamedTuple):
    """A row found in a text."""

    lexicon: Lexicon
    term: Term
    span: Span
