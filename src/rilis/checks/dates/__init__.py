"""Dates: what the calendar says."""

from __future__ import annotations

from rilis.checks.dates import event_order, weekday

CHECKS = (weekday.check,)

VALIDATORS = (event_order.validator,)
