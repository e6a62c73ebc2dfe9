"""Quotations: how they are written, and whether the words are approved."""

from __future__ import annotations

from rilis.checks.quotes import (
    approval_stale,
    comma,
    not_in_brief,
    pack_altered,
    pair_differs,
    read_out,
    unapproved,
)

CHECKS = (comma.check, not_in_brief.check, pack_altered.check, pair_differs.check)

VALIDATORS = (approval_stale.validator, read_out.validator, unapproved.validator)
