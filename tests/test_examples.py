"""The examples are the goldens: draft, page, document text and findings of each, compared.

pytest tests/test_examples.py --update      writes them anew; read the diff
"""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import docx
import pytest

from rilis.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
CHART = re.compile(r"(data:image/png;base64,)[A-Za-z0-9+/=]{9000,}")
"""A drawn chart: large, and its bytes follow the plotting library's version; test_charts.py looks at them."""
EXAMPLES = sorted((ROOT / "examples").glob("*/brief*.yaml"))
"""Every brief of every example, in each language."""
TEXTS = (".html", ".wa.txt", ".txt", ".cms.html")
"""Endings of the formats whose files are compared as they are."""


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


def made(brief: str, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return what comes of a brief by the name of its golden: findings, draft, the draft in each format."""
    version = brief.removeprefix("brief").removesuffix(".yaml")
    main(["check", brief, "--lang", "id", "--now", "2022-01-28T09:00+07:00", "--without", "contoh"])
    findings = capsys.readouterr().out
    formats = "md,html,docx,wa,txt,cms"
    main(["draft", brief, "--to", formats, "-o", "hasil", "--lang", "id", "--without", "contoh"])
    capsys.readouterr()
    folder = Path("hasil")
    stem = next(folder.glob("*.wa.txt")).name.removesuffix(".wa.txt")
    (document,) = folder.glob("*.docx")
    return {
        f"draft{version}.md": (folder / f"draft{version}.md").read_text(encoding="utf-8"),
        **{
            f"rilis{version}{end}": CHART.sub(r"\1…", (folder / (stem + end)).read_text(encoding="utf-8"))
            for end in TEXTS
        },
        f"rilis{version}.docx.txt": document_text(document.read_bytes()),
        f"temuan{version}.txt": findings,
    }


@pytest.mark.parametrize("brief", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_example(
    brief: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update: bool,
) -> None:
    work = tmp_path / brief.parent.name
    shutil.copytree(brief.parent, work)
    monkeypatch.chdir(work)
    monkeypatch.setenv("COLUMNS", "100")
    for name, text in made(brief.name, capsys).items():
        golden = brief.parent / name
        if update:
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8"), (
            f"{golden} differs; pytest {__file__} --update rewrites it"
        )


def test_every_example_is_there_in_both_languages() -> None:
    names = [path.name for path in EXAMPLES]
    folders = sorted(
        path for path in (ROOT / "examples").iterdir() if path.is_dir() and path.name[0].isdigit()
    )
    assert folders == sorted({path.parent for path in EXAMPLES})
    assert (names.count("brief.yaml"), names.count("brief.en.yaml")) == (len(folders), len(folders))
