"""Style: length, short forms and one way of writing one thing."""

from __future__ import annotations

from rilis.checks.style import (
    abbreviation_late,
    abbreviation_twice,
    abbreviation_unexpanded,
    accent_colour,
    clock_mixed,
    logo,
    paragraph_length,
    percent_mixed,
    sentence_length,
)

CHECKS = (
    sentence_length.check,
    paragraph_length.check,
    abbreviation_unexpanded.check,
    abbreviation_twice.check,
    abbreviation_late.check,
    percent_mixed.check,
    clock_mixed.check,
)

VALIDATORS = (accent_colour.validator, logo.validator)
