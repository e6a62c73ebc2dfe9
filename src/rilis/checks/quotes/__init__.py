"""Quotations: how they are written, and whether the words are approved."""

from __future__ import annotations

from rilis.checks.quotes import (
    approval_stale,
    capital,
    comma,
    indirect_changed,
    not_in_brief,
    partly,
    read_out,
    space_inside,
    unapproved,
    unused,
    verb_capital,
    verb_typo,
    wrong_speaker,
)

CHECKS = (
    capital.check,
    comma.check,
    indirect_changed.check,
    not_in_brief.check,
    partly.check,
    space_inside.check,
    unused.check,
    verb_capital.check,
    verb_typo.check,
    wrong_speaker.check,
)

VALIDATORS = (approval_stale.validator, read_out.validator, unapproved.validator)
