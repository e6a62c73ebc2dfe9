"""`rilis check --format` and `-o`: every form answers, none tells a secret, none costs the others."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from command_line import Run
from rilis.cli.reporting import FORMATS

NIK = "3201014501900001"
BAD = f"Plt Kepala Badan Contoh hadir. Resiko besar. NIK {NIK} warga.\n"
WAVED = (
    "<!-- rilis: abaikan names.acting-stop karena nama lembaga (oleh Sari) -->\n\nPlt Kepala Badan hadir.\n"
)


@pytest.fixture
def texts(project: Path) -> Path:
    (project / "b.txt").write_text(BAD, encoding="utf-8")
    (project / "w.md").write_text(WAVED, encoding="utf-8")
    (project / "bersih.txt").write_text("Badan Contoh membuka layanan baru.\n", encoding="utf-8")
    (project / "kosong.txt").write_text("", encoding="utf-8")
    return project


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_has_the_same_exit_codes_and_bytes(form: str, texts: Path, run: Run) -> None:
    one = run("check", "b.txt", "w.md", "--format", form, "--now", "2022-01-28")
    assert one.code == 1, one.err
    assert one == run("check", "w.md", "b.txt", "b.txt", "--format", form, "--now", "2022-01-28")
    assert run("check", "bersih.txt", "--format", form).code == 0
    assert run("check", "bersih.txt", "kosong.txt", "--format", form).code == 2
    assert run("check", "kosong.txt", "--format", form).code == 2


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("more", [(), ("--ignore", "privacy"), ("--select", "names"), ("--diff",)])
def test_a_nik_never_leaves(form: str, more: tuple[str, ...], texts: Path, run: Run) -> None:
    done = run("check", "b.txt", "--format", form, *more)
    assert "acting-stop" in done.out
    assert NIK not in done.out + done.err
    assert NIK[4:] not in done.out + done.err


def test_sarif_has_rules_exceptions_and_problems(texts: Path, run: Run) -> None:
    done = run("check", "b.txt", "w.md", "kosong.txt", "--format", "sarif", lang="")
    (log,) = json.loads(done.out)["runs"]
    rules = {rule["id"]: rule for rule in log["tool"]["driver"]["rules"]}
    assert "Titik menunjukkan" in rules["names.acting-stop"]["help"]["text"]
    assert "EYD V" in rules["names.acting-stop"]["help"]["text"]
    assert rules["spelling.nonstandard"]["properties"]["cite"].startswith("KBBI")
    (waved,) = [row for row in log["results"] if row["suppressions"]]
    assert waved["suppressions"][0]["kind"] == "inSource"
    assert waved["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "w.md"
    (told,) = log["invocations"]
    assert told["executionSuccessful"] is False
    assert told["toolExecutionNotifications"][0]["message"]["text"].startswith("Berkas ini kosong.")


def test_an_exception_of_the_configuration_is_external(texts: Path, run: Run) -> None:
    (texts / "rilis.yaml").write_text(
        "abaikan: [{berkas: '*.txt', aturan: names, alasan: arsip, oleh: Budi}]\n", encoding="utf-8"
    )
    (log,) = json.loads(run("check", "b.txt", "--format", "sarif").out)["runs"]
    kinds = [row["suppressions"][0]["kind"] for row in log["results"] if row["suppressions"]]
    assert kinds == ["external"]


def test_junit_has_a_case_for_every_check_that_ran(texts: Path, run: Run) -> None:
    (suite,) = ET.fromstring(run("check", "b.txt", "--format", "junit", "--ignore", "style").out.encode())
    cases = {case.get("name"): [child.tag for child in case] for case in suite}
    assert cases["names.acting-stop"] == cases["privacy.nik"] == ["failure"]
    assert cases["spelling.nonstandard"] == ["failure"]
    assert cases["structure.title-stop"] == []
    assert not [name for name in cases if str(name).startswith("style.")]


def test_the_page_shows_the_text_of_clean_files_too(texts: Path, run: Run) -> None:
    page = run("check", "b.txt", "bersih.txt", "--format", "html", lang="").out
    assert "Badan Contoh membuka layanan baru." in page
    assert "Tidak ada temuan dalam teks ini." in page


@pytest.mark.parametrize("form", ["json", "sarif", "junit", "rdjson", "html"])
def test_a_report_is_written_to_a_file_and_over_its_like(form: str, texts: Path, run: Run) -> None:
    (texts / "b.txt").write_text("“Ä” " + BAD, encoding="utf-8")
    printed = run("check", "b.txt", "--format", form, "--now", "2022-01-28").out
    for _time in range(2):
        done = run("check", "b.txt", "--format", form, "--now", "2022-01-28", "-o", "hasil/laporan")
        assert done.code == 1
        assert done.out.startswith("NOT READY: 2 required")
        assert "hasil/laporan" in done.out
        assert (texts / "hasil" / "laporan").read_bytes().decode() == printed


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_is_never_written_over_a_text(form: str, texts: Path, run: Run) -> None:
    (texts / "lain.html").write_text("<p>naskah orang</p>", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in texts.iterdir() if path.is_file()}
    for name in ("b.txt", "./b.txt", "kosong.txt", "lain.html", "w.md", "."):
        done = run("check", "b.txt", "kosong.txt", "--format", form, "--output", name)
        assert done.code == 2
        assert done.err
    assert before == {path.name: path.read_bytes() for path in texts.iterdir() if path.is_file()}


def test_a_form_is_imported_only_when_asked_for(texts: Path) -> None:
    code = (
        "import sys; from rilis.cli.main import main; main(['check', 'bersih.txt']); "
        "names = ('json', 'github', 'sarif', 'junit', 'rdjson', 'page'); "
        "print([name for name in names if f'rilis.report.{name}' in sys.modules], 'html' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=texts)
    assert done.stdout.decode().splitlines()[-1] == "[] False"
