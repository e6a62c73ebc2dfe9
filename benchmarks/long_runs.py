"""Thousands of files with findings: kept results beside a first run, two processes beside one, memory."""

from __future__ import annotations

import random
import shutil
import statistics
import sys
from pathlib import Path

from many import SEED, release
from tables import Measured, measure, office

FAULTS = (
    "Plt Kepala Badan Contoh hadir.",
    "Anggaran Rp2.5 miliar.",
    "“Kami siap melayani warga” ujar Sari Dewi.",
    "Acara dibuka pada Senin, 29 Januari 2022.",
    "WWF ikut hadir.",
)
"""One finding each."""


def faulty(chance: random.Random, number: int) -> str:
    """Return an invented release with five findings."""
    head, mark, tail = release(chance).rpartition("Narahubung")
    return f"{head}Siaran ke-{number}. {' '.join(FAULTS)}\n\n{mark}{tail}"


def long_runs(folder: Path, counts: tuple[int, ...], runs: int) -> None:
    """Print, for each number of files, first and second run, one and two processes, and peak memory."""
    chance = random.Random(SEED)
    rilis = str(Path(sys.executable).parent / "rilis")
    env = office(folder)
    results = folder / "cache" / "results"
    for count in counts:
        place = folder / f"faulty{count}"
        place.mkdir()
        names = [f"{number:05}.txt" for number in range(count)]
        for number, name in enumerate(names):
            (place / name).write_text(faulty(chance, number), encoding="utf-8")
        rows: dict[str, list[Measured]] = {"first": [], "second": [], "one process": [], "two processes": []}
        for _round in range(runs):
            shutil.rmtree(results, ignore_errors=True)
            rows["first"].append(measure([rilis, "check", *names], place, env))
            rows["second"].append(measure([rilis, "check", *names], place, env))
            shutil.rmtree(results, ignore_errors=True)
            off = {**env, "RILIS_CACHE": ""}
            rows["one process"].append(measure([rilis, "check", *names], place, off))
            rows["two processes"].append(measure([rilis, "check", "--jobs", "2", *names], place, off))
        print(f"{count} files, five findings each")
        for name, measured in rows.items():
            seconds = statistics.median(row.seconds for row in measured)
            print(f"  {name:14} {seconds:7.2f} s  {max(row.peak for row in measured):5.0f} MiB")
        print(f"  first / second = {_ratio(rows['first'], rows['second'])}")
        print(f"  one / two processes = {_ratio(rows['one process'], rows['two processes'])}")


def _ratio(slow: list[Measured], fast: list[Measured]) -> str:
    """Return the median of the ratios, round by round, with the least and the most."""
    ratios = sorted(one.seconds / two.seconds for one, two in zip(slow, fast, strict=True))
    return f"{statistics.median(ratios):.2f}  ({ratios[0]:.2f} … {ratios[-1]:.2f})"
