"""Neutral verbs of attribution, varied so that no two neighbours are the same."""

from __future__ import annotations

from typing import Final

from rilis.model.document import Language

ACTIVE: Final = {
    "kata": "mengatakan",
    "ujar": "mengatakan",
    "ucap": "mengatakan",
    "jelas": "menjelaskan",
    "tutur": "menuturkan",
    "terang": "menerangkan",
    "papar": "menjelaskan",
    "ungkap": "mengatakan",
    "tegas": "menegaskan",
    "tambah": "menambahkan",
    "imbuh": "menambahkan",
    "lanjut": "melanjutkan",
    "sambung": "melanjutkan",
    "pungkas": "menutup keterangannya dengan mengatakan",
    "tanya": "bertanya",
    "tulis": "menulis",
    "sebut": "menyebutkan",
    "rinci": "memerinci",
    "urai": "menguraikan",
    "nyata": "menyatakan",
}
"""Base after a quotation → form before one; the neutral ones of 28 bases counted in news."""
_CYCLE: Final[tuple[str, ...]] = ("ujar", "kata", "jelas", "tutur", "ucap", "terang")
_AGAIN: Final[tuple[str, ...]] = ("kata", "ujar", "jelas", "tutur")
"""For the same person directly after."""
_ENGLISH: Final[tuple[str, ...]] = ("said",)
"""The one neutral verb of English news; repeated without harm."""
_ENGLISH_AGAIN: Final[tuple[str, ...]] = ("added", "said")
CLOSING: Final = ("pungkas", "tutup")
"""A quotation with these is the last one and is not split."""


class Verbs:
    """Chooses the next verb; `last` is the base used before."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._last = ""
        self._count = 0

    def next(self, *, again: bool) -> str:
        """Return a neutral verb that differs from the last one."""
        if self._language == "en":
            cycle = _ENGLISH_AGAIN if again else _ENGLISH
            self._last = next((verb for verb in cycle if verb != self._last), cycle[0])
            return self._last
        cycle = _AGAIN if again else _CYCLE
        for _try in cycle:
            verb = cycle[self._count % len(cycle)]
            self._count += 1
            if verb != self._last:
                break
        self._last = verb
        return verb

    def typed(self, verb: str) -> None:
        """Take notice of a verb the writer chose."""
        self._last = verb.removesuffix("nya")


def is_active(verb: str) -> bool:
    """Tell whether a verb stands before a quotation: `menegaskan`, `mengatakan`, `berpesan`."""
    return verb in ACTIVE.values() or verb.startswith(("me", "ber"))
