"""Non-standard words that rules make, each with its standard form.

di/ke/dari fused with a noun of place, pun fused, k/p/s/t kept after meN- and peN-, -ir for -asi,
-nya that swallowed an n, listed pairs and open compounds with affixes. Sources: EYD V (kata depan,
partikel, gabungan kata), KBBI V (pembentukan istilah, peluluhan).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from rilis.language.affixes import prefixed
from rilis.language.morphology import parses, without_clitics
from rilis.language.word_data import KNOWN, WordData, pair
from rilis.model.speller import Verdict, WordRule

_PREPOSITIONS: Final = ("di", "ke", "dari")
_KEPT_RIGHTLY: Final = frozenset(("kaji", "pekerja", "pelajar", "punya"))
"""Stems that keep their first letter: mengkaji (against mengaji), mempekerjakan, mempelajari."""
_SLIPS: Final = "tik"
"""Class of pairs that are slips of the finger."""
_NO_AFFIXES: Final = frozenset(("cakapan", "singkat", "waktu", "tik"))
"""Classes of pairs that take no affixes: with one it is another word."""
_SPOKEN: Final = "cakapan"
"""Class of words that belong to speech."""
_SPOKEN_BEGINNINGS: Final = (("ny", "s"), ("ng", "k"), ("ng", ""), ("m", "p"), ("n", "t"))
"""How verbs begin in speech, and the first letter of their stem: nyari, ngukur, megang, nolak."""
_USUAL: Final = KNOWN | 35
"""Code of a stem that is known and has at least Zipf value 3.5."""
_SEEN: Final = 30
"""Ten times the least Zipf value of the verb that a spoken one stands for."""
_KIN: Final = {"peN": ("", "kan", "i"), "ter": ("", "kan", "i")}
"""Prefixes of words made from verbs, with the suffixes these verbs may have."""
_VERBAL: Final = {"meN": ("", "kan", "i"), "di": ("", "kan", "i"), "": ("kan", "i")}
"""Prefixes of verbs with suffixes that another verb of the same stem shares."""
_IR: Final = ("ir", "asi")
_SHORTEST: Final = 4
"""Letters of the shortest word that -pun may have been fused to, and of a foreign stem in -ir."""


def listed(word: str, words: WordData) -> Verdict | None:
    """Return the verdict on a word that is a listed pair, or one with a clitic."""
    for body, clitic in without_clitics(word):
        row = words.pairs.get(body)
        if row is not None:
            kind, rights = pair(row)
            return _verdict(kind, tuple(right + clitic for right in rights))
        open_form = words.compounds.get(body)
        if open_form is not None and open_form != body:
            return Verdict("nonstandard", (open_form + clitic,), "compound")
    return None


def place(word: str, words: WordData) -> Verdict | None:
    """Return the verdict on di, ke or dari fused with a noun of place: `didepan`, `kesana`."""
    for preposition in _PREPOSITIONS:
        if not word.startswith(preposition):
            continue
        for body, clitic in without_clitics(word[len(preposition) :]):
            allowed = words.places.get(body)
            if allowed is not None and preposition in _taken(allowed):
                return Verdict("nonstandard", (f"{preposition} {body}{clitic}",), "place")
    return None


def derived(word: str, words: WordData) -> Verdict | None:
    """Return the verdict on a listed pair or open compound with affixes: `bernafas`, `bekerjasama`."""
    for parse in parses(word):
        row = words.pairs.get(parse.stem)
        if row is not None:
            kind, rights = pair(row)
            if len(rights) == 1 and kind not in _NO_AFFIXES:
                right = parse.around(rights[0])
                return Verdict("ok") if right == word else _verdict(kind, (right,))
        open_form = words.compounds.get(parse.stem)
        if open_form is not None and open_form != parse.stem and not parse.enclosed:
            return Verdict("nonstandard", (parse.around(open_form),), "compound")
    return None


def _verdict(kind: str, rights: tuple[str, ...]) -> Verdict:
    return Verdict("typo" if kind == _SLIPS else "nonstandard", rights, "pair", kind)


def has_kin(word: str, words: WordData) -> bool:
    """Tell whether another verb of the same stem is in use, which makes an unseen derivation likely.

    `ditangkal` beside `menangkal`, `penyerap` beside `menyerap`; nouns in ke-an and per-an have none.
    """
    for parse in parses(word):
        if parse.outer or not words.codes.get(parse.stem, 0) & KNOWN:
            continue
        suffixes = _KIN.get(parse.prefix) or (
            (parse.suffix,) if parse.suffix in _VERBAL.get(parse.prefix, ()) else ()
        )
        for suffix in suffixes:
            others = (prefixed(prefix, parse.stem) + suffix for prefix in ("meN", "di"))
            if any(other != word and words.codes.get(other, 0) & (KNOWN - 1) for other in others):
                return True
    return False


def by_rule(word: str, words: WordData, is_word: Callable[[str], bool]) -> Verdict | None:
    """Return the verdict on a word that is no word, but one by a known slip; None otherwise."""
    for rule, right in _candidates(word, words, is_word):
        return Verdict("nonstandard", (right,), rule, _SPOKEN if rule == "spoken" else "")
    return None


def spoken_ending(word: str, is_word: Callable[[str], bool]) -> bool:
    """Tell whether a word is a verb in -in, as it is spoken: `jawabin`, `dibedakin`."""
    return word.endswith("in") and len(word) > _SHORTEST + 1 and is_word(word[:-2])


def _candidates(word: str, words: WordData, is_word: Callable[[str], bool]) -> Iterator[tuple[WordRule, str]]:
    if word.endswith("pun") and len(word) >= _SHORTEST + 3 and is_word(word[:-3]):
        yield "pun", f"{word[:-3]} pun"
    for parse in parses(word, kept=True):
        if parse.stem not in _KEPT_RIGHTLY and words.codes.get(parse.stem, 0) & KNOWN:
            yield "melt", parse.around(parse.stem)
    for parse in parses(word):
        noun = parse.stem.removesuffix(_IR[0]) + _IR[1]
        if parse.stem.endswith(_IR[0]) and len(parse.stem) > _SHORTEST and words.codes.get(noun, 0) & KNOWN:
            yield "isasi", parse.around(noun)
    base = word[:-2]
    if word.endswith("anya") and words.codes.get(base, 0) & (KNOWN - 1) and is_word(base):
        yield "double-n", word[:-2] + "nya"
    for begins, lost in _SPOKEN_BEGINNINGS:
        stem = lost + word[len(begins) :]
        if word.startswith(begins) and len(stem) > _SHORTEST and words.codes.get(stem, 0) > _USUAL:
            verb = prefixed("meN", stem)
            if words.codes.get(verb, 0) & (KNOWN - 1) >= _SEEN:
                yield "spoken", verb


def _taken(allowed: str) -> tuple[str, ...]:
    """Return the prepositions a class of place nouns names; all of them unless it names some."""
    named = tuple(each for each in _PREPOSITIONS if each in allowed.split("+"))
    return named or _PREPOSITIONS
