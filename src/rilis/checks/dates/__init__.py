"""Dates: what the calendar says."""

from __future__ import annotations

from rilis.checks.dates import (
    embargo_date,
    event_order,
    event_zone,
    impossible,
    pack_differs,
    pair_differs,
    period_length,
    relative,
    reversed_period,
    time_zone,
    untraced,
    weekday,
)

CHECKS = (
    weekday.check,
    impossible.check,
    relative.check,
    reversed_period.check,
    period_length.check,
    time_zone.check,
    embargo_date.check,
    pack_differs.check,
    untraced.check,
    pair_differs.check,
)

VALIDATORS = (event_order.validator, event_zone.validator)
