from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.brief.fingerprint import fingerprint, fold_words
from rilis.brief.reader import read_brief
from rilis.brief.write import approve, words_to_approve
from rilis.errors import RilisError
from rilis.model.source import Source

APPROVAL = {
    "oleh": "Ratna: Biro",
    "pada": "2022-01-28",
    "sidik": "1234567890123456",
    "teks": "satu\n\ndua # x",
}


def approved(text: str, quotation: str = "k1", values: dict[str, str] = APPROVAL) -> str:
    source = Source("b", text)
    return approve(source, read_brief(source), quotation, values)


def test_an_approval_is_added_like_its_neighbours() -> None:
    text = (
        "kutipan:\n  - id: k1 # satu\n    ucapan: |\n      Halo.\n\n    # ekor\n  - id: k2\n    ucapan: y\n"
    )
    assert approved(text) == (
        "kutipan:\n  - id: k1 # satu\n    ucapan: |\n      Halo.\n    disetujui:\n"
        '      oleh: "Ratna: Biro"\n      pada: 2022-01-28\n      sidik: "1234567890123456"\n'
        "      teks: |\n        satu\n\n        dua # x\n"
        "\n    # ekor\n  - id: k2\n    ucapan: y\n"
    )


def test_an_older_approval_is_replaced_and_comments_stay() -> None:
    text = (
        "kutipan:\r\n- id: k1\r\n  disetujui:   # komentar\r\n    oleh: Lama   # siapa\r\n"
        "    bukti: x.pdf # hapus\r\n    # baris\r\n    teks: | # t\r\n      aaa\r\n      bbb\r\n  ucapan: x"
    )
    new = approved(text)
    for comment in ("# komentar", "# siapa", "# hapus", "# baris", "# t"):
        assert comment in new
    assert "\n" not in new.replace("\r\n", "")
    approval = read_brief(Source("b", new)).kutipan[0].disetujui
    assert approval is not None
    assert (approval.oleh, approval.bukti, approval.teks) == ("Ratna: Biro", "", "satu\n\ndua # x")
    assert new.endswith("ucapan: x")


@pytest.mark.parametrize(
    "text",
    [
        "kutipan:\n- id: k1\n  disetujui: {oleh: A, pada: 2020-01-01} # x\n  ucapan: x",
        "kutipan:\n- id: k1\n  ucapan: x\n  disetujui:",
        "kutipan:\n- id: k1\n  ucapan: x\n  disetujui: ya # x\n",
        "kutipan:\n  id: k1\n  ucapan: x\n",
        "quotes:\n- id: k1\n  approved:\n    bukti: x\n    by: y\n",
        "kutipan:\n- ucapan: |+\n    x\n\n  id: k1\nkota: a\n",
        "kutipan:\n- id: k1\n  ucapan: >-\n    x\n    y\n\n\n# akhir\n",
        "kutipan:\n- id: k1\n  tokoh: 'a\n    b'\n",
    ],
)
def test_any_way_of_writing_it_gives_the_same(text: str) -> None:
    new = approved(text)
    found = read_brief(Source("b", new))
    approval = found.kutipan[0].disetujui
    assert approval is not None
    assert approval._asdict() == {
        "oleh": "",
        "pada": "",
        "cara": "",
        "bukti": "",
        "sidik": "",
        "teks": "",
        **APPROVAL,
    }
    assert found.kutipan[0].ucapan == read_brief(Source("b", text)).kutipan[0].ucapan
    assert approved(new) == new
    for comment in ("# x", "# akhir"):
        assert (comment in text) <= (comment in new)


def test_indirect_speech_is_approved_by_its_place() -> None:
    text = "isi:\n- paragraf: a\n- tidak_langsung: |\n    Hal.\n  tokoh: x\n"
    source = Source("b", text)
    assert words_to_approve(read_brief(source), "isi:2").text == "Hal."
    approval = read_brief(Source("b", approved(text, "isi:2"))).isi[1].disetujui
    assert approval is not None
    assert approval.pada == "2022-01-28"


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("kutipan:\n- {id: k1, ucapan: x}\n", "k1"),
        ("kutipan:\n- id: k1\n  ucapan: x\n", "k9"),
        ("isi:\n- paragraf: a\n", "isi:1"),
        ("isi: |\n  a\n", "isi:1"),
        ("kutipan:\n- id: k1\n  disetujui: |\n    ya\n", "k1"),
    ],
)
def test_what_cannot_be_approved_says_the_way_out(text: str, quotation: str) -> None:
    with pytest.raises(RilisError) as caught:
        approved(text, quotation)
    assert caught.value.hint is not None


def test_an_unknown_key_of_an_approval_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match="siapa"):
        approved("kutipan:\n- id: k1\n  ucapan: x\n", "k1", {"siapa": "x"})
    with pytest.raises(ValueError, match="empty"):
        approved("kutipan:\n- id: k1\n  ucapan: x\n", "k1", {"oleh": " "})


@settings(max_examples=120, deadline=None)
@given(st.text("ab1 :#'\"\\-{}[],&*!|>%@`\nyé.", max_size=30), st.booleans())
def test_any_words_can_be_recorded(words: str, twice: bool) -> None:
    text = "kutipan:\n- id: k1\n  ucapan: x # y\n  disetujui:\n    oleh: lama # z\n"
    new = approved(text, "k1", {"oleh": "x", "bukti": words})
    if twice:
        new = approved(new, "k1", {"oleh": words.strip() or "x", "bukti": words})
    approval = read_brief(Source("b", new)).kutipan[0].disetujui
    assert approval is not None
    wanted = [line.rstrip() for line in words.strip().splitlines()]
    assert [line.rstrip() for line in approval.bukti.splitlines()] == wanted
    assert "# z" in new


def test_fingerprints_agree_on_words_that_read_the_same() -> None:
    assert fold_words("  “A”\u00a0–\nb… ") == '"A" - b...'
    assert fingerprint("“Ya” – kata\ndia…") == fingerprint('"Ya" -  kata dia...')
    assert fingerprint("Ya") != fingerprint("ya")
    assert fingerprint("é") == fingerprint("e\u0301")
    assert len(fingerprint("")) == 16
    assert fingerprint("\ud800")


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)
