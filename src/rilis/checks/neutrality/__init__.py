"""Neutrality: candidates in the texts of public offices; campaign words are rows of lexicons."""

from __future__ import annotations

from rilis.checks.neutrality import candidate

CHECKS = (candidate.check,)
