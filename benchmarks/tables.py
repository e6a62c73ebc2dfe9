"""Lines of the printed tables, and processes measured from outside."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """One process: wall seconds and its peak memory in MiB."""

    seconds: float
    peak: float


def heading(text: str) -> str:
    """Return a heading with a rule."""
    return f"\n{text}\n{'─' * len(text)}"


def office(folder: Path) -> dict[str, str]:
    """Return an environment like an office's: compiled modules are kept, the cache is our own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "RILIS_CACHE": str(folder / "cache")}


def measure(command: Sequence[str], cwd: Path, env: dict[str, str] | None = None) -> Measured:
    """Run a command with its output thrown away."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _pid, _status, usage = os.wait4(process.pid, 0)
    peak: resource.struct_rusage = usage
    return Measured(time.perf_counter() - begun, peak.ru_maxrss / 1024)


def in_turn(
    commands: Mapping[str, Sequence[str]], cwd: Path, runs: int, env: dict[str, str]
) -> dict[str, Measured]:
    """Return the medians of every command, run one after the other in rounds."""
    seen: dict[str, list[Measured]] = {name: [] for name in commands}
    for name, command in commands.items():
        measure(command, cwd, env)  # warms the file cache, and ours
        del name
    for _round in range(runs):
        for name, command in commands.items():
            seen[name].append(measure(command, cwd, env))
    return {
        name: Measured(statistics.median(row.seconds for row in rows), max(row.peak for row in rows))
        for name, rows in seen.items()
    }
