"""Spelling: words in non-standard form, slips, foreign and unknown words."""

from __future__ import annotations

from rilis.checks.spelling import english, foreign, nonstandard, typo, unknown

CHECKS = (nonstandard.check, typo.check, unknown.check, foreign.check, english.check)
