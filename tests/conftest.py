"""What all tests share: the repository's root, a cache of their own, and `--update` for goldens."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# The time one example takes says nothing on a busy machine of two cores. In CI hypothesis chooses its
# own profile, whose examples are the same in every run; that one has no deadline either.
settings.register_profile("rilis", parent=settings.default, deadline=None)
settings.load_profile("rilis")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the goldens anew; read the diff")


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tests away from the user's cache and language."""
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    for name in ("RILIS_LANG", "SOURCE_DATE_EPOCH", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
