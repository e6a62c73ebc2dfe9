from __future__ import annotations

from pathlib import Path

import pytest

from rilis.errors import ConfigError
from rilis.language.word_tables import read_table, shipped_table


def write(folder: Path, text: str) -> str:
    path = folder / "table.tsv"
    path.write_bytes(text.encode())
    return str(path)


def test_rows_come_by_column(tmp_path: Path) -> None:
    path = write(tmp_path, "\ufeff# note\nform\tsource\r\n\r\nsatu\t KBBI \n# note\ndua\t\n")
    assert read_table(path, ("form",)) == [
        {"form": "satu", "source": "KBBI"},
        {"form": "dua", "source": ""},
    ]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("form\tsource\na\tb\nsatu\n", 3, "line 3 has 1 cells"),
        ("# note\nform\tx\n", 2, "lacks the column “source”"),
        ("form\tsource\tform\n", 1, "twice"),
        ("# nothing\n", 1, "lacks the column “form”"),
    ],
)
def test_a_bad_table_names_file_and_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError, match=words) as caught:
        read_table(path, ("form", "source"))
    error = caught.value
    assert path in str(error)
    assert error.source is not None
    assert error.span is not None
    assert error.source.position(error.span.start)[0] == line


def test_an_unreadable_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_table(str(tmp_path / "none.tsv"))
    path = tmp_path / "latin.tsv"
    path.write_bytes(b"form\n\xe9\n")
    with pytest.raises(ConfigError, match="UTF-8"):
        read_table(str(path))


def test_shipped_abbreviations_are_sound() -> None:
    rows = read_table(shipped_table("abbreviations.tsv"), ("form", "ends_sentence", "source"))
    forms = [row["form"].lower() for row in rows]
    assert len(set(forms)) == len(forms)
    assert all(row["form"].endswith(".") and row["source"] for row in rows)
    assert {row["ends_sentence"] for row in rows} == {"no", "maybe"}
