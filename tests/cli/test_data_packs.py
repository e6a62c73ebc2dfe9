"""Packs without code: a style, lexicons, templates and words from a folder or a .zip."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from command_line import Run
from pack_samples import STARTER, make_pack, zipped
from rilis.templating import child

TEXT = "Kami menghadiri kick off program. Hasil analisa itu ada. Ini praktek baru.\n"


def checks(run: Run, *arguments: str) -> list[str]:
    done = run("check", *arguments, "--format", "json")
    assert done.err == ""
    return [finding["check"] for finding in json.loads(done.out)["findings"]]


@pytest.fixture(params=["folder", "zip"])
def style(request: pytest.FixtureRequest, project: Path) -> str:
    """A project that extends a house style, packed or not; the name in `gaya`."""
    folder = make_pack(project / "gaya-kami")
    name = zipped(folder).name if request.param == "zip" else "gaya-kami/"
    (project / "rilis.yaml").write_text(f"rilis: 1\ngaya: {name}\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    return name


def test_lexicons_and_words_of_the_style_count(style: str, run: Run, project: Path) -> None:
    found = checks(run, "a.txt", "--select", "dinas,spelling.nonstandard")
    assert found == ["dinas.istilah:kick-off", "spelling.nonstandard"]
    (project / "rilis.yaml").write_text("rilis: 1\n", encoding="utf-8")
    assert checks(run, "a.txt", "--select", "spelling.nonstandard") == ["spelling.nonstandard"] * 2


def test_the_template_drafts_and_prints_in_a_process_of_its_own(
    style: str, run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "brief.yaml").write_text(STARTER, encoding="utf-8")
    started: list[str] = []
    render = child.render_in_child

    def counted(parts: dict[str, str], name: str, *rest: object, **named: object) -> str:
        started.append(name)
        return render(parts, name, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("rilis.draft.write.render_in_child", counted)
    monkeypatch.setattr("rilis.render.html.render_in_child", counted)
    done = run("draft", "brief.yaml", "--to", "md,html,docx")
    assert (done.code, done.err) == (0, "")
    assert "Dibuat dengan templat dinas." in (project / "draft.md").read_text(encoding="utf-8")
    assert started == ["draft.md.j2", "page.html.j2"]
    assert "dinas.kabar" in run("list", "templates").out


def test_nothing_of_an_archive_reaches_the_disk(run: Run, project: Path, tmp_path: Path) -> None:
    zipped(make_pack(project / "gaya-kami"))
    (project / "rilis.yaml").write_text("gaya: gaya-kami.zip\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    before = {path for path in tmp_path.rglob("*") if "cache" not in path.parts}
    run("check", "a.txt")
    assert {path for path in tmp_path.rglob("*") if "cache" not in path.parts} == before


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("gaya: ../luar/", "outside the project"),
        ("leksikon: [../luar/leksikon]", "outside the project"),
        ("templat: [../luar/templat]", "outside the project"),
        ("kamus: [../luar/kata/istilah.txt]", "outside the project"),
        ("gaya: tautan", "outside the project"),
        ("leksikon: [tautan/leksikon]", "outside the project"),
        ("leksikon: [berkas]", "outside the project"),
        ("templat: [salinan]", "outside its pack"),
        ("kamus: [tidak-ada.txt]", "no file of words"),
        ("leksikon: [kosong]", "no lexicon"),
        ("templat: [kosong]", "holds no template"),
        ("gaya: kosong", "holds no style"),
        ("leksikon: [bukan.zip]", "it is no .zip"),
    ],
)
def test_what_leaves_the_project_or_is_not_there_is_said(
    line: str, words: str, run: Run, project: Path, tmp_path: Path
) -> None:
    outside = make_pack(tmp_path / "luar")
    (project / "tautan").symlink_to(outside)
    (project / "kosong").mkdir()
    (project / "bukan.zip").write_text("bukan", encoding="utf-8")
    (project / "berkas").mkdir()
    (project / "berkas" / "a.yaml").symlink_to(outside / "leksikon" / "istilah.yaml")
    shutil.copytree(outside / "templat" / "kabar", project / "salinan")
    (project / "salinan" / "draft.md.j2").unlink()
    (project / "salinan" / "draft.md.j2").symlink_to("/etc/passwd")
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    (project / "rilis.yaml").write_text(f"rilis: 1\n{line}\n", encoding="utf-8")
    done = run("check", "a.txt")
    assert done.code == 2
    assert words in " ".join((done.out + done.err).split())
    assert "root:" not in done.out + done.err


def test_a_word_document_that_is_a_bomb_is_refused(run: Run, project: Path) -> None:
    import zipfile

    folder = make_pack(project / "gaya-kami")
    with zipfile.ZipFile(folder / "templat/kabar/reference.docx", "w", zipfile.ZIP_DEFLATED) as into:
        into.writestr("word/document.xml", b"\0" * (8 * 1024 * 1024))
    (project / "rilis.yaml").write_text("gaya: gaya-kami/\n", encoding="utf-8")
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run("check", "a.txt")
    assert done.code == 2
    assert "becomes too large" in " ".join(done.out.split())


def test_a_child_that_answers_nonsense_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess

    from rilis.errors import TemplateError

    plain = '{"message": {"template": "%s", "values": {"a": "x"}}, "hint": null, "file": "%s", "start": 0, "end": %d}'
    for answer in (
        b"",
        b"[]",
        b"{}",
        (plain % ("{a.__class__}", "d", 1)).encode(),
        (plain % ("{a:>999999999}", "d", 1)).encode(),
        (plain % ("{b}", "d", 1)).encode(),
    ):
        done = subprocess.CompletedProcess((), 0, answer, b"")
        monkeypatch.setattr(subprocess, "run", lambda *_args, done=done, **_named: done)
        with pytest.raises(TemplateError, match="more than is allowed"):
            child.render_in_child({"d": "x"}, "d", {}, "asal")
    done = subprocess.CompletedProcess((), 0, (plain % ("{a}", "d", 99)).encode(), b"")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_named: done)
    with pytest.raises(TemplateError, match=r"^x$") as error:
        child.render_in_child({"d": "x"}, "d", {}, "asal")
    assert error.value.span is None
