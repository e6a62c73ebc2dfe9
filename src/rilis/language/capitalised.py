"""Words with a capital: slips, or names that may be spelled as they like."""

from __future__ import annotations

from functools import cache
from typing import Final

from rilis.language.judge import Judge
from rilis.language.tokens import PUNCT, WORD
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.analysis import Tokens
from rilis.model.speller import WordFault

_BEGINS: Final = frozenset(".?!:;…“\"‘'«(•–—-*>|[")
"""Signs after which a capital says nothing."""
_RUN: Final = 8
"""Words looked at on each side of a capitalised one."""
_SHORTEST: Final = 5
"""Letters of the shortest capitalised word that is called mistyped."""
ENGLISH: Final = "inggris"
"""Class of pairs that are English spellings: right in an English name or passage."""
_SPOKEN: Final = "cakapan"
"""Class of pairs that belong to speech: headlines and events play with them."""
_ALSO_IN_NAMES: Final = frozenset(("aktif", "depan", "gabung", "luluh", "ir", "pun", "awalan", "tik"))
"""Classes of pairs that are reported inside names too: no person or place is called so."""
_ANYWHERE: Final = frozenset(("place", "pun", "compound", "double-n"))
"""Rules whose slips are no names."""
_WIDELY_NAMED: Final = "indonesia"
"""The name that a near miss is taken for wherever it stands; bodies called by it keep old spellings."""
_OF_PLACES: Final = frozenset((_WIDELY_NAMED, "kabupaten", "kecamatan", "kelurahan", "provinsi", "republik"))
"""Words for offices that also stand behind names of mosques, companies and societies."""
_NAMED: Final = frozenset(
    (
        _WIDELY_NAMED,
        *"desa gedung hotel jalan kampung langgar masjid musala perumahan pesantren toko yayasan".split(),
    )
)
"""Words beside which a form may be the name of what they stand for."""
_FREQUENT: Final = 4.0
"""Zipf value of a word that a mistyped one at the beginning of a sentence is taken for."""


def holds_in_capitals(text: str, tokens: Tokens, judge: Judge, fault: WordFault) -> bool:
    """Tell whether a non-standard word with a capital is one, and no name.

    Names of people, places and companies keep old spellings. So a listed pair counts where only
    the sentence makes the capital, beside a usual word for an office, among Indonesian words alone
    (a heading, `Protokol Amandemen`), and where the standard form has a capital too (`Jumat`);
    slips that rules make count everywhere, when the standard form is in use.
    """
    verdict = fault.verdict
    if judge.is_name(tokens.lower[fault.token]) or verdict.rule == "spoken":
        return False
    if verdict.rule != "pair":
        return verdict.rule in _ANYWHERE or judge.frequency(verdict.standard[0]) > 0
    if verdict.listed in _ALSO_IN_NAMES:
        return True
    run = _capital_run(text, tokens, fault.token)
    offices = _office_words()
    near = range(max(run.start, fault.token - 1), min(run.stop, fault.token + 2))
    if verdict.standard[0] in offices or any(tokens.lower[index] in offices - _OF_PLACES for index in near):
        return verdict.listed != ENGLISH
    if len(run) > 1:
        return verdict.listed != _SPOKEN and _plain_beside(tokens, judge, run, fault.token)
    return _begins(text, tokens, fault.token) or verdict.standard[0][:1].isupper()


def mistyped_capital(text: str, tokens: Tokens, judge: Judge, fault: WordFault) -> bool:
    """Tell whether a capitalised word is a slip and no name.

    Inside a sentence only a near miss of a usual word for an office or unit, or of Indonesia; where a sentence
    begins also a word with no other capital beside it that is near a frequent one.
    """
    word = tokens.lower[fault.token]
    if fault.verdict.kind == "foreign" or len(word) < _SHORTEST or judge.is_english(word):
        return False
    run = _capital_run(text, tokens, fault.token)
    if judge.look(word).kind != "typo":
        return False
    meant = judge.suggestions(word)[:1]
    if len(run) == 1 and not _begins(text, tokens, fault.token):
        return bool(meant) and meant[0].lower() == _WIDELY_NAMED
    if len(run) > 1:
        beside = (at for at in (fault.token - 1, fault.token + 1) if at in run)
        usual = any(judge.recognise(tokens.lower[at]).kind == "ok" for at in beside)
        return usual and bool(meant) and meant[0] in _office_words()
    return bool(meant) and judge.frequency(meant[0]) >= _FREQUENT


def _plain_beside(tokens: Tokens, judge: Judge, run: range, token: int) -> bool:
    """Tell whether all other words of a run of capitals are Indonesian words, and it is no society's name."""
    others = [tokens.lower[index] for index in run if index != token]
    return _NAMED.isdisjoint(others) and all(judge.is_word(word) for word in others)


def _capital_run(text: str, tokens: Tokens, index: int) -> range:
    """Return the tokens around one that all begin with a capital, with nothing but blanks between."""

    def joined(left: int, right: int) -> bool:
        return (
            tokens.kinds[right] == tokens.kinds[left] == WORD
            and text[tokens.starts[left]].isupper()
            and text[tokens.starts[right]].isupper()
            and text[tokens.ends[left] : tokens.starts[right]] == " "
        )

    first = last = index
    while first > max(index - _RUN, 0) and joined(first - 1, first):
        first -= 1
    while last + 1 < min(index + _RUN, len(tokens)) and joined(last, last + 1):
        last += 1
    return range(first, last + 1)


def _begins(text: str, tokens: Tokens, index: int) -> bool:
    """Tell whether a capital may stand there only because a sentence or line begins."""
    if index == 0:
        return True
    gap = text[tokens.ends[index - 1] : tokens.starts[index]]
    initial = index > 1 and text[tokens.starts[index - 2] : tokens.ends[index - 1]][1:] == "."
    if initial and "\n" not in gap:
        return False
    return "\n" in gap or (tokens.kinds[index - 1] == PUNCT and text[tokens.ends[index - 1] - 1] in _BEGINS)


@cache
def _office_words() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table(shipped_table("office_words.tsv"), ("form", "source")))
