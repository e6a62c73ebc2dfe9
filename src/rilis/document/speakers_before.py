"""Reads the name and office of a speaker that stands before a verb: `Sari Dewi, S.E., mengatakan`."""

from __future__ import annotations

from typing import Final

from rilis.document.name_parts import (
    LONGEST_INITIAL,
    MOST_TOKENS,
    STOP,
    begins_office,
    inside_name,
    is_initial,
    is_small_title,
    is_time,
    joins,
    office_words,
)
from rilis.language.tokens import NUMBER, WORD, Tokens

_MOST_DESCRIBING: Final = 12
"""Tokens between the commas around what a person is: `, pengelola perpustakaan desa,`."""
_CONNECTORS: Final = frozenset(
    "menurut sebelumnya kemudian selain selanjutnya adapun lalu hal sebab terpisah senada lebih"
    " hingga meski meskipun menariknya akhirnya lanjut kata ujar dalam namun bahkan apalagi oleh"
    " mengutip berdasarkan seraya".split()
)
"""Words that begin a sentence before the speaker does."""


def read_speaker_back(tokens: Tokens, after: int, lowest: int) -> tuple[int, int]:
    """Return first and last-plus-one token of the speaker that ends before token `after`.

    The two are equal when none does. `lowest`: first token of the sentence.
    """
    lowest = max(lowest, after - MOST_TOKENS)
    described = _described(tokens, after, lowest)
    if described is not None:
        return described
    first = after
    segments: list[int] = []
    """Where the parts between commas begin, from the last to the first."""
    while first > lowest and _is_part(tokens, first - 1, after):
        first -= 1
        if tokens.form(first) == ",":
            segments.append(first + 1)
    segments.append(first)
    end = after
    while end > first and tokens.form(end - 1) == ",":
        end -= 1
        segments.pop(0)
    begin = _begin_of(tokens, segments, end, closed=end < after)
    if begin == lowest and begin < end and _is_function_word(tokens, begin, end):
        begin += 1
    while begin < end and tokens.kinds[begin] != WORD:
        begin += 1
    return begin, end


def _described(tokens: Tokens, after: int, lowest: int) -> tuple[int, int] | None:
    """Return the speaker in `Sari, pengelola perpustakaan desa, menuturkan`: name and small words."""
    if after - 1 <= lowest or tokens.form(after - 1) != ",":
        return None
    for comma in range(after - 2, max(lowest, after - _MOST_DESCRIBING), -1):
        if tokens.form(comma) == ",":
            small = tokens.kinds[comma + 1] == WORD and tokens.form(comma + 1).islower()
            if not small or tokens.lower[comma + 1] in STOP:
                return None
            first, end = read_speaker_back(tokens, comma, lowest)
            return (first, after - 1) if first < end else None
        if tokens.kinds[comma] != WORD or tokens.lower[comma] in STOP:
            return None
    return None


def _is_part(tokens: Tokens, at: int, after: int) -> bool:
    """Tell whether a token may belong to the speaker whose later tokens were accepted already."""
    form = tokens.form(at)
    if tokens.kinds[at] == WORD:
        if form[0].isupper():
            return not is_time(tokens.lower[at])
        if form in office_words() or is_small_title(tokens, at, after):
            return True
        return at + 1 < after and joins(tokens, at, after)
    if form == ",":
        return at > 0 and tokens.kinds[at - 1] != NUMBER
    if form == "." and tokens.ends[at - 1] == tokens.starts[at]:
        before = tokens.form(at - 1)
        degree = at > 1 and tokens.form(at - 2) in ".,"
        return before.isalpha() and len(before) <= LONGEST_INITIAL and (degree or is_initial(before))
    return at + 1 < after and inside_name(tokens, at, after)


def _begin_of(tokens: Tokens, segments: list[int], end: int, *, closed: bool) -> int:
    """Return where the speaker begins, given where the parts between commas do, the last first.

    Name goes before office only where a comma closes the office: `Sari Dewi, Kepala Biro, mengatakan`.
    """
    begin = segments[0]
    at = 0
    # Degrees are parts of the name before them.
    while at + 1 < len(segments) and begin < end and _is_degree(tokens, begin):
        at += 1
        begin = segments[at]
    if at + 1 < len(segments) and begin < end:
        before = segments[at + 1]
        office = begins_office(tokens, begin)
        if before < begin - 1 and begins_office(tokens, before) != office and (closed or not office):
            return before
    return begin


def _is_degree(tokens: Tokens, at: int) -> bool:
    return at + 1 < len(tokens) and tokens.form(at + 1) == "." and tokens.ends[at] == tokens.starts[at + 1]


def _is_function_word(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the first word of a sentence is none of the speaker's: `Menurut`, `Kemarin, `."""
    if begins_office(tokens, at):
        return False
    comma = at + 1 < end and tokens.form(at + 1) == ","
    return comma or tokens.lower[at] in STOP or tokens.lower[at] in _CONNECTORS
