"""Names and offices as they are written, and as they held at the release date."""

from __future__ import annotations

from rilis.checks.names import (
    acting_stop,
    agency_name,
    inconsistent,
    law,
    misnamed,
    office_holder,
    office_two_ways,
    outdated,
    pack_name,
    pack_place,
    pair_differs,
    protocol_order,
    rank,
    region_head,
    short_form,
    spokesperson,
    untraced,
)

CHECKS = (
    acting_stop.check,
    agency_name.check,
    inconsistent.check,
    law.check,
    misnamed.check,
    office_holder.check,
    office_two_ways.check,
    outdated.check,
    rank.check,
    region_head.check,
    short_form.check,
    spokesperson.check,
    pack_name.check,
    pack_place.check,
    untraced.check,
    pair_differs.check,
)

VALIDATORS = (protocol_order.validator,)
