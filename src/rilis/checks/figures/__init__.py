"""Figures: numbers as Indonesian writes them."""

from __future__ import annotations

from rilis.checks.figures import decimal_point, old_figure, table_total, time_of_data

CHECKS = (decimal_point.check,)

VALIDATORS = (old_figure.validator, table_total.validator, time_of_data.validator)
