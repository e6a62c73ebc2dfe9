"""docs/precision.md is what the kept judgements make, without the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from precision_page import FOLDER, PAGE, judgements, note_hits, page

HEAD = "as\tdocument\tstart\tend\tcheck\tverdict\n"


def test_the_page_is_as_the_judgements_make_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(FOLDER)


def test_all_tables_of_a_folder_are_read_and_must_agree(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(f"{HEAD}text\td1\t0\t4\tspelling.typo\tright\n", encoding="utf-8")
    (tmp_path / "hits.tsv").write_text("as\tcheck\thits\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text(f"{HEAD}text\td1\t5\t9\tspelling.typo\twrong\n", encoding="utf-8")
    assert list(judgements([tmp_path]).values()) == [True, False]
    (tmp_path / "b.tsv").write_text(f"{HEAD}text\td1\t0\t4\tspelling.typo\twrong\n", encoding="utf-8")
    with pytest.raises(ValueError, match="two verdicts"):
        judgements([tmp_path])


def test_the_page_counts_each_check(tmp_path: Path) -> None:
    rows = "text\td1\t0\t4\tspelling.typo\tright\ntext\td1\t5\t9\tspelling.typo\twrong\n"
    (tmp_path / "a.tsv").write_text(HEAD + rows, encoding="utf-8")
    (tmp_path / "hits.tsv").write_text("as\tcheck\thits\ntext\tspelling.typo\t1200\n", encoding="utf-8")
    for name in ("preface.md", "remarks.md"):
        (tmp_path / name).write_text("# x\n", encoding="utf-8")
    assert "| spelling.typo | error | 1,200 | 2 | 1 | 50 % |" in page(tmp_path)


def test_hits_of_a_run_replace_those_of_the_same_way_of_reading(tmp_path: Path) -> None:
    path = tmp_path / "hits.tsv"
    path.write_text(
        "as\tcheck\thits\nrelease\tx.y\t3\ntext\tspelling.typo\t7\ntext\tz.old\t1\n", encoding="utf-8"
    )
    note_hits(path, "text", {"usage.rupiah": 2, "spelling.typo": 5})
    assert path.read_text(encoding="utf-8").splitlines() == [
        "as\tcheck\thits",
        "text\tspelling.typo\t5",
        "text\tusage.rupiah\t2",
        "release\tx.y\t3",
    ]
    (tmp_path / "a.tsv").write_text(f"{HEAD}text\td1\t0\t4\tspelling.typo\tright\n", encoding="utf-8")
    for name in ("preface.md", "remarks.md"):
        (tmp_path / name).write_text("# x\n", encoding="utf-8")
    assert "Not judged yet, with their hits: usage.rupiah 2." in page(tmp_path)
