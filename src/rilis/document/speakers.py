"""Reads the name and office of a speaker, forward after a verb or backward before one."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

from rilis.document.abbreviations import is_short_form
from rilis.document.fields import is_field
from rilis.document.tables import press_words
from rilis.language.calendar import month_number, weekday_number
from rilis.language.tokens import HANDLE, NUMBER, WORD, Tokens

_MOST_TOKENS: Final = 40
"""The longest office with name and degrees seen has 30."""
_LONGEST_INITIAL: Final = 5
"""Letters before a full stop inside a name: `M.`, `Dr.`, `Purn.`."""
_JOINING: Final = frozenset("bin binti al el van von de da la ibn der".split())
_STOP: Final = frozenset(
    "di pada dalam saat ketika kepada usai melalui seusai sambil dengan yang dikutip seperti dari ke"
    " untuk terkait soal tentang setelah sebelum sesuai merespons menanggapi menyikapi lewat begitu"
    " lagi tersebut itu ini pun juga dan atau serta bahwa karena agar supaya jika kalau tetapi namun"
    " sedangkan sementara adalah akan telah sudah".split()
)
_DEGREES: Final = re.compile(
    r"(?:,\s?(?:[A-Z][A-Za-z]{0,5}\.){1,4}(?:[A-Z][A-Za-z]{0,8}\b\.?)?|,\s?(?:MBA|PhD|MA|MSc|Ph\.D)\b\.?){1,6}"
)
_NO_NAME: Final = frozenset(("nomor", "no", "pasal", "tahun", "tentang", "pukul"))
"""Words in capitals that end a name: `Panglima TNI Nomor 5`."""
_SHORT_NAMES: Final = frozenset(("moh", "moch", "muh", "mohd", "abd", "ach", "st"))
"""First names that are written short with a full stop."""
_BRACKETED: Final = frozenset(("persero", "purn", "perseroda"))
_MOST_DESCRIBING: Final = 12
"""Tokens between the commas around what a person is: `, pengelola perpustakaan desa,`."""
_MOST_SMALL: Final = 3
"""Words in small letters between a role and a name: `ketua panitia acara Sari`."""


_Part = Literal["name", "office", "small", "link", "comma", "end"]
"""Word in capitals; word of an office; another small word; what joins two words; end of a part; end."""


def read_speaker(tokens: Tokens, first: int, limit: int) -> int:
    """Return the index after the last token of the speaker that begins at token `first`.

    `first` itself when none does. A speaker is a name in capitals, an office with or without a
    name, `seorang warga`, or an account; `limit` is the first token out of reach.
    """
    limit = min(limit, len(tokens), first + _MOST_TOKENS)
    if first >= limit:
        return first
    if tokens.kinds[first] == HANDLE:
        return first + 1
    after = _words(tokens, first, limit)
    if after == first:
        return first
    after = _degrees(tokens, after, limit)
    if after < limit and tokens.form(after) == "," and _appositive(tokens, first, after + 1, limit):
        after = _degrees(tokens, _words(tokens, after + 1, limit), limit)
    return after


def is_pronoun(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is `dia`, `ia`, `beliau` …"""
    return tokens.lower[index] in press_words("offices", "pronoun")


def begins_office(tokens: Tokens, index: int) -> bool:
    """Tell whether an office or role begins at a token, in capitals or not."""
    return tokens.lower[index] in office_words()


def read_speaker_back(tokens: Tokens, after: int, lowest: int) -> tuple[int, int]:
    """Return first and last-plus-one token of the speaker that ends before token `after`.

    The two are equal when none does. `lowest`: first token of the sentence.
    """
    lowest = max(lowest, after - _MOST_TOKENS)
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
    if (
        begin == lowest
        and begin < end
        and not begins_office(tokens, begin)
        and _is_function_word(tokens, begin)
    ):
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
            if not small or tokens.lower[comma + 1] in _STOP:
                return None
            first, end = read_speaker_back(tokens, comma, lowest)
            return (first, after - 1) if first < end else None
        if tokens.kinds[comma] != WORD or tokens.lower[comma] in _STOP:
            return None
    return None


@cache
def office_words() -> frozenset[str]:
    """Return the words that begin an office or a role, in small letters."""
    kinds = ("head", "territorial", "rank", "role")
    return frozenset().union(*(press_words("offices", kind) for kind in kinds))


def is_time(word: str) -> bool:
    """Tell whether a word is a weekday or a month in full."""
    return weekday_number(word) is not None or (len(word) > 3 and month_number(word) is not None)  # noqa: PLR2004 - Mei apart, short months are names too


def _words(tokens: Tokens, first: int, limit: int) -> int:
    """Return the index after a run of name and office words."""
    at = end = first
    small = 0
    named = False
    while at < limit:
        part = _part(tokens, at, limit, named=named)
        if part == "comma" and small and end > first:
            return at  # `juru bicara kementerian, Sari`
        if part in ("end", "comma"):
            break
        small = small + 1 if part == "small" else 0
        if small and (end == first or small > _MOST_SMALL):
            break
        named = named or part == "name"
        at += 1
        if part in ("name", "office"):
            end = at
    return end


def _part(tokens: Tokens, at: int, limit: int, *, named: bool) -> _Part:
    """Tell what a token is to the speaker read so far; `named`: a word in capitals came already."""
    form = tokens.form(at)
    if tokens.kinds[at] != WORD:
        if _inside_name(tokens, at, limit):
            return "office" if form == ")" else "link"
        return "comma" if form == "," and not named else "end"
    if form[0].isupper():
        return "end" if is_time(tokens.lower[at]) or tokens.lower[at] in _NO_NAME else "name"
    if _is_small_title(tokens, at, limit) or (named and _joins(tokens, at, limit)):
        return "link"
    if named or form in _STOP:
        return "end"
    return "office" if form in office_words() else "small"


def _is_small_title(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a token is `dr` or `drg` of `dr. Sari`."""
    title = tokens.lower[at] in press_words("offices", "title")
    return title and at + 2 < limit and tokens.form(at + 1) == "." and tokens.form(at + 2)[0].isupper()


def _joins(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a small word goes on with a name: `bin`, or `dan` inside an institution's name."""
    if at + 1 >= limit or not tokens.form(at + 1)[0].isupper():
        return False
    word = tokens.lower[at]
    if word == "dan":
        another = begins_office(tokens, at + 1) or tokens.lower[at + 1] in press_words("offices", "title")
        return is_field(tokens, at - 1) and not another
    return word in _JOINING


def _inside_name(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a mark or number stands inside a name: `M. Yusuf`, `ATR/BPN`, `SMA 2 Contoh`."""
    if at + 1 >= limit or at == 0:
        return False
    following = tokens.form(at + 1)
    sign = tokens.form(at)
    if sign == ".":
        before = tokens.form(at - 1)
        glued = tokens.starts[at] == tokens.ends[at - 1]
        return (
            glued
            and before.isalpha()
            and len(before) <= _LONGEST_INITIAL
            and _is_initial(before)
            and following[0].isupper()
        )
    if sign in "/&'’-":
        return following[0].isupper()
    if sign in "()":
        return _in_brackets(tokens, at + 1 if sign == "(" else at - 1, limit)
    return tokens.kinds[at] == NUMBER and following[0].isupper() and not is_time(tokens.lower[at + 1])


def _in_brackets(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether token `at`, in brackets, is inside an office: `Badan Siber (BS), Sari Dewi`."""
    if at < 1 or at + 2 >= limit or tokens.form(at - 1) != "(" or tokens.form(at + 1) != ")":
        return False
    if tokens.lower[at] in _BRACKETED:
        return True
    following = at + 3 if tokens.form(at + 2) == "," else at + 2
    if not is_short_form(tokens.form(at)) or following >= limit:
        return False
    return tokens.form(following)[0].isupper() and not is_time(tokens.lower[following])


def _is_initial(word: str) -> bool:
    return (
        len(word) == 1
        or word.lower() in _SHORT_NAMES
        or word.lower() in press_words("offices", "title")
        or word.lower() in office_words()
    )


def _degrees(tokens: Tokens, after: int, limit: int) -> int:
    """Return the index after degrees that follow a name: `, S.E., M.Si.`."""
    match = _DEGREES.match(tokens.text, tokens.ends[after - 1])
    if match is None:
        return after
    while after < limit and tokens.ends[after] <= match.end():
        after += 1
    return after


def _appositive(tokens: Tokens, first: int, at: int, limit: int) -> bool:
    """Tell whether name after office, or office after name, follows the comma before token `at`."""
    if at >= limit or tokens.kinds[at] != WORD:
        return False
    office_first = begins_office(tokens, first)
    if begins_office(tokens, at):
        return not office_first or tokens.lower[at] in press_words("offices", "rank")
    return office_first and tokens.form(at)[0].isupper() and not is_time(tokens.lower[at])


def _is_part(tokens: Tokens, at: int, after: int) -> bool:
    """Tell whether a token may belong to the speaker whose later tokens were accepted already."""
    form = tokens.form(at)
    if tokens.kinds[at] == WORD:
        if form[0].isupper():
            return not is_time(tokens.lower[at])
        if form in office_words() or _is_small_title(tokens, at, after):
            return True
        return at + 1 < after and _joins(tokens, at, after)
    if form == ",":
        return at > 0 and tokens.kinds[at - 1] != NUMBER
    if form == "." and tokens.ends[at - 1] == tokens.starts[at]:
        before = tokens.form(at - 1)
        degree = at >= 2 and tokens.form(at - 2) in ".,"  # noqa: PLR2004 - the token before the last
        return before.isalpha() and len(before) <= _LONGEST_INITIAL and (degree or _is_initial(before))
    return at + 1 < after and _inside_name(tokens, at, after)


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


def _is_function_word(tokens: Tokens, at: int) -> bool:
    following = tokens.form(at + 1) if at + 1 < len(tokens) else ""
    return tokens.lower[at] in _STOP or tokens.lower[at] in _CONNECTORS or following == ","


_CONNECTORS: Final = frozenset(
    "menurut sebelumnya kemudian selain selanjutnya adapun lalu hal sebab terpisah senada lebih"
    " hingga meski meskipun menariknya akhirnya lanjut kata ujar dalam namun bahkan apalagi oleh"
    " mengutip berdasarkan seraya".split()
)
