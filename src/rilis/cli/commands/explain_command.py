"""`rilis explain`: what a check says, why, on whose word, with examples."""

from __future__ import annotations

import os
from typing import Any, Final

import click

import rilis
from rilis.cli.options import gathered, run_options
from rilis.cli.setup import Session
from rilis.errors import ConfigError
from rilis.findings.own_checks import OWN
from rilis.language.distance import closest
from rilis.messages import N_, Translate
from rilis.model.check import Check, Validator
from rilis.model.lexicon import Lexicon, Term
from rilis.model.message import Message

LEVELS: Final = {"error": N_("MUST"), "warning": N_("LOOK"), "info": N_("HINT")}


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""

    @click.command("explain", help=_(N_("Explain a check: what it reports, why, its source, examples.")))
    @click.argument("identity", metavar="ID")
    @run_options(_)
    def explain(identity: str, **values: Any) -> int:
        catalog = Session(gathered(values)).catalog
        checks: dict[str, Check | Validator] = {each.id: each for each in (*catalog.checks, *OWN)}
        checks.update({each.id: each for each in catalog.validators})
        former = {old: each for each in checks.values() for old in each.formerly}
        lexicons = {each.id: each for each in catalog.lexicons}
        name, _colon, row = identity.partition(":")
        lexicon = lexicons.get(name)
        term = next((term for term in lexicon.terms if term.id == row), None) if lexicon and row else None
        if lexicon and term:
            lines = _term(lexicon, term, _)
        elif identity in checks or identity in former:
            lines = _check(checks.get(identity) or former[identity], _)
            lines += _rows(lexicon, _) if lexicon else []
        elif lexicon and not row:
            lines = _lexicon(lexicon, _)
        else:
            raise _unknown(identity, [*checks, *lexicons])
        click.echo("\n".join(lines))
        return 0

    return explain


def _unknown(identity: str, known: list[str]) -> ConfigError:
    near = closest(identity, known)
    hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
    return ConfigError(
        Message(N_("No check is called “{id}”."), {"id": identity}),
        hint or Message(N_("See “rilis list checks”.")),
    )


def _check(check: Check | Validator, _: Translate) -> list[str]:
    lines = [f"{check.id}  [{_(LEVELS[check.severity])}]", _(check.summary), "", _(check.why), ""]
    lines.append(_(N_("Source: {cite}")).format(cite=check.cite))
    if check.defaults:
        options = ", ".join(f"{key}: {value}" for key, value in check.defaults.items())
        lines.append(_(N_("Options: {options}")).format(options=options))
    examples = _examples(check.id)
    if examples:
        lines += ["", _(N_("Reported:")), *(f"  ✗ {text}" for text in examples["flag"])]
        lines += [_(N_("Silent:")), *(f"  ✓ {text}" for text in examples["pass"])]
    return lines


def _lexicon(lexicon: Lexicon, _: Translate) -> list[str]:
    lines = [f"{lexicon.id}  [{_(LEVELS[lexicon.severity])}]", _(lexicon.summary), "", _(lexicon.why), ""]
    lines.append(_(N_("Source: {cite}")).format(cite=lexicon.cite))
    return lines + _rows(lexicon, _)


def _rows(lexicon: Lexicon, _: Translate) -> list[str]:
    """Return the rows of a lexicon, which may lay more words under the id of a check."""
    return [_(N_("Rows:")) + " " + ", ".join(term.id for term in lexicon.terms)]


def _term(lexicon: Lexicon, term: Term, _: Translate) -> list[str]:
    level = _(LEVELS[term.tingkat or lexicon.severity])
    lines = [f"{lexicon.id}:{term.id}  [{level}]", term.alasan, ""]
    lines.append(_(N_("Source: {cite}")).format(cite=term.dasar))
    if term.ganti:
        lines.append(_(N_("Write: {words}")).format(words=", ".join(term.ganti)))
    lines += [f"  ✗ {text}" for text in term.kena] + [f"  ✓ {text}" for text in term.diam]
    return lines


def _examples(identity: str) -> dict[str, list[str]] | None:
    """Return the first cases of a built-in check's table; made by tools/docs.py."""
    import json

    path = os.path.join(os.path.dirname(rilis.__file__), "data", "examples.json")
    with open(path, encoding="utf-8") as file:
        found: dict[str, dict[str, list[str]]] = json.load(file)
    return found.get(identity)
