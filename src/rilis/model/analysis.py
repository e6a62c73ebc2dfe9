"""What is found in a text once and shared by all checks: result types and the promise."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from rilis.model.span import Span


class Tokens(Protocol):
    """Words, numbers and marks of a text as parallel arrays, in order."""

    @property
    def starts(self) -> Sequence[int]:
        """Offset of each token's first code point."""

    @property
    def ends(self) -> Sequence[int]:
        """Offset after each token's last code point."""

    @property
    def kinds(self) -> Sequence[int]:
        """Kind of each token, as numbered in `rilis.language.tokens`."""

    @property
    def lower(self) -> Sequence[str]:
        """Each token in lower case."""

    @property
    def distinct(self) -> frozenset[str]:
        """The tokens in lower case, each once: asked before a text is searched for a word."""

    def __len__(self) -> int: ...

    def inside(self, span: Span) -> range:
        """Return the indexes of the tokens that lie wholly in a span."""


class Attribution(NamedTuple):
    """Who is said to have spoken: “…,” ujar Kepala Biro Sari."""

    span: Span
    """From the verb (or the speaker, when first) to the end of the speaker's name."""
    verb: Span
    base: str
    """Base of the verb: `ujar` for ujar, ujarnya, mengujarkan."""
    speaker: Span | None
    """Name and office as written; None for -nya or a bare pronoun."""
    before: bool
    """It stands before the quotation."""


class Quotation(NamedTuple):
    """Words between quotation marks."""

    span: Span
    """With its marks."""
    words: Span
    """Without its marks."""
    closed: bool
    """The closing mark is there."""
    speech: bool
    """Direct speech, not a title or a word held at arm's length."""
    attribution: Attribution | None = None


class DateMention(NamedTuple):
    """A date in the text. Numbers as written: they may be impossible."""

    span: Span
    day: int | None
    month: int | None
    year: int | None
    weekday: int | None
    """Monday is 0; None when the text names no day."""
    weekday_span: Span | None = None


class Period(NamedTuple):
    """Two dates joined: `3–5 Maret 2025`, `Sabtu dan Minggu (1–2/3)`, `29 Maret hingga 2 April`."""

    span: Span
    first: DateMention
    """With month and year of the last where it has none of its own."""
    last: DateMention
    through: bool
    """The days between belong to it; False for `1 dan 2 Maret`."""


class Figure(NamedTuple):
    """A number in the text with what it counts."""

    span: Span
    """Number, scale and unit."""
    number: Span
    value: Decimal | None
    """Read the Indonesian way and multiplied by the scale; None when it cannot be told."""
    scale: str
    """`ribu`, `juta`, `miliar`, `triliun` as written in lower case, or empty."""
    unit: str
    """`%`, `persen`, `Rp`, or the counted noun in lower case; may be empty."""


class Mention(NamedTuple):
    """A person or institution named in the text."""

    span: Span
    name: str
    kind: Literal["person", "institution"]
    office: Span | None = None
    """The office written beside a person's name."""


class Abbreviation(NamedTuple):
    """A short form in capitals, and its full form where the text gives it right there."""

    span: Span
    """The short form."""
    short: str
    expansion: Span | None
    """`Badan Siber` in `Badan Siber (BS)` or `BS (Badan Siber)`."""


class Analysis(Protocol):
    """What all checks share of one text; each part is worked out at first use.

    Depends on the text and its blocks alone, never on style or registry.
    """

    @property
    def tokens(self) -> Tokens:
        """The one tokenisation."""

    @property
    def sentences(self) -> Sequence[Span]:
        """Sentences of running text, in order."""

    @property
    def quotations(self) -> Sequence[Quotation]:
        """Quotations, in order."""

    @property
    def dates(self) -> Sequence[DateMention]:
        """Dates, in order."""

    @property
    def periods(self) -> Sequence[Period]:
        """Two dates joined by a dash, `hingga` or `dan`, in order."""

    @property
    def figures(self) -> Sequence[Figure]:
        """Numbers that are not part of a date, a clock time or an address."""

    @property
    def people(self) -> Sequence[Mention]:
        """People as mentioned."""

    @property
    def institutions(self) -> Sequence[Mention]:
        """Institutions as mentioned."""

    @property
    def abbreviations(self) -> Sequence[Abbreviation]:
        """Short forms in capitals, in order."""

    def words(self, span: Span) -> int:
        """Return how many words lie in a span."""

    def in_quotation(self, span: Span) -> bool:
        """Tell whether a span lies in direct speech."""
