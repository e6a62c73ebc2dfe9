"""Briefs: keys, values and references as the reader found them."""

from __future__ import annotations

from rilis.checks.brief import english_missing, kind_needs
from rilis.checks.brief.reading import VALIDATORS as _READING

CHECKS = (english_missing.check,)

VALIDATORS = (*_READING, kind_needs.validator)
