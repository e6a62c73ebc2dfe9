"""The word engine beside chunspell with Debian's hunspell-id, wordfreq as a set, and PySastrawi's stemmer.

    python benchmarks/language.py [CORPUS.jsonl]

One table a question: how many lower-case words of real texts are flagged (with a corpus of one JSON
object a line; half B of the documents) and how many of these are right, by a judged sample of 300
(judged_words.py), how many synthetic slips are found and how often the right word comes first, how many
of our own non-standard pairs are known when 40 of 100 are listed, tokens a second, load time, memory.
Needs chunspell (pip) and hunspell-id (apt) for the rivals; what is not there is said and left out.
Nothing is asserted, nothing of the corpus is written. Figures of one engine in one process each.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from judged_words import LEVELS, documents, flagged, judgements, places, share

from rilis import cache
from rilis.language.speller import make_speller
from rilis.language.word_data import pair
from rilis.language.word_sources import find_sources, read_frequencies

SEED = 20
SLIPS = 2_000
SUGGESTED = 300
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DICTIONARY = "/usr/share/hunspell/id_ID"


REACH = {
    "load ms": (False, 25.0),
    "tokens/s": (True, 300_000.0),
    "error right words/1000": (False, 1.0),
    "all right words/1000": (False, 2.5),
    "slips found": (True, 98.0),
    "top-1": (True, 90.0),
    "top-3": (True, 97.0),
    "pairs listed": (True, 97.0),
    "pairs unlisted": (True, 85.0),
}
"""What our engine is to reach: whether more is better, and the value."""


class Engine(NamedTuple):
    """Something that knows words: `level` gives "" for a right word, else how sternly it is flagged."""

    level: Callable[[str], str]
    suggest: Callable[[str], Sequence[str]] | None


def ours() -> Engine:
    """Return our engine with its two levels."""
    speller = make_speller(cache)
    levels = {"ok": "", "nonstandard": "error", "typo": "error", "unknown": "info", "foreign": "info"}

    def suggest(word: str) -> Sequence[str]:
        verdict = speller.look(word)
        fixed = verdict.kind == "nonstandard" or verdict.listed
        return verdict.standard if fixed else [each.lower() for each in speller.suggestions(word)]

    _ = speller.data, speller.english
    return Engine(lambda word: levels[speller.look(word).kind], suggest)


def chunspell() -> Engine:
    """Return libhunspell with Debian's Indonesian dictionary."""
    from hunspell import Hunspell

    engine = Hunspell("id_ID", hunspell_data_dir=str(Path(DICTIONARY).parent))

    def known(word: str) -> bool:
        return word.isascii() and bool(engine.spell(word))

    def right(word: str) -> bool:
        return known(word) or ("-" in word and all(known(part) for part in word.split("-") if part))

    return Engine(lambda word: "" if right(word) else "error", engine.suggest)


def frequency_list() -> Engine:
    """Return wordfreq's Indonesian list as a set of right words."""
    words = read_frequencies(find_sources().frequencies).keys()
    return Engine(lambda word: "" if all(part in words for part in word.split("-")) else "error", None)


def stemmer() -> Engine:
    """Return PySastrawi's stemmer: right is what it reduces to a root."""
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    factory = StemmerFactory()
    roots = set(factory.get_words())
    stem = factory.create_stemmer(isDev=True).stem
    return Engine(lambda word: "" if all(part in roots for part in stem(word).split("-")) else "error", None)


ENGINES: dict[str, Callable[[], Engine]] = {
    "rilis": ours,
    "chunspell + hunspell-id": chunspell,
    "wordfreq as a set": frequency_list,
    "PySastrawi stemmer": stemmer,
}


def slips() -> Iterator[tuple[str, str]]:
    """Yield (slip, word) made of frequent right words with a fixed seed; never another right word."""
    speller = make_speller(cache)
    right = sorted(
        word
        for word, code in speller.data.codes.items()
        if code & 127 >= 38 and len(word) > 4 and word.isalpha() and speller.look(word).kind == "ok"
    )
    chance = random.Random(SEED)
    made = 0
    while made < SLIPS:
        word = chance.choice(right)
        at = chance.randrange(1, len(word))
        kind = chance.randrange(4)
        letter = chance.choice(LETTERS)
        slip = (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        )[kind]
        if slip != word and not speller.data.codes.get(slip):
            made += 1
            yield slip, word


def memory() -> int:
    """Return the bytes this process holds."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def measure(name: str, corpus: str) -> dict[str, object]:
    """Return the figures of one engine; run in a process of its own."""
    before = memory()
    begun = time.process_time()
    engine = ENGINES[name]()
    row: dict[str, object] = {"load ms": round((time.process_time() - begun) * 1000, 1)}
    row["MiB"] = round((memory() - before) / 2**20, 1)
    if corpus:
        row.update(flags(name, engine, corpus))
    made = list(slips())
    levels = Counter(engine.level(slip) for slip, _word in made)
    row["slips found"] = f"{1 - levels[''] / len(made):.1%}"
    row["as error"] = f"{levels['error'] / len(made):.1%}"
    row.update(ranked(engine, made))
    return row


def flags(name: str, engine: Engine, corpus: str) -> dict[str, object]:
    """Return how much of the corpus (half B) is flagged, and how many right words, by the kept judgements."""
    words = list(places(documents(corpus, "B")))
    begun = time.process_time()
    count, by_level = flagged(words, engine.level)
    row: dict[str, object] = {"tokens/s": round(count / (time.process_time() - begun))}
    known = judgements()
    unjudged: set[str] = set()
    for level in LEVELS:
        found = share(count, by_level[level], known)
        row[f"{level}/1000"] = round(found.flagged, 2)
        row[f"{level} right words/1000"] = f"{found.wrong:.2f} ({found.judged} judged)"
        unjudged.update(f"{document}:{start}-{end}" for document, start, end in found.missing)
    if unjudged:
        row["\n    not judged"] = f"{len(unjudged)} (judged_words.py CORPUS '{name}'): " + " ".join(
            sorted(unjudged)
        )
    return row


def ranked(engine: Engine, made: list[tuple[str, str]]) -> dict[str, object]:
    """Return how often the word that was meant comes first, and among the first three, of found slips."""
    if engine.suggest is None:
        return {}
    sample = [(slip, word) for slip, word in made if engine.level(slip)][:SUGGESTED]
    begun = time.process_time()
    given = [(list(engine.suggest(slip))[:3], word) for slip, word in sample]
    seconds = time.process_time() - begun
    return {
        "top-1": f"{sum(words[:1] == [word] for words, word in given) / len(given):.1%}",
        "top-3": f"{sum(word in words for words, word in given) / len(given):.1%}",
        "suggestions/s": round(len(given) / seconds),
    }


def pairs_known() -> dict[str, object]:
    """Return how many of our pairs are flagged when only 40 of 100, by a fixed seed, are listed."""
    speller = make_speller(cache)
    pairs = dict(speller.data.pairs)
    rows = sorted(form for form, row in pairs.items() if pair(row)[0] != "tik")
    listed = set(random.Random(SEED).sample(rows, len(rows) * 2 // 5))
    rest = [form for form in rows if form not in listed]
    found_listed = sum(speller.look(form).kind != "ok" for form in listed)
    speller = make_speller(cache)
    speller.data.pairs.clear()  # type: ignore[attr-defined]  # our own dict, in this process only
    speller.data.pairs.update({form: pairs[form] for form in listed})  # type: ignore[attr-defined]
    kinds = Counter(speller.look(form).kind for form in rest)
    as_error = (kinds["nonstandard"] + kinds["typo"]) / len(rest)
    return {
        "pairs listed": f"{found_listed / len(listed):.1%} of {len(listed)}",
        "pairs unlisted": f"{1 - kinds['ok'] / len(rest):.1%} of {len(rest)} ({as_error:.1%} as error)",
    }


def gaps(row: dict[str, object]) -> list[str]:
    """Return what of REACH a row of our engine does not reach, with the value seen."""
    seen = {key: float(str(value).split()[0].rstrip("%")) for key, value in row.items() if key in REACH}
    return [
        f"{key}: {seen[key]:g}, to reach {wanted:g}"
        for key, (more, wanted) in REACH.items()
        if key in seen and (seen[key] < wanted if more else seen[key] > wanted)
    ]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", nargs="?", default="")
    parser.add_argument("--engine", choices=ENGINES)
    wanted = parser.parse_args()
    if wanted.engine:
        print(json.dumps(measure(wanted.engine, wanted.corpus)))
        return
    ours()  # so that the cache is there: load time is that of every run but the first
    known = pairs_known()
    for name in ENGINES:
        command = [sys.executable, __file__, wanted.corpus, "--engine", name]
        done = subprocess.run([part for part in command if part], capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name:24} left out: {done.stderr.strip().splitlines()[-1]}")
            continue
        row = json.loads(done.stdout)
        print(f"{name:24} " + "  ".join(f"{key} {value}" for key, value in row.items()))
        if name == "rilis":
            print("    " + "  ".join(f"{key} {value}" for key, value in known.items()))
            print("    gaps: " + ("; ".join(gaps(row | known)) or "none"))


if __name__ == "__main__":
    main()
