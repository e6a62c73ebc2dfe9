from __future__ import annotations

import time

import pytest

from rilis.document.parse import parse
from rilis.model.source import Source

PIECES = [
    "“",
    '" ',
    "”",
    "1",
    "1 ",
    "(",
    "[",
    "![a](",
    "*",
    "**a",
    "<",
    '<a "',
    "<a '\">",
    "<!--",
    "<div><p>a",
    "<td>",
    "&",
    "“a\n\n",
    "(*)\na\n",
    "Narahubung\n",
    "Jakarta - ",
    "AB (",
    "Aa, ",
    "Menteri A, ",
    "mengatakan, “",
]
LENGTH = 12_000


def seconds(name: str, text: str) -> float:
    best = float("inf")
    for _ in range(4):
        begin = time.process_time()
        analysis = parse(Source(name, text)).analysis
        for part in ("quotations", "figures", "people", "institutions", "abbreviations"):
            getattr(analysis, part)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("name", ["x.md", "x.txt", "x.html"])
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_twice_the_time(name: str, piece: str) -> None:
    text = "SIARAN PERS\n\n" + piece * (LENGTH // len(piece))
    # A quadratic scan takes four times as long; the margin is for a busy machine.
    assert seconds(name, text * 2) < 3 * seconds(name, text) + 0.03
