"""The rules of a selection, as reports explain them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rilis.findings.own_checks import OWN
from rilis.findings.selection import ActiveCheck, ActiveLexicon, ActiveValidator, Selection
from rilis.findings.terms import term_id
from rilis.model.check import Check, Validator
from rilis.model.rule import RuleInfo


def rules_of(selection: Selection) -> Mapping[str, RuleInfo]:
    """Return all that runs and is reported, by id: checks, rows of lexicons, what the engine says itself.

    Severities are the style's where it sets one.
    """
    return {rule.id: rule for rule in _rules(selection)}


def _rules(selection: Selection) -> Iterator[RuleInfo]:
    for check in OWN:
        yield _rule(check)
    active: tuple[ActiveCheck | ActiveValidator | ActiveLexicon, ...]
    # A lexicon may lay more rows under the id of a check: the check's own words stand.
    active = (*selection.lexicons, *selection.checks, *selection.validators)
    for each in active:
        if each.reported:
            yield _rule(each.check)._replace(severity=each.severity)
    for lexicon, _check, severity, *_rest in selection.lexicons:
        for term in lexicon.terms:
            name = term_id(lexicon, term)
            level = selection.level_of(name) or term.tingkat or severity
            reason = term.alasan or lexicon.why
            yield RuleInfo(name, lexicon.summary, reason, term.dasar or lexicon.cite, level, row=True)


def _rule(check: Check | Validator) -> RuleInfo:
    return RuleInfo(check.id, check.summary, check.why, check.cite, check.severity)
