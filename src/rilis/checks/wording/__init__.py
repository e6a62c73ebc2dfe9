"""Wording: what a heap of words says of a text; single words are rows of lexicons."""

from __future__ import annotations

from rilis.checks.wording import density

CHECKS = (density.check,)
