from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from rilis import cache
from rilis.errors import ConfigError
from rilis.language import word_data
from rilis.language.speller import make_speller
from rilis.language.word_data import KNOWN, build, load_english, load_words
from rilis.language.word_sources import find_sources, read_roots

SOURCES = find_sources()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "words"


def no_build(_sources: object) -> word_data.WordData:
    raise AssertionError("built again")


def test_what_is_kept_is_what_was_built(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = load_words(SOURCES, cache)
    assert len(list(kept.iterdir())) == 1
    monkeypatch.setattr(word_data, "build", no_build)
    assert load_words(SOURCES, cache) == built
    assert built.codes["jalan"] & KNOWN
    assert not built.codes["nggak"] & KNOWN
    assert build.__name__ == "build"


def test_english_words_are_kept_too(kept: Path) -> None:
    first = load_english(SOURCES, cache)
    assert load_english(SOURCES, cache) == first
    assert first["understanding"] > 30
    assert len(list(kept.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff" * 100, None])
def test_a_damaged_cache_is_built_again(kept: Path, damage: bytes | None) -> None:
    built = load_words(SOURCES, cache)
    (file,) = kept.iterdir()
    file.write_bytes(file.read_bytes()[:-1] if damage is None else damage)
    assert load_words(SOURCES, cache) == built
    assert len(file.read_bytes()) > 100_000


def test_without_a_cache_the_words_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RILIS_CACHE", "")
    assert load_words(SOURCES, cache).codes["jalan"] & KNOWN
    (tmp_path / "datei").write_text("x", encoding="utf-8")
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "datei"))
    assert load_words(SOURCES, cache).codes["jalan"] & KNOWN


def _load(folder: str) -> int:
    os.environ["RILIS_CACHE"] = folder
    return len(load_words(SOURCES, cache).codes)


def test_two_processes_may_build_at_once(kept: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        first, second = pool.map(_load, [str(kept.parent)] * 2)
    assert first == second == len(load_words(SOURCES, cache).codes)
    assert len(list(kept.iterdir())) == 1


def test_a_hunspell_dictionary_gives_other_roots(tmp_path: Path, kept: Path) -> None:
    del kept
    path = tmp_path / "id_ID.dic"
    path.write_text("3\nzarkutop/AB\nbrondakis\tpo:noun\nJalan\n", encoding="utf-8")
    assert read_roots(str(path)) == {"zarkutop", "brondakis", "jalan"}
    speller = make_speller(cache, roots=str(path))
    assert speller.look("zarkutop").kind == speller.look("berzarkutop").kind == "ok"
    assert speller.sources.roots == str(path)


def test_a_dictionary_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "id.dic"
    path.write_bytes("kaf\u00e9\n".encode("iso-8859-1"))
    assert read_roots(str(path)) == {"kaf\u00e9"}


def test_a_missing_dictionary_or_package_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        find_sources("/tidak/ada.dic")
    monkeypatch.setattr("rilis.language.word_sources.find_spec", lambda _name: None)
    with pytest.raises(ConfigError, match="is not installed"):
        find_sources()


def test_no_package_is_imported_for_its_data() -> None:
    code = (
        "import sys; from rilis.packs.speller import shipped_speller as s; s().look('jalan'); s().look('event');"
        "print(sorted(set(sys.modules) & {'wordfreq', 'Sastrawi', 'ftfy', 'langcodes', 'regex'}))"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
