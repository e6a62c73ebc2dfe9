"""All words the engine knows, put together once from packages and our own tables, and kept as text."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from rilis.language.word_sources import WordSources, read_frequencies, read_roots
from rilis.language.word_tables import read_table, shipped_table

KNOWN: Final = 0x80
"""Bit of a code: the word is Indonesian. The rest is ten times its Zipf value, 0 when unseen."""
_SECTION: Final = "\f"
_FORMAT: Final = 1
_LISTED: Final = 30
"""Least frequency of a word of our own tables, in tenths of Zipf: no learned list has the newest words."""
_DOUBTFUL: Final = "ragu"
"""Class of pairs whose first form may be right: never reported."""


class Keep(Protocol):
    """The user's cache, as far as the engine needs it."""

    def read_bytes(self, name: str) -> bytes | None:
        """Return what was kept, or None."""

    def write_bytes(self, name: str, data: bytes) -> bool:
        """Keep bytes for the next run."""

    def key(self, *parts: object) -> str:
        """Return a short file-name-safe key."""


class WordData(NamedTuple):
    """What is known of words; all in lower case."""

    codes: Mapping[str, int]
    """Word → code: KNOWN, and how often it is used."""
    pairs: Mapping[str, str]
    """Non-standard form → class of the pair and standard forms, see `pair`."""
    foreign: Mapping[str, str]
    """Foreign word → Indonesian ones, divided by `; `."""
    places: Mapping[str, str]
    """Noun of place or time → which of di, ke, dari never make one word with it."""
    compounds: Mapping[str, str]
    """Compound written together → as EYD has it without affixes on both sides."""
    bound: tuple[str, ...]
    """Bound forms, the longest first: antar, pasca, non …"""
    names: frozenset[str]
    """Names of places, people and institutions, and short forms."""


def load_words(sources: WordSources, keep: Keep) -> WordData:
    """Return the words, from the cache when package files, tables and rilis are the same.

    A missing, damaged or unwritable cache means building again (about 0.3 s).
    """
    tables = {name: _stamp(shipped_table(name)) for name in TABLES}
    name = "words/" + keep.key(_FORMAT, sys.version_info[:3], *sources.fingerprint(), *tables.items())
    kept = keep.read_bytes(name)
    data = _restored(kept) if kept else None
    if data is None:
        data = build(sources)
        keep.write_bytes(name, _kept(data))
    return data


def load_english(sources: WordSources, keep: Keep) -> Mapping[str, int]:
    """Return common English words (Zipf 3 and more) with ten times their Zipf value."""
    return _english(sources.english, sources, keep)


def load_rare_english(sources: WordSources, keep: Keep) -> Mapping[str, int]:
    """Return English words down to Zipf 1, slips that are made often among them, valued the same way."""
    return _english(sources.rare_english, sources, keep)


def _english(path: str, sources: WordSources, keep: Keep) -> Mapping[str, int]:
    name = "words/" + keep.key(_FORMAT, "en", path, *sources.fingerprint())
    kept = keep.read_bytes(name)
    found = _sections(kept, 2) if kept else None
    if found is None:
        codes = {word: round(zipf * 10) for word, zipf in read_frequencies(path).items() if word.isalpha()}
        keep.write_bytes(name, _sealed(_codes_text(codes)))
        return codes
    return _codes(found)


TABLES: Final = (
    "modern_words.tsv",
    "closed_class.tsv",
    "place_nouns.tsv",
    "compounds.tsv",
    "nonstandard.tsv",
    "foreign.tsv",
    "abbreviations_known.tsv",
    "names.tsv",
    "bound_forms.tsv",
)
"""Our own tables in data/words; each row names its source."""


def build(sources: WordSources) -> WordData:
    """Return the words read from packages and tables."""
    single = {name: _rows(name) for name in TABLES}
    pairs, doubtful = _classed(single["nonstandard.tsv"])
    foreign = _pairs(single["foreign.tsv"])
    compounds = _pairs(single["compounds.tsv"])
    places = {row["form"].lower(): row["class"] for row in single["place_nouns.tsv"]}
    listed: set[str] = set()
    for table in ("modern_words.tsv", "closed_class.tsv", "bound_forms.tsv"):
        listed.update(row["form"].lower() for row in single[table])
    known = read_roots(sources.roots) | listed
    for standard in (*foreign.values(), *compounds.values(), *places, *doubtful):
        known.update(standard.lower().replace(";", " ").split())
    for row in pairs.values():
        known.update(word for standard in pair(row)[1] for word in standard.lower().split())
    known -= pairs.keys()
    listed -= pairs.keys()
    fused = {form for form, right in compounds.items() if form != right}
    known -= fused
    listed -= fused
    codes = {
        word: min(round(zipf * 10), KNOWN - 1)
        for word, zipf in read_frequencies(sources.frequencies).items()
        if word[:1].isalpha()
    }
    for word in known:
        codes[word] = codes.get(word, 0) | KNOWN
    for word in listed:
        codes[word] = max(codes[word], KNOWN | _LISTED)
    names = {
        word
        for table in ("names.tsv", "abbreviations_known.tsv")
        for row in single[table]
        for word in row["form"].lower().replace(".", " ").split()
    }
    bound = {row["form"].lower() for row in single["bound_forms.tsv"]}
    longest = sorted(bound, key=lambda form: (-len(form), form))
    return WordData(codes, pairs, foreign, places, compounds, tuple(longest), frozenset(names))


def pair(row: str) -> tuple[str, tuple[str, ...]]:
    """Return the class of a pair and its standard forms, best first."""
    kind, _bar, standards = row.partition("|")
    return kind, tuple(each.strip() for each in standards.split(";"))


def _classed(rows: list[dict[str, str]]) -> tuple[dict[str, str], set[str]]:
    """Return pairs with their class, and the words that may be right after all."""
    pairs = {
        row["form"].lower().replace("’", "'"): f"{row['class']}|{row['standard']}"
        for row in rows
        if row["class"] != _DOUBTFUL
    }
    return pairs, {row["form"] for row in rows if row["class"] == _DOUBTFUL}


def _rows(name: str) -> list[dict[str, str]]:
    return read_table(shipped_table(name), ("form", "class", "source"))


def _pairs(rows: list[dict[str, str]]) -> dict[str, str]:
    return {row["form"].lower().replace("’", "'"): row["standard"] for row in rows}


def _stamp(path: str) -> str:
    stat = os.stat(path)
    return f"{stat.st_size}:{stat.st_mtime_ns}"


def _kept(data: WordData) -> bytes:
    """Return the words as sections of text: lists of words by line, tables by line and tab."""
    tables = (data.pairs, data.foreign, data.places, data.compounds)
    sections = [
        _codes_text(data.codes),
        *("\n".join(f"{form}\t{right}" for form, right in table.items()) for table in tables),
        "\n".join(data.bound),
        "\n".join(sorted(data.names)),
    ]
    return _sealed(_SECTION.join(sections))


def _restored(kept: bytes) -> WordData | None:
    """Return the words that were kept, or None when the text is not whole."""
    sections = _sections(kept, 8)
    if sections is None:
        return None
    pairs, foreign, places, compounds = (_table(section) for section in sections[2:6])
    bound, names = (section.split("\n") if section else [] for section in sections[6:])
    return WordData(_codes(sections), pairs, foreign, places, compounds, tuple(bound), frozenset(names))


def _codes_text(codes: Mapping[str, int]) -> str:
    """Return two sections: the words, and one letter for the code of each."""
    return "\n".join(codes) + _SECTION + "".join(chr(code + 0x100) for code in codes.values())


def _codes(sections: list[str]) -> dict[str, int]:
    letters = sections[1].encode("utf-16-le")[::2]
    return dict(zip(sections[0].split("\n"), letters, strict=True))


def _table(section: str) -> dict[str, str]:
    rows = (line.partition("\t") for line in section.split("\n") if line)
    return {form: right for form, _tab, right in rows}


def _sealed(text: str) -> bytes:
    data = text.encode()
    return crc32(data).to_bytes(4, "big") + data


def _sections(kept: bytes, count: int) -> list[str] | None:
    if crc32(kept[4:]).to_bytes(4, "big") != kept[:4]:
        return None
    sections = kept[4:].decode().split(_SECTION)
    return sections if len(sections) == count else None
