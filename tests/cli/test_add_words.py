from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run

TEXT = "Dinas memperkenalkan zarkutop dan brondakis. Petani memahami resiko dan menyejahterahkan desa.\n"


@pytest.fixture
def text(project: Path) -> Path:
    path = project / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_unknown_words_go_to_a_new_list_and_are_known_from_then_on(
    text: Path, project: Path, run: Run
) -> None:
    (project / "rilis.yaml").write_text("rilis: 1\n", encoding="utf-8")
    done = run("check", "a.txt", "--add-words")
    assert "2 words added to “kamus.txt”: brondakis, zarkutop" in done.out
    assert "spelling.unknown" not in done.out
    assert "spelling.nonstandard" in done.out
    assert (project / "kamus.txt").read_text(encoding="utf-8") == "brondakis\nzarkutop\n"
    assert (project / "rilis.yaml").read_text(encoding="utf-8") == "rilis: 1\nkamus: [kamus.txt]\n"
    assert "spelling.unknown" not in run("check", "a.txt").out
    assert "spelling.typo" in run("check", "a.txt").out
    assert "No unknown word" in run("check", "a.txt", "--add-words").out


def test_what_stands_in_a_list_stays(text: Path, project: Path, run: Run) -> None:
    (project / "rilis.yaml").write_text("rilis: 1\nkamus: [kata/kita.txt, silayan]\n", encoding="utf-8")
    (project / "kata").mkdir()
    own = project / "kata" / "kita.txt"
    own.write_text("# kita\nZarkutop  # tanaman", encoding="utf-8")
    assert "1 words added" in run("check", "a.txt", "--add-words").out
    assert own.read_text(encoding="utf-8") == "# kita\nZarkutop  # tanaman\nbrondakis\n"


def test_without_a_project_nothing_is_written(text: Path, project: Path, run: Run) -> None:
    done = run("check", "a.txt", "--add-words")
    assert done.code == 2
    assert "belongs to no project" in done.err
    assert [path.name for path in project.iterdir() if path.is_file()] == ["a.txt"]


def test_a_key_without_a_file_is_left_to_the_writer(text: Path, project: Path, run: Run) -> None:
    (project / "rilis.yaml").write_text("rilis: 1\nkamus: [silayan]\n", encoding="utf-8")
    done = run("check", "a.txt", "--add-words")
    assert done.code == 2
    assert "names no word list" in done.err


@pytest.mark.parametrize("key", ["kamus: [../luar.txt]", "kamus: [tidak-ada.txt]", "akar_kata: ../x.dic"])
def test_lists_stay_in_the_project_and_must_be_there(key: str, text: Path, project: Path, run: Run) -> None:
    (project.parent / "luar.txt").write_text("zarkutop\n", encoding="utf-8")
    (project / "rilis.yaml").write_text(f"rilis: 1\n{key}\n", encoding="utf-8")
    assert run("check", "a.txt").code == 2


def test_another_dictionary_is_used_and_named_by_doctor(text: Path, project: Path, run: Run) -> None:
    (project / "id_ID.dic").write_text("2\nzarkutop\nbrondakis\n", encoding="utf-8")
    (project / "rilis.yaml").write_text("rilis: 1\nakar_kata: id_ID.dic\n", encoding="utf-8")
    assert str(project / "id_ID.dic") in run("doctor").out
    assert "zarkutop" not in run("check", "a.txt", "--select", "spelling.unknown").out
