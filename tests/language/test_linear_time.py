from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from rilis.language.calendar import find_dates
from rilis.language.case import title_case_faults
from rilis.language.sentences import sentence_spans
from rilis.language.tokens import tokenise

HOSTILE = ['."”)', "1.", "a@", "www.", "(1/", ". ", "a-", "\r\n", "1 mei ", "a.id/", "“(["]
LENGTH = 50_000


def seconds(run: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        run(text)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize(
    "run", [tokenise, sentence_spans, lambda text: list(find_dates(text)), title_case_faults]
)
def test_twice_the_text_takes_twice_the_time(run: Callable[[str], object], piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    # A quadratic scan takes four times as long; the margin is for a busy machine.
    assert seconds(run, text * 2) < 3 * seconds(run, text) + 0.02
