"""What reports may say of the rules that ran."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rilis.findings.rule_info import rules_of
from rilis.findings.selection import select
from rilis.model.catalog import Catalog
from rilis.model.check import Check
from rilis.model.lexicon import Lexicon, Term
from rilis.model.style import StylePack


def test_checks_rows_and_the_engines_own_are_explained(
    make_catalog: Callable[..., Catalog], word_check: Callable[..., Check]
) -> None:
    terms = (Term("a", ("satu",), None, "Alasan.", "UU 1"), Term("b", ("dua",), "error", "", ""))
    lexicon = Lexicon("wording.x", "Words.", "Why.", "KBBI", terms)
    checks = (word_check("style.a", "x"), word_check("style.b", "y"))
    levels: Any = {"style.a": "error", "wording.x:a": "info"}
    style = StylePack("a", tingkat=levels, nonaktif=("style.b",))
    rules = rules_of(select(make_catalog(checks, lexicons=(lexicon,)), style))
    assert (rules["style.a"].severity, rules["style.a"].cite) == ("error", "KBBI")
    assert "style.b" not in rules
    assert "internal.crash" in rules
    assert rules["wording.x"][1:5] == ("Words.", "Why.", "KBBI", "warning")
    assert rules["wording.x:a"][2:] == ("Alasan.", "UU 1", "info", True)
    assert rules["wording.x:b"][2:] == ("Why.", "KBBI", "error", True)
