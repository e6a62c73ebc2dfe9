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
    protocol_order,
    rank,
    region_head,
    short_form,
    spokesperson,
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
)

VALIDATORS = (protocol_order.validator,)
