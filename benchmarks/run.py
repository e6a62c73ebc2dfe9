"""Side by side in one run, as ratios: `make bench`.

Whole processes beside bare Python, the third-party imports alone, and proselint; drafts and files
beside the smallest document of python-docx; then growth with the number of files and with the
length of hostile texts; kept results and processes side by side. Every figure is a median of
several runs taken in turn, so that a busy machine weighs on all alike. Nothing here is asserted.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from cold import cold_starts
from drafting import draft_warm, draft_whole
from growth import growth_with_length
from long_runs import long_runs
from many import many_files
from rows import rows
from tables import heading

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print all tables; `--quick` takes fewer runs and files."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(heading("One release, whole process"))
        cold_starts(folder, ROOT, runs=5 if quick else 15)
        print(heading("One draft, whole process"))
        draft_whole(folder, ROOT, runs=5 if quick else 15)
        print(heading("One draft, warm, in one process"))
        draft_warm(ROOT, runs=20 if quick else 100)
        print(heading("Many files of 5 KB, one process"))
        many_files(folder, counts=(100, 200) if quick else (100, 1000, 2000), runs=1 if quick else 3)
        print(heading("Long runs of 5 KB files with findings"))
        long_runs(folder, counts=(100, 200) if quick else (100, 1000, 2000), runs=1 if quick else 3)
        print(heading("Rows of lexicons, documents of 5 KB"))
        rows(documents=400 if quick else 2000, runs=3 if quick else 5)
        print(heading("Twice the text, t(2n)/t(n)"))
        growth_with_length(size=12_500 if quick else 50_000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
