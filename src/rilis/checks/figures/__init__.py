"""Figures: numbers as Indonesian writes them."""

from __future__ import annotations

from rilis.checks.figures import (
    decimal_point,
    lost_hedge,
    old_figure,
    pack_differs,
    pack_expired,
    pair_differs,
    table_total,
    time_of_data,
    told_twice,
    untraced,
)

CHECKS = (
    decimal_point.check,
    lost_hedge.check,
    pack_differs.check,
    pack_expired.check,
    untraced.check,
    pair_differs.check,
    told_twice.check,
)

VALIDATORS = (old_figure.validator, table_total.validator, time_of_data.validator)
