"""Which language the command line speaks."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rilis.messages import DEFAULT_LANGUAGE, LANGUAGES


def language_wanted(arguments: Sequence[str] | None) -> str:
    """Return the language of messages named on the command line or in `RILIS_LANG`.

    Indonesian otherwise: offices run English systems, so the locale does not decide.
    """
    words = list(arguments or ())
    named = ""
    for at, word in enumerate(words):
        if word.startswith("--lang="):
            named = word.removeprefix("--lang=")
        elif word == "--lang" and at + 1 < len(words):
            named = words[at + 1]
    for choice in (named, os.environ.get("RILIS_LANG", "")):
        if choice in LANGUAGES:
            return choice
    return DEFAULT_LANGUAGE


def language_fixed(arguments: Sequence[str] | None) -> bool:
    """Tell whether a person chose the language, so that `bahasa_pesan` does not."""
    words = list(arguments or ())
    return os.environ.get("RILIS_LANG") in LANGUAGES or any(word.startswith("--lang") for word in words)
