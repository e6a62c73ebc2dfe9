"""Which checks run, how severe each is, and with which options."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rilis.errors import ConfigError
from rilis.findings.ids import ALWAYS_ON, KnownIds, covers, longest, prefixes
from rilis.findings.options import typed_options
from rilis.findings.own_checks import OWN
from rilis.findings.terms import TermMatcher, lexicon_check, term_id
from rilis.messages import N_
from rilis.model.catalog import Catalog
from rilis.model.check import Check, Option, Validator
from rilis.model.finding import Severity
from rilis.model.lexicon import Lexicon, Term
from rilis.model.message import Message
from rilis.model.style import StylePack

ALWAYS_MASKED: Final = "privacy"
"""Its checks run even when deselected: what they call secret is masked in every report."""
SPELLING: Final = "spelling"
"""Group of the lexicons that leave the words in `kamus` alone."""
_DIGITS: Final = 4
"""Longest part of a version."""


class ActiveCheck(NamedTuple):
    """A check that runs over documents."""

    check: Check
    severity: Severity
    options: Mapping[str, Option]
    reported: bool = True
    """False: it runs only for what must be masked."""


class ActiveValidator(NamedTuple):
    """A check that runs over briefs."""

    check: Validator
    severity: Severity
    options: Mapping[str, Option]
    reported: bool = True
    """False: it runs only for what must be masked."""


class ActiveLexicon(NamedTuple):
    """A lexicon with the rows that are active, and the check that reports them."""

    lexicon: Lexicon
    check: Check
    severity: Severity
    options: Mapping[str, Option] = {}
    reported: bool = True


class Selection(NamedTuple):
    """All that runs."""

    checks: tuple[ActiveCheck, ...]
    validators: tuple[ActiveValidator, ...]
    lexicons: tuple[ActiveLexicon, ...]
    matcher: TermMatcher
    """The rows of `lexicons`, compiled once."""
    known: KnownIds
    levels: Mapping[str, Severity] = {}
    """The style's `tingkat`: by id, prefix or row."""

    def level_of(self, identity: str) -> Severity | None:
        """Return the severity the style sets for an id, by its longest name for it, or None."""
        if not self.levels:
            return None
        length = longest(self.levels, identity)
        return self.levels[identity[:length]] if length else None


class _Wanted(NamedTuple):
    """What style and command line say about which ids run."""

    plus: tuple[str, ...]
    minus: tuple[str, ...]
    only: tuple[str, ...]
    ignore: tuple[str, ...]
    rules: tuple[int, ...] | None
    """Checks newer than this version are left out unless switched on."""
    strict: bool = False
    """Hints for those who ask run too."""

    def hears(self, identity: str) -> bool:
        """Tell whether a hint of this id is asked for: all are, or it is named."""
        return self.strict or identity in (*self.plus, *self.only)

    def has(self, identity: str, since: str = "") -> bool:
        """Tell whether an id runs. The longer name wins over the shorter; off wins over on."""
        if any(covers(name, identity) for name in self.ignore):
            return False
        if self.only:
            return any(covers(name, identity) for name in self.only)
        on, off = longest(self.plus, identity), longest(self.minus, identity)
        if on or off:
            return on > off
        return self.rules is None or _version(since) <= self.rules

    def names_rows_of(self, lexicon: Lexicon) -> bool:
        """Tell whether single rows of a lexicon are named."""
        names = (*self.plus, *self.minus, *self.only, *self.ignore)
        return any(name.startswith(lexicon.id + ":") for name in names)


def select(
    catalog: Catalog,
    style: StylePack,
    only: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Selection:
    """Return what runs under a style whose parents are already laid under it.

    `only`: `--select`, replaces the style's choice. `ignore`: `--ignore`, takes away. All take
    ids, prefixes, ids of rows and former ids. Raises ConfigError for an unknown id, an option
    of the wrong type, an impossible `aturan`, and when nothing is left to run.
    """
    known = known_ids(catalog)
    levels = {_level_name(known, name): level for name, level in style.tingkat.items()}
    options = {known.require(name): given for name, given in style.pilihan.items()}
    for row in style.abaikan:
        known.require(row.aturan)
    wanted = _Wanted(
        tuple(map(known.require, style.aktif)),
        tuple(_may_be_off(known.require(name)) for name in style.nonaktif),
        tuple(map(known.require, only)),
        tuple(_may_be_off(known.require(name)) for name in ignore),
        _rules(style.aturan),
        style.ketat,
    )
    chosen = Selection((), (), (), TermMatcher(()), known, levels)
    lexicons = tuple(_lexicons(_without_known(catalog.lexicons, style.kamus), chosen, wanted))
    checks = tuple(
        ActiveCheck(check, chosen.level_of(check.id) or check.severity, _options(check, options), reported)
        for check in catalog.checks
        if (reported := wanted.has(check.id, check.since) and (not check.strict or wanted.hears(check.id)))
        or covers(ALWAYS_MASKED, check.id)
    )
    validators = tuple(
        ActiveValidator(
            check, chosen.level_of(check.id) or check.severity, _options(check, options), reported
        )
        for check in catalog.validators
        if (reported := wanted.has(check.id, check.since)) or covers(ALWAYS_MASKED, check.id)
    )
    active = _active(checks, validators, lexicons)
    if not active:
        raise ConfigError(
            Message(N_("No check is left to run.")),
            Message(N_("Look at “aktif”, “nonaktif” and “aturan” in rilis.yaml, --select and --ignore.")),
        )
    return Selection(
        checks,
        validators,
        lexicons,
        TermMatcher([row.lexicon for row in lexicons]),
        known._replace(active=active),
        levels,
    )


def only(
    checks: Sequence[ActiveCheck] = (),
    validators: Sequence[ActiveValidator] = (),
    lexicons: Sequence[ActiveLexicon] = (),
) -> Selection:
    """Return a selection of just these, for a test or a proof of one of them."""
    matcher = TermMatcher([row.lexicon for row in lexicons])
    nothing = KnownIds(frozenset(), frozenset(), {}, frozenset())
    return Selection(tuple(checks), tuple(validators), tuple(lexicons), matcher, nothing)


def known_ids(catalog: Catalog) -> KnownIds:
    """Return the ids a person may name, whether active or not."""
    checks: list[Check | Validator] = [*OWN, *catalog.checks, *catalog.validators]
    renamed = {former: check.id for check in checks for former in check.formerly}
    parents, ids = _with_rows({check.id for check in checks}, catalog.lexicons)
    return KnownIds(ids, parents, renamed, frozenset())


def _with_rows(ids: set[str], lexicons: Sequence[Lexicon]) -> tuple[frozenset[str], frozenset[str]]:
    """Return all prefixes of ids and lexicons, and the ids with those of lexicons and rows."""
    names = {lexicon.id for lexicon in lexicons}
    rows = {term_id(lexicon, term) for lexicon in lexicons for term in lexicon.terms}
    return prefixes(ids | names) | names, frozenset(ids | names | rows)


def _without_known(lexicons: Sequence[Lexicon], words: Sequence[str]) -> Sequence[Lexicon]:
    """Return the lexicons, those of spelling without the forms a house knows as words (`kamus`)."""
    known = frozenset(words)
    if not known:
        return lexicons
    return [
        lexicon._replace(terms=tuple(_without_forms(lexicon.terms, known)))
        if covers(SPELLING, lexicon.id)
        else lexicon
        for lexicon in lexicons
    ]


def _without_forms(terms: Iterable[Term], known: frozenset[str]) -> Iterator[Term]:
    for term in terms:
        forms = tuple(form for form in term.bentuk if form not in known)
        if forms:
            yield term._replace(bentuk=forms) if len(forms) < len(term.bentuk) else term


def _lexicons(lexicons: Sequence[Lexicon], chosen: Selection, wanted: _Wanted) -> list[ActiveLexicon]:
    active = []
    for lexicon in lexicons:
        terms = lexicon.terms
        if wanted.names_rows_of(lexicon):
            terms = tuple(term for term in terms if wanted.has(term_id(lexicon, term)))
        elif not wanted.has(lexicon.id):
            terms = ()
        terms = tuple(term for term in terms if not term.ketat or _heard(lexicon, term, wanted))
        if terms:
            rest = lexicon._replace(terms=terms)
            level = chosen.level_of(lexicon.id) or lexicon.severity
            active.append(ActiveLexicon(rest, lexicon_check(rest), level))
    return active


def _heard(lexicon: Lexicon, term: Term, wanted: _Wanted) -> bool:
    return wanted.hears(lexicon.id) or wanted.hears(term_id(lexicon, term))


def _options(check: Check | Validator, given: Mapping[str, Mapping[str, object]]) -> Mapping[str, Option]:
    return typed_options(check.id, check.defaults, given.get(check.id, {}))


def _active(
    checks: Sequence[ActiveCheck], validators: Sequence[ActiveValidator], lexicons: Sequence[ActiveLexicon]
) -> frozenset[str]:
    ids = {row.check.id for row in checks if row.reported}
    ids |= {row.check.id for row in validators if row.reported}
    parents, all_ids = _with_rows(ids, [row.lexicon for row in lexicons])
    return parents | all_ids


def _may_be_off(name: str) -> str:
    if any(covers(group, name) for group in ALWAYS_ON):
        raise ConfigError(Message(N_("“{id}” is always on and cannot be switched off."), {"id": name}))
    return name


def _level_name(known: KnownIds, name: str) -> str:
    found = known.require(name)
    if any(covers(group, found) for group in ALWAYS_ON):
        raise ConfigError(Message(N_("The severity of “{id}” cannot be changed."), {"id": found}))
    return found


def _rules(aturan: str) -> tuple[int, ...] | None:
    if not aturan:
        return None
    if not all(part.isascii() and part.isdigit() and len(part) <= _DIGITS for part in aturan.split(".")):
        raise ConfigError(
            Message(N_("“aturan” must be a version such as “1.0”, not “{got}”."), {"got": aturan})
        )
    return _version(aturan)


def _version(text: str) -> tuple[int, ...]:
    """Return a version as numbers, without zeros at the end: 1.0 and 1 are the same."""
    parts = [int(part) for part in text.split(".") if part.isdigit()]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)
