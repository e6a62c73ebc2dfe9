"""A plugin states the API it was written for; one we do not have is refused by name."""

from __future__ import annotations

import sys
import types
from pathlib import Path

import pytest

from rilis import __version__
from rilis.api import API
from rilis.errors import PluginError
from rilis.plugins import api_number, load
from rilis.plugins.catalog import load_catalog
from rilis.plugins.entry_points import Installed


def test_the_number_of_each_plugin_is_known() -> None:
    plugins = (("satu", types.SimpleNamespace()), ("dua", types.SimpleNamespace(RILIS_API=1)))
    found = {info.name: info.api for info in load_catalog(plugins, entry_points=False).plugins}
    assert found == {"rilis": API, "satu": 1, "dua": 1}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (API + 1, f"is written for API {API + 1}, this rilis has API {API}"),
        (0, "a whole number"),
        ("2", "a whole number"),
        (True, "a whole number"),
    ],
)
def test_a_number_we_do_not_have_is_refused(number: object, words: str) -> None:
    plugin = types.SimpleNamespace(RILIS_API=number)
    with pytest.raises(PluginError, match=words) as error:
        load_catalog((("contoh", plugin),), entry_points=False)
    assert f"“contoh” (contoh ?, with rilis {__version__})" in str(error.value)
    assert error.value.hint is not None
    assert "--without contoh" in error.value.hint.english()
    assert load_catalog((("contoh", plugin),), entry_points=False, without=("contoh",)).checks


def test_a_number_that_is_no_longer_supported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_number, "OLDEST_API", 3)
    monkeypatch.setattr(api_number, "API", 4)
    with pytest.raises(PluginError, match="is written for API 1, this rilis has API 3 to 4"):
        load_catalog((("contoh", types.SimpleNamespace()),), entry_points=False)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"RILIS_API = {API + 1}", f"is written for API {API + 1}"),
        ("RILIS_API = 1", "cannot be loaded: ImportError"),
        ("", "cannot be loaded: ImportError"),
        ("RILIS_API = hitung()", "cannot be loaded: ImportError"),
    ],
)
def test_a_plugin_that_misses_a_name_of_a_newer_rilis_is_told_by_its_number(
    line: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "rilis_baru"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "plugin.py").write_text(f"from rilis.api import BelumAda\n{line}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(
        load, "installed", lambda: (Installed("baru", "rilis_baru.plugin", "", "rilis-baru", "2.0"),)
    )
    with pytest.raises(PluginError, match=words) as error:
        load_catalog()
    assert "(rilis-baru 2.0" in str(error.value)
    sys.modules.pop("rilis_baru", None)


def test_a_module_whose_package_fails_is_not_run_again() -> None:
    assert api_number.stated_api("tidak_ada.plugin") is None
    assert api_number.stated_api("tidak_ada") is None
    assert api_number.stated_api("sys") is None
