from __future__ import annotations

from collections.abc import Iterator

import pytest
from render_samples import by_hand, document, words_of

from rilis.model.document import Document, Mark
from rilis.model.span import Span
from rilis.render.inline import Runs, plain
from rilis.render.items import Item
from rilis.render.view import View, view_of


def all_words(view: View) -> str:
    def of_item(item: Item) -> Iterator[str]:
        yield item.alt if item.kind == "figure" else item.dateline
        yield plain(item.runs)
        for entry in item.entries:
            yield from map(plain, entry.paragraphs)
            for child in entry.children:
                yield from of_item(child)
        for row in (item.head, *item.rows):
            yield from map(plain, row)
        yield plain(item.note)

    def pieces() -> Iterator[str]:
        yield from (plain(line.runs) for line in view.above)
        yield plain(view.title)
        yield from (plain(line.runs) for line in view.below)
        for section in (*view.sections, *view.ending):
            yield plain(section.heading)
            for item in section.items:
                yield from of_item(item)

    return words_of(" ".join(pieces()))


def items(made: Document) -> list[Item]:
    view = view_of(made)
    return [item for section in (*view.sections, *view.ending) for item in section.items]


def texts(rows: tuple[tuple[Runs, ...], ...]) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in rows]


BODY = "# Judul\n\nJAKARTA – Teras rilis ini cukup panjang untuk dibaca sebagai teras oleh pengurai.\n\n"


def body(text: str) -> list[Item]:
    return items(document("---\nrilis: 1\n---\n" + BODY + text))[1:]


def test_every_word_of_a_release_stands_in_its_view_in_order() -> None:
    made = document()
    assert all_words(view_of(made)) == words_of(made.text)


@pytest.mark.parametrize(
    "ending",
    [
        "(*)\n\n## Narahubung\n\nBiro Humas\n\nSumber: Siaran Pers Contoh Nomor: 365/sipers/A6/VIII/2024\n",
        "## Tentang Contoh A\n\nSatu.\n\n## Tentang Contoh B\n\nDua.\n\n(*)\n",
        "## Lampiran\n\n- daftar.pdf\n- peta.pdf\n\n## Narahubung\n\nBiro Humas\n\n***\n\n(ab/cd)\n",
        "Penulis: Sari\n\nParagraf sesudah kredit tetap paragraf yang panjang.\n\n#Tagar\n\nParagraf terakhir ini.\n",
    ],
)
def test_nothing_is_lost_or_moved_whatever_the_order(ending: str) -> None:
    made = document(
        "---\nrilis: 1\n---\nKEMENTERIAN CONTOH\n\nSIARAN PERS\nNomor: 1/A/2022\nNomor: 2/B/2022\n\n"
        + BODY
        + ending
    )
    assert all_words(view_of(made)) == words_of(made.text)


def test_head_is_parted_at_the_title() -> None:
    view = view_of(document())
    assert [line.kind for line in view.above] == ["label", "number", "status"]
    assert plain(view.title) == "Kementerian Contoh Buka Layanan & Aduan di 3 Kota"
    assert [(line.kind, plain(line.runs)) for line in view.below] == [
        ("subtitle", "Petugas Siap sejak Senin")
    ]
    assert view.number == "Nomor: 7/HM/CONTOH/01/2022"
    assert view.summary.startswith("Kementerian Contoh membuka")


def test_dateline_and_lead_are_one_item() -> None:
    first = items(document())[0]
    assert first.kind == "lead"
    assert first.dateline == "Jakarta, 29 Januari 2022 —"
    assert plain(first.runs).startswith("Kementerian Contoh membuka")


def test_a_paragraph_of_mostly_speech_is_a_quotation() -> None:
    kinds = [item.kind for item in items(document())]
    assert kinds[1:3] == ["quotation", "paragraph"]


def test_inline_forms_become_runs() -> None:
    runs = [run[:4] for run in items(document())[2].runs]
    assert ("secara langsung", False, True, "") in runs
    assert ("tanpa biaya", True, False, "") in runs
    assert ("pedoman", False, False, "https://contoh.go.id/pedoman") in runs


def test_sections_know_what_they_are() -> None:
    view = view_of(document())
    assert [section.kind for section in view.sections] == ["body"]
    assert [(section.kind, plain(section.heading)) for section in view.ending] == [
        ("background", "Tentang Kementerian Contoh"),
        ("contact", "Narahubung"),
        ("end", ""),
    ]


def test_numbered_list_starts_where_it_says_and_a_new_one_begins_anew() -> None:
    first, second = body("3. tiga\n4. empat\n\n<!-- -->\n\n1. satu\n1. dua\n")
    assert (first.ordered, first.start, len(first.entries)) == (True, 3, 2)
    assert (second.start, len(second.entries)) == (1, 2)


def test_lists_nest_and_keep_further_paragraphs_with_their_item() -> None:
    (item,) = body("1. satu\n\n   lanjutan\n2. dua\n   - anak\n   - adik\n3. tiga\n")
    assert [len(entry.paragraphs) for entry in item.entries] == [2, 1, 1]
    (child,) = item.entries[1].children
    assert [plain(entry.paragraphs[0]) for entry in child.entries] == ["anak", "adik"]
    assert not child.ordered


def test_very_deep_lists_stay_shallow() -> None:
    text = "".join("  " * depth + f"- tingkat {depth}\n" for depth in range(60))
    (item,) = body(text)
    depth = 0
    while item.entries[-1].children:
        item = item.entries[-1].children[-1]
        depth += 1
    assert depth == 2


def test_table_has_title_head_empty_cells_columns_of_figures_and_note() -> None:
    item = next(item for item in items(document()) if item.kind == "table")
    assert plain(item.runs) == "Jumlah Aduan Menurut Kota"
    assert [plain(cell) for cell in item.head] == ["Kota", "Aduan", "Selesai"]
    assert texts(item.rows) == [["Contoh Timur", "1.250", "98,5%"], ["Contoh Barat", "730", ""]]
    assert item.figures == (False, True, True)
    assert plain(item.note) == "Sumber: Biro Layanan; data per 28 Januari 2022"
    assert not any(run.emphasis for run in item.note)


def test_empty_cells_stay_in_their_column() -> None:
    (item,) = body("| a | b | c |\n|---|---|---|\n|  | isi |  |\n| x |  | y |\n")
    assert texts(item.rows) == [["", "isi", ""], ["x", "", "y"]]


def test_two_tables_in_a_row_stay_two() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert [item.kind for item in body(table + "\n" + table)] == ["table", "table"]


def test_picture_takes_the_caption_below_it() -> None:
    item = next(item for item in items(document()) if item.kind == "figure")
    assert (item.target, item.alt) == ("loket.png", "Warga di loket layanan.")
    assert plain(item.runs) == "Warga menunggu di loket. (Contoh/Bagas)"


def test_picture_without_words_and_picture_in_a_paragraph_are_kept() -> None:
    found = body("Satu kalimat.\n\n![](a.png)\n\nKalimat ![peta](b.png) di tengah paragraf ini.\n")
    assert [(item.kind, item.target) for item in found if item.kind == "figure"] == [
        ("figure", "a.png"),
        ("figure", "b.png"),
    ]


def test_marks_that_reach_over_blocks_and_each_other_are_cut_at_the_edges() -> None:
    marks = (Mark("strong", Span(2, 9)), Mark("emphasis", Span(4, 12)), Mark("strong", Span(3, 6)))
    first, second = items(by_hand(("paragraph", "abcdef"), ("paragraph", "ghijkl"), marks=marks))
    assert [(run.text, run.strong, run.emphasis) for run in first.runs] == [
        ("ab", False, False),
        ("cd", True, False),
        ("ef", True, True),
    ]
    assert [(run.text, run.strong, run.emphasis) for run in second.runs] == [
        ("gh", True, True),
        ("ijk", False, True),
        ("l", False, False),
    ]


def test_illegal_characters_are_left_out() -> None:
    (item,) = items(by_hand(("paragraph", "a\x00b\x0bc\ud800d\ufffee\x1b[0m")))
    assert plain(item.runs) == "abcde[0m"


def test_own_draft_mark_is_not_said_twice() -> None:
    view = view_of(by_hand(("draft_mark", "DRAF – UNTUK PERSETUJUAN"), ("title", "Judul"), ("lead", "Isi.")))
    assert "DRAF" not in all_words(view)
