"""The door for plugins: what fits comes in, what does not is named, nothing is lost in silence."""

from __future__ import annotations

import sys
import time
import types
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from rilis.api import Check, CheckGroup, Hit, Lexicon, Message, Span, hookimpl
from rilis.errors import ConfigError, PluginError
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.model.style import StylePack
from rilis.pipeline import check_document, make_setup
from rilis.plugins import entry_points, load
from rilis.plugins.catalog import PluginCatalog, load_catalog
from rilis.plugins.entry_points import Installed

NOW = datetime(2025, 1, 1, tzinfo=UTC)
TEXT = Source("a.txt", "Anggaran itu Rp2.5 miliar dan Plt Kepala Badan hadir.")


def check(identity: str, run: Any) -> Check:
    return Check(id=identity, summary="s", why="w", cite="c", run=run)


def plugin(**hooks: Any) -> types.SimpleNamespace:
    return types.SimpleNamespace(**{name: hookimpl(specname=name)(hook) for name, hook in hooks.items()})


def checks_of(*checks: Any) -> types.SimpleNamespace:
    return plugin(rilis_checks=lambda: list(checks))


def loaded(*plugins: tuple[str, object], without: Any = ()) -> PluginCatalog:
    return load_catalog(plugins, entry_points=False, without=without)


def found(catalog: PluginCatalog) -> list[str]:
    setup = make_setup(catalog, next(s for s in catalog.styles if s.id == "umum"), NOW)
    return [finding.check for finding in check_document(TEXT, setup).findings]


def test_built_ins_come_in_by_the_same_door() -> None:
    catalog = loaded()
    assert [info.name for info in catalog.plugins] == ["rilis"]
    assert {"structure.title-stop", "quotes.comma"} <= {check.id for check in catalog.checks}
    assert {"siaran_pers", "undangan_media", "pernyataan", "klarifikasi", "pidato"} <= {
        template.id for template in catalog.templates
    }
    assert {"cms", "docx", "html", "odt", "pdf", "txt", "wa"} <= {
        renderer.id for renderer in catalog.renderers
    }


def test_a_plugin_adds_its_values() -> None:
    one = check("contoh.satu", lambda document, context: [Hit(Span(0, 8), Message("m"))])
    group = CheckGroup("dua", lambda: [check("contoh.dua", lambda document, context: [])])
    catalog = loaded(("contoh", checks_of(one, group)))
    assert {"contoh.satu", "contoh.dua"} <= {each.id for each in catalog.checks}
    assert "contoh.satu" in found(catalog)
    assert "contoh.satu" not in found(loaded(("contoh", checks_of(one)), without=("contoh",)))


def raises(document: Document, context: Context) -> None:
    raise RuntimeError("isi rahasia")


def exits(document: Document, context: Context) -> None:
    sys.exit(3)


def rubbish(document: Document, context: Context) -> Any:
    return ["bukan hit"]


def beyond(document: Document, context: Context) -> Any:
    return [Hit(Span(0, 10_000), Message("m"))]


@pytest.mark.parametrize("run", [raises, exits, rubbish, beyond, lambda document, context: None])
def test_a_check_that_misbehaves_is_one_finding_and_the_others_go_on(run: Any) -> None:
    catalog = loaded(("contoh", checks_of(check("contoh.satu", run))))
    names = found(catalog)
    assert {"internal.crash", "figures.decimal-point", "names.acting-stop"} <= set(names)


def test_a_check_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rilis.findings.guard.CPU_SECONDS", 0.2)
    monkeypatch.setattr("rilis.findings.guard.guarded.__defaults__", (0.2,))

    def hangs(document: Document, context: Context) -> None:
        while True:
            pass

    assert "internal.crash" in found(loaded(("contoh", checks_of(check("contoh.satu", hangs)))))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (checks_of(check("quotes.comma", raises)), "its ids must be"),
        (checks_of(check("contohlain.satu", raises)), "its ids must be"),
        (checks_of(check("contoh.a", raises), check("contoh.a", raises)), "twice"),
        (checks_of("bukan pemeriksaan"), "gave a str"),
        (plugin(rilis_checks=lambda: "teks"), "failed to answer"),
        (plugin(rilis_checks=lambda: 1 / 0), "ZeroDivisionError"),
        (plugin(rilis_checks=lambda: sys.exit("selesai")), "SystemExit"),
        (plugin(rilis_lexicons=lambda: [StylePack("contoh")]), "gave a StylePack"),
        (plugin(rilis_lexicons=lambda: [Lexicon("spelling.nonstandard", "", "", "", ())]), "its ids must be"),
    ],
)
def test_what_breaks_the_contract_is_named_with_the_way_out(given: Any, words: str) -> None:
    catalog = loaded(("contoh", given))
    with pytest.raises(PluginError, match=words) as error:
        _all = (catalog.checks, catalog.lexicons)
    assert "contoh" in str(error.value)
    assert error.value.hint is not None
    assert "--without contoh" in error.value.hint.english()


def test_a_misspelt_hook_is_refused() -> None:
    def rilis_cheks() -> Any:
        return []

    with pytest.raises(PluginError, match="does not fit"):
        loaded(("contoh", types.SimpleNamespace(rilis_cheks=hookimpl(rilis_cheks))))


def test_a_hook_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "LOAD_SECONDS", 0.2)

    def forever() -> None:
        while True:
            pass

    with pytest.raises(PluginError, match="took more than"):
        _checks = loaded(("contoh", plugin(rilis_checks=forever))).checks


def test_a_package_that_cannot_be_imported_stops_the_run_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Installed("rusak", "tidak_ada_modul", "", "rilis-rusak", "1.2")
    monkeypatch.setattr(load, "installed", lambda: (row,))
    with pytest.raises(PluginError, match=r"“rusak” \(rilis-rusak 1.2"):
        load_catalog()
    assert [info.name for info in load_catalog(without=("rusak",)).plugins] == ["rilis"]
    with pytest.raises(ConfigError, match="No plugin is called “lain”"):
        load_catalog(without=("lain",))


def test_the_list_of_plugins_is_kept_and_renewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "cache"))
    first = entry_points.installed()
    monkeypatch.setattr(entry_points, "_scan", lambda: pytest.fail("scanned although nothing changed"))
    assert entry_points.installed() == first
    changed = (Installed("baru", "m", "a", "d", "1"),)
    monkeypatch.setattr(entry_points, "_scan", lambda: changed)
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(folder)])
    assert entry_points.installed() == changed
    time.sleep(0.01)
    monkeypatch.setattr(entry_points, "_scan", lambda: first)
    (folder / "paket.dist-info").mkdir()
    assert entry_points.installed() == first
    for kept in (tmp_path / "cache").rglob("*"):
        if kept.is_file():
            kept.write_text("damaged", encoding="utf-8")
    assert entry_points.installed() == first
