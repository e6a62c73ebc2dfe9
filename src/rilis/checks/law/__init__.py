"""Law: nobody is guilty before a verdict, and each is called what the stage of the case makes him."""

from __future__ import annotations

from rilis.checks.law import presumption, proven, role

CHECKS = (presumption.check, proven.check, role.check)
