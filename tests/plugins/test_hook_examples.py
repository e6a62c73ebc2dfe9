"""The small plugins that docs/hooks shows: each is loaded through the door and does its work."""

from __future__ import annotations

import importlib.util
import inspect
import shutil
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from rilis.api import hookimpl
from rilis.model.source import Source
from rilis.packs.resolve import resolve_style
from rilis.pipeline import Setup, check_brief, check_document, draft_brief, make_setup
from rilis.pipeline.jobs import draft_job
from rilis.plugins import specs
from rilis.plugins.catalog import PluginCatalog, load_catalog
from rilis.testing import lexicon_tests

EXAMPLES = Path(__file__).parent / "examples"
BRIEF = """\
jenis: {kind}
judul: Dinas Contoh Buka Layanan Malam
tanggal: 2025-01-15
kota: Bandung
instansi: dinas-contoh
teras: |
  Dinas Contoh membuka layanan malam di Bandung, Rabu (15/1/2025).
isi: |
  Para pasien datang sejak pagi.
narahubung:
  - unit: Humas
    telepon: 021-5550100
"""
PICTURE = "lampiran:\n  - {id: a, berkas: a.jpg, keterangan: Warga}\n"


def example(hook: str, folder: Path = EXAMPLES) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"contoh_{hook}", folder / f"{hook}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def loaded(hook: str, folder: Path = EXAMPLES) -> PluginCatalog:
    return load_catalog((("dinas", example(hook, folder)),), entry_points=False)


def setup(catalog: PluginCatalog, style: str = "umum") -> Setup:
    known = {each.id: each for each in catalog.styles}
    whole = resolve_style(known[style], known, lambda _style: None)
    return make_setup(catalog, whole, datetime(2025, 1, 15, tzinfo=UTC))


def found(catalog: PluginCatalog, brief: str, style: str = "umum") -> list[str]:
    result = check_brief(Source("brief.yaml", brief), setup(catalog, style))
    assert not [row for row in result.findings if row.check == "internal.crash"]
    return [row.check for row in result.findings]


def test_every_hook_has_one_example_and_nothing_else() -> None:
    hooks = {name for name, _ in inspect.getmembers(specs, inspect.isfunction) if name.startswith("rilis_")}
    assert {path.stem for path in EXAMPLES.glob("*.py")} == hooks
    for hook in hooks:
        module = example(hook)
        marked = [
            name for name, value in vars(module).items() if hasattr(value, f"{hookimpl.project_name}_impl")
        ]
        assert marked == [hook]
        assert module.RILIS_API == 1


def test_checks() -> None:
    brief = BRIEF.format(kind="siaran_pers")
    assert "dinas.layanan" in found(loaded("rilis_checks"), brief)
    assert "dinas.layanan" not in found(loaded("rilis_checks"), brief.replace("021-5550100", "129"))


def test_validators() -> None:
    brief = BRIEF.format(kind="siaran_pers")
    assert "dinas.fotografer" not in found(loaded("rilis_validators"), brief)
    assert "dinas.fotografer" in found(loaded("rilis_validators"), brief + PICTURE)
    named = brief + PICTURE + "kredit: {fotografer: Bayu}\n"
    assert "dinas.fotografer" not in found(loaded("rilis_validators"), named)


def test_lexicons() -> None:
    catalog = loaded("rilis_lexicons")
    result = check_document(Source("a.txt", "Para pasien datang. Keselamatan pasien dijaga."), setup(catalog))
    assert [row.check for row in result.findings if row.check.startswith("dinas")] == ["dinas.istilah:pasien"]


test_rows_of_the_lexicon = lexicon_tests([example("rilis_lexicons").lexicon])


def test_word_lists() -> None:
    text = Source("a.txt", "Warga melapor lewat siapwarga sejak pagi.")
    with_list = check_document(text, setup(loaded("rilis_word_lists")))
    without = check_document(text, setup(load_catalog((), entry_points=False)))
    assert "spelling.unknown" in [row.check for row in without.findings]
    assert "spelling.unknown" not in [row.check for row in with_list.findings]


def test_styles() -> None:
    catalog = loaded("rilis_styles")
    assert {each.id for each in catalog.styles} == {"dinas", "umum"}
    long = BRIEF.format(kind="siaran_pers").replace("Layanan Malam", "Layanan Malam " * 6)
    result = check_brief(Source("brief.yaml", long), setup(catalog, "dinas"))
    assert "error" in [row.severity for row in result.findings if row.check == "structure.title-length"]
    made = draft_brief(Source("brief.yaml", long), setup(catalog, "dinas"), "draft.md")
    assert "**BANDUNG, 15 Januari 2025** – " in made.draft.source.text
    assert made.profile.nomor == ("{urut}/HM/DC/{tahun}",)


@pytest.fixture
def with_document(root: Path, tmp_path: Path) -> Path:
    """The example's folder with the Word document that its page says to copy."""
    folder = tmp_path / "examples"
    shutil.copytree(EXAMPLES, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (document, *_rest) = sorted((root / "templates").glob("rilis_templates/*/reference.docx"))
    shutil.copy(document, folder / "kabar" / "reference.docx")
    return folder


def test_templates(with_document: Path) -> None:
    catalog = loaded("rilis_templates", with_document)
    ready = setup(catalog)
    made = draft_brief(Source("brief.yaml", BRIEF.format(kind="dinas.kabar")), ready, "draft.md")
    assert "# Dinas Contoh Buka Layanan Malam" in made.draft.source.text
    job = draft_job(made, ready)
    formats = {each.id: each.run(job) for each in catalog.renderers if each.id in ("html", "docx")}
    assert b"<h1>Dinas Contoh Buka Layanan Malam</h1>" in formats["html"]
    assert formats["docx"].startswith(b"PK")


def test_renderers() -> None:
    catalog = loaded("rilis_renderers")
    ready = setup(catalog)
    (renderer,) = [each for each in catalog.renderers if each.id == "dinas.sms"]
    made = draft_brief(Source("brief.yaml", BRIEF.format(kind="siaran_pers")), ready, "draft.md")
    text = renderer.run(draft_job(made, ready)).decode()
    assert text.startswith("DRAF – Dinas Contoh Buka Layanan Malam – ")
    longer = BRIEF.format(kind="siaran_pers").replace("Rabu (15/1/2025)", "layanan " * 80)
    long = renderer.run(draft_job(draft_brief(Source("b.yaml", longer), ready, "draft.md"), ready)).decode()
    assert len(long) <= 485
    assert long.endswith(" …\n")


def test_fact_packs() -> None:
    catalog = loaded("rilis_fact_packs")
    said = "Festival Sungai Contoh berlangsung pada {days} Maret 2025. Parade itu diikuti {boats} perahu."
    wrong = check_document(Source("a.txt", said.format(days="7–9", boats=35)), setup(catalog))
    right = check_document(Source("a.txt", said.format(days="8–9", boats=40)), setup(catalog))
    seen = {row.check for row in wrong.findings}
    assert {"dates.pack-differs", "figures.pack-differs"} <= seen
    assert not any("pack" in row.check for row in right.findings)
