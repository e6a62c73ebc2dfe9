"""Merging a draft edited by hand with the one the brief now makes."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.draft.format1 import body_fingerprint, front_matter, is_untouched
from rilis.draft.merge import merge_drafts, unresolved

BODY = """SIARAN PERS
Nomor: 7/HM/01/2022

# Judul Pertama

**Jakarta, 29 Januari 2022** — Rapat diikuti 128 pejabat humas dari semua kementerian. Rapat itu menyepakati tiga hal penting bagi warga.

“Kami siap melayani warga setiap hari,” kata Rina. Acara ditutup pukul 12.00 WIB di aula besar.

- jadwal pertemuan;
- pengalihan arus lalu lintas; dan
- perubahan jam layanan.

| Kota | Jumlah |
| --- | --- |
| Bandung | 12 |
| Medan | 15 |

(*)
"""


def draft(body: str, **values: str) -> str:
    head = {"templat": "siaran_pers@1", "brief": "brief.yaml", "sidik": body_fingerprint(body), "nomor": "7"}
    return front_matter({**head, **values}) + body


def body(text: str) -> str:
    return text.split("---\n", 2)[2]


def chosen(text: str, version: int) -> str:
    """Return a text with one version of each conflict kept, as a person would."""
    marks = r"\[BENTURAN 1: suntingan Anda[^]]*\]\n\n(.*?)\[BENTURAN 1: dari brief[^]]*\]\n\n(.*?)\[BENTURAN 1: selesai\]\n\n?"
    return re.sub(marks, lambda match: match[version], text, flags=re.DOTALL)


def merged(mine: str, new: str, was: str = BODY) -> tuple[str, int]:
    done = merge_drafts(draft(was), draft(was).replace(was, mine), draft(new))
    assert f"sidik: {body_fingerprint(new)}\n" in done.text
    return body(done.text), done.conflicts


@pytest.mark.parametrize(
    ("mine", "new"),
    [
        # The same paragraph, two places in it.
        (("128 pejabat", "128 pejabat"), ("tiga hal penting", "empat hal penting")),
        # Words added here, a figure there, in one sentence.
        (("Rapat diikuti", "Rapat pagi itu diikuti"), ("semua kementerian", "34 kementerian")),
        # A list: one item reworded, another taken out.
        (("jadwal pertemuan;", "jadwal dan tempat pertemuan;"), ("- pengalihan arus lalu lintas; dan\n", "")),
        # A table: two rows.
        (("Bandung | 12", "Bandung | 13"), ("Medan | 15", "Medan | 16")),
        # The header block.
        (("SIARAN PERS\n", "SIARAN PERS BERSAMA\n"), ("7/HM/01/2022", "8/HM/01/2022")),
        # A paragraph added by each, in different places.
        (("\n(*)", "\nTambahan.\n\n(*)"), ("- jadwal", "Baru dari brief.\n\n- jadwal")),
    ],
)
def test_edits_apart_are_merged(mine: tuple[str, str], new: tuple[str, str]) -> None:
    both = BODY.replace(*mine).replace(*new)
    assert merged(BODY.replace(*mine), BODY.replace(*new)) == (both, 0)
    assert merged(BODY.replace(*new), BODY.replace(*mine)) == (both, 0)


@pytest.mark.parametrize(
    ("mine", "new"),
    [
        (("128 pejabat", "130 pejabat"), ("128 pejabat", "131 pejabat")),
        # Hedge and figure belong together, though they are two words.
        (("diikuti 128", "diikuti sekitar 128"), ("128 pejabat", "131 pejabat")),
        # Two edits of one quotation must not mix into words that nobody said.
        (("Kami siap", "Kita siap"), ("setiap hari", "tiap hari")),
        (("# Judul Pertama", "# Judul Saya"), ("# Judul Pertama", "# Judul Brief")),
        (("- perubahan jam layanan.\n", ""), ("jam layanan", "waktu layanan")),
        (("\n(*)", "\nSaya tambah ini.\n\n(*)"), ("\n(*)", "\nBrief menambah itu.\n\n(*)")),
    ],
)
def test_the_same_words_changed_twice_are_left_to_a_person(
    mine: tuple[str, str], new: tuple[str, str]
) -> None:
    own, now = BODY.replace(*mine), BODY.replace(*new)
    text, conflicts = merged(own, now)
    assert conflicts == 1
    assert unresolved(text)
    assert chosen(text, 1) == own
    assert chosen(text, 2) == now


def test_both_versions_carry_the_edits_that_are_settled() -> None:
    own = BODY.replace("128 pejabat", "130 pejabat").replace("bagi warga", "bagi seluruh warga")
    now = BODY.replace("128 pejabat", "131 pejabat").replace("Rapat itu", "Pertemuan itu")
    text, conflicts = merged(own, now)
    assert conflicts == 1
    both = "Pertemuan itu menyepakati tiga hal penting bagi seluruh warga."
    assert f"diikuti 130 pejabat humas dari semua kementerian. {both}" in text
    assert f"diikuti 131 pejabat humas dari semua kementerian. {both}" in text


def test_what_one_side_took_out_and_the_other_changed_is_shown() -> None:
    gone = re.sub(r"“Kami.*\n\n", "", BODY)
    text, conflicts = merged(gone, BODY.replace("12.00", "13.00"))
    assert conflicts == 1
    assert "[BENTURAN 1: suntingan Anda (kosong)]\n\n[BENTURAN 1: dari brief]\n\n“Kami" in text
    text, conflicts = merged(BODY.replace("12.00", "13.00"), gone)
    assert conflicts == 1
    assert "13.00 WIB di aula besar.\n\n[BENTURAN 1: dari brief (kosong)]\n\n[BENTURAN 1: selesai]" in text


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_the_edited_file_are_kept(end: str) -> None:
    own = draft(BODY).replace("Acara ditutup", "Acara resmi ditutup").replace("\n", end)
    now = draft(BODY.replace("tiga hal", "empat hal") + "\nTambahan brief.\n")
    done = merge_drafts(draft(BODY), own, now)
    assert done.conflicts == 0
    assert "\n" not in done.text.replace(end, "")
    plain = done.text.replace(end, "\n")
    assert "Acara resmi" in plain
    assert "empat hal" in plain
    assert plain.endswith("(*)\n\nTambahan brief.\n")


def test_without_a_base_both_versions_stand_wherever_they_differ() -> None:
    own, now = BODY.replace("128 pejabat", "130 pejabat"), BODY.replace("besar", "utama") + "\nBaru.\n"
    done = merge_drafts(None, draft(own), draft(now))
    assert done.conflicts == 3
    for words in ("130 pejabat", "128 pejabat", "aula besar", "aula utama", "Baru."):
        assert words in done.text
    assert done.text.count("# Judul Pertama") == 1


def test_the_head_is_the_new_one_with_what_a_person_typed() -> None:
    base, new = draft(BODY, instansi="a"), draft(BODY, instansi="b", tanggal="2022-01-29", sidik="ffff")
    mine = base.replace("nomor: 7\n", "nomor: 8\n# dari Rina\ncatatan: periksa lagi\n").replace(
        BODY, BODY + "\nSaya.\n"
    )
    done = merge_drafts(base, mine, new)
    assert done.conflicts == 0
    head = done.text.split("---\n")[1].splitlines()
    assert {"nomor: 8", "catatan: periksa lagi", "# dari Rina", "instansi: b", "sidik: ffff"} <= set(head)
    clash = merge_drafts(base, mine, draft(BODY, instansi="a", nomor="9"))
    assert clash.conflicts == 1
    assert "nomor: 9\n" in clash.text.split("---\n")[1]
    assert "[BENTURAN 1: suntingan Anda]\n\nnomor: 8\n\n[BENTURAN 1: dari brief]\n\nnomor: 9\n" in clash.text


# Words of the base are small; a person's are unique and in capitals, the brief's too.
_BASE = st.lists(
    st.lists(
        st.lists(
            st.sampled_from("ada apa itu ini kota warga 12 “dia bilang begitu”".split(" ")),
            min_size=1,
            max_size=9,
        ),
        min_size=1,
        max_size=3,
    ),
    min_size=1,
    max_size=6,
)
_EDITS = st.lists(
    st.tuples(
        st.sampled_from(["word", "insert", "delete", "block", "drop", "line", "last"]),
        st.integers(0, 50),
        st.integers(0, 50),
    ),
    max_size=5,
)


def written(blocks: Sequence[Sequence[Sequence[str]]]) -> str:
    return "\n\n".join("\n".join(" ".join(line) for line in block) for block in blocks) + "\n"


def edited(
    blocks: Sequence[Sequence[Sequence[str]]], edits: Sequence[tuple[str, int, int]], name: str
) -> str:
    work = [[list(line) for line in block] for block in blocks]
    for number, (kind, first, second) in enumerate(edits):
        at = first % len(work)
        line = work[at][second % len(work[at])]
        place = (first + second) % len(line)
        mark = f"{name}{number}"
        if kind == "word":
            line[place] = mark
        elif kind == "insert":
            line.insert(place, mark)
        elif kind == "last":
            line.append(mark)
        elif kind == "delete" and len(line) > 1:
            del line[place]
        elif kind == "block":
            work.insert(at, [[mark, "baru"]])
        elif kind == "line":
            work[at].append([mark, "baris"])
        elif kind == "drop" and len(work) > 1:
            del work[at]
    return written(work)


@settings(max_examples=300)
@given(_BASE, _EDITS, _EDITS, st.sampled_from(["\n", "\r\n"]))
def test_nothing_typed_is_ever_lost(
    blocks: list[list[list[str]]],
    by_hand: list[tuple[str, int, int]],
    by_brief: list[tuple[str, int, int]],
    end: str,
) -> None:
    was = written(blocks)
    own, now = edited(blocks, by_hand, "ANDA"), edited(blocks, by_brief, "BRIEF")
    base, mine, new = draft(was), draft(was).replace(was, own).replace("\n", end), draft(now)
    done = merge_drafts(base, mine, new)
    words = set(re.findall(r"\w+", done.text))
    for text, name in ((own, "ANDA"), (now, "BRIEF")):
        assert set(re.findall(rf"{name}\d", text)) <= words
    # Words stand as they were typed, and whole lines of a person that nobody else touched.
    assert set(done.text.split()) <= {*own.split(), *now.split(), *mine.split(), *new.split(), *MARKS}
    for line in own.splitlines():
        if re.fullmatch(r"ANDA\d baru", line):
            assert line in done.text.splitlines()
    assert merge_drafts(new, done.text, new) == (done.text, 0)
    lost = merge_drafts(None, mine, new)
    assert set(re.findall(r"\w+", own + now)) <= set(re.findall(r"\w+", lost.text))


MARKS = ["[BENTURAN", "suntingan", "Anda]", "Anda", "dari", "brief]", "brief", "(kosong)]", "selesai]"] + [
    f"{number}:" for number in range(1, 40)
]


@given(_BASE, _EDITS)
def test_a_side_that_changed_nothing_gives_way(
    blocks: list[list[list[str]]], edits: list[tuple[str, int, int]]
) -> None:
    was, other = written(blocks), edited(blocks, edits, "X")
    assert merge_drafts(draft(was), draft(was), draft(other)) == (draft(other), 0)
    mine = draft(was).replace(was, other)
    assert merge_drafts(draft(was), mine, draft(was)) == (mine, 0)
    both = merge_drafts(draft(was), mine, draft(other))
    assert both == (draft(other), 0)
    assert is_untouched(both.text)


@given(st.text(alphabet="ab“”#- \n\r\t", max_size=60), st.text(alphabet="ab“”#- \n\r\t", max_size=60))
def test_any_two_texts_merge(one: str, other: str) -> None:
    for base in (None, one, other, "", "a b\n\nb a\n"):
        done = merge_drafts(base, one, other)
        assert set(one.split()) - set((base or "").split()) <= set(done.text.split())
        assert set(other.split()) - set((base or "").split()) <= set(done.text.split())


def test_many_equal_lines_take_bounded_work() -> None:
    many = "a\n\n" * 6000
    done = merge_drafts(
        draft(many), draft(many).replace(many, "b\n\n" + many + "c\n"), draft("d\n\n" + many + "a\n")
    )
    assert {"b", "c", "d"} <= set(done.text.split())
