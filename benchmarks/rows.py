"""Rows of lexicons: five thousand beside fifty, over the same documents."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence

from many import SEED, WORDS, release

from rilis.cli.setup import Options, Session
from rilis.document.parse import parse
from rilis.findings.selection import ActiveLexicon
from rilis.findings.terms import TermMatcher, lexicon_check
from rilis.model.document import Document
from rilis.model.lexicon import Lexicon
from rilis.model.source import Source
from rilis.packs.lexicon import read_lexicon
from rilis.pipeline import check_document

FEW, MANY = 50, 5_000
PASSES = 8
"""How often the matcher goes over each document: all of them at once would fill the memory."""
SYLLABLES = (
    "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu".split()
)
HEAD = "id: contoh.buatan\nringkas: Baris buatan.\nmengapa: Untuk diukur.\ndasar: Daftar sendiri\nistilah:\n"


def lexicon(count: int) -> Lexicon:
    """Return rows of invented forms: one word, two, a word of the documents before it, starred, with conditions."""
    chance = random.Random(SEED)
    shapes = (
        "bentuk: [{a}]",
        "bentuk: [{a} {b}]\n  kecuali: [{{kutipan: ya}}, {{dekat: [{b}, {w}], jarak: 5}}]",
        "bentuk: [{w} {a}, {w} {a} {b}]\n  kecuali: [{w} {a} lain]",
        "bentuk: ['{a}*']\n  kecuali: [{{bukti: ya}}, {{topik: [{b}]}}]",
    )
    lines = []
    for number in range(count):
        a, b = ("".join(chance.choices(SYLLABLES, k=4)) for _word in range(2))
        lines.append(
            f"- id: r{number}\n  {shapes[number % len(shapes)]}\n".format(a=a, b=b, w=chance.choice(WORDS))
        )
    # Two rows that stand in the documents, so that conditions are asked in both.
    lines[0] = "- id: kegiatan\n  bentuk: [kegiatan]\n  kecuali: [{bukti: ya}, {kutipan: ya}]\n"
    lines[1] = "- id: warga-desa\n  bentuk: [warga desa]\n  kecuali: [{topik: [layanan]}]\n"
    return read_lexicon(Source("buatan.yaml", HEAD + "".join(lines)))


def rows(documents: int, runs: int) -> None:
    """Print what fifty and five thousand rows cost: the matcher alone, and a whole check with them."""
    chance = random.Random(SEED)
    texts = [release(chance) for _document in range(documents // PASSES)]
    lists = {count: lexicon(count) for count in (FEW, MANY)}
    matchers = {count: TermMatcher([each]) for count, each in lists.items()}
    parsed = [parse(Source("x.txt", text)) for text in texts]
    for document in parsed:
        _ = document.analysis.tokens
    told("matcher alone", {count: matching(matchers[count], parsed) for count in lists}, runs)
    told("whole check", {count: checking(lists[count], texts) for count in lists}, runs)
    begun = time.process_time()
    TermMatcher([lexicon(MANY)])
    print(f"{MANY} rows read and compiled in {time.process_time() - begun:.2f} s")


def matching(matcher: TermMatcher, documents: list[Document]) -> Callable[[], None]:
    """Return what looks for the rows in all documents."""

    def work() -> None:
        for document in documents * PASSES:
            matcher.hits(document)

    return work


def checking(own: Lexicon, texts: Sequence[str]) -> Callable[[], None]:
    """Return what checks all texts with everything that is on by default, and these rows."""
    setup = Session(Options()).setup_of("x.txt")
    lexicons = (*setup.selection.lexicons, ActiveLexicon(own, lexicon_check(own), own.severity))
    matcher = TermMatcher([active.lexicon for active in lexicons])
    setup = setup._replace(selection=setup.selection._replace(lexicons=lexicons, matcher=matcher))

    def work() -> None:
        for text in texts:
            check_document(Source("x.txt", text), setup)

    return work


def told(name: str, works: dict[int, Callable[[], None]], runs: int) -> None:
    """Print seconds of each work, and the ratio of the two, round by round in turn."""
    seconds: dict[int, list[float]] = {count: [] for count in works}
    for _round in range(runs):
        for count, work in works.items():
            begun = time.process_time()
            work()
            seconds[count].append(time.process_time() - begun)
    ratios = [many / few for few, many in zip(seconds[FEW], seconds[MANY], strict=True)]
    shown = "  ".join(f"{count} rows {statistics.median(each):.2f} s" for count, each in seconds.items())
    print(f"{name:14} {shown}  ratio {statistics.median(ratios):.3f} ({min(ratios):.3f}-{max(ratios):.3f})")
