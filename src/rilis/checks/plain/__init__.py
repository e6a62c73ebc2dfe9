"""Plain words: what a reader has to read twice."""

from __future__ import annotations

from rilis.api import Check

CHECKS: tuple[Check, ...] = ()
