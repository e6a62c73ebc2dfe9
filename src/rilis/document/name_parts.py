"""What a token can be inside the name or office of a person."""

from __future__ import annotations

from functools import cache
from typing import Final

from rilis.document.abbreviations import is_short_form
from rilis.document.fields import is_field
from rilis.document.tables import press_words
from rilis.language.calendar import month_number, weekday_number
from rilis.language.tokens import NUMBER, Tokens

_SHORTEST_MONTH: Final = 4
"""Letters; `Mei` and short forms are names of persons too."""
MOST_TOKENS: Final = 40
"""The longest office with name and degrees seen has 30."""
LONGEST_INITIAL: Final = 5
"""Letters before a full stop inside a name: `M.`, `Dr.`, `Purn.`."""
STOP: Final = frozenset(
    "di pada dalam saat ketika kepada usai melalui seusai sambil dengan yang dikutip seperti dari ke"
    " untuk terkait soal tentang setelah sebelum sesuai merespons menanggapi menyikapi lewat begitu"
    " lagi tersebut itu ini pun juga dan atau serta bahwa karena agar supaya jika kalau tetapi namun"
    " sedangkan sementara adalah akan telah sudah".split()
)
"""Small words that no name, office or role goes on with."""
_JOINING: Final = frozenset("bin binti al el van von de da la ibn der".split())
_SHORT_NAMES: Final = frozenset(("moh", "moch", "muh", "mohd", "abd", "ach", "st"))
"""First names that are written short with a full stop."""
_BRACKETED: Final = frozenset(("persero", "purn", "perseroda"))


def is_pronoun(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is `dia`, `ia`, `beliau` …"""
    return tokens.lower[index] in press_words("offices", "pronoun")


def begins_office(tokens: Tokens, index: int) -> bool:
    """Tell whether an office or role begins at a token, in capitals or not."""
    return tokens.lower[index] in office_words()


@cache
def office_words() -> frozenset[str]:
    """Return the words that begin an office or a role, in small letters."""
    kinds = ("head", "territorial", "rank", "role")
    return frozenset().union(*(press_words("offices", kind) for kind in kinds))


def is_time(word: str) -> bool:
    """Tell whether a word is a weekday or a month in full."""
    return weekday_number(word) is not None or (
        len(word) >= _SHORTEST_MONTH and month_number(word) is not None
    )


def is_small_title(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a token is `dr` or `drg` of `dr. Sari`."""
    title = tokens.lower[at] in press_words("offices", "title")
    return title and at + 2 < limit and tokens.form(at + 1) == "." and tokens.form(at + 2)[0].isupper()


def joins(tokens: Tokens, at: int, limit: int) -> bool:
    """Tell whether a small word goes on with a name: `bin`, or `dan` inside an institution's name."""
    if at + 1 >= limit or not tokens.form(at + 1)[0].isupper():
        return False
    word = tokens.lower[at]
    if word == "dan":
        another = begins_office(tokens, at + 1) or tokens.lower[at + 1] in press_words("offices", "title")
        return is_field(tokens, at - 1) and not another
    return word in _JOINING


def inside_name(tokens: Tokens, at: int, limit: int) -> bool:
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
            and len(before) <= LONGEST_INITIAL
            and is_initial(before)
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


def is_initial(word: str) -> bool:
    """Tell whether a full stop may follow a word inside a name: `M.`, `Dr.`, `Moh.`, `Plt.`."""
    return (
        len(word) == 1
        or word.lower() in _SHORT_NAMES
        or word.lower() in press_words("offices", "title")
        or word.lower() in office_words()
    )
