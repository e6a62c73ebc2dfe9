"""Privacy: what must not leave the house; its hits are masked in every report."""

from __future__ import annotations

from rilis.checks.privacy import nik

CHECKS = (nik.check,)
