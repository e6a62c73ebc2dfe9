"""Dates: what the calendar says."""

from __future__ import annotations

from rilis.checks.dates import weekday

CHECKS = (weekday.check,)
