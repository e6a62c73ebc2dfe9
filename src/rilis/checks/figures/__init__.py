"""Figures: numbers as Indonesian writes them."""

from __future__ import annotations

from rilis.checks.figures import (
    change,
    decimal_point,
    in_words,
    list_count,
    old_figure,
    parts,
    percent_sum,
    range_reversed,
    scale_slip,
    table_total,
    time_of_data,
    two_values,
)

CHECKS = (
    decimal_point.check,
    in_words.check,
    parts.check,
    percent_sum.check,
    change.check,
    scale_slip.check,
    range_reversed.check,
    list_count.check,
    two_values.check,
)

VALIDATORS = (old_figure.validator, table_total.validator, time_of_data.validator)
