"""LanguageTool from the command line: who may be asked, what is said when nobody answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from command_line import Run
from fake_languagetool import FakeServer, fake_server, match

ENGLISH = "---\nrilis: 1\nbahasa: en\ntanggal: 2022-01-29\n---\n# A Desk Opens\n\nHe have opened the desk  terbaik.\n"


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    with fake_server() as found:
        found.languages = [{"code": "en", "longCode": "en-GB"}]
        yield found


def write(project: Path, style: str = "", name: str = "draft.md", text: str = ENGLISH) -> Path:
    (project / "rilis.yaml").write_text(f"rilis: 1\n{style}", encoding="utf-8")
    (project / name).write_text(text, encoding="utf-8")
    return project / name


def test_a_server_in_the_project_file_is_asked_about_english(
    project: Path, run: Run, fake: FakeServer
) -> None:
    write(project, f'languagetool: {{server: "{fake.address}", inggris: en-GB}}\n')
    at = "A Desk Opens\n\nHe ".__len__()
    fake.answer = {"matches": [match(at, 4)]}
    done = run("check", "draft.md", "--format", "json", "--select", "languagetool")
    report = json.loads(done.out)
    (finding,) = report["findings"]
    assert (done.code, report["complete"]) == (1, True)
    assert (finding["check"], finding["severity"], finding["exact"]) == (
        "languagetool.grammar",
        "warning",
        "have",
    )
    assert finding["suggestions"] == [{"text": "has", "safe": False}]
    assert fake.asked[0]["language"] == ["en-GB"]


def test_indonesian_is_asked_only_where_the_engine_is_chosen(
    project: Path, run: Run, fake: FakeServer
) -> None:
    text = "# Judul\n\nTeks ini.\n"
    write(project, f'languagetool: {{server: "{fake.address}"}}\n', text=text)
    run("check", "draft.md")
    assert fake.asked == []
    fake.languages = [{"code": "id", "longCode": "id"}]
    write(
        project,
        f'mesin_ejaan: [kamus, languagetool]\nlanguagetool: {{server: "{fake.address}"}}\n',
        text=text,
    )
    run("check", "draft.md")
    assert [row["language"] for row in fake.asked] == [["id"]]


def test_a_project_file_names_this_machine_only(project: Path, run: Run) -> None:
    write(project, 'languagetool: {server: "http://lt.contoh.go.id/"}\n')
    done = run("check", "draft.md")
    assert done.code == 2
    assert "is not this machine" in done.err + done.out
    assert "RILIS_LANGUAGETOOL" in done.err + done.out


def test_a_person_may_name_any_but_the_public_service(project: Path, run: Run) -> None:
    write(project)
    done = run("check", "draft.md", "--languagetool", "https://api.languagetool.org/")
    assert done.code == 2
    assert "public LanguageTool service" in done.err + done.out


def test_the_environment_names_one_too(
    project: Path, run: Run, fake: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, 'languagetool: {server: "http://127.0.0.1:9/"}\n')
    monkeypatch.setenv("RILIS_LANGUAGETOOL", fake.address)
    assert run("check", "draft.md", "--select", "languagetool").code == 0
    assert len(fake.asked) == 1


def test_when_nobody_answers_the_others_report_and_it_is_said_once(project: Path, run: Run) -> None:
    for name in ("a.md", "b.md"):
        write(project, name=name)
    done = run("check", "a.md", "b.md", "--languagetool", "http://127.0.0.1:9/", "--format", "json")
    report = json.loads(done.out)
    assert (done.code, report["complete"]) == (2, False)
    assert [problem["path"] for problem in report["problems"]] == [""]
    assert {finding["path"] for finding in report["findings"]} == {"a.md", "b.md"}
    text = run("check", "a.md", "b.md", "--languagetool", "http://127.0.0.1:9/").out
    assert text.count("LanguageTool") == 1


def test_one_text_that_fails_is_named(project: Path, run: Run, fake: FakeServer) -> None:
    write(project)
    fake.status = 413
    done = run("check", "draft.md", "--languagetool", fake.address, "--format", "json")
    (problem,) = json.loads(done.out)["problems"]
    assert (done.code, problem["path"]) == (2, "draft.md")
    assert "longer than its server takes" in problem["message"]


def test_a_release_is_not_rendered_past_an_engine_that_was_asked_for(example: Path, run: Run) -> None:
    with (example / "rilis.yaml").open("a", encoding="utf-8") as file:
        file.write('\nmesin_ejaan: [kamus, languagetool]\nlanguagetool: {server: "http://127.0.0.1:9/"}\n')
    assert run("draft", "brief.yaml").code == 0
    done = run("render", "brief.yaml", "--to", "txt")
    assert done.code in (1, 2)
    assert not list(example.glob("keluaran/*.txt"))


def test_selecting_it_without_any_is_no_silent_pass(project: Path, run: Run) -> None:
    write(project)
    assert run("check", "draft.md", "--select", "languagetool").code == 2


def test_it_is_not_asked_when_its_checks_are_not_wanted(project: Path, run: Run, fake: FakeServer) -> None:
    write(project)
    run("check", "draft.md", "--languagetool", fake.address, "--ignore", "languagetool")
    assert fake.paths == []


def test_exceptions_hold_for_its_findings(project: Path, run: Run, fake: FakeServer) -> None:
    text = ENGLISH.replace(
        "He have", "<!-- rilis: abaikan languagetool.grammar karena kutipan (oleh Sari) -->\nHe have"
    )
    write(project, text=text)
    fake.answer = {"matches": [match(17, 4)]}
    done = run("check", "draft.md", "--languagetool", fake.address, "--format", "json")
    assert [row for row in json.loads(done.out)["findings"] if row["check"].startswith("languagetool")] == []
    assert len(fake.asked) == 1


def test_nothing_of_it_is_imported_by_a_run_without_it(project: Path) -> None:
    write(project)
    program = (
        "import sys; from rilis.cli.main import main; main(['check', 'draft.md']);"
        "print([name for name in sys.modules if 'engines' in name or 'language_tool' in name or name == 'http.client'],"
        " file=sys.stderr)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "RILIS_LANGUAGETOOL"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.strip() == "['rilis.cli.engines']"


def test_doctor_says_what_is_here(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(project)
    (tmp_path / "lt").mkdir()
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    done = run("doctor")
    assert done.code == 0
    assert "LanguageTool" in done.out
    assert "--install-languagetool" in done.out


def test_doctor_installs_only_when_asked(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    monkeypatch.setenv("LTP_DOWNLOAD_HOST_NEW_RELEASES", "http://127.0.0.1:9/{version}/")
    assert run("doctor").code == 0
    assert not (tmp_path / "lt").exists()
    done = run("doctor", "--install-languagetool")
    assert done.code == 2
    assert "was not installed" in done.err + done.out


def test_secrets_are_masked_in_what_it_says_too(project: Path, run: Run, fake: FakeServer) -> None:
    number = "3276" + "014509870003"
    write(project, text=ENGLISH + f"\nHis NIK is {number} today.\n")
    fake.answer = {"matches": [match(17, 4, message=f"Odd: {number}.", instead=[number])]}
    for form in ("json", "text"):
        done = run("check", "draft.md", "--languagetool", fake.address, "--format", form)
        assert "HE_VERB_AGR" in done.out
        assert number not in done.out
