"""Short forms in capitals, with the full form that stands right beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from rilis.document.capitals import by_block
from rilis.document.tables import press_words
from rilis.language.roman import from_roman
from rilis.language.tokens import WORD, Tokens
from rilis.model.analysis import Abbreviation
from rilis.model.document import Block
from rilis.model.span import Span

_LEFT_OUT: Final = frozenset(
    ("label", "number", "status", "dateline", "channel", "closing", "hashtags", "draft_mark")
)
_LONGEST: Final = 20
_SHORTEST: Final = 2
_MOST_WORDS: Final = 12
"""Words of a full form."""
_LINKS: Final = frozenset(
    "dan di ke dari untuk serta dengan atas bagi yang pada dalam of and for the on in".split()
)
_MOST_SILENT: Final = 2
"""Words at the end of a full form that give the short form no letter."""
_SHORTEST_SYLLABLE: Final = 2
_SHOUTED: Final = 3
"""More words in capitals than this in a row are a heading or a shout, not short forms."""


def find_abbreviations(
    tokens: Tokens, blocks: Sequence[Block], capitals: Sequence[int]
) -> list[Abbreviation]:
    """Return short forms of two letters and more, in order: `BNPB`, `Kemenkeu`, `KemenPPPA`.

    Roman numerals and words of headings that are all in capitals are left out. `expansion` is
    found in `Full Name (SHORT)` and `SHORT (Full Name)`. `capitals`: see `capital_words`.
    """
    found: list[Abbreviation] = []
    syllabic = _syllabic(tokens, capitals)
    for inside, indexes in by_block(tokens, blocks, capitals, _LEFT_OUT):
        run: list[int] = []
        for at in indexes:
            form = tokens.form(at)
            if not form.isupper():
                if form in syllabic or is_short_form(form):
                    found += _of_run(tokens, run, inside)
                    run = []
                    found.append(_abbreviation(tokens, at, inside))
                continue
            if run and not _follows(tokens, run[-1], at):
                found += _of_run(tokens, run, inside)
                run = []
            run.append(at)
        found += _of_run(tokens, run, inside)
    return found


def _syllabic(tokens: Tokens, capitals: Sequence[int]) -> set[str]:
    """Return the words that the text itself explains: `Bawaslu` of `Badan Pengawas Pemilihan Umum (Bawaslu)`."""
    found: set[str] = set()
    text, starts, ends = tokens.text, tokens.starts, tokens.ends
    for at in capitals:
        if text[starts[at] - 1 : starts[at]] == "(" and text[ends[at] : ends[at] + 1] == ")":
            form = tokens.form(at)
            if form[1:].islower() and form not in found and _full_before(tokens, at - 1, form, 0) is not None:
                found.add(form)
    return found


def is_short_form(word: str) -> bool:
    """Tell whether a word is a short form: capitals, capitals inside, or `Kemen…`."""
    if word[1:].islower():
        return word.startswith(_prefixes()) and word.lower() not in press_words("institutions", "head")
    if not _SHORTEST <= len(word) <= _LONGEST or not word[0].isupper() or not word.isalpha():
        return False
    if word.isupper():
        return from_roman(word) is None
    # `McDonald` is a name, `DKom` and `PermenPANRB` are short forms.
    return word[:2] != "Mc" and (word[1].isupper() or sum(map(str.isupper, word)) > 2)  # noqa: PLR2004 - three capitals


@cache
def _prefixes() -> tuple[str, ...]:
    return tuple(prefix.capitalize() for prefix in press_words("institutions", "prefix"))


def _of_run(tokens: Tokens, run: Sequence[int], inside: range) -> list[Abbreviation]:
    """Return the short forms among words in capitals that stand side by side."""
    if len(run) > _SHOUTED:
        return []
    return [_abbreviation(tokens, at, inside) for at in run if is_short_form(tokens.form(at))]


def _follows(tokens: Tokens, before: int, at: int) -> bool:
    """Tell whether no word stands between two tokens."""
    return WORD not in tokens.kinds[before + 1 : at] if at - before <= _SHOUTED else False


def _abbreviation(tokens: Tokens, at: int, inside: range) -> Abbreviation:
    short = tokens.form(at)
    expansion = None
    if inside.start < at < inside.stop - 1 and tokens.form(at - 1) == "(" and tokens.form(at + 1) == ")":
        expansion = _full_before(tokens, at - 1, short, inside.start)
    elif at + 2 < inside.stop and tokens.form(at + 1) == "(":
        expansion = _full_in_brackets(tokens, at + 2, short, inside.stop)
    return Abbreviation(tokens.span(at, at), short, expansion)


def _full_before(tokens: Tokens, bracket: int, short: str, lowest: int) -> Span | None:
    """Return the shortest run of words before the bracket that spells the short form."""
    best: Span | None = None
    lowest = max(lowest, bracket - 2 * _MOST_WORDS)
    for first in range(bracket - 1, lowest - 1, -1):
        form = tokens.form(first)
        if tokens.kinds[first] != WORD:
            if form in ",/&-":
                continue
            break
        if not form[0].isupper():
            if form in _LINKS:
                continue
            break
        if form[0].lower() != short[0].lower():
            continue
        words = [tokens.form(index) for index in range(first, bracket) if tokens.kinds[index] == WORD]
        if len(words) > _MOST_WORDS:
            break
        if _initials(words) == short.lower():
            return tokens.span(first, bracket - 1)
        if best is None and len(words) > 1 and _spells(words, short):
            best = tokens.span(first, bracket - 1)
    return best


def _full_in_brackets(tokens: Tokens, first: int, short: str, limit: int) -> Span | None:
    last = first
    while last < min(limit, first + 2 * _MOST_WORDS) and tokens.form(last) not in "()":
        last += 1
    if last >= limit or tokens.form(last) != ")":
        return None
    words = [tokens.form(index) for index in range(first, last) if tokens.kinds[index] == WORD]
    if len(words) < _SHORTEST or not words[0][0].isupper():
        return None
    return (
        tokens.span(first, last - 1) if _initials(words) == short.lower() or _spells(words, short) else None
    )


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0].lower() for word in words if word.lower() not in _LINKS)


def _spells(words: Sequence[str], short: str) -> bool:
    """Tell whether the letters of the short form come in order in the words, the first one first.

    Each word that is no link must give its first letter or, in a syllabic form, a syllable
    (`Kemenkeu` is Kementerian Keuangan, not Kementerian Dalam Negeri), but for the last words:
    `Bakamla` is Badan Keamanan Laut Republik Indonesia.
    """
    target = short.lower()
    reached = {0}
    """How many letters may be spelled by the words so far."""
    for index, word in enumerate(words):
        if len(target) in reached and 1 < index >= len(words) - _MOST_SILENT:
            return True
        after = set(reached) if word.lower() in _LINKS else set()
        for start in reached:
            after.update(_taken(word.lower(), target, start))
            if not short.isupper():
                after.update(_syllables(word.lower(), target, start))
        reached = after
    return len(target) in reached


def _taken(word: str, target: str, start: int) -> Iterator[int]:
    """Yield how far a word may spell the target from `start` on, its first letter first."""
    taken = start
    for letter in word:
        if taken < len(target) and letter == target[taken]:
            taken += 1
            yield taken
        elif taken == start:
            return


def _syllables(word: str, target: str, start: int) -> Iterator[int]:
    """Yield how far a syllable inside a word may spell the target: `was` of `pengawas` in `Bawaslu`."""
    for end in range(start + _SHORTEST_SYLLABLE, len(target) + 1):
        if target[start:end] not in word:
            return
        yield end
