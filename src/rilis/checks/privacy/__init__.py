"""Privacy: what must not leave the house; its hits are masked in every report."""

from __future__ import annotations

from rilis.checks.privacy import nik, victim_names

CHECKS = (nik.check,)

VALIDATORS = (victim_names.validator,)
