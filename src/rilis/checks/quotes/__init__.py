"""Quotations: how they are written, and whether the words are approved."""

from __future__ import annotations

from rilis.checks.quotes import (
    approval_stale,
    capital,
    comma,
    not_in_brief,
    read_out,
    space_inside,
    unapproved,
    verb_capital,
    verb_typo,
)

CHECKS = (
    capital.check,
    comma.check,
    not_in_brief.check,
    space_inside.check,
    verb_capital.check,
    verb_typo.check,
)

VALIDATORS = (approval_stale.validator, read_out.validator, unapproved.validator)
