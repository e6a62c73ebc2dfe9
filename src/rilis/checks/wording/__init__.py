"""Wording: what an event's fact pack asks for; words of people and victims are rows of lexicons."""

from __future__ import annotations

from rilis.checks.wording import pack_message, pack_term

CHECKS = (pack_message.check, pack_term.check)

VALIDATORS = ()
