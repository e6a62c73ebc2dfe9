"""Known findings are remembered by their sentence, never by their words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rilis.errors import ConfigError
from rilis.findings.baseline import baseline_keys, read_baseline, without_baseline, write_baseline
from rilis.findings.own_checks import OWN
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.source import Source


def test_moved_text_stays_known_and_changed_text_does_not(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    old = make_document("Kalimat rahasia. Lain.")
    keys = baseline_keys([make_finding(old.source, "rahasia")], old)
    moved = make_document("Baru.\n\nKalimat   RAHASIA. Lain.")
    assert not without_baseline([make_finding(moved.source, "RAHASIA")], keys, moved)
    changed = make_document("Kalimat rahasia benar.")
    assert without_baseline([make_finding(changed.source, "rahasia")], keys, changed)
    other_check = make_finding(old.source, "rahasia", check="style.b")
    assert without_baseline([other_check], keys, old) == (other_check,)


def test_a_finding_of_a_brief_is_known_by_its_line(make_finding: Callable[..., Finding]) -> None:
    source = Source("brief.yaml", "judul: satu\nteras: dua\n")
    keys = baseline_keys([make_finding(source, "dua")], None)
    moved = Source("brief.yaml", "x: y\n\nteras:  dua\n")
    assert not without_baseline([make_finding(moved, "dua")], keys)
    assert without_baseline([make_finding(source, "satu")], keys)


def test_the_file_holds_no_words_and_reads_back(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("Kalimat rahasia.")
    keys = baseline_keys([make_finding(document.source, "rahasia")], document)
    text = write_baseline(keys)
    assert "rahasia" not in text.lower()
    assert read_baseline(Source("b.json", text)) == keys
    assert len(keys) == 1


def test_what_the_engine_says_is_never_known(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    document = make_document("kata")
    finding = make_finding(document.source, "kata", check="internal.crash")
    assert not baseline_keys([finding], document)
    assert without_baseline([finding], {"x"}, document) == (finding,)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"rilis": 2, "keys": []}', '{"rilis": 1, "keys": [1]}', "[" * 9999]
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        read_baseline(Source("b.json", text))


def test_the_engines_own_ids_can_be_explained(
    make_document: Callable[..., Document], make_context: Callable[..., Context]
) -> None:
    assert {row.id.split(".")[0] for row in OWN} == {"internal", "suppression"}
    assert all(row.summary and row.why and row.cite for row in OWN)
    assert not [hit for row in OWN for hit in row.run(make_document("kata"), make_context({}))]
