"""What all checks share of one text, each part worked out at first use."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from rilis.language.tokens import Tokens, tokenise
from rilis.model.analysis import Abbreviation, DateMention, Figure, Mention, Period, Quotation
from rilis.model.document import Block, Language
from rilis.model.span import Span

_PROSE = frozenset(("lead", "paragraph", "list_item", "background"))


class TextAnalysis:
    """The analysis of one text, its blocks and its language; depends on nothing else.

    Parts are found by the modules of this package that bear their names. They are imported when
    asked for, so a run pays only for what its checks use.
    """

    __slots__ = (
        "_abbreviations",
        "_blocks",
        "_capitals",
        "_dates",
        "_figures",
        "_institutions",
        "_language",
        "_people",
        "_periods",
        "_quotations",
        "_sentences",
        "_speech_starts",
        "_speeches",
        "_text",
        "_tokens",
    )

    def __init__(self, text: str, blocks: Sequence[Block], language: Language = "id") -> None:
        self._text = text
        self._language: Language = language
        self._blocks = blocks
        self._tokens: Tokens | None = None
        self._capitals: list[int] | None = None
        self._sentences: list[Span] | None = None
        self._quotations: list[Quotation] | None = None
        self._dates: list[DateMention] | None = None
        self._periods: list[Period] | None = None
        self._figures: list[Figure] | None = None
        self._people: list[Mention] | None = None
        self._institutions: list[Mention] | None = None
        self._abbreviations: list[Abbreviation] | None = None
        self._speeches: list[Span] | None = None
        self._speech_starts: list[int] = []

    @property
    def tokens(self) -> Tokens:
        """The one tokenisation."""
        if self._tokens is None:
            self._tokens = tokenise(self._text)
        return self._tokens

    @property
    def sentences(self) -> list[Span]:
        """Sentences of running text (lead, paragraphs, list items, background), in order."""
        if self._sentences is None:
            from rilis.language.sentences import sentence_spans

            self._sentences = [
                sentence
                for block in self._blocks
                if block.kind in _PROSE
                for sentence in sentence_spans(self._text, block.span.start, block.span.end)
            ]
        return self._sentences

    @property
    def quotations(self) -> list[Quotation]:
        """Quotations with their attributions, in order."""
        if self._quotations is None:
            from rilis.document.attributions import attribute
            from rilis.document.quotations import find_quotations

            found = find_quotations(self._text, self._blocks)
            self._quotations = attribute(self.tokens, self._blocks, self.sentences, found) if found else []
        return self._quotations

    @property
    def dates(self) -> list[DateMention]:
        """Dates, in order."""
        if self._dates is None:
            from rilis.document.dates import find_date_mentions

            self._dates = find_date_mentions(self._text, self._blocks)
        return self._dates

    @property
    def periods(self) -> list[Period]:
        """Two dates joined by a dash, `hingga` or `dan`, in order."""
        if self._periods is None:
            from rilis.document.periods import find_periods

            self._periods = find_periods(self._text, self._blocks, self.dates)
        return self._periods

    @property
    def figures(self) -> list[Figure]:
        """Numbers that are not part of a date, a clock time or an address, in order."""
        if self._figures is None:
            from rilis.document.figures import find_figures

            self._figures = find_figures(self.tokens, self._blocks, self.dates, self._language)
        return self._figures

    @property
    def people(self) -> list[Mention]:
        """People as mentioned, in order."""
        if self._people is None:
            from rilis.document.people import find_people

            self._people = find_people(
                self.tokens, self._blocks, self._capital_words(), self.quotations, self.abbreviations
            )
        return self._people

    @property
    def institutions(self) -> list[Mention]:
        """Institutions as mentioned, in order."""
        if self._institutions is None:
            from rilis.document.institutions import find_institutions

            self._institutions = find_institutions(self.tokens, self._blocks, self._capital_words())
        return self._institutions

    @property
    def abbreviations(self) -> list[Abbreviation]:
        """Short forms in capitals, in order."""
        if self._abbreviations is None:
            from rilis.document.abbreviations import find_abbreviations

            self._abbreviations = find_abbreviations(self.tokens, self._blocks, self._capital_words())
        return self._abbreviations

    def words(self, span: Span) -> int:
        """Return how many words, numbers and addresses lie wholly in a span."""
        return self.tokens.words(span)

    def in_quotation(self, span: Span) -> bool:
        """Tell whether a span lies in direct speech."""
        if self._speeches is None:
            self._speeches = [quotation.span for quotation in self.quotations if quotation.speech]
            self._speech_starts = [speech.start for speech in self._speeches]
        index = bisect_right(self._speech_starts, span.start) - 1
        return index >= 0 and self._speeches[index].covers(span)

    def _capital_words(self) -> list[int]:
        if self._capitals is None:
            from rilis.document.capitals import capital_words

            self._capitals = capital_words(self.tokens)
        return self._capitals
