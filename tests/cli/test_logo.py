"""The logo of a style: found from its own folder, never outside, and in the page only when it is a picture."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from render_samples import png

from command_line import Run
from rilis.cli.project import FileProject
from rilis.model.style import Profile
from rilis.packs.files import style_from
from rilis.render.logo import LARGEST, read_logo

PLACE = "    singkatan: Kemenkopik\n"


def named(folder: Path, logo: str) -> None:
    style = folder / "rilis.yaml"
    text = style.read_text(encoding="utf-8")
    assert PLACE in text
    style.write_text(
        text.replace(PLACE, f"{PLACE}    logo: {logo}\n    warna: '#FFD700'\n", 1), encoding="utf-8"
    )


def page(folder: Path) -> str:
    return next(folder.rglob("DRAF_*.html")).read_text(encoding="utf-8")


def test_logo_stands_beside_the_style_not_beside_the_brief(example: Path, run: Run) -> None:
    (example / "gambar").mkdir()
    (example / "gambar" / "logo.png").write_bytes(png(8, 8))
    named(example, "gambar/logo.png")
    (example / "sub").mkdir()
    for name in ("brief.yaml", "rapat-daring.png"):
        shutil.move(example / name, example / "sub" / name)
    assert run("draft", "sub/brief.yaml", "--to", "html").code == 0
    assert 'alt="Logo Kementerian Komunikasi Publik Contoh"' in page(example)
    assert "style.logo" not in run("check", "sub/brief.yaml").out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "is not there"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "no PNG or JPEG"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * LARGEST, "more than 1024 kilobytes"),
        (b"", "is not there"),
    ],
)
def test_bad_logo_is_said_and_left_out(example: Path, run: Run, data: bytes | None, words: str) -> None:
    named(example, "logo.png")
    if data is not None:
        (example / "logo.png").write_bytes(data)
    done = run("check", "brief.yaml")
    assert "style.logo" in done.out
    assert words in " ".join(done.out.split())
    assert run("draft", "brief.yaml", "--to", "html,docx").code == 0
    assert "Logo Kementerian" not in page(example)


def test_pale_colour_is_said_and_its_shade_is_used(example: Path, run: Run) -> None:
    (example / "logo.png").write_bytes(png(8, 8))
    named(example, "logo.png")
    done = run("check", "brief.yaml")
    assert "style.accent-colour" in done.out
    shade = page_shade(example, run)
    assert shade in done.out


def page_shade(example: Path, run: Run) -> str:
    assert run("draft", "brief.yaml", "--to", "html").code == 0
    return page(example).partition("--warna: ")[2].partition(";")[0]


@pytest.mark.parametrize("logo", ["../rahasia.png", "/etc/hostname", "tautan.png", "a\0b"])
def test_logo_outside_the_project_is_not_read(tmp_path: Path, logo: str) -> None:
    folder = tmp_path / "proyek"
    folder.mkdir()
    (tmp_path / "rahasia.png").write_bytes(png(4, 4))
    (folder / "tautan.png").symlink_to(tmp_path / "rahasia.png")
    project = FileProject(str(folder), str(folder))
    data, fault = read_logo(Profile(logo=str(folder / logo) if not logo.startswith("/") else logo), project)
    assert data == b""
    assert fault is not None


def test_logo_of_an_installed_style_is_read(tmp_path: Path) -> None:
    installed, project = tmp_path / "paket", tmp_path / "proyek"
    installed.mkdir()
    project.mkdir()
    (installed / "logo.png").write_bytes(png(4, 4))
    (installed / "gaya.yaml").write_text("rilis: 1\ninstansi:\n  a: {nama: A, logo: logo.png}\n")
    style = style_from(str(installed / "gaya.yaml"))
    profile = style.instansi["a"].at(None)
    assert read_logo(profile, FileProject(str(project), str(project), [style.folder])) == (png(4, 4), None)
    assert read_logo(profile, FileProject(str(project), str(project)))[1] is not None
