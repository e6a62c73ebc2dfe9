"""The examples are the goldens: draft, page, document text and findings of each, compared.

pytest tests/test_examples.py --update      writes them anew; read the diff
"""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import docx
import pytest

from rilis.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted(path.parent for path in (ROOT / "examples").glob("*/brief.yaml"))
TEXTS = (".html", ".wa.txt", ".txt", ".cms.html")
"""Endings of the formats whose files are compared as they are."""
GOLDENS = ("draft.md", *(f"rilis{ending}" for ending in TEXTS), "rilis.docx.txt", "temuan.txt")


def document_text(data: bytes) -> str:
    """Return the words of a document, a line a paragraph, each with its style."""
    word = docx.Document(io.BytesIO(data))
    lines = []
    for paragraph in word.element.body.iter():
        if paragraph.tag.endswith("}p"):
            text = "".join(node.text or "" for node in paragraph.iter() if node.tag.endswith("}t"))
            style = paragraph.style
            lines.append(f"[{style or 'Normal'}] {text}".rstrip())
    return "\n".join(lines) + "\n"


def made(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return what comes of an example: check, draft, and the draft in each format."""
    main(["check", "brief.yaml", "--lang", "id", "--now", "2022-01-28T09:00+07:00", "--without", "contoh"])
    findings = capsys.readouterr().out
    formats = "md,html,docx,wa,txt,cms"
    main(["draft", "brief.yaml", "--to", formats, "-o", "hasil", "--lang", "id", "--without", "contoh"])
    capsys.readouterr()
    stem = next((folder / "hasil").glob("*.wa.txt")).name.removesuffix(".wa.txt")
    (document,) = (folder / "hasil").glob("*.docx")
    return {
        "draft.md": (folder / "hasil" / "draft.md").read_text(encoding="utf-8"),
        **{f"rilis{end}": (folder / "hasil" / (stem + end)).read_text(encoding="utf-8") for end in TEXTS},
        "rilis.docx.txt": document_text(document.read_bytes()),
        "temuan.txt": findings,
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_example(
    example: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update: bool,
) -> None:
    work = tmp_path / example.name
    shutil.copytree(example, work)
    monkeypatch.chdir(work)
    monkeypatch.setenv("COLUMNS", "100")
    for name, text in made(work, capsys).items():
        golden = example / name
        if update:
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8"), (
            f"{golden} differs; pytest {__file__} --update rewrites it"
        )


def test_there_are_examples() -> None:
    assert [path.name for path in EXAMPLES] == ["01-presidensi-g20", "02-outlook-humas-2024"]
