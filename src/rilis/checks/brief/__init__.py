"""Briefs: keys, values and references as the reader found them."""

from __future__ import annotations

from rilis.checks.brief.reading import VALIDATORS as _READING

CHECKS = ()

VALIDATORS = _READING
