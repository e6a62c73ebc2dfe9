"""The word engine of a style: its own words, those of plugins, and the roots it names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache as once
from typing import Final

from rilis import cache
from rilis.errors import ConfigError
from rilis.language.speller import WordSpeller, make_speller
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.packs.words import read_words

LARGEST: Final = 1024 * 1024
"""Letters of the largest word list that is read."""


def speller_for(style: StylePack, lists: Iterable[WordList]) -> WordSpeller:
    """Return the engine for a style, whose `kamus` holds the words of its files too; read when first used.

    Raises ConfigError when the roots or a package are not there.
    """
    words = [word for each in lists for word in each.words]
    words += style.kamus
    return make_speller(cache, words, style.akar_kata)


@once
def shipped_speller() -> WordSpeller:
    """Return the engine with nothing but what rilis brings."""
    return make_speller(cache)


def word_list_from(identity: str, path: str) -> WordList:
    """Return a list of words in a file, for a plugin. Raises ConfigError when it cannot be read."""
    return WordList(identity, read_word_file(path))


def read_word_file(path: str) -> tuple[str, ...]:
    """Return the words of a file as `read_words` does. Raises ConfigError also when it is unreadable."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read(LARGEST + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            Message(N_("The word list “{path}” cannot be read."), {"path": path}),
            Message(N_("Look at “kamus” in rilis.yaml; a word list is UTF-8 text with one word a line.")),
        ) from error
    if len(text) > LARGEST:
        raise ConfigError(Message(N_("The word list “{path}” is larger than 1 MiB."), {"path": path}))
    return read_words(Source(path, text))
