"""Figures: numbers as Indonesian writes them."""

from __future__ import annotations

from rilis.checks.figures import (
    change,
    decimal_point,
    in_words,
    list_count,
    lost_hedge,
    old_figure,
    pack_differs,
    pack_expired,
    pair_differs,
    parts,
    percent_sum,
    range_reversed,
    scale_slip,
    table_total,
    time_of_data,
    told_twice,
    two_values,
    untraced,
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
    lost_hedge.check,
    pack_differs.check,
    pack_expired.check,
    untraced.check,
    pair_differs.check,
    told_twice.check,
)

VALIDATORS = (old_figure.validator, table_total.validator, time_of_data.validator)
