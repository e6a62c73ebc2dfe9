from __future__ import annotations

from pathlib import Path

import pytest

from rilis.errors import ConfigError
from rilis.model.source import Source
from rilis.model.speller import WordList
from rilis.model.style import StylePack
from rilis.packs.project import ProjectPacks
from rilis.packs.speller import read_word_file, speller_for, word_list_from
from rilis.packs.style import read_style


def test_words_come_from_plugins_the_style_and_its_files(tmp_path: Path) -> None:
    (tmp_path / "k.txt").write_text("# kita\n\nBrondakis  # tanaman\n", encoding="utf-8")
    style = read_style(Source("rilis.yaml", "kamus: [k.txt, silayan]\n"), "x", str(tmp_path))
    assert (style.kamus, style.berkas_kamus) == (("silayan",), (str(tmp_path / "k.txt"),))
    style = style._replace(kamus=(*style.kamus, *ProjectPacks([str(tmp_path)]).words(style.berkas_kamus)))
    speller = speller_for(style, [WordList("contoh", ("Zarkutop",))])
    for word in ("brondakis", "silayan", "zarkutop", "zarkutopnya", "berzarkutop"):
        assert speller.look(word).kind == "ok"
    assert speller_for(StylePack("x"), ()).look("zarkutop").kind == "unknown"


def test_a_list_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_word_file(str(tmp_path / "tidak.txt"))
    (tmp_path / "rusak.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "besar.txt").write_text("kata\n" * 300_000, encoding="utf-8")
    with pytest.raises(ConfigError, match="larger than"):
        read_word_file(str(tmp_path / "besar.txt"))
    with pytest.raises(ConfigError, match="cannot be read"):
        word_list_from("contoh.kata", str(tmp_path / "rusak.txt"))
