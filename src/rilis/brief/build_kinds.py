"""Rows of texts → what only some kinds of release have."""

from __future__ import annotations

from rilis.brief.shape import Row
from rilis.model.kinds import Acara, Bukti, Klarifikasi, Pendaftaran, Pidato


def build_event(row: Row | None) -> Acara | None:
    """Return the event that the press is invited to."""
    return None if row is None else Acara(**row.texts, pembicara=row.list("pembicara"))


def build_registration(row: Row | None) -> Pendaftaran | None:
    """Return how the press signs up."""
    return None if row is None else Pendaftaran(**row.texts, syarat=row.list("syarat"))


def build_claim(row: Row | None) -> Klarifikasi | None:
    """Return the claim that a clarification answers."""
    if row is None:
        return None
    evidence = tuple(Bukti(**item.texts) for item in row.many("bukti"))
    return Klarifikasi(**row.texts, bukti=evidence, imbauan=row.list("imbauan"))


def build_speech(row: Row | None) -> Pidato | None:
    """Return the speech that a release reports."""
    return None if row is None else Pidato(**row.texts)
