"""Small stand-ins for what other rooms make: a document, a catalog, checks of one word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import pytest

from rilis.language.tokens import Tokens, tokenise
from rilis.model.analysis import Quotation
from rilis.model.brief import Brief, Place
from rilis.model.check import Check, Context, Option, Validator
from rilis.model.document import Block, Document
from rilis.model.finding import Finding, Hit, Suggestion
from rilis.model.lexicon import Lexicon
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Segment, Span
from rilis.model.style import Profile


class StubAnalysis:
    """Quotations are “…”, all of them speech; a sentence ends at a full stop or line end."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def tokens(self) -> Tokens:
        return tokenise(self.text)

    @cached_property
    def quotations(self) -> list[Quotation]:
        return [
            Quotation(Span(*match.span()), Span(*match.span(1)), closed=True, speech=True)
            for match in re.finditer("“([^“”]*)”", self.text)
        ]

    @cached_property
    def sentences(self) -> list[Span]:
        return [Span(*match.span()) for match in re.finditer(r"[^.\s][^.\n]*\.?", self.text)]

    def in_quotation(self, span: Span) -> bool:
        return any(quotation.span.covers(span) for quotation in self.quotations)


class StubCatalog:
    """A catalog of what a test hands over."""

    plugins = styles = templates = renderers = ()

    def __init__(
        self,
        checks: Sequence[Check] = (),
        validators: Sequence[Validator] = (),
        lexicons: Sequence[Lexicon] = (),
    ) -> None:
        self.checks = checks
        self.validators = validators
        self.lexicons = lexicons


def _document(text: str, name: str = "a.md", segments: Sequence[Segment] = (), **more: Any) -> Document:
    source = more.pop("source", None) or Source(name, text)
    blocks = tuple(
        Block("paragraph", Span(*match.span()))
        for match in re.finditer(r"[^\n]*\S[^\n]*", text)
        if not match[0].startswith("<!--")
    )
    analysis: Any = StubAnalysis(text)  # what these tests need of it, no more
    return Document(text, blocks, tuple(segments), source, {}, "id", analysis, **more)


def _word_check(identity: str, word: str, better: str | None = None, **more: Any) -> Check:
    secret = bool(more.pop("secret", False))

    def run(document: Document, context: Context) -> Iterable[Hit]:
        for match in re.finditer(re.escape(word), document.text):
            message = Message("“{seen}” was seen.", {"seen": match[0]})
            suggestions = (Suggestion(better, safe=True),) if better is not None else ()
            yield Hit(Span(*match.span()), message, suggestions, secret=secret)

    return Check(identity, "summary", "why", "KBBI", run, **more)


def _brief(text: str, values: Mapping[str, str], **more: Any) -> Brief:
    """Return a brief whose fields are found in `text` by their values, each mapped letter for letter."""
    where = {}
    for field, value in values.items():
        at = text.index(value)
        key = text.rfind("\n", 0, at) + 1
        row = Segment(0, len(value), at, at + len(value), exact=True)
        where[field] = Place(Span(at, at + len(value)), (row,), Span(key, key + 1))
    return Brief(Source("brief.yaml", text), where, **more)


@pytest.fixture(scope="session")
def make_document() -> Callable[..., Document]:
    return _document


@pytest.fixture(scope="session")
def make_catalog() -> type[StubCatalog]:
    return StubCatalog


@pytest.fixture(scope="session")
def word_check() -> Callable[..., Check]:
    return _word_check


@pytest.fixture(scope="session")
def make_brief() -> Callable[..., Brief]:
    return _brief


@pytest.fixture(scope="session")
def make_context() -> Callable[[Mapping[str, Option]], Context]:
    now = datetime(2022, 1, 29, tzinfo=UTC)
    return lambda options: Context(options, Profile(), now)


@pytest.fixture(scope="session")
def make_finding() -> Callable[..., Finding]:
    def make(source: Source, words: str | Span, better: str | None = None, **more: Any) -> Finding:
        start = source.text.index(words) if isinstance(words, str) else 0
        span = Span(start, start + len(words)) if isinstance(words, str) else words
        suggestions = (Suggestion(better, safe=True),) if better is not None else ()
        row: dict[str, Any] = {
            "check": "spelling.typo",
            "severity": "warning",
            "message": Message("Seen."),
            "fixable": bool(suggestions),
            "replaceable": bool(suggestions),
        }
        return Finding(source, span, suggestions=suggestions, **{**row, **more})

    return make
