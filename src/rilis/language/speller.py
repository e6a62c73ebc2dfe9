"""What a word is: right, non-standard, mistyped, foreign or unknown; answers kept for the whole run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from rilis.language import near_words, word_rules
from rilis.language.english import english_slip
from rilis.language.morphology import parses, repeated, without_clitics
from rilis.language.names_apart import near_names
from rilis.language.syllables import sayable
from rilis.language.word_data import KNOWN, Keep, WordData, load_english, load_rare_english, load_words
from rilis.language.word_reading import Reading, read_words
from rilis.language.word_sources import WordSources, find_sources
from rilis.model.analysis import Tokens
from rilis.model.speller import Verdict, WordFault

OK: Final = Verdict("ok")
_UNKNOWN: Final = Verdict("unknown")
_RARE: Final = Verdict("unknown")
"""A possible word around a rare stem, which may be a slip: told from `_UNKNOWN` by being itself."""
_UNSEEN: Final = Verdict("unknown")
"""The same around a stem that the frequency list does not hold."""
_UNUSED: Final = Verdict("ok")
"""The same around a usual stem: right, unless a well-known word is near."""
_TYPO: Final = Verdict("typo")
_FREQUENT: Final = 4.8
"""Zipf value of a neighbour that makes an unattested derivation look mistyped (measured)."""
_WELL_KNOWN: Final = 4.0
"""Zipf value of a neighbour that makes a derivation of an unseen stem worth a second look."""
_COMMON: Final = 3.0
"""Zipf value of a neighbour that makes an unknown word look mistyped (measured)."""
_USUAL: Final = 3.5
"""Zipf value of a neighbour that is likelier than an unseen word made by a rule."""
_SELDOM: Final = 2.5
"""Zipf value below which a stem with affixes may itself be a slip."""
_SHORTEST: Final = 4
"""Letters of the shortest word that is called mistyped."""
_LONG: Final = 7
"""Letters from which a near word tells a slip by itself; a shorter one needs a cheap slip too."""
_CHEAP: Final = 0.75
"""Cost of a slip that fingers often make: swapped, doubled, neighbouring keys."""
_SHOWN: Final = 5
_BOUND_REST: Final = 4
"""Letters of the shortest word behind a bound form written together with it."""


class WordSpeller:
    """The engine. Reads its data when first asked; `words`: further words known here."""

    def __init__(self, sources: WordSources, keep: Keep, words: Iterable[str] = ()) -> None:
        self.sources = sources
        self.keep = keep
        self._own = frozenset(word.lower() for word in words)
        self._data: WordData | None = None
        self._english: Mapping[str, int] | None = None
        self._rare: Mapping[str, int] | None = None
        self._slips: dict[str, str | None] = {}
        self._verdicts: dict[str, Verdict] = {}
        self._recognised: dict[str, Verdict] = {}
        self._known: dict[str, bool] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._read: tuple[Tokens, Reading] | None = None

    @property
    def data(self) -> WordData:
        """All words, read at first use."""
        if self._data is None:
            self._data = load_words(self.sources, self.keep)
        return self._data

    def look(self, word: str) -> Verdict:
        """Return what a word is; the word in lower case, hyphens and apostrophes inside it kept."""
        found = self._verdicts.get(word)
        if found is None:
            found = self.recognise(word)
            if found is _UNKNOWN:
                found = self._guessed(word)
            elif found is _UNUSED or found is _RARE or found is _UNSEEN:
                found = self._possible(word, found)
            self._verdicts[word] = found
        return found

    def _possible(self, word: str, doubt: Verdict) -> Verdict:
        """Return what a word that affixes allow is: worth a second look when near a well-known one."""
        if doubt is _UNUSED and word_rules.has_kin(word, self.data):
            return OK
        bodies = [body for body, _clitic in without_clitics(word)]
        meant = next(filter(None, (self._near(body, _WELL_KNOWN) for body in bodies)), None)
        if doubt is not _UNUSED and (meant or doubt is _RARE) and self._near(word, _FREQUENT):
            return _TYPO
        return Verdict("unknown", (meant,)) if meant else OK

    def recognise(self, word: str) -> Verdict:
        """Return what a word is without asking whether an unknown one is a slip: cheap enough for names."""
        found = self._recognised.get(word)
        if found is None:
            found = self._looked(word.replace("’", "'").replace("\u2011", "-"))
            self._recognised[word] = found
        return found

    def suggestions(self, word: str) -> Sequence[str]:
        """Return words that were probably meant, best first, at most five; names with a capital."""
        found = self._suggested.get(word)
        if found is None:
            found = self._suggested[word] = tuple(self._meant(word)[:_SHOWN])
        return found

    def faults(self, text: str, tokens: Tokens) -> Sequence[WordFault]:
        """Return the words of a text that are not simply right, in order."""
        return self._reading(text, tokens).faults

    def near_names(self, text: str, tokens: Tokens) -> Sequence[tuple[int, int]]:
        """Return token pairs (odd one, usual one): a name that nearly is another name of this text."""
        return near_names(self._reading(text, tokens).names, self.is_english, self.is_name)

    def _reading(self, text: str, tokens: Tokens) -> Reading:
        """Return one pass over a text, kept until another text is asked for."""
        if self._read is None or self._read[0] is not tokens:
            self._read = (tokens, read_words(text, tokens, self))
        return self._read[1]

    def is_word(self, word: str) -> bool:
        """Tell whether a word in lower case is listed or well formed."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._is_listed(word) or self._stem(word) is not None
        return found

    def is_name(self, word: str) -> bool:
        """Tell whether a word in lower case is a listed name or short form."""
        return word in self.data.names or word in self._own

    def is_english(self, word: str) -> bool:
        """Tell whether a word in lower case is a common English one."""
        return word in self.english

    @property
    def english(self) -> Mapping[str, int]:
        """Common English words, read when a word is first asked for that is not Indonesian."""
        if self._english is None:
            self._english = load_english(self.sources, self.keep)
        return self._english

    def english_slip(self, word: str) -> str | None:
        """Return the common English word that a word in lower case is a slip of, or None."""
        if word not in self._slips:
            self._slips[word] = english_slip(word, self.english, self._rare_english)
        return self._slips[word]

    def _rare_english(self) -> Mapping[str, int]:
        if self._rare is None:
            self._rare = load_rare_english(self.sources, self.keep)
        return self._rare

    def frequency(self, word: str) -> float:
        """Return a word's Zipf value (log10 of uses in a billion words), 0 when unseen."""
        return (self.data.codes.get(word, 0) & (KNOWN - 1)) / 10

    def _looked(self, word: str) -> Verdict:
        data = self.data
        if word in self._own:
            return OK
        found = word_rules.listed(word, data)
        if found is None and word in data.names:
            found = OK
        found = found or self._listed(word)
        found = found or word_rules.place(word, data)
        return found or (self._hyphenated(word) if "-" in word else self._taken_apart(word))

    def _taken_apart(self, word: str) -> Verdict:
        """Return the verdict on a word that no list has: a derivation, a slip that a rule knows, or a stranger."""
        stem = self._stem(word)
        if stem is not None:
            return OK if self._in_use(word) else self._by_stem(stem, _UNUSED)
        found = word_rules.derived(word, self.data) or word_rules.by_rule(word, self.data, self.is_word)
        if found is None:
            return self._stranger(word)
        doubtful = found.rule in ("melt", "isasi") and not self.frequency(found.standard[0])
        return _TYPO if doubtful and self._near(word, _USUAL) else found

    def _listed(self, word: str) -> Verdict | None:
        """Return the verdict on a listed word, with or without a clitic, or None."""
        codes = self.data.codes
        for body, clitic in without_clitics(word):
            if codes.get(body, 0) & KNOWN or body in self._own:
                return self._by_stem(body) if clitic and not codes.get(word) else OK
        return None

    def _by_stem(self, stem: str, usual: Verdict = OK) -> Verdict:
        """Return how sure a word is that affixes make of a stem: the rarer the stem, the less."""
        zipf = self.frequency(stem)
        if stem in self._own or stem in self.data.compounds:
            return OK
        if zipf >= _SELDOM:
            return usual
        return _RARE if zipf else _UNSEEN

    def _stranger(self, word: str) -> Verdict:
        """Return the verdict on a word that is neither Indonesian nor a known slip."""
        equivalent = self.data.foreign.get(word)
        if equivalent is not None:
            return Verdict("foreign", tuple(each.strip() for each in equivalent.split(";")))
        if self.is_english(word):
            return Verdict("foreign")
        return _UNKNOWN

    def _guessed(self, word: str) -> Verdict:
        """Return whether an unknown word is a slip, or new; a new one with its nearest neighbour.

        Short words are near some frequent word by chance, unless nobody can say them; learned words
        differ by their ending alone (`invasif`, `invasi`): these stay unknown.
        """
        meant = self._near(word, _COMMON) if len(word) >= _SHORTEST else None
        if meant is None:
            return _UNKNOWN
        if len(word) < _LONG:
            slip = bool(self._near(word, _FREQUENT, _CHEAP)) or (len(word) > _SHORTEST and not sayable(word))
        else:
            slip = not (near_words.differ_by_ending(word, meant) and sayable(word))
        if slip and not word_rules.spoken_ending(word, self.is_word):
            return _TYPO
        return Verdict("unknown", (meant,))

    def _near(self, word: str, zipf: float, cost: float = 9.0) -> str | None:
        """Return the likeliest right word of at least this Zipf value one slip away, or None."""
        return near_words.nearest(word, self.data.codes, zipf, self.is_word, cost)

    def _hyphenated(self, word: str) -> Verdict:
        """Return the verdict on a word with hyphens: a reduplication, or the worst of its parts."""
        if repeated(word, self.is_word):
            return OK
        parts = [part for part in word.split("-") if len(part) > 1]
        verdicts = [self.recognise(part) for part in parts]
        wrong = [verdict for verdict in verdicts if verdict.kind != "ok"]
        if not wrong:
            return OK
        if all(verdict.kind == "nonstandard" for verdict in wrong):
            rights = [
                verdict.standard[0] if verdict.standard else part
                for part, verdict in zip(parts, verdicts, strict=True)
            ]
            return Verdict("nonstandard", ("-".join(rights),), wrong[0].rule)
        return Verdict("foreign") if all(verdict.kind == "foreign" for verdict in wrong) else _UNKNOWN

    def _is_listed(self, word: str) -> bool:
        codes = self.data.codes
        return any(codes.get(body, 0) & KNOWN or body in self._own for body, _clitic in without_clitics(word))

    def _stem(self, word: str) -> str | None:
        """Return the most frequent known stem that affixes or a bound form make this word of, or None."""
        codes, compounds = self.data.codes, self.data.compounds
        found: str | None = None
        for parse in parses(word):
            stem = parse.stem
            if (
                codes.get(stem, 0) & KNOWN or stem in self._own or (parse.enclosed and stem in compounds)
            ) and (found is None or codes.get(stem, 0) > codes.get(found, 0)):
                found = stem
        return found or self._behind_bound(word)

    def _behind_bound(self, word: str) -> str | None:
        """Return the word behind a bound form written together with it, or None."""
        codes = self.data.codes
        for bound in self.data.bound:
            rest = word[len(bound) :]
            if word.startswith(bound) and len(rest) >= _BOUND_REST:
                derived = (codes.get(parse.stem, 0) & KNOWN for parse in parses(rest))
                if self._is_listed(rest) or any(derived):
                    return rest
        return None

    def _in_use(self, word: str) -> bool:
        """Tell whether the frequency list has the word, with or without its clitic."""
        return any(self.data.codes.get(body) for body, _clitic in without_clitics(word))

    def _meant(self, word: str) -> list[str]:
        codes = self.data.codes
        found = near_words.ranked(word, codes, self.is_word, self.is_name)
        if found or not _SHORTEST <= len(word) <= near_words.LONGEST:
            return found
        halves = [
            f"{word[:at]} {word[at:]}"
            for at in range(2, len(word) - 1)
            if self._is_usual(word[:at]) and self._is_usual(word[at:])
        ]
        return halves or near_words.two_slips(word, codes, _COMMON)

    def _is_usual(self, word: str) -> bool:
        return self.frequency(word) >= _COMMON and self.is_word(word)


def make_speller(keep: Keep, words: Iterable[str] = (), roots: str = "") -> WordSpeller:
    """Return the engine over the installed packages; `roots`: a dictionary to use instead.

    Raises ConfigError when a package or the dictionary is not there; reads nothing yet.
    """
    return WordSpeller(find_sources(roots), keep, words)
