"""Where roots and frequencies come from: files of installed packages, found but never imported.

Roots: `kata-dasar.txt` of PySastrawi (29,932 words; data of Kateglo, CC BY-NC-SA 3.0), or a Hunspell
dictionary that the project names. Frequencies: the `small` lists of wordfreq (CC BY-SA 4.0).
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import NamedTuple

from rilis.errors import ConfigError
from rilis.model.message import Message

LARGEST = 16 * 1024 * 1024
"""Bytes of a dictionary that a project may name."""


def N_(text: str) -> str:  # noqa: N802 - the name gettext tools look for; `messages` is a sibling room
    """Mark an English text for the catalogues and give it back unchanged."""
    return text


class WordSources(NamedTuple):
    """The files a word engine is made of."""

    roots: str
    """Path of the list of roots, one a line, or of a Hunspell `.dic`."""
    frequencies: str
    """Path of wordfreq's Indonesian list."""
    english: str
    """Path of wordfreq's English list."""
    rare_english: str
    """Path of its longer one."""

    def fingerprint(self) -> tuple[object, ...]:
        """Return path, size and time of change of each file: another one means another version."""
        return tuple((path, *_stamp(path)) for path in self)


def find_sources(roots: str = "") -> WordSources:
    """Return where the data is; `roots`: path of a dictionary to use instead of PySastrawi's roots.

    Raises ConfigError when a package is not installed or the dictionary is not there.
    """
    wordfreq = _folder("wordfreq", "wordfreq")
    if roots and not os.path.isfile(roots):
        raise ConfigError(
            Message(N_("The list of roots “{path}” is not there."), {"path": roots}),
            Message(N_("Look at “akar_kata” in rilis.yaml; without it PySastrawi's roots are used.")),
        )
    if roots and os.path.getsize(roots) > LARGEST:
        raise ConfigError(Message(N_("The list of roots “{path}” is larger than 16 MiB."), {"path": roots}))
    return WordSources(
        roots or os.path.join(_folder("Sastrawi", "PySastrawi"), "Stemmer", "data", "kata-dasar.txt"),
        os.path.join(wordfreq, "data", "small_id.msgpack.gz"),
        os.path.join(wordfreq, "data", "small_en.msgpack.gz"),
        os.path.join(wordfreq, "data", "large_en.msgpack.gz"),
    )


def read_roots(path: str) -> set[str]:
    """Return the roots in a file: plain lines, or a Hunspell `.dic` (words before `/` and tabs)."""
    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("iso-8859-1")
    words = (line.partition("/")[0].partition("\t")[0].strip().lower() for line in text.splitlines())
    return {word for word in words if len(word) > 1 and not word.isdigit()}


def read_frequencies(path: str) -> dict[str, float]:
    """Return the words of a wordfreq list with their Zipf value (log10 of uses in a billion words).

    The format: a header, then lists of words by hundredths of a decade below certainty (cB).
    """
    import gzip

    import msgpack

    with gzip.open(path) as file:
        rows = msgpack.unpackb(file.read(), raw=False)
    return {word: 9 - place / 100 for place, words in enumerate(rows[1:]) for word in words}


def _folder(module: str, package: str) -> str:
    spec = find_spec(module)
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ConfigError(
            Message(
                N_("The package “{package}” is not installed; it brings the words."), {"package": package}
            ),
            Message(N_("Install it again: pip install {package}"), {"package": package}),
        )
    return next(iter(places))


def _stamp(path: str) -> tuple[int, int]:
    try:
        stat = os.stat(path)
    except OSError:
        return (0, 0)
    return (stat.st_size, stat.st_mtime_ns)
