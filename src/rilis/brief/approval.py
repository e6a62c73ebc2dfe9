"""The approval of words: who, when, how, with what fingerprint."""

from __future__ import annotations

from rilis.brief.shape import Row
from rilis.model.answering import Persetujuan


def read_approval(row: Row | None) -> Persetujuan | None:
    """Return the approval in a shaped `disetujui`, or None without one."""
    return None if row is None else Persetujuan(**row.texts)
