"""Dates: what the calendar says."""

from __future__ import annotations

from rilis.checks.dates import (
    embargo_date,
    event_order,
    event_zone,
    impossible,
    period_length,
    relative,
    reversed_period,
    time_zone,
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
)

VALIDATORS = (event_order.validator, event_zone.validator)
