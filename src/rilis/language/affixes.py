"""The affixes of Indonesian as tables: how a prefix looks before a stem, and which affixes go together.

Source: Tata Bahasa Baku Bahasa Indonesia (meN-, peN-, ber-, ter- and their forms); EYD V for words
with k, p, s, t after meN- and peN-.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

_VOWELS: Final = ("a", "e", "i", "o", "u")
_SHORT: Final = 5
"""Letters of the longest word of one syllable that takes menge- (mengeklik, mengecek)."""


class Form(NamedTuple):
    """One look of a prefix."""

    written: str
    before: tuple[str, ...]
    """What may follow it in the written word; empty: anything."""
    lost: str = ""
    """First letter of the stem that the prefix swallows."""
    one_syllable: bool = False


def _forms(*rows: tuple[str, str, str]) -> tuple[Form, ...]:
    return tuple(Form(written, tuple(before.split()), lost) for written, before, lost in rows)


def _nasal(first: str) -> tuple[Form, ...]:
    """Return the looks of meN- (`first` = me) or peN- (pe)."""
    vowels = " ".join(_VOWELS)
    return (
        Form(first + "nge", (), one_syllable=True),
        *_forms(
            (first, "l m n r w y", ""),
            (first + "m", "b f v pr pl ps pt", ""),
            (first + "m", vowels, "p"),
            (first + "n", "c d j z sy tr ts st sp sk sl sr sw", ""),
            (first + "n", vowels, "t"),
            (first + "ng", f"g h kh q x kr kl kw kaji {vowels}", ""),
            (first + "ng", vowels, "k"),
            (first + "ny", vowels, "s"),
        ),
    )


def _kept(first: str) -> tuple[Form, ...]:
    """Return meN- or peN- before a k, p, s, t that should have been swallowed."""
    return _forms(
        (first + "m", "pa pe pi po pu", ""),
        (first + "n", "ta te ti to tu sa se si so su", ""),
        (first + "ng", "ka ke ki ko ku sa se si so su pa pe pi po pu ta te ti to tu", ""),
    )


PREFIXES: Final = {
    "meN": _nasal("me"),
    "peN": _nasal("pe"),
    "pe": _forms(("pe", "b c d g j k p s t", "")),
    "ber": _forms(("be", "r", ""), ("be", "kerja ternak serta", ""), ("bel", "ajar", ""), ("ber", "", "")),
    "ter": _forms(("te", "r percaya cermin", ""), ("ter", "", "")),
    "per": _forms(("pe", "r kerja", ""), ("pel", "ajar", ""), ("per", "", "")),
    "di": _forms(("di", "", "")),
    "se": _forms(("se", "", "")),
    "ke": _forms(("ke", "", "")),
    "e": _forms(("e", "", "")),
    "k": _forms(("e", "muka depan samping tengah belakang", "")),
    "tidak": _forms(("tidak", "", "")),
    "": _forms(("", "", "")),
    "meN!": _kept("me"),
    "peN!": _kept("pe"),
}
"""Prefixes by name, the more particular look first.

`e` is se- and `k` ke- whose first letter meN- or peN- swallowed; `!` marks one that wrongly keeps it.
"""


class Frame(NamedTuple):
    """Affixes that go together around a stem."""

    outer: str
    """Letters before the prefix: those of a prefix laid around it."""
    prefix: str
    suffixes: tuple[str, ...]
    """Suffixes it takes; an empty one means none is needed."""


def _frames(*rows: str) -> tuple[Frame, ...]:
    found = []
    for row in rows:
        outer, prefix, *suffixes = row.split()
        found.append(
            Frame(outer.strip("-"), prefix.strip("-"), tuple(suffix.strip("-") for suffix in suffixes))
        )
    return tuple(found)


FRAMES: Final = _frames(
    # outer prefix suffixes; - stands for none
    "- - an kan i",
    "- di - kan i",
    "- meN - kan i",
    "- ber - an kan",
    "- ter - kan i",
    "- peN - an",
    "- ke an",
    "- se - an",
    "- per an - kan i",
    "per se an",
    "- pe - an",
    "mem per - kan i",
    "di per - kan i",
    "di ber kan i",
    "mem ber kan i",
    "pem ber an",
    "ke ber an",
    "ke ter an",
    "ke tidak an",
    "ke se an",
    "ke peN an",
    "ke pe an",
    "se peN - an",
    "ber peN an -",
    "ber ke an",
    "per ke an",
    "meny e kan i",
    "peny e an",
    "di se kan i",
    "meng k kan",
    "peng k an",
    "di ke kan",
    "ter ke kan",
)
KEPT_FRAMES: Final = _frames("- meN! - kan i", "- peN! - an")
"""Frames whose k, p, s, t should have been swallowed."""

CLITICS: Final = ("nya", "lah", "kah", "ku", "mu", "nyalah", "nyakah")


class Look(NamedTuple):
    """One way a frame may begin a written word."""

    frame: Frame
    form: Form
    length: int


@cache
def looks(*, kept: bool = False) -> dict[str, tuple[Look, ...]]:
    """Return the beginnings of words by their letters, each with the frames it may belong to."""
    found: dict[str, list[Look]] = {}
    for frame in KEPT_FRAMES if kept else FRAMES:
        for form in PREFIXES[frame.prefix]:
            letters = frame.outer + form.written
            found.setdefault(letters, []).append(Look(frame, form, len(letters)))
    return {letters: tuple(rows) for letters, rows in found.items()}


def one_syllable(stem: str) -> bool:
    """Tell whether a stem has one syllable, as `cek`, `bom`, `klik`."""
    return len(stem) <= _SHORT and sum(letter in _VOWELS for letter in stem) == 1


def prefixed(prefix: str, stem: str) -> str:
    """Return a stem behind a prefix in its right look; `meN` and `promosi` give `mempromosi`."""
    for form in PREFIXES[prefix.rstrip("!")]:
        rest = stem[len(form.lost) :]
        fits = stem.startswith(form.lost) and (not form.before or rest.startswith(form.before))
        if fits and (not form.one_syllable or one_syllable(stem)):
            return form.written + rest
    return prefix.rstrip("!").lower() + stem


_AFFIXED: Final = (
    ("", ("", "an", "kan", "i", "nya", "lah", "kah", "pun", "annya")),
    ("di", ("", "kan", "i")),
    ("meN", ("", "kan", "i")),
    ("peN", ("", "an", "nya", "annya")),
    ("ber", ("", "an")),
    ("ter", ("", "kan", "i")),
    ("ke", ("an", "annya")),
    ("per", ("an", "annya")),
    ("se", ("",)),
)
"""The usual forms of a word: enough for rows of words, fewer than `FRAMES` takes apart."""


def affixed(word: str) -> tuple[str, ...]:
    """Return a word with its usual affixed and doubled forms, itself first: cacat, kecacatan, cacatnya …"""
    bodies = [prefixed(prefix, word) if prefix else word for prefix, _suffixes in _AFFIXED]
    forms = [
        body + suffix
        for body, (_prefix, suffixes) in zip(bodies, _AFFIXED, strict=True)
        for suffix in suffixes
    ]
    return tuple(dict.fromkeys((word, *forms, f"{word}-{word}", f"ke{word}-{word}an")))
