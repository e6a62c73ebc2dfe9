"""A template pack: how a kind of release is drafted and what its files look like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class TemplatePack(NamedTuple):
    """Files of one pack, read once. No template may load anything outside it."""

    id: str
    """What a brief names in `jenis`: `siaran_pers`."""
    version: str
    summary: str
    """One line, Indonesian."""
    draft: str
    """Text of `draft.md.j2`."""
    page: str
    """Text of `page.html.j2`; a pack without one has the shared page."""
    parts: Mapping[str, str] = {}
    """Other `*.j2` files of the pack by name, for include and import."""
    base: Mapping[str, str] = {}
    """Shared files that a page may extend, include and import: `dasar/page.html.j2` …"""
    reference_docx: bytes = b""
    """Word document with the named styles; a pack without one has the shared one."""
    starter: str = ""
    """Text of the commented brief that `rilis new` writes."""
    requires: tuple[str, ...] = ()
    """Brief fields that this kind needs beyond the usual four."""
    trusted: bool = True
    """False: came from a stranger's folder; drafted in a limited child process."""
    origin: str = ""
    """Where it was found, for error messages."""
