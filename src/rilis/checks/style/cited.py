"""Passages that nobody may shorten: shared by the checks on length."""

from __future__ import annotations

from typing import Final

_BEGINNINGS: Final = ("(", "Pasal ", "Ayat ", "Artinya", "Menyatakan frasa", "Menimbang", "Mengingat")
"""An article of a law or of a court ruling, a passage of scripture."""


def cited(text: str) -> bool:
    """Tell an article of a law, a ruling, and a passage in another script."""
    latin = sum("A" <= letter <= "z" for letter in text)
    return text.startswith(_BEGINNINGS) or latin * 2 < len(text)
