"""Privacy: what must not leave the house; its hits are masked in every report."""

from __future__ import annotations

from rilis.checks.privacy import (
    account,
    address,
    child,
    diagnosis,
    family_card,
    internal_mark,
    nik,
    nip,
    passport,
    phone,
    plate,
    sexual_violence,
    victim_names,
)

CHECKS = (
    account.check,
    address.check,
    child.check,
    diagnosis.check,
    family_card.check,
    internal_mark.check,
    nik.check,
    nip.check,
    passport.check,
    phone.check,
    plate.check,
    sexual_violence.check,
)

VALIDATORS = (victim_names.validator,)
