"""Names and offices as they are written."""

from __future__ import annotations

from rilis.checks.names import acting_stop, inconsistent

CHECKS = (acting_stop.check, inconsistent.check)
