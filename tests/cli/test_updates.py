"""`rilis new --pembaruan`: the next update keeps what was typed and asks for what is old."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rilis.cli.main import main

NOW = ("--now", "2027-03-14T11:00+07:00", "--lang", "en", "--without", "contoh")


@pytest.fixture
def flood(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "banjir"
    shutil.copytree(root / "examples" / "07-darurat", work)
    monkeypatch.chdir(work)
    return work


def test_the_next_update_is_marked_and_old_figures_are_errors(
    flood: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--pembaruan", "brief.yaml", *NOW]) == 0
    new = (flood / "pembaruan-2.brief.yaml").read_text(encoding="utf-8")
    assert "berkas: korban-pembaruan-2.csv\n    per: 2027-03-14 06.00 WITA  # PERBARUI\n" in new
    assert "rilis_berikutnya: 2027-03-14 12.00 WITA  # PERBARUI\n" in new
    assert new.endswith('pembaruan:\n  ke: "2"\n  dari: brief.yaml\n')
    assert "# Contoh 07" in new
    old, copy = (flood / name for name in ("korban-pembaruan-1.csv", "korban-pembaruan-2.csv"))
    assert copy.read_bytes() == old.read_bytes()
    capsys.readouterr()
    assert main(["check", "pembaruan-2.brief.yaml", "--select", "figures", *NOW]) == 1
    assert capsys.readouterr().out.count("figures.old-figure") == 3


def test_renewed_figures_pass(flood: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "--pembaruan", "brief.yaml", *NOW])
    path = flood / "pembaruan-2.brief.yaml"
    text = (
        path.read_text(encoding="utf-8")
        .replace("06.00 WITA", "11.00 WITA")
        .replace("12.00 WITA", "18.00 WITA")
    )
    path.write_text(text, encoding="utf-8")
    assert main(["check", path.name, "--select", "figures,brief", *NOW]) == 0, capsys.readouterr().out
    assert main(["draft", path.name, *NOW]) == 0
    assert "Pembaruan ke-2" in (flood / "pembaruan-2.draft.md").read_text(encoding="utf-8")


def test_number_date_and_signatures_are_those_of_the_new_release(flood: Path) -> None:
    old = flood / "lama.yaml"
    old.write_bytes(
        b"\xef\xbb\xbfjenis: darurat\r\nnomor: SP/06/III/2027  # register\r\njudul: |\r\n  Banjir\r\n"
        b"tanggal: Sabtu, 13 Maret 2027\r\nkejadian: Banjir melanda.\r\n"
        b"fakta:\r\n- {id: posko, nilai: 4, per: 2027-03-13 20.00 WIB}\r\n"
        b"pengesahan:\r\n- peran: kepala humas\r\n  nama: Sari\r\n  pada: 2027-03-13\r\n  sidik: abc\r\n"
        b"pembaruan: {ke: 3, menggantikan: SP/05/III/2027}\r\nkota: Contoh\r\n"
    )
    assert main(["new", "lanjut", "--pembaruan", "lama.yaml", *NOW]) == 0
    data = (flood / "lanjut" / "brief.yaml").read_bytes()
    assert data.startswith(
        b"\xef\xbb\xbfjenis: darurat\r\nnomor: menyusul  # register\r\njudul: |\r\n  Banjir\r\n"
    )
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    assert "\r" not in text
    assert "tanggal: 2027-03-14\n" in text
    assert "- {id: posko, nilai: 4, per: 2027-03-13 20.00 WIB}  # PERBARUI\n" in text
    assert '  pada: ""\n  sidik: ""\n' in text
    assert text.endswith(
        'kota: Contoh\npembaruan:\n  ke: "4"\n  menggantikan: SP/06/III/2027\n  dari: "../lama.yaml"\n'
    )


def test_nothing_there_is_written_over(flood: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "--pembaruan", "brief.yaml", *NOW])
    (flood / "pembaruan-2.brief.yaml").write_text("milik saya", encoding="utf-8")
    assert main(["new", "--pembaruan", "brief.yaml", *NOW]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (flood / "pembaruan-2.brief.yaml").read_text(encoding="utf-8") == "milik saya"
    assert main(["new", *NOW]) == 2
    assert "Name one folder" in capsys.readouterr().err


def test_an_old_brief_that_is_gone_is_told(flood: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (flood / "awal.brief.yaml").unlink()
    assert main(["check", "brief.yaml", "--select", "brief", *NOW]) == 1
    assert "brief.missing-file" in capsys.readouterr().out
