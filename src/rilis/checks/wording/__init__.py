"""Wording: heaps of filler, and what an event's fact pack asks for; single words are rows of lexicons."""

from __future__ import annotations

from rilis.checks.wording import density, pack_message, pack_term

CHECKS = (density.check, pack_message.check, pack_term.check)

VALIDATORS = ()
