"""Many files in one process: documents a second, memory, growth with their number; beside proselint."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from tables import in_turn, office

WORDS = (
    "badan kementerian dinas warga desa kota layanan program kegiatan laporan anggaran petugas pemerintah "
    "daerah provinsi membuka menyerahkan meninjau membahas menyiapkan menambah pada dengan untuk dalam dari "
    "dan yang di ke oleh bagi sejak selama tiga empat lima puluh ribu baru pertama kedua tahun bulan hari"
).split()
QUOTES = ("ujar Kepala Badan Sari Dewi", "kata Bupati Rudi Hartanta", "jelas Direktur Tono Saputra")
SIZE = 5_000
SEED = 11


def release(chance: random.Random) -> str:
    """Return an invented release of about five thousand letters."""
    lines = [
        "SIARAN PERS",
        f"Nomor: {chance.randint(1, 99)}/HM/BC/01/2022",
        "",
        "Badan Contoh Buka Layanan",
        "",
    ]
    lines += ["Bandung, 29 Januari 2022 - Badan Contoh membuka layanan pada Sabtu (29/1/2022).", ""]
    length = 0
    while length < SIZE:
        sentence = " ".join(chance.choices(WORDS, k=chance.randint(8, 24))).capitalize()
        if chance.random() < 0.3:
            sentence = f"“{sentence},” {chance.choice(QUOTES)}. Sebanyak {chance.randint(2, 900)} orang hadir"
        lines += [sentence + ".", ""]
        length += len(sentence)
    return "\n".join([*lines, "Narahubung", "Sari Dewi, 021-5550123, humas@contoh.go.id", ""])


def many_files(folder: Path, counts: tuple[int, ...], runs: int) -> None:
    """Print documents a second and peak memory for each number of files, and t(2n)/t(n)."""
    chance = random.Random(SEED)
    script = Path(sys.executable).parent
    env = office(folder)
    seconds: dict[int, float] = {}
    for count in counts:
        place = folder / f"n{count}"
        place.mkdir()
        names = []
        for number in range(count):
            names.append(f"{number:05}.txt")
            (place / names[-1]).write_text(release(chance), encoding="utf-8")
        commands: dict[str, list[str]] = {"rilis": [str(script / "rilis"), "check", "--no-cache", *names]}
        if count <= 100:
            commands["proselint"] = [str(script / "proselint"), "check", *names]
        for name, row in in_turn(commands, place, runs, env).items():
            rate = count / row.seconds
            print(
                f"{count:5} files  {name:10} {row.seconds:7.2f} s  {rate:6.0f} documents/s  {row.peak:5.0f} MiB"
            )
            if name == "rilis":
                seconds[count] = row.seconds
    for count in counts:
        if 2 * count in seconds:
            print(f"t({2 * count})/t({count}) = {seconds[2 * count] / seconds[count]:.2f}")
