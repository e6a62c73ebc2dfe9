"""Engines that end with their test, and a server to play with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from fake_languagetool import FakeServer, Make, fake_server
from rilis.document.parse import parse
from rilis.engines.languagetool.engine import LanguageTool
from rilis.engines.languagetool.limits import Limits
from rilis.model.document import Document
from rilis.model.source import Source

QUICK = Limits(start=4.0, check=4.0, stop=1.0, grace=4.0)


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    with fake_server() as found:
        yield found


@pytest.fixture
def make() -> Iterator[Make]:
    """Make engines for English and Indonesian that are closed at the end."""
    made: list[LanguageTool] = []

    def engine(server: str = "", limits: Limits = QUICK, **more: object) -> LanguageTool:
        found = LanguageTool(server, {"en": "en-GB", "id": "id"}, limits, **more)  # type: ignore[arg-type]
        made.append(found)
        return found

    yield engine
    for each in made:
        each.close()


@pytest.fixture
def english() -> Callable[[str], Document]:
    def read(text: str) -> Document:
        return parse(Source("draft.md", text), "en")

    return read
