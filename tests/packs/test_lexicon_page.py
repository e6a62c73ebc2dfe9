"""docs/lexicon.md and its Indonesian twin: the list in them proves itself, and every key and condition is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from rilis.model.source import Source
from rilis.packs.lexicon import LEXICON_KEYS, MOST_PHRASES, ROW_KEYS, read_lexicon
from rilis.packs.lexicon_row import DISTANCES, FLAGS, LISTS, NEAR
from rilis.packs.style import read_style
from rilis.testing import Case, findings_of

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = [DOCS / "lexicon.md", DOCS / "id" / "lexicon.md"]


def blocks(page: Path) -> list[str]:
    """Return the YAML texts of a page."""
    return [part.split("```")[0] for part in page.read_text(encoding="utf-8").split("```yaml\n")[1:]]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_the_list_of_the_page_proves_itself(page: Path) -> None:
    lexicon = read_lexicon(Source("istilah.yaml", blocks(page)[0]))
    for term in lexicon.terms:
        assert min(len(term.kena), len(term.diam)) >= 2
        for sentence, reported in [(each, True) for each in term.kena] + [
            (each, False) for each in term.diam
        ]:
            found, _source = findings_of(
                lexicon, Case(sentence, (), None, 1, flags=reported, name="case.txt")
            )
            assert (f"{lexicon.id}:{term.id}" in [each.check for each in found]) == reported, sentence


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_the_stages_of_the_page_are_read(page: Path) -> None:
    style = read_style(Source("rilis.yaml", blocks(page)[1]), "contoh")
    assert [window.region for window in style.jendela] == ["Kabupaten Rekaan"]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_key_and_condition_is_told(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for key in (*LEXICON_KEYS, *ROW_KEYS):
        assert f"`{key}`" in text, key
    for kind in (NEAR, *FLAGS, *LISTS, *DISTANCES):
        assert f"{{{kind}: " in text, kind
    assert str(MOST_PHRASES // 1000) in text
