"""Texts made to be slow: marks, digits, brackets. Twice the length must take about twice the time."""

from __future__ import annotations

import gc
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
SENTENCES = {
    "quotation": "“Air naik,” ujar Sari Dewi. ",
    "quotation paragraphs": "“Air naik,” kata Kepala Dinas Contoh Sari Dewi.\n\n",
    "weekday": "Acara itu Senin (3/3/2025) di Bandung. ",
    "figures": "Sebanyak 30 orang, terdiri atas 12 laki-laki dan 18 perempuan, naik 5 persen dari Rp2,5 miliar. ",
    "names": "Menteri Contoh Rangga Wiratama (RW) dan Bupati Rekaan Sari Dewi hadir. ",
    "list": "- Butir satu dari lima hal.\n",
    "rows": "Acara dahsyat itu disebut-sebut terdepan dan terbesar di Indonesia. ",
    "rows lifted": "Orang nomor satu di Indonesia hadir. ",
    "words beside figures": "1 (dua) ",
    "day ranges": "3–5/3/2025 ",
    "open ranges": "Senin, 3 Maret–",
    "parts": "terdiri atas 1 orang, ",
    "two values": "jumlah 12 orang tua muda. ",
    "changes": "naik dari 1 menjadi 2 atau 5 persen ",
    "places and hours": "di Makassar, 10.00 WIB ",
    "counted lists": "lima langkah (1) ",
    "numbers": "0812 3456 7890, 3201010101900001, RT 03/RW 05 ",
}
"""What releases are made of, over and over: for the checks, which look at more than single signs."""
ROUNDS = 5
LEAST_SECONDS = 0.03
"""CPU time of one measurement; shorter work is repeated, for a clock tells little of a millisecond."""
PARTS = ("sentences", "quotations", "dates", "figures", "people", "institutions", "abbreviations")


def analysed(name: str) -> Callable[[str], object]:
    """Return what parses a text of a kind and works out all of its analysis."""

    def work(text: str) -> object:
        analysis = parse(Source(name, text)).analysis
        return [getattr(analysis, part) for part in PARTS]

    return work


def checked() -> Callable[[str], object]:
    """Return what checks a text with all that is on by default, crashes and time limits told loudly."""
    from rilis.cli.setup import Options, Session
    from rilis.pipeline import check_document

    setup = Session(Options()).setup_of("x.txt")

    def work(text: str) -> object:
        result = check_document(Source("x.txt", text), setup)
        if any(finding.check == "internal.crash" for finding in result.findings):
            print("internal.crash on", repr(text[:40]))
        return result

    return work


def briefed(text: str) -> object:
    """Read a brief whose lead is the text."""
    return read(f"judul: J\nteras: |\n  {text}\nisi: Isi.\n")


def read(text: str) -> object:
    """Read a brief, or be refused."""
    try:
        return read_brief(Source("b.yaml", text))
    except RilisError as error:
        return error


def quotations(count: int) -> str:
    """Return a brief with so many quotations."""
    said = "".join(f"  - id: k{n}\n    tokoh: a\n    ucapan: |\n      Kata {n}.\n" for n in range(count))
    body = "".join(f"  - kutipan: k{n}\n" for n in range(count))
    return f"judul: J\ntokoh:\n  - id: a\n    nama: Sari Dewi\nkutipan:\n{said}isi:\n{body}"


def facts(count: int) -> str:
    """Return a brief with so many figures, each printed once."""
    rows = "".join(f"  - id: f{n}\n    nilai: {n}\n    satuan: kota\n" for n in range(count))
    body = "".join(f"  Ada {{fakta:f{n}}} di sini.\n\n" for n in range(count))
    return f"judul: J\nfakta:\n{rows}isi: |\n{body}"


def table(count: int) -> str:
    """Return a brief with a table of so many rows."""
    rows = "      - [x, 1]\n" * count
    return f"judul: J\ntabel:\n  - id: t\n    judul: T\n    kolom: [a, b]\n    baris:\n{rows}isi: Isi.\n"


def seconds(work: Callable[[str], object], text: str, times: int) -> float:
    """Return the CPU time of doing it so many times, garbage of others cleared before."""
    gc.collect()
    begun = time.process_time()
    for _time in range(times):
        work(text)
    return time.process_time() - begun


def ratio(work: Callable[[str], object], once: str, twice: str) -> float:
    """Return t(2n)/t(n): best of a few rounds of both in turn, so that a busy moment hits neither alone."""
    work(once)
    times = max(1, round(LEAST_SECONDS / max(seconds(work, once, 1), 1e-5)))
    rounds = [(seconds(work, once, times), seconds(work, twice, times)) for _round in range(ROUNDS)]
    return min(double for _single, double in rounds) / min(single for single, _double in rounds)


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
        ratios = {
            shown: ratio(work, piece * (size // len(piece)), piece * (size // len(piece)) * 2)
            for shown, piece in PIECES.items()
        }
        tell(name, ratios)
    work = checked()
    ratios = {}
    for shown, piece in (PIECES | SENTENCES).items():
        once = piece * (size // 4 // len(piece))
        ratios[shown] = ratio(work, once, once * 2)
    tell("checks", ratios)
    count = size // 50
    makers = {"quotations": quotations, "facts": facts, "table": table}
    tell("brief rows", {shown: ratio(read, make(count), make(2 * count)) for shown, make in makers.items()})


def tell(name: str, ratios: dict[str, float]) -> None:
    """Print the worst and the middle ratio."""
    worst = max(ratios, key=lambda shown: ratios[shown])
    middle = sorted(ratios.values())[len(ratios) // 2]
    print(f"{name:10} worst {ratios[worst]:.2f} ({worst})  median {middle:.2f}")
