"""The page that tells agencies how to make their own Word document."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rilis.render.docx_reference import STYLES

KINDS = {"paragraph": "paragraf", "character": "karakter", "table": "tabel"}


@pytest.mark.parametrize(("page", "kinds"), [("word.md", {}), ("id/word.md", KINDS)])
def test_it_names_every_style(root: Path, page: str, kinds: dict[str, str]) -> None:
    text = (root / "docs" / page).read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+?) \| (\w+) \| [^|]+ \|$", text, re.MULTILINE)[1:]
    assert rows == [(name, kinds.get(kind, kind)) for name, kind in STYLES.items()]
