"""Fixed words of a release by language."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "id": {
        "nomor": "Nomor",
        "tentang": "Tentang",
        "narahubung": "Narahubung",
        "telepon": "Telepon",
        "surel": "Surel",
        "lampiran": "Lampiran",
        "penanggung_jawab": "Penanggung jawab",
        "penulis": "Penulis",
        "editor": "Editor",
        "fotografer": "Fotografer",
        "segera": "UNTUK DISIARKAN SEGERA",
        "embargo": "EMBARGO SAMPAI",
    },
    "en": {
        "nomor": "Number",
        "tentang": "About",
        "narahubung": "Media Contact",
        "telepon": "Telephone",
        "surel": "E-mail",
        "lampiran": "Attachments",
        "penanggung_jawab": "Responsible official",
        "penulis": "Writer",
        "editor": "Editor",
        "fotografer": "Photographer",
        "segera": "FOR IMMEDIATE RELEASE",
        "embargo": "EMBARGOED UNTIL",
    },
}
LABELS: Final = {"en": "PRESS RELEASE"}

_BRANDS: Final = {"youtube": "YouTube", "tiktok": "TikTok", "whatsapp": "WhatsApp", "linkedin": "LinkedIn"}
_CHANNELS: Final = {
    "laman": "Website",
    "situs": "Website",
    "aduan": "Complaints",
    "surel": "E-mail",
    "telepon": "Telephone",
    "saluran whatsapp": "WhatsApp channel",
}
"""Channels by their Indonesian name → English; accounts have the name of their service."""


def channel_name(key: str, language: str) -> str:
    """Return how a channel of `kanal` is called: `laman` → `Laman`, in English `Website`."""
    plain = key.replace("_", " ").strip()
    folded = plain.lower()
    if language == "en" and folded in _CHANNELS:
        return _CHANNELS[folded]
    return _BRANDS.get(folded) or plain[:1].upper() + plain[1:]
