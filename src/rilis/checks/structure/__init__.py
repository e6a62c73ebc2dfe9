"""Structure: the parts a release must have, and what they must agree with."""

from __future__ import annotations

from rilis.checks.structure import (
    attachment_missing,
    claim_first,
    contact_malformed,
    contact_missing,
    dateline_brief,
    dateline_missing,
    embargo,
    lead_elements,
    lead_length,
    number_date,
    number_format,
    number_missing,
    part_missing,
    placeholder,
    signature_missing,
    title_capitals,
    title_caps,
    title_claim,
    title_figures,
    title_length,
    title_stop,
)

CHECKS = (
    number_missing.check,
    number_format.check,
    number_date.check,
    title_stop.check,
    title_caps.check,
    title_length.check,
    title_capitals.check,
    title_figures.check,
    title_claim.check,
    claim_first.check,
    dateline_missing.check,
    dateline_brief.check,
    lead_length.check,
    lead_elements.check,
    contact_missing.check,
    contact_malformed.check,
    part_missing.check,
    placeholder.check,
)

VALIDATORS = (embargo.validator, attachment_missing.validator, signature_missing.validator)
