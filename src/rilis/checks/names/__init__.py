"""Names and offices as they are written."""

from __future__ import annotations

from rilis.checks.names import acting_stop, inconsistent, protocol_order

CHECKS = (acting_stop.check, inconsistent.check)

VALIDATORS = (protocol_order.validator,)
