"""LanguageTool: what the second engine says, where it was chosen; see docs/languagetool.md."""

from __future__ import annotations

from rilis.checks.languagetool import grammar, other, spelling, style, typography

CHECKS = (spelling.check, grammar.check, typography.check, style.check, other.check)
