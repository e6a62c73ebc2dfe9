"""`rilis draft --merge` on disk: what is kept and what is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from command_line import Run
from merge_files import HAND, edit, left_behind


def test_merge_keeps_both_sides(edited: Path, run: Run) -> None:
    before = (edited / "draft.md").read_bytes()
    refused = run("draft", "brief.yaml")
    assert refused.code == 2
    assert "--merge" in refused.err
    done = run("draft", "brief.yaml", "--merge")
    assert done.code == 0
    assert "Merged: draft.md" in done.out
    text = (edited / "draft.md").read_text(encoding="utf-8")
    assert "Rapat yang diikuti 131 pejabat humas itu juga membagi tugas secara rinci." in text
    assert (edited / ".rilis" / "draft.sebelum.md").read_bytes() == before
    assert "diikuti 131 pejabat" in (edited / ".rilis" / "draft.dasar.md").read_text(encoding="utf-8")
    assert left_behind(edited) == []
    again = run("draft", "brief.yaml", "--merge")
    assert again.code == 0
    assert "Unchanged" in again.out
    assert (edited / "draft.md").read_text(encoding="utf-8") == text
    assert run("draft", "brief.yaml").code == 2  # hand edits are still known as such


def test_a_conflict_waits_for_a_person(edited: Path, run: Run) -> None:
    edit(edited / "draft.md", ("diikuti 128 pejabat", "diikuti 130 pejabat"))
    done = run("draft", "brief.yaml", "--merge", "--to", "md,html,docx")
    assert done.code == 1
    assert "Left to you: 1" in done.out
    assert "Other formats" in done.out
    assert not (edited / "keluaran").exists()
    checked = run("check", "draft.md")
    assert "structure.merge-conflict" in checked.out
    assert "“130” → “131”" in checked.out
    assert "BENTURAN" in run("render", "draft.md").out
    draft = edited / "draft.md"
    waiting = draft.read_bytes()
    assert run("draft", "brief.yaml", "--merge").code == 0
    assert draft.read_bytes() == waiting
    edit(edited / "brief.yaml", ("nilai: 131", "nilai: 132"))
    refused = run("draft", "brief.yaml", "--merge")
    assert refused.code == 2
    assert "earlier merge" in refused.err
    assert draft.read_bytes() == waiting


def test_other_formats_show_the_edited_text(edited: Path, run: Run) -> None:
    assert run("draft", "brief.yaml", "--merge", "--to", "html").code == 0
    (page,) = (edited / "keluaran").glob("DRAF_*.html")
    assert "131 pejabat humas itu juga membagi tugas secara rinci" in page.read_text(encoding="utf-8")


def test_without_a_base_it_says_so_and_shows_both(edited: Path, run: Run) -> None:
    (edited / ".rilis" / "draft.dasar.md").unlink()
    done = run("draft", "brief.yaml", "--merge")
    assert done.code == 1
    assert "is not there" in done.out
    text = (edited / "draft.md").read_text(encoding="utf-8")
    assert "128 pejabat humas itu juga membagi tugas secara rinci" in text
    assert "131 pejabat humas itu juga membagi tugas." in text


@pytest.mark.parametrize(
    "damage", [b"", b"\xff\xfe\x00", b"PK\x03\x04", b"---\nrilis: 1\nsidik: 0\n---\nlain\n"]
)
def test_a_damaged_base_counts_as_none(edited: Path, run: Run, damage: bytes) -> None:
    (edited / ".rilis" / "draft.dasar.md").write_bytes(damage)
    assert run("draft", "brief.yaml", "--merge").code == 1
    assert b"secara rinci" in (edited / "draft.md").read_bytes()


def test_an_untouched_or_missing_draft_is_simply_made(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml", "--merge").code == 0
    edit(example / "brief.yaml", ("nilai: 128", "nilai: 131"))
    (example / ".rilis" / "draft.dasar.md").unlink()
    assert run("draft", "brief.yaml", "--merge").code == 0
    assert "131 pejabat" in (example / "draft.md").read_text(encoding="utf-8")
    assert not (example / ".rilis" / "draft.sebelum.md").exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encoding_and_line_ends_are_kept(edited: Path, run: Run, encoding: str) -> None:
    draft = edited / "draft.md"
    text = draft.read_text(encoding="utf-8").replace("\n", "\r\n")
    draft.write_bytes(text.encode(encoding))
    assert run("draft", "brief.yaml", "--merge").code == 0
    merged = draft.read_bytes()
    assert merged[:2] == text.encode(encoding)[:2]
    assert merged.decode(encoding).count("\r\n") == merged.decode(encoding).count("\n")
    assert "131 pejabat humas itu juga membagi tugas secara rinci" in merged.decode(encoding)


def test_several_briefs_and_a_folder_of_their_own(edited: Path, run: Run) -> None:
    other = edited / "kedua.brief.yaml"
    other.write_bytes((edited / "brief.yaml").read_bytes())
    assert run("draft", "brief.yaml", "kedua.brief.yaml", "-o", "semua").code == 0
    edit(edited / "semua" / "kedua.draft.md", HAND)
    edit(other, ("nilai: 131", "nilai: 140"))
    done = run("draft", "brief.yaml", "kedua.brief.yaml", "-o", "semua", "--merge")
    assert done.code == 0
    assert "Unchanged: semua/draft.md" in done.out.replace(os.sep, "/")
    text = (edited / "semua" / "kedua.draft.md").read_text(encoding="utf-8")
    assert "140 pejabat humas itu juga membagi tugas secara rinci" in text
    assert run("draft", "brief.yaml", "--merge", "--overwrite").code == 2


def test_overwrite_keeps_a_copy(edited: Path, run: Run) -> None:
    before = (edited / "draft.md").read_bytes()
    assert run("draft", "brief.yaml", "--overwrite").code == 0
    assert (edited / ".rilis" / "draft.sebelum.md").read_bytes() == before
