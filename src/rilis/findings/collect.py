"""Every chosen check run over one text or brief, each on its own, and all they see put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from rilis.findings.guard import Crash, guarded, listen
from rilis.findings.hits import RubbishHitError, final_severity, proper_hit
from rilis.findings.order import in_order
from rilis.findings.outranked import heard_before_dictionary
from rilis.findings.own_checks import CRASH, TOO_MANY
from rilis.findings.placing import Rule, brief_finding, document_finding
from rilis.findings.protect import Protected, quoted_words
from rilis.findings.selection import ActiveCheck, ActiveLexicon, ActiveValidator, Selection
from rilis.findings.terms import term_id
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.check import Context, Option
from rilis.model.document import Document
from rilis.model.finding import Finding, Hit
from rilis.model.lexicon import TermHit
from rilis.model.message import Message
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span

MOST_FINDINGS: Final = 1_000
"""Findings kept of one check over one text."""
MOST_HITS: Final = 100_000
"""Hits after which a check counts as one that never ends; secrets are gathered up to here."""
_TELLING: Final = 4
"""Letters of a part of a name that tells a person."""
_FORMS_OF_ADDRESS: Final = frozenset({"Bapak", "Saudara", "Saudari"})

MakeContext = Callable[[Mapping[str, Option]], Context]
"""From a check's options to all that it may know."""


class Collected(NamedTuple):
    """What a run over one text gave."""

    findings: tuple[Finding, ...]
    """By place, then id; `internal.crash` among them for each check that did not finish."""
    secrets: Secrets
    """From all hits that are secret, also of deselected checks."""
    crashes: tuple[Crash, ...] = ()


class _Seen(NamedTuple):
    finding: Finding
    reported: bool
    """False: a deselected check's, or direct speech that the check passes over."""
    secret_words: tuple[str, ...] = ()
    """What a reader sees at a secret place, which may differ from the letters in the file."""


class _Text(NamedTuple):
    """What all hits over one document need to become findings."""

    document: Document
    protected: Protected
    selection: Selection


class _Gathered:
    """Filled inside the guard, so that what a check saw before it crashed is kept."""

    __slots__ = ("crashes", "findings", "places", "source", "words")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.findings: list[Finding] = []
        self.places: list[tuple[Source, Span]] = []
        self.words: set[str] = set()
        self.crashes: list[Crash] = []

    def run(self, check: str, work: Callable[[], None]) -> None:
        """Do one check's work; note what became of it when it did not finish."""
        crash = guarded(check, work, listening=True)
        if crash is not None:
            self.crashes.append(crash)
            values = {"check": crash.check, "error": crash.error}
            message = Message(
                N_("The check “{check}” did not finish ({error}); what it would have found is missing."),
                values,
            )
            self.findings.append(Finding(self.source, Span(0, 0), CRASH, "error", message))

    def take(self, check: str, found: Iterable[_Seen]) -> None:
        """Keep one check's findings up to the limit, and all its secrets."""
        kept = 0
        for count, seen in enumerate(found):
            if count >= MOST_HITS:
                raise RubbishHitError
            if seen.finding.secret:
                self.places.append((self.source, seen.finding.span))
                self.words.update(seen.secret_words)
            kept += seen.reported
            if seen.reported and kept <= MOST_FINDINGS:
                self.findings.append(seen.finding)
        if kept > MOST_FINDINGS:
            message = Message(
                N_("“{check}” reported more than {limit} places; the rest is left out."),
                {"check": check, "limit": MOST_FINDINGS},
            )
            self.findings.append(Finding(self.source, Span(0, 0), TOO_MANY, "info", message))

    @property
    def lost(self) -> frozenset[str]:
        """Ids of what did not finish."""
        return frozenset(crash.check for crash in self.crashes)

    def all(self) -> Collected:
        """Return what was gathered."""
        secrets = Secrets.of(self.places).joined(Secrets((), frozenset(filter(None, self.words))))
        return Collected(in_order(self.findings), secrets, tuple(self.crashes))


def collect(document: Document, selection: Selection, make_context: MakeContext) -> Collected:
    """Return all that the selected checks and lexicons see in a document.

    `make_context` gives the context for a check's options; the rows found by the phrase matcher
    are added here. No check can stop the run: see `guard`.
    """
    gathered = _Gathered(document.source)
    term_hits: dict[str, tuple[TermHit, ...]] = {}
    quoted: list[Span] = []

    def one(active: ActiveCheck | ActiveLexicon, text: _Text) -> None:
        check = active.check
        context = make_context(active.options)._replace(term_hits=term_hits)
        if check.needs_release and not document.release and context.brief is None:
            return
        rule = Rule(check.id, check.cite, _rows(active, term_hits))
        found = (_in_document(text, active, rule, value) for value in check.run(document, context))
        gathered.take(check.id, found)

    with listen():
        gathered.run("lexicons", lambda: term_hits.update(selection.matcher.hits(document)))
        # Should the quotations not be found, every word is protected.
        gathered.run("quotations", lambda: quoted.extend(quoted_words(document)))
        protected = [Span(0, len(document.text))] if "quotations" in gathered.lost else quoted
        text = _Text(document, Protected(document.text, protected), selection)
        for active in _by_id(selection.checks, selection.lexicons):
            gathered.run(active.check.id, partial(one, active, text))
    gathered.findings = heard_before_dictionary(
        gathered.findings, {row.check.id for row in selection.lexicons}
    )
    return gathered.all()


def validate(brief: Brief, selection: Selection, make_context: MakeContext) -> Collected:
    """Return all that the selected validators see in a brief."""
    gathered = _Gathered(brief.source)

    def one(active: ActiveValidator) -> None:
        check = active.check
        rule = Rule(check.id, check.cite)
        found = (
            _in_brief(brief, rule, active, selection, value)
            for value in check.run(brief, make_context(active.options))
        )
        gathered.take(check.id, found)

    with listen():
        for active in selection.validators:
            gathered.run(active.check.id, partial(one, active))
    return gathered.all()


def _in_document(text: _Text, active: ActiveCheck | ActiveLexicon, rule: Rule, value: object) -> _Seen:
    document = text.document
    hit = proper_hit(value, len(document.text))
    how = active.check.in_quotes
    quoted = how != "same" and document.analysis.in_quotation(hit.span)
    style = text.selection.level_of(rule.name(hit))
    severity = final_severity(active.check.severity, hit.severity, how, quoted=quoted, style=style)
    finding = document_finding(document, text.protected, rule, hit, severity)
    reported = active.reported and not (quoted and how == "skip")
    return _Seen(finding, reported, _secret_words(hit, document) if hit.secret else ())


def _secret_words(hit: Hit, document: Document) -> tuple[str, ...]:
    """Return the words under a secret place; of a person's name also each that tells them by itself."""
    words = hit.span.of(document.text)
    parts = words.split() if hit.person else ()
    return (words, *(part for part in parts if len(part) >= _TELLING and part not in _FORMS_OF_ADDRESS))


def _in_brief(
    brief: Brief, rule: Rule, active: ActiveValidator, selection: Selection, value: object
) -> _Seen:
    hit = proper_hit(value, None)
    style = selection.level_of(rule.name(hit))
    severity = final_severity(active.check.severity, hit.severity, "same", quoted=False, style=style)
    return _Seen(brief_finding(brief, rule, hit, severity), active.reported)


def _rows(active: ActiveCheck | ActiveLexicon, hits: Mapping[str, Sequence[TermHit]]) -> Mapping[str, str]:
    """Return the rule behind each row that was found."""
    found = hits.get(active.check.id, ()) if isinstance(active, ActiveLexicon) else ()
    return {term_id(hit.lexicon, hit.term): hit.term.dasar for hit in found}


def _by_id(
    checks: Sequence[ActiveCheck], lexicons: Sequence[ActiveLexicon]
) -> list[ActiveCheck | ActiveLexicon]:
    return sorted((*checks, *lexicons), key=lambda active: active.check.id)
