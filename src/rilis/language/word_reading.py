"""Which words of a text are looked at, and how sternly: capitals, names, abbreviations, English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from rilis.language.capitalised import ENGLISH, holds_in_capitals, mistyped_capital
from rilis.language.judge import Judge
from rilis.language.phrases import PhraseTrie
from rilis.language.tokens import NUMBER, WORD
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.analysis import Tokens
from rilis.model.speller import Verdict, WordFault

_GLUE: Final = frozenset("@#/\\_&+=~")
"""Signs that make an address, a code or a name of what they touch."""
_HEADING: Final = 5
"""Letters of the shortest word in capitals that is looked at in a heading all in capitals."""
_WINDOW: Final = 3
"""Words on each side in which other English words make a passage."""
_PASSAGE: Final = 2
"""English words around one that make a passage."""


_UNKNOWN: Final = Verdict("unknown")


class Reading(NamedTuple):
    """What one pass over a text saw."""

    faults: tuple[WordFault, ...]
    names: tuple[tuple[int, str], ...]
    """Capitalised words that are no Indonesian word, by token and in lower case."""


def read_words(text: str, tokens: Tokens, judge: Judge) -> Reading:
    """Return the words of a text that are not simply right, and the names in it."""
    starts, ends, kinds, lower = tokens.starts, tokens.ends, tokens.kinds, tokens.lower
    faults: list[WordFault] = []
    names: list[tuple[int, str]] = []
    for index, kind in enumerate(kinds):
        if kind != WORD:
            continue
        word = lower[index]
        capital = text[starts[index]].isupper()
        verdict = _first_look(word, judge, capital=capital)
        if verdict.kind == "ok":
            names += [(index, word)] * (capital and judge.is_name(word))
            continue
        written = text[starts[index] : ends[index]]
        if len(word) == 1 or _is_code(text, tokens, index, written):
            continue
        if written == word:
            verdict = judge.look(word)
            if verdict.kind != "ok":
                faults.append(WordFault(index, written, verdict))
        elif _capitalised(written):
            if verdict.kind in ("unknown", "typo", "foreign"):
                names.append((index, word))
            faults.append(WordFault(index, written, verdict))
        elif written.isupper() and verdict.kind == "nonstandard" and _in_heading(text, tokens, index):
            faults.append(WordFault(index, written, verdict))
    kept = _kept(text, tokens, judge, faults, Counter(word for _, word in names))
    return Reading(tuple(kept), tuple(names))


def _first_look(word: str, judge: Judge, *, capital: bool) -> Verdict:
    """Return what a word is; only one in small letters is asked whether a right-looking one is a slip."""
    found = judge.recognise(word)
    return found if capital or found.kind != "ok" else judge.look(word)


def _kept(
    text: str, tokens: Tokens, judge: Judge, faults: list[WordFault], names: Counter[str]
) -> Iterator[WordFault]:
    """Yield the faults that hold under the rules for capitals, names and English passages."""
    strange = {fault.token for fault in faults if fault.verdict.kind in ("foreign", "unknown", "typo")}
    seen = Counter(tokens.lower[fault.token] for fault in faults)
    fixed = {at for _, first, last in _fixed().find(tokens) for at in range(first, last + 1)}
    given = {tokens.lower[fault.token] for fault in faults if _in_brackets(text, tokens, fault.token)}
    for fault in faults:
        verdict, word = fault.verdict, tokens.lower[fault.token]
        capital = fault.word != word
        if fault.token in fixed:
            continue
        if verdict.kind == "nonstandard" or verdict.listed:
            english = verdict.listed == ENGLISH and _english_around(tokens, judge, fault.token, strange)
            if english or (capital and not holds_in_capitals(text, tokens, judge, fault)):
                continue
        elif (
            "'" in word
            or "’" in word
            or names[word] > 1
            or word in given
            or _among_strange_letters(tokens, fault.token)
            or _english_around(tokens, judge, fault.token, strange) >= _PASSAGE
        ):
            continue
        elif capital:
            if not mistyped_capital(text, tokens, judge, fault):
                continue
            fault = fault._replace(verdict=judge.look(word))  # noqa: PLW2901 - only now asked in full
        if verdict.kind == "typo" and not verdict.listed and seen[word] > 1:
            fault = fault._replace(verdict=_UNKNOWN)  # noqa: PLW2901 - written twice, it is no slip
        yield fault


def _among_strange_letters(tokens: Tokens, index: int) -> bool:
    """Tell whether two or more words near this one hold letters that Indonesian does not use."""
    near = range(max(index - _WINDOW, 0), min(index + _WINDOW + 1, len(tokens)))
    strange = (tokens.kinds[at] == WORD and not tokens.lower[at].replace("’", "").isascii() for at in near)
    return sum(strange) >= _PASSAGE


def _in_brackets(text: str, tokens: Tokens, index: int) -> bool:
    """Tell whether a word stands alone in brackets: a short form given after its full form."""
    start, end = tokens.starts[index], tokens.ends[index]
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _is_code(text: str, tokens: Tokens, index: int, written: str) -> bool:
    """Tell whether a word is part of an address, a code, a number or an abbreviation with stops."""
    start, end = tokens.starts[index], tokens.ends[index]
    if not written.isascii() and not written.replace("’", "").replace("\u2011", "").isascii():
        return True
    if not written.replace("-", "").replace("'", "").replace("’", "").replace("\u2011", "").isalpha():
        return True
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before in _GLUE or after in _GLUE or before.isalnum() or after.isalnum():
        return True
    if before == "-" and start > 1 and text[start - 2].isalnum():
        return True
    if before == "." and start > 1 and text[start - 2].isalnum():
        return True
    return after == "." and end + 1 < len(text) and text[end + 1].isalnum()


def _capitalised(written: str) -> bool:
    """Tell whether each part of a word begins with a capital at most, and the first does."""
    return written[0].isupper() and all(part[1:] == part[1:].lower() for part in written.split("-"))


def _in_heading(text: str, tokens: Tokens, index: int) -> bool:
    """Tell whether a word in capitals stands beside another: a heading, not a short form."""
    if tokens.ends[index] - tokens.starts[index] < _HEADING:
        return False
    for other in (index - 1, index + 1):
        if 0 <= other < len(tokens) and tokens.kinds[other] == WORD:
            written = text[tokens.starts[other] : tokens.ends[other]]
            if len(written) >= _HEADING and written.isupper():
                return True
    return False


def _english_around(tokens: Tokens, judge: Judge, index: int, strange: set[int]) -> int:
    """Return how many English words that are not Indonesian stand near a word, without a mark between."""
    found = 0
    for step in (-1, 1):
        at = index + step
        while abs(at - index) <= _WINDOW and 0 <= at < len(tokens) and tokens.kinds[at] in (WORD, NUMBER):
            found += at in strange and judge.is_english(tokens.lower[at])
            at += step
    return found


@cache
def _fixed() -> PhraseTrie[str]:
    rows = read_table(shipped_table("fixed_phrases.tsv"), ("form", "source"))
    return PhraseTrie((row["form"], tuple(row["form"].split())) for row in rows)
