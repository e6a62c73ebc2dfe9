"""Names and offices as they are written."""

from __future__ import annotations

from rilis.checks.names import (
    acting_stop,
    inconsistent,
    pack_name,
    pack_place,
    pair_differs,
    protocol_order,
    untraced,
)

CHECKS = (
    acting_stop.check,
    inconsistent.check,
    pack_name.check,
    pack_place.check,
    untraced.check,
    pair_differs.check,
)

VALIDATORS = (protocol_order.validator,)
