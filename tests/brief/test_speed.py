from __future__ import annotations

from time import process_time

from brief_samples import HEAD

from rilis.brief.reader import read_brief
from rilis.model.source import Source


def test_a_brief_of_six_kilobytes_is_read_in_a_blink() -> None:
    quotes = "".join(
        f"  - id: k{number}\n    tokoh: d\n    ucapan: |\n      {'Kata yang diucapkan. ' * 10}\n"
        for number in range(12)
    )
    body = "".join(
        f"  - paragraf: |\n      {'Isi paragraf. ' * 14}\n  - kutipan: k{number}\n" for number in range(12)
    )
    text = f"{HEAD}tokoh:\n  - id: d\n    nama: D\nisi:\n{body}kutipan:\n{quotes}"
    assert len(text) > 5_500
    times = []
    for _ in range(5):
        before = process_time()
        brief = read_brief(Source("b", text))
        times.append(process_time() - before)
    assert not brief.problems
    # Measured 3 ms on a slow machine; the limit is loose so that a busy one does not fail.
    assert min(times) < 0.05
