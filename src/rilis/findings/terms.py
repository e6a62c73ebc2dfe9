"""Rows of lexicons: found in one pass, and told as the hits of a check."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from rilis.errors import ConfigError
from rilis.findings.surroundings import Surroundings
from rilis.findings.term_conditions import stands
from rilis.language.case import capital_kept
from rilis.language.phrases import PhraseTrie
from rilis.language.tokens import tokenise
from rilis.messages import N_
from rilis.model.check import Check, Context, InQuotes
from rilis.model.document import Document
from rilis.model.finding import Hit, Suggestion
from rilis.model.lexicon import Lexicon, Term, TermHit
from rilis.model.message import Message
from rilis.model.span import Span

_SHOWN = 3
"""Replacements named in one sentence."""


class _Row(NamedTuple):
    lexicon: Lexicon
    term: Term
    lifts: bool
    """The phrase is one of `kecuali`, in which the form is right."""
    wrong: int = -1
    """Index in the phrase of the one word to report; -1: all of them."""


class _Lifted:
    """Where the phrases stand in which one row is right; added in order of place."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        """The farthest end so far."""

    def add(self, span: Span) -> None:
        self._starts.append(span.start)
        self._ends.append(max(span.end, self._ends[-1]) if self._ends else span.end)

    def covers(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and self._ends[at] >= span.end


class TermMatcher:
    """All rows of some lexicons as one trie, compiled once; the value is never changed."""

    __slots__ = ("_ranked", "_trie", "lexicons")

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        """Compile the rows. Raises ConfigError for a form without a word, with a lone `*`, or without `kata`."""
        self.lexicons = tuple(lexicons)
        self._ranked = len({lexicon.rank for lexicon in self.lexicons}) > 1
        self._trie: PhraseTrie[_Row] | None = PhraseTrie(_rows(self.lexicons)) if self.lexicons else None

    def hits(self, document: Document) -> Mapping[str, tuple[TermHit, ...]]:
        """Return the rows found in a document by id of their lexicon, in order of place.

        A hit that lies in one of its row's `kecuali` phrases is left out, and so is one inside a
        longer hit of the same lexicon, and one where a list of higher rank has a row for the same
        words. Whether the conditions of a row hold is asked when it is reported; until then what lies
        inside its hit is kept.
        """
        if self._trie is None:
            return {}
        tokens = document.analysis.tokens
        found: list[tuple[_Row, Span]] = []
        lifted: dict[tuple[str, str], _Lifted] = {}
        for row, first, last in self._trie.find(tokens):
            if row.lexicon.bahasa not in ("", document.language):
                continue
            if row.wrong < 0:
                span = Span(tokens.starts[first], tokens.ends[last])
            else:
                span = Span(tokens.starts[first + row.wrong], tokens.ends[first + row.wrong])
            if row.lifts:
                lifted.setdefault((row.lexicon.id, row.term.id), _Lifted()).add(span)
            else:
                found.append((row, span))
        by_lexicon: dict[str, list[TermHit]] = {}
        for row, span in self._heard(found):
            hits = by_lexicon.setdefault(row.lexicon.id, [])
            right = lifted.get((row.lexicon.id, row.term.id))
            # The trie goes from left to right, longest first: only the last hit can hold this one.
            inside = hits and hits[-1].span.covers(span) and not _conditional(hits[-1].term)
            if not inside and not (right and right.covers(span)):
                hits.append(TermHit(row.lexicon, row.term, span))
        return {identity: tuple(sorted(hits, key=_place)) for identity, hits in by_lexicon.items()}

    def _heard(self, found: list[tuple[_Row, Span]]) -> list[tuple[_Row, Span]]:
        if not self._ranked:
            return found
        highest: dict[Span, int] = {}
        for row, span in found:
            highest[span] = max(highest.get(span, 0), row.lexicon.rank)
        return [(row, span) for row, span in found if row.lexicon.rank == highest[span]]


def _conditional(term: Term) -> bool:
    return bool(term.bila or term.lepas)


def _place(hit: TermHit) -> tuple[int, int]:
    """Return what orders hits: by place, the longer first."""
    return hit.span.start, -hit.span.end


def match_terms(document: Document, lexicons: Sequence[Lexicon]) -> Mapping[str, tuple[TermHit, ...]]:
    """Return the rows of `lexicons` found in one document; for many documents keep a TermMatcher."""
    return TermMatcher(lexicons).hits(document)


def lexicon_check(lexicon: Lexicon) -> Check:
    """Return the check that reports a lexicon's rows from `context.term_hits`."""
    return Check(
        id=lexicon.id,
        summary=lexicon.summary,
        why=lexicon.why,
        cite=lexicon.cite,
        run=partial(_report, lexicon),
        severity=lexicon.severity,
        in_quotes=_in_quotes(lexicon.in_quotes),
    )


def term_id(lexicon: Lexicon, term: Term) -> str:
    """Return the id a person knows a row by: `wording.disability:cacat`."""
    return f"{lexicon.id}:{term.id}"


def _report(lexicon: Lexicon, document: Document, context: Context) -> Iterable[Hit]:
    if lexicon.bahasa and lexicon.bahasa != document.language:
        return
    hits = context.term_hits.get(lexicon.id, ())
    around = Surroundings(document, context) if hits else None
    told = Span(0, 0)
    for found in hits:
        if around is None or told.covers(found.span) or not stands(found, around):
            continue
        told = found.span
        _lexicon, term, span = found
        seen = span.of(document.text)
        replacements = tuple(dict.fromkeys(capital_kept(seen, word) for word in term.ganti))
        # A starred form stands for words whose ending the replacement would lose.
        whole = " ".join(seen.lower().split()) in ((term.kata,) if term.kata else term.bentuk)
        safe = lexicon.safe and len(replacements) == 1 and whole
        yield Hit(
            span,
            _message(seen, replacements, term.alasan),
            tuple(Suggestion(word, safe) for word in replacements),
            term.tingkat,
            term=term_id(lexicon, term),
        )


def _message(seen: str, replacements: Sequence[str], reason: str) -> Message:
    values = {"seen": seen, "reason": reason}
    if not replacements:
        return Message(N_("“{seen}”: {reason}"), values)
    shown = "” / “".join(replacements[:_SHOWN])
    if not reason:
        return Message(N_("“{seen}”: write “{replacement}”."), {"seen": seen, "replacement": shown})
    return Message(N_("“{seen}”: write “{replacement}”. {reason}"), {**values, "replacement": shown})


def _in_quotes(name: str) -> InQuotes:
    if name == "same":
        return "same"
    return "skip" if name == "skip" else "lower"


def _rows(lexicons: Iterable[Lexicon]) -> Iterator[tuple[_Row, tuple[str, ...]]]:
    for lexicon in lexicons:
        for term in lexicon.terms:
            for phrases, lifts in ((term.bentuk, False), (term.kecuali, True)):
                row = _Row(lexicon, term, lifts)
                for phrase in phrases:
                    words = _phrase_words(phrase, lexicon, term)
                    wrong = _place_of_wrong(words, phrase, lexicon, term) if term.kata and not lifts else -1
                    yield row._replace(wrong=wrong), words


def _place_of_wrong(words: tuple[str, ...], phrase: str, lexicon: Lexicon, term: Term) -> int:
    """Return the index of the wrong word among the words of a form."""
    if term.kata in words:
        return words.index(term.kata)
    values = {"form": phrase, "word": term.kata, "id": term_id(lexicon, term)}
    raise ConfigError(Message(N_("The form “{form}” of the row “{id}” lacks its word “{word}”."), values))


def _phrase_words(phrase: str, lexicon: Lexicon, term: Term) -> tuple[str, ...]:
    """Split a form as a text is split; a star stays with the word it follows."""
    plain = tuple(phrase.split())
    if plain and all(map(str.isalpha, plain)):
        return plain
    tokens = tokenise(phrase)
    words: list[str] = []
    for index, word in enumerate(tokens.lower):
        if word == "*" and words and tokens.starts[index] == tokens.ends[index - 1]:
            words[-1] += "*"
        else:
            words.append(word)
    if not words or "*" in words:
        values = {"form": phrase, "id": term_id(lexicon, term)}
        raise ConfigError(Message(N_("The form “{form}” of the row “{id}” holds no word."), values))
    return tuple(words)
