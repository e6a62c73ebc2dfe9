"""The one place of gettext: marking English messages and putting them into a language."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import Final

from rilis.model.message import Message

LANGUAGES: Final = ("id", "en")
DEFAULT_LANGUAGE: Final = "id"
_LOCALES: Final = os.path.join(os.path.dirname(__file__), "data", "locale")

Translate = Callable[[str], str]


def N_(text: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark an English text for the catalogues and give it back unchanged."""
    return text


@cache
def translation(language: str) -> Translate:
    """Return the function that turns a marked English text into `language` (`id` or `en`).

    A text the catalogue lacks comes back in English; the catalogue is read at first use.
    """
    if language == "en":
        return N_
    import gettext

    return gettext.translation("rilis", _LOCALES, languages=[language], fallback=True).gettext


def say(message: Message, language: str) -> str:
    """Return `message` in `language` with its values filled in."""
    translate = translation(language)
    values = {
        name: say(value, language) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return translate(message.template).format(**values)
