"""English words are approved in the English brief, apart from the Indonesian ones."""

from __future__ import annotations

import pytest
from brief_samples import HEAD, Files

from rilis.brief.fingerprint import fingerprint
from rilis.brief.reader import read_brief
from rilis.brief.write import approve, words_to_approve
from rilis.errors import RilisError
from rilis.model.source import Source

PARENT = (
    HEAD + "isi: x\nkutipan:\n- id: k1\n  ucapan: Siap.\n  ucapan_en: Ready.\n  disetujui: {sidik: abc}\n"
)
APPROVAL = {"oleh": "Sari", "pada": "2022-01-28", "sidik": fingerprint("Ready.")}
TOP = "bahasa: en\ninduk: id.yaml\njudul: J\nisi:\n- kutipan: k1\n"


def approved(rest: str) -> str:
    source = Source("brief.en.yaml", TOP + rest)
    return approve(source, read_brief(source, Files(id_yaml=PARENT)), "k1", APPROVAL)


def test_the_approval_stands_beside_the_english_words() -> None:
    assert approved("kutipan:\n- id: k1\n  ucapan_en: Ready.\n") == (
        TOP
        + "kutipan:\n- id: k1\n  ucapan_en: Ready.\n  disetujui_en:\n    oleh: Sari\n    pada: 2022-01-28\n"
        f"    sidik: {fingerprint('Ready.')}\n"
    )


@pytest.mark.parametrize("rest", ["", "kutipan:\n  - id: k9\n    ucapan_en: Other.\n", "tagar: ['#a']"])
def test_a_row_of_the_parent_is_approved_in_a_row_of_its_own(rest: str) -> None:
    text = approved(rest)
    assert text.startswith((TOP + rest).rstrip())
    row = read_brief(Source("b", text), Files(id_yaml=PARENT)).quotation("k1")
    assert row is not None
    assert row.disetujui_en is not None
    assert (row.ucapan_en, row.disetujui_en.oleh, row.disetujui_en.sidik) == (
        "Ready.",
        "Sari",
        APPROVAL["sidik"],
    )
    again = Source("brief.en.yaml", text)
    assert approve(again, read_brief(again, Files(id_yaml=PARENT)), "k1", APPROVAL) == text


def test_without_english_words_there_is_nothing_to_approve() -> None:
    source = Source("brief.en.yaml", TOP)
    brief = read_brief(source, Files(id_yaml=PARENT.replace("  ucapan_en: Ready.\n", "")))
    with pytest.raises(RilisError, match="no words to approve"):
        words_to_approve(brief, "k1")


def test_other_words_of_its_own_do_not_keep_the_parents_approval() -> None:
    text = TOP + "kutipan:\n- id: k1\n  ucapan_en: Quite ready.\n"
    parent = PARENT.replace("disetujui:", "disetujui_en:")
    row = read_brief(Source("b", text), Files(id_yaml=parent)).quotation("k1")
    assert row is not None
    assert row.disetujui_en is None
