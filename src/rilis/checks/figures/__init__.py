"""Figures: numbers as Indonesian writes them."""

from __future__ import annotations

from rilis.checks.figures import decimal_point

CHECKS = (decimal_point.check,)
