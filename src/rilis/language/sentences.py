"""Where sentences begin and end, in running text and inside quotations alike.

A sentence ends at `.`, `?` or `!`, with the closing marks and brackets right after it, when what
follows begins a new one. Quotations are split too: `“Kami siap. Kami hadir,” ujar Rina.` is two
sentences, the second of which runs to the full stop after the speaker. `“Siap?” tanya Rina.` is
one, as a small letter follows. An empty line always ends a sentence; a single line end does not.
"""

from __future__ import annotations

import re
from functools import cache

from rilis.language.late_pattern import late_pattern
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.span import Span

_STOP = late_pattern(
    r"(?P<marks>[.?!…]+)(?P<close>[\"”’»')\]*_]*)(?P<gap>\s*)"
    r"|(?P<empty>(?>\r\n|\n|\r)[^\S\r\n]*[\r\n])"
)
_WORD_LIMIT = 24
"""How far back from a full stop its word is looked for; longer ones are no abbreviation."""
_OPENING = "\"“‘«'([—–-•*"
_BREAKS = " \t\r\n\u00a0\"“”‘’«'()[]/,;:—–*_"
_ELLIPSIS = ("...", "…")
_CAPITAL_WORD = late_pattern(r"(?:(?!Com)[A-Z][a-z]{2,20}+|Ia|Di|Ke|Ya)(?=[\s,])")
_SHORTEST_WORD = 3
_DIGITS_OF_YEAR = 4
_LONGEST_PART = 5
_DIGITS_OF_ITEM = 3

_LETTERED = frozenset(
    [
        "ayat",
        "bagian",
        "blok",
        "gedung",
        "gelombang",
        "golongan",
        "grade",
        "grup",
        "hepatitis",
        "huruf",
        "influenza",
        "jalur",
        "kategori",
        "kelas",
        "kelompok",
        "lampiran",
        "nilai",
        "paket",
        "plan",
        "poin",
        "rencana",
        "ruang",
        "seksi",
        "sektor",
        "tim",
        "tipe",
        "vitamin",
        "zona",
    ]
)
"""Nouns that a single letter follows: `vitamin C.` may end a sentence, `M. Rahman` does not."""


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences of `text[start:end]` in order, in time linear in its length.

    They are disjoint, begin and end with a letter or mark, never with space, and together hold
    all that is not space. What has no full stop ends where the text does.
    """
    limit = len(text) if end is None else min(end, len(text))
    spans: list[Span] = []
    begin = _skip_space(text, start, limit)
    for match in _STOP.finditer(text, start, limit):
        if match["empty"] is not None:
            stop, resume = match.start(), match.end()
        elif _ends(text, begin, match, limit):
            stop = match.end("close") if _closes(text, match, limit) else match.end("marks")
            resume = stop
        else:
            continue
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if stop > begin:
            spans.append(Span(begin, stop))
        begin = _skip_space(text, max(resume, begin), limit)
    stop = limit
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if stop > begin:
        spans.append(Span(begin, stop))
    return spans


def _skip_space(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at


def _closes(text: str, match: re.Match[str], limit: int) -> bool:
    """Tell whether the marks after the stop close something; in `siap."Kami` the mark opens."""
    after = match.end("close")
    glued = after < limit and match["gap"] == "" and text[after].isalnum()
    return not (glued and match["close"] in ('"', "'"))


def _ends(text: str, begin: int, match: re.Match[str], limit: int) -> bool:
    """Tell whether the stop `match` ends the sentence that began at `begin`."""
    after = match.end()
    gap = match["gap"]
    if after >= limit or _is_empty_line(gap):
        return True
    if not gap:
        return _ends_glued(text, begin, match, limit)
    if not _opens(text, after, limit):
        return False
    marks = match["marks"]
    if marks in _ELLIPSIS:
        return bool(match["close"])
    if marks != "." or match["close"]:
        return True
    return _ends_after_word(text, begin, match.start(), text[after])


def _is_empty_line(gap: str) -> bool:
    return max(gap.count("\n"), gap.count("\r")) > 1


def _opens(text: str, at: int, limit: int) -> bool:
    """Tell whether what stands at `at` can begin a sentence."""
    sign = text[at]
    if sign in _OPENING:
        # A dash or bracket before a small letter goes on with the sentence; a quotation does not.
        following = text[at + 1] if at + 1 < limit else ""
        return not (sign in "(-—–" and following.islower())
    return sign.isupper() or sign.isdigit() or not (sign.islower() or sign in ",;:.?!…)]%/&+=”’»")


def _ends_glued(text: str, begin: int, match: re.Match[str], limit: int) -> bool:
    """Tell whether a stop glued to the next word is one whose space was lost: `tiba.Setelah itu`."""
    at = match.end()
    if match["marks"] in _ELLIPSIS or not (text[at] in "(“‘«" or _CAPITAL_WORD.match(text, at, limit)):
        return False
    if match["close"] or match["marks"] != ".":
        return True
    word = _word_before(text, begin, match.start())
    if word.lower() + "." in _abbreviations():
        return False
    last = word.rpartition("-")[2]
    whole = len(last) >= _SHORTEST_WORD and last.isalpha()
    year = len(word) == _DIGITS_OF_YEAR and word.isdigit()
    return whole or year or text[match.start() - 1] in ')]”’"%'


def _word_before(text: str, begin: int, stop: int) -> str:
    """Return what stands before `stop` up to a space or bracket; at most `_WORD_LIMIT` letters of it."""
    first = stop
    lowest = max(begin, stop - _WORD_LIMIT)
    while first > lowest and text[first - 1] not in _BREAKS:
        first -= 1
    return text[first:stop]


def _ends_after_word(text: str, begin: int, stop: int, following: str) -> bool:
    """Tell whether a single full stop at `stop` ends a sentence, by the word before it."""
    word = _word_before(text, begin, stop)
    first = stop - len(word)
    if not word or len(word) == _WORD_LIMIT:
        return True
    rule = _abbreviations().get(word.lower() + ".")
    if rule == "no":
        return False
    if rule == "maybe" or _is_degree(word):
        return not following.isdigit()
    if first == begin and _is_item(word):
        return False
    if len(word.rpartition(".")[2]) == 1 and word[-1].isupper():
        return _before(text, begin, first).lower() in _LETTERED
    return True


def _is_degree(word: str) -> bool:
    """Tell whether a word looks like `M.Kom`: short parts with capitals, one of them more than a letter."""
    parts = word.split(".")
    return (
        len(parts) > 1
        and any(len(part) > 1 for part in parts)
        and all(part[:1].isupper() and part.isalpha() and len(part) <= _LONGEST_PART for part in parts)
    )


def _is_item(word: str) -> bool:
    """Tell whether a word at the head of a line numbers an item: `1.`, `a.`, `IV.`."""
    return len(word) == 1 or (word.isdigit() and len(word) <= _DIGITS_OF_ITEM) or not word.strip("IVX")


def _before(text: str, begin: int, at: int) -> str:
    """Return the word that ends before the one at `at`."""
    words = text[max(begin, at - _WORD_LIMIT) : at].split()
    return words[-1] if words else ""


@cache
def _abbreviations() -> dict[str, str]:
    """Return form in small letters → `no` or `maybe`."""
    rows = read_table(shipped_table("abbreviations.tsv"), ("form", "ends_sentence", "source"))
    return {row["form"].lower(): row["ends_sentence"] for row in rows}
