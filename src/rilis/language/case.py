"""Capitals in titles, by EYD V: every word but the small function words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rilis.language.tokens import PUNCT, WORD, Tokens, tokenise
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.span import Span

_BEGINS_ANEW = frozenset(":;-–—?!.…\"“‘'([|/")
"""Marks after which a function word may have either case."""


class _Particle(NamedTuple):
    """A function word of titles."""

    strict: bool
    """A capital is a fault; otherwise both cases are seen."""
    names: tuple[tuple[str, ...], ...]
    """Set phrases in which it takes a capital, as words in small letters."""


def title_case(text: str) -> str:
    """Return a title with its capitals as EYD V has them.

    Words in capitals or with capitals inside (`BNPB`, `e-KTP`, `iPhone`) stay as they are, and so
    do function words whose case `title_case_faults` leaves open.
    """
    pieces = []
    at = 0
    for span, expected in title_case_faults(text):
        pieces += [text[at : span.start], expected]
        at = span.end
    return "".join([*pieces, text[at:]])


def title_case_faults(text: str) -> list[tuple[Span, str]]:
    """Return each word of a title whose capitals are wrong, with the word as expected, in order.

    Reported are a word in small letters that is no function word, a function word with a capital
    that does not come first, and `Undang-undang` for `Undang-Undang`. Silent about a function word
    after a colon, dash, bracket or opening quotation mark, and in a name (`Dalam Negeri`).
    """
    tokens = tokenise(text)
    return list(_faults(tokens))


def capital_kept(seen: str, replacement: str) -> str:
    """Return `replacement` with the capitals of the words it stands in for.

    All capitals stay all capitals; when each of two or more words begins with one, each word of
    the replacement does; otherwise the first letter follows the first letter.
    """
    words = seen.split()
    if seen.isupper() and sum(letter.isalpha() for letter in seen) > 1:
        return replacement.upper()
    if len(words) > 1 and all(word[0].isupper() for word in words):
        return " ".join(word[:1].upper() + word[1:] for word in replacement.split(" "))
    if seen[:1].isupper():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def _faults(tokens: Tokens) -> Iterator[tuple[Span, str]]:
    first = True
    for index, kind in enumerate(tokens.kinds):
        if kind == PUNCT:
            continue
        if kind == WORD:
            expected = _expected(tokens, index, first=first)
            if expected != tokens.form(index):
                yield tokens.span(index, index), expected
        first = False


def _expected(tokens: Tokens, index: int, *, first: bool) -> str:
    """Return the word at `index` as it should be; the word itself when there is nothing to say."""
    word, lower = tokens.form(index), tokens.lower[index]
    capital = _capitalised(lower)
    particle = _particles().get(lower)
    if particle is not None and not first:
        fault = word == capital and particle.strict and not _may_be_capital(tokens, index, particle)
        return lower if fault else word
    if word in (lower, word[:1] + lower[1:]) and not _is_symbol(tokens, index):
        return capital
    return word


def _capitalised(lower: str) -> str:
    """Return a word with a capital, and each half of a full reduplication with one.

    EYD V: `Undang-Undang`, but `Bantu-membantu` and `Sayur-mayur`.
    """
    half, _, other = lower.partition("-")
    if half == other:
        return f"{half[:1].upper()}{half[1:]}-{other[:1].upper()}{other[1:]}"
    return lower[:1].upper() + lower[1:]


def _may_be_capital(tokens: Tokens, index: int, particle: _Particle) -> bool:
    """Tell whether a function word stands where a part of the title begins, or in a name."""
    if index and tokens.form(index - 1)[-1] in _BEGINS_ANEW:
        return True
    lower = tokens.lower
    return any(
        lower[start : start + len(name)] == list(name)
        for name in particle.names
        for start in range(max(index - len(name) + 1, 0), index + 1)
    )


def _is_symbol(tokens: Tokens, index: int) -> bool:
    """Tell whether a word in small letters keeps them: a letter alone, a short form, or with figures."""
    word = tokens.form(index)
    if len(word) == 1 or any(sign.isdigit() for sign in word):
        return True
    glued = index > 0 and tokens.ends[index - 1] == tokens.starts[index]
    follows = index + 1 < len(tokens) and tokens.starts[index + 1] == tokens.ends[index]
    # `a.n.`, `1990-an`, `info@…`: a piece of something larger, which has its own rules.
    piece_before = glued and tokens.form(index - 1)[-1] in "-.@_0123456789"
    piece_after = follows and index + 2 < len(tokens) and tokens.form(index + 1) in (".", "@", "_")
    return piece_before or piece_after


@cache
def _particles() -> dict[str, _Particle]:
    rows = read_table(shipped_table("particles.tsv"), ("form", "rule", "names", "source"))
    return {
        row["form"]: _Particle(
            row["rule"] == "lower",
            tuple(tuple(name.split()) for name in row["names"].split("; ") if name),
        )
        for row in rows
    }
