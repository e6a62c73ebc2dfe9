"""Many small texts, and a plugin whose checks do what a text tells them: for tests of long runs."""

from __future__ import annotations

from pathlib import Path

BAD = "Plt Kepala Badan Contoh hadir. Anggaran Rp2.5 miliar. “Kami siap melayani warga” ujar Sari Dewi.\n"
MANY = 70
"""Above the number of files from which workers are started."""

_PLUGIN = '''
"""A check that ends its process, or waits, when the text says so."""
import os, signal, time
from rilis.api import Check, Hit, Message, N_, Span, hookimpl

def run(document, context):
    if "BUNUH" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "KELUAR" in document.text:
        os._exit(3)
    if "TUNGGU" in document.text:
        begun = os.path.join(os.environ["RILIS_TEST_BEGUN"], str(os.getpid()))
        open(begun, "w").close()
        time.sleep(1)
    if "KATA" in document.text:
        at = document.text.index("KATA")
        yield Hit(Span(at, at + 4), Message("Kata “{kata}” " + document.text[at:at + 8], {"kata": "жизнь"}))

check = Check(id="aneh", summary=N_("Strange."), why=N_("Strange."), cite="-", run=run)

@hookimpl
def rilis_checks():
    return [check]
'''


def write_many(folder: Path, count: int = MANY) -> list[str]:
    """Write texts with findings; return their names in order."""
    names = [f"{number:03}.txt" for number in range(count)]
    for number, name in enumerate(names):
        (folder / name).write_text(f"Kalimat pembuka nomor {number}.\n\n{BAD}", encoding="utf-8")
    return names


def strange_plugin(folder: Path) -> Path:
    """Write a plugin as if it were installed in a folder; return that folder."""
    info = folder / "aneh-1.dist-info"
    info.mkdir(parents=True)
    (folder / "aneh.py").write_text(_PLUGIN, encoding="utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: aneh\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[rilis]\naneh = aneh\n", encoding="utf-8")
    return folder
