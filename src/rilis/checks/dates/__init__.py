"""Dates: what the calendar says."""

from __future__ import annotations

from rilis.checks.dates import event_order, pack_differs, pair_differs, untraced, weekday

CHECKS = (pack_differs.check, untraced.check, weekday.check, pair_differs.check)

VALIDATORS = (event_order.validator,)
