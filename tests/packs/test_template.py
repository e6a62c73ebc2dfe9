"""Template packs as folders: what they must have, and what they get when they bring none of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from render_samples import BASE, PACK, final

from rilis.errors import TemplateError
from rilis.packs.template import read_template
from rilis.render.html import render_html


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "paket"
    shutil.copytree(PACK, folder)
    return folder


def page_of(folder: Path, *, trusted: bool = True) -> str:
    return render_html(final(template=read_template(str(folder), trusted=trusted))).decode()


def test_pack_without_page_and_word_document_has_the_shared_ones(own: Path) -> None:
    assert not (own / "page.html.j2").exists()
    assert "<h1>Kementerian Contoh Buka Layanan" in page_of(own)
    assert read_template(str(own)).reference_docx == (BASE / "reference.docx").read_bytes()


@pytest.mark.parametrize("trusted", [True, False])
def test_own_page_fills_single_blocks_of_the_shared_one(own: Path, trusted: bool) -> None:
    (own / "page.html.j2").write_text(
        '{% extends "dasar/page.html.j2" %}{% import "dasar/butir.html.j2" as butir with context %}'
        '{% block kop %}<p class="moto">{{ super() }} & {{ instansi }}</p>{% endblock %}'
        "{% block isi %}{% for s in isi %}<hr>{{ butir.bagian(s) }}{% endfor %}{% endblock %}"
    )
    page = page_of(own, trusted=trusted)
    assert '<p class="moto">' in page
    assert "<hr><section" in page
    assert "<h1>Kementerian Contoh Buka Layanan" in page


def test_own_page_and_word_document_are_used(own: Path) -> None:
    (own / "page.html.j2").write_text("<title>{{ instansi }}</title>")
    (own / "reference.docx").write_bytes(b"lain")
    assert page_of(own) == "<title>Kementerian Contoh</title>"
    assert read_template(str(own)).reference_docx == b"lain"


def test_shared_parts_are_no_pack_and_no_part_of_drafts(own: Path) -> None:
    pack = read_template(str(own))
    assert not (BASE / "pack.yaml").exists()
    assert set(pack.base) == {f"dasar/{path.name}" for path in BASE.glob("*.j2")}
    assert not set(pack.base) & set(pack.parts)


def test_missing_draft_template_is_named(own: Path) -> None:
    (own / "draft.md.j2").unlink()
    with pytest.raises(TemplateError, match=r"draft\.md"):
        read_template(str(own))
