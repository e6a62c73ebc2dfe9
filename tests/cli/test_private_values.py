"""No value that a privacy check calls secret leaves by the command line, its cache or its baseline."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run

VALUES = {
    "NIK": "3374 0155 0190 0871",
    "nomor KK": "3171-0212-0314-0867",
    "NIP": "19750412 200312 1 864",
    "paspor nomor": "X7654321",
    "ke rekening BRI": "0873-01-987654-50-1",
    "dari nomor": "+62 812 7650 9843",
}
PEOPLE = (
    "Korban pencabulan, Melati Kusumadewi, didampingi.",
    "Qonita Zahratun (12), siswi SMP Wijayakusuma, menjadi korban penganiayaan.",
    "Pasien bernama Xaverinus positif HIV.",
    "Rahayuningsih, warga Jalan Kecubung RT 073/RW 081, hadir.",
    "Mobil dengan nomor polisi QZ 7391 XVW milik Wiratama diparkir.",
    "Didampingi 10 orang, Kusumadewi dan Zahratun pemerinah pulang; Xaverinus sembuh 1 Januari 2025.",
)
TELLING = ("Kusumadewi", "Zahratun", "Wijayakusuma", "Xaverinus", "Kecubung", "7391")


@pytest.fixture
def release(project: Path) -> Path:
    lines = [f"Plt Kepala Badan mencatat {words} {value} pemerinah." for words, value in VALUES.items()]
    (project / "a.txt").write_text("\n\n".join((*lines, *PEOPLE)) + "\n", encoding="utf-8")
    return project


def told(text: str) -> list[str]:
    """Return what of the values stands in a text, as written or without gaps."""
    plain = ["".join(filter(str.isalnum, value)) for value in VALUES.values()]
    parts = [part for value in VALUES.values() for part in value.replace("-", " ").split() if len(part) > 4]
    return [value for value in (*VALUES.values(), *plain, *parts, *TELLING) if value in text]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--plain",),
        ("--debug",),
        ("--no-cache",),
        ("--diff",),
        ("--ignore", "privacy"),
        ("--select", "spelling"),
        *(("--format", name) for name in ("json", "github", "sarif", "junit", "rdjson", "html")),
    ],
    ids=" ".join,
)
def test_nothing_secret_is_printed(release: Path, run: Run, arguments: tuple[str, ...]) -> None:
    assert release.is_dir()
    done = run("check", "a.txt", *arguments)
    assert done.out
    assert told(done.out + done.err) == []


def test_all_of_them_are_seen(release: Path, run: Run) -> None:
    shown = run("check", release.name and "a.txt", "--select", "privacy", "--format", "json").out
    names = "account address child diagnosis family-card nik nip passport phone plate sexual-violence".split()
    assert [name for name in names if f'"privacy.{name}"' not in shown] == []


def test_nothing_secret_is_kept_in_cache_or_baseline(
    release: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    dated = ("--now", "2027-03-14T09:00+07:00")
    why = ("--alasan", "naskah lama", "--oleh", "Sari")
    assert run("check", "a.txt", *dated).code == 1
    assert run("check", "a.txt", *dated, "--baseline", "lama.json", "--write-baseline", *why).code == 0
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != release / "a.txt"]
    assert release / "lama.json" in kept
    for path in kept:
        assert told(path.read_bytes().decode("utf-8", "replace")) == []


def test_a_fact_is_set_without_showing_who_stands_beside_it(example: Path, run: Run) -> None:
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    beside = "Rapat di 19 kota, " + f"NIK {VALUES['NIK']}, " + PEOPLE[1] + " Rapat koordinasi berikutnya"
    (example / "brief.yaml").write_text(text.replace("Rapat koordinasi berikutnya", beside), encoding="utf-8")
    shown = run("facts", "set", "brief.yaml", "kota-tuan-rumah=21", "--diff")
    assert (shown.code, told(shown.out)) == (0, [])
    assert "21 kota" in shown.out
    done = run("facts", "set", "brief.yaml", "kota-tuan-rumah=21")
    assert (done.code, told(done.out)) == (0, [])
    assert VALUES["NIK"] in (example / "brief.yaml").read_text(encoding="utf-8")


def test_where_no_draft_can_be_made_nothing_beside_a_fact_is_shown(example: Path, run: Run) -> None:
    text = (example / "brief.yaml").read_text(encoding="utf-8")
    text = text.replace("Rapat koordinasi berikutnya", "Rapat di 19 kota. Rapat koordinasi berikutnya")
    text = text.replace("jenis: siaran_pers", "jenis: tidak_ada")
    (example / "brief.yaml").write_text(text, encoding="utf-8")
    done = run("facts", "set", "brief.yaml", "kota-tuan-rumah=21", "--diff")
    assert done.code == 0
    assert "koordinasi" not in done.out
