"""A file's result written down without a word of the file: for the cache, and between processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from rilis.findings.slices import Pieces, Slices, TextLeftError
from rilis.language.late_pattern import late_pattern
from rilis.model.finding import FieldPlace, Finding, Suggestion
from rilis.model.message import Message, MessageValue
from rilis.model.result import FileResult, Readability, Skipped, Waved
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span

FORMAT: Final = 3
_FLAGS: Final = Finding._fields.index("cite") + 1
"""Place of the fields after the rule: all of them say yes or no, or are a hash."""
_WHO: Final = Waved._fields.index("by") + 1
"""The same of an exception."""
_HASH: Final = late_pattern("[0-9a-f]*")

Plain = Any
"""What JSON can hold: lists, texts, whole numbers, true and false, null."""

Known = Callable[[str], bool]
"""Tells whether words are the program's own (a message's template, a row's replacement)."""


def without_text(result: FileResult, sources: Sequence[Source], settings: str, known: Known) -> Plain:
    """Return a result as plain lists in which words are places in the texts of `sources`.

    `sources`: the file itself first, then all that was read beside it. `settings`: what the
    configuration says, another text that values may be pieces of. Raises TextLeftError when a
    value cannot be said so, or points into a text that is none of these.
    """
    return _Writer(sources, settings, known).result(result)


def with_text(plain: Plain, sources: Sequence[Source], settings: str) -> FileResult:
    """Return the result that `without_text` wrote down, from the same texts.

    Raises ValueError, TypeError, IndexError or KeyError for what it never wrote.
    """
    return _Reader(sources, settings).result(plain)


class _Writer:
    def __init__(self, sources: Sequence[Source], settings: str, known: Known) -> None:
        self._slices = Slices([*(source.text for source in sources), settings])
        self._numbers = {source.name: number for number, source in reversed(list(enumerate(sources)))}
        self._known = known

    def result(self, result: FileResult) -> Plain:
        if result.problems:
            raise TextLeftError
        return [
            FORMAT,
            [self._finding(finding) for finding in result.findings],
            [[self._template(row.what), self._message(row.why)] for row in result.skipped],
            [
                [
                    self._finding(row.finding),
                    self._words(row.reason),
                    self._words(row.by),
                    *map(self._flag, row[_WHO:]),
                ]
                for row in result.waved
            ],
            [[self._number(name), *span] for name, span in result.secrets.spans],
            [self._words(word) for word in sorted(result.secrets.words)],
            result.stage,
            [self._finding(claim) for claim in result.claims],
            None if result.readability is None else list(result.readability),
        ]

    def _finding(self, finding: Finding) -> Plain:
        brief = finding.brief
        return [
            self._number(finding.source.name),
            *finding.span,
            finding.check,
            finding.severity,
            self._message(finding.message),
            [[self._template(text), safe] for text, safe in finding.suggestions],
            None if finding.field is None else self._words(finding.field),
            None
            if brief is None
            else [self._number(brief.source.name), self._words(brief.field), *brief.span],
            finding.cite,
            *map(self._flag, finding[_FLAGS:]),
        ]

    def _flag(self, value: object) -> object:
        """Return what needs no text to be said: yes, no, a baseline's key."""
        if isinstance(value, bool) or (isinstance(value, str) and _HASH.fullmatch(value)):
            return value
        raise TextLeftError

    def _number(self, name: str) -> int:
        if name not in self._numbers:
            raise TextLeftError
        return self._numbers[name]

    def _message(self, message: Message) -> Plain:
        template = self._template(message.template)
        named = isinstance(template, str)
        values = [
            [name if named else self._words(name), self._value(value)]
            for name, value in message.values.items()
        ]
        return [template, values]

    def _value(self, value: MessageValue) -> Plain:
        if isinstance(value, Message):
            return ["m", self._message(value)]
        if isinstance(value, str) and self._known(value):
            return ["k", value]
        return ["n" if isinstance(value, int) else "t", self._words(str(value))]

    def _template(self, template: str) -> str | Pieces:
        return template if self._known(template) else self._words(template)

    def _words(self, text: str) -> Pieces:
        return self._slices.pieces(text)


class _Reader:
    def __init__(self, sources: Sequence[Source], settings: str) -> None:
        self._slices = Slices([*(source.text for source in sources), settings])
        self._sources = sources

    def result(self, plain: Plain) -> FileResult:
        form, findings, skipped, waved, spans, words, stage, claims, counts = plain
        if form != FORMAT:
            raise ValueError(form)
        secrets = Secrets(
            tuple((self._sources[number].name, Span(start, end)) for number, start, end in spans),
            frozenset(map(self._slices.value, words)),
        )
        return FileResult(
            self._sources[0],
            tuple(map(self._finding, findings)),
            tuple(Skipped(self._template(what), self._message(why)) for what, why in skipped),
            (),
            tuple(
                Waved(self._finding(row), self._slices.value(reason), self._slices.value(by), *flags)
                for row, reason, by, *flags in waved
            ),
            secrets,
            stage,
            claims=tuple(map(self._finding, claims)),
            readability=None if counts is None else Readability(*map(int, counts)),
        )

    def _finding(self, plain: Plain) -> Finding:
        number, start, end, check, severity, message, suggestions, field, brief, cite, *flags = plain
        return Finding(
            self._sources[number],
            Span(start, end),
            _shared(check),
            _shared(severity),
            self._message(message),
            tuple(Suggestion(self._template(text), safe) for text, safe in suggestions),
            None if field is None else self._slices.value(field),
            None if brief is None else self._place(*brief),
            _shared(cite),
            *flags,
        )

    def _place(self, number: int, field: Pieces, start: int, end: int) -> FieldPlace:
        return FieldPlace(self._sources[number], self._slices.value(field), Span(start, end))

    def _message(self, plain: Plain) -> Message:
        template, values = plain
        return Message(
            self._template(template), {self._template(name): self._value(*value) for name, value in values}
        )

    def _value(self, kind: str, plain: Plain) -> MessageValue:
        if kind == "m":
            return self._message(plain)
        if kind == "k":
            return str(_shared(plain))
        words = self._slices.value(plain)
        return int(words) if kind == "n" else words

    def _template(self, plain: str | Pieces) -> str:
        return _shared(plain) if isinstance(plain, str) else self._slices.value(plain)


def _shared(text: Any) -> Any:
    """Return one text for all that are equal: thousands of findings say the same."""
    import sys

    return sys.intern(text)
