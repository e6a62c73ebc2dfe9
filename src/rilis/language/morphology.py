"""Words taken apart: clitics, affixes and stem; and put together again around another stem."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from rilis.language.affixes import CLITICS, looks, one_syllable, prefixed

_SHORTEST: Final = 3
"""Letters of the shortest stem that takes affixes."""
_LONGEST_START: Final = 8
"""Letters of the longest beginning of a frame (`ketidak`), and one more for a safe end."""


class Parse(NamedTuple):
    """One way to take a word apart: outer + prefix + stem + suffix + clitic."""

    outer: str
    prefix: str
    stem: str
    suffix: str
    clitic: str

    @property
    def enclosed(self) -> bool:
        """The stem has an affix on both sides."""
        return bool(self.suffix and (self.outer or self.prefix))

    def around(self, stem: str) -> str:
        """Return the same affixes around another stem, which may be a compound written apart.

        With affixes on both sides a compound is one word (`pertanggungjawaban`), else the affix
        goes to the nearer part (`bekerja sama`, `tanggung jawabnya`). No -i follows an i (`mencederai`).
        """
        if self.enclosed:
            stem = stem.replace(" ", "")
        first, space, rest = stem.partition(" ")
        begun = self.outer + prefixed(self.prefix, first) if self.prefix else self.outer + first
        whole = begun + space + rest
        suffix = "" if self.suffix == "i" and whole.endswith("i") else self.suffix
        return whole + suffix + self.clitic


def without_clitics(word: str) -> Iterator[tuple[str, str]]:
    """Yield the word whole, then without each clitic it may end in, with that clitic."""
    yield word, ""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) >= len(clitic) + _SHORTEST:
            yield word[: -len(clitic)], clitic


def parses(word: str, *, kept: bool = False) -> Iterator[Parse]:
    """Yield every way the affix tables allow to take a word apart, stems unchecked.

    `kept`: by the tables of meN- and peN- that wrongly keep k, p, s, t.
    """
    table = looks(kept=kept)
    for body, clitic in without_clitics(word):
        for length in range(min(_LONGEST_START, len(body) - _SHORTEST + 1) + 1):
            for frame, form, cut in table.get(body[:length], ()):
                rest = body[cut:]
                if form.before and not rest.startswith(form.before):
                    continue
                for suffix in frame.suffixes:
                    if suffix and not rest.endswith(suffix):
                        continue
                    stem = form.lost + (rest[: -len(suffix)] if suffix else rest)
                    if len(stem) < _SHORTEST or (form.one_syllable and not one_syllable(stem)):
                        continue
                    if suffix == "i" and stem.endswith("i"):
                        continue
                    yield Parse(frame.outer, frame.prefix, stem, suffix, clitic)


def repeated(word: str, is_word: Callable[[str], bool]) -> bool:
    """Tell whether a hyphenated word is a right reduplication or a pair of words.

    `rumah-rumah`, `menunda-nunda`, `kekuning-kuningan`, `bermacam-macam`, `tolong-menolong`.
    """
    parts = word.split("-")
    if all(is_word(part) for part in parts):
        return True
    if len(parts) != 2:  # noqa: PLR2004 - both halves
        return False
    first, second = parts
    for body, clitic in without_clitics(second):
        for suffix in ("", "an", "kan", "i"):
            if suffix and not body.endswith(suffix):
                continue
            core = body[: len(body) - len(suffix)]
            if len(core) >= _SHORTEST and first.endswith(core):
                whole = first + suffix
                return is_word(whole) or is_word(first) or is_word(whole + clitic)
    return False
