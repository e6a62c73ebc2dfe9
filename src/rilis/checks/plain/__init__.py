"""Plain words: what a reader has to read twice."""

from __future__ import annotations

from rilis.checks.plain import actor, noun_chain

CHECKS = (actor.check, noun_chain.check)
