"""Texts made to be slow: marks, digits, brackets. Twice the length must take about twice the time."""

from __future__ import annotations

import time
from collections.abc import Callable

from rilis.brief.reader import read_brief
from rilis.document.parse import parse
from rilis.errors import RilisError
from rilis.language.tokens import tokenise
from rilis.model.source import Source

PIECES = {
    "“": "“",
    '"': '" ',
    "”": "”",
    "1": "1",
    "1 ": "1 ",
    "(": "(",
    "[": "[",
    "![a](": "![a](",
    "*": "*",
    "<": "<",
    "<!--": "<!--",
    "&": "&",
    "AB (": "AB (",
    "Menteri A,": "Menteri A, ",
    "mengatakan, “": "mengatakan, “",
    "kata": "kata ",
}
ROUNDS = 3
PARTS = ("sentences", "quotations", "dates", "figures", "people", "institutions", "abbreviations")


def analysed(name: str) -> Callable[[str], object]:
    """Return what parses a text of a kind and works out all of its analysis."""

    def work(text: str) -> object:
        analysis = parse(Source(name, text)).analysis
        return [getattr(analysis, part) for part in PARTS]

    return work


def briefed(text: str) -> object:
    """Read a brief whose lead is the text."""
    try:
        return read_brief(Source("b.yaml", f"judul: J\nteras: |\n  {text}\nisi: Isi.\n"))
    except RilisError as error:
        return error


def best(work: Callable[[str], object], text: str) -> float:
    """Return the shortest CPU time of a few rounds."""
    times = []
    for _round in range(ROUNDS):
        begun = time.process_time()
        work(text)
        times.append(time.process_time() - begun)
    return min(times)


def growth_with_length(size: int) -> None:
    """Print the worst ratio of each work over all pieces, and which piece it was."""
    works: dict[str, Callable[[str], object]] = {
        "tokens": tokenise,
        "text": analysed("x.txt"),
        "Markdown": analysed("x.md"),
        "page": analysed("x.html"),
        "brief": briefed,
    }
    for name, work in works.items():
        ratios = {}
        for shown, piece in PIECES.items():
            text = piece * (size // len(piece))
            ratios[shown] = best(work, text * 2) / max(best(work, text), 1e-4)
        worst = max(ratios, key=lambda shown: ratios[shown])
        print(
            f"{name:10} worst {ratios[worst]:.2f} ({worst})  median {sorted(ratios.values())[len(ratios) // 2]:.2f}"
        )
