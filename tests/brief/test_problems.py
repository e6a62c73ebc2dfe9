from __future__ import annotations

import pytest
from brief_samples import BASE, HEAD, brief, only, problems, seen

from rilis.brief.notes import MOST
from rilis.brief.problem_ids import PROBLEM_IDS
from rilis.model.span import Span, place_exact


@pytest.mark.parametrize(
    ("text", "check", "words", "suggestion"),
    [
        ("kotta: Jakarta\n", "brief.unknown-key", "kotta", "kota"),
        ("lead: x\n", "brief.synonym", "lead", "teras"),
        ("tokoh:\n- {id: a, nama: Isi, e-mail: x}\n", "brief.unknown-key", "e-mail", None),
        ("narahubung: {nama: a, E Mail: x}\n", "brief.synonym", "E Mail", "surel"),
        ("pokok: {tempat: Bogor}\n", "brief.synonym", "tempat", "di_mana"),
        ("tempat: Bogor\n", "brief.synonym", "tempat", "kota"),
        ("tokoh: {nama: Isi, S.H., M.H.}\n", "brief.unknown-key", "Isi, S.H., M.H.", '"Isi, S.H., M.H."'),
        ("fakta: {id: a, nilai: 1,5}\n", "brief.unknown-key", "1,5", '"1,5"'),
        ("pokok: {siapa: {fakta:x}}\n", "brief.wrong-shape", "{fakta:x}", '"{fakta:x}"'),
        ("fakta: {id: a, nilai: 1.5}\n", "brief.number", "1.5", '"1,5"'),
        ("fakta:\n- id: a\n  nilai: 1.5\n", "brief.number", "1.5", "1,5"),
        ('fakta: {id: a, nilai: "2,500,000"}\n', "brief.number", "2,500,000", "2.500.000"),
        ("fakta: {id: a, nilai: 19 kota}\n", "brief.number", "19 kota", None),
        ("pokok: {kapan: 'Senin, 29 Januari 2022'}\n", "brief.weekday", "Senin", "Sabtu"),
        ("siar: Senin, 29 Januari 2022\n", "brief.weekday", "Senin", "Sabtu"),
        ("siar: 31 Februari 2022 10.00 WIB\n", "brief.date", "31 Februari 2022", None),
        ("siar: besok\n", "brief.embargo", "besok", None),
        ("bahasa: ind\n", "brief.enum", "ind", "id"),
        ("tokoh: {nama: Isi, peran: pembicra}\n", "brief.enum", "pembicra", "pembicara"),
        ("zzz: x\n", "brief.unknown-key", "zzz", None),
        ("kota: [a]\n", "brief.wrong-shape", "[a]", None),
        ("kanal: x\n", "brief.wrong-shape", "x", None),
        ("kota:\n", "brief.empty-value", "kota", None),
        ("teras: Juara #1 di kota\n", "brief.swallowed-comment", "#1 di kota", None),
        ("tagar: #Satu\n", "brief.swallowed-comment", "#Satu", None),
        ('teras: "a\\u0007b"\n', "brief.control-character", "\\u0007", None),
        ("teras: a\ue000b\n", "brief.control-character", "\ue000", None),
        ("teras: '{fakta:x}'\n", "brief.unknown-reference", "x", None),
        ("teras: 'a {kutipan:k1} b'\n", "brief.unknown-reference", "{kutipan:k1}", None),
        ("kutipan: {id: k, ucapan: 'ada {fakta:x}'}\n", "brief.fact-in-quote", "{fakta:x}", None),
        ("fakta: {id: a, nilai: 1}\n", "brief.unused", "a", None),
        ("tempat: a\nkota: b\n", "brief.repeated-key", "kota", None),
        ("lampiran: {id: a}\n", "brief.missing-field", "id", None),
        ("kutipan: {id: a}\n", "brief.missing-field", "id", None),
    ],
)
def test_each_problem_stands_at_its_place(text: str, check: str, words: str, suggestion: str | None) -> None:
    assert seen(text, check) == words
    suggestions = only(text, check).suggestions
    assert (suggestions[0].text if suggestions else None) == suggestion


def test_a_cured_brief_has_no_such_problem() -> None:
    text = (
        "narahubung: {nama: a, surel: x}\nteras: 'Ada {fakta:a}, kata D.'\n"
        "tokoh: {id: d, nama: D, peran: hadir}\n"
        'fakta: {id: a, nilai: "1,5", rentang: [1.150, 1.200]}\npokok: {kapan: "Sabtu, 29 Januari 2022"}\n'
        'kota: Jakarta   # catatan\ntagar: ["#Satu"]\nsiar: Sabtu, 29 Januari 2022 10.00 WIB\n'
    )
    assert brief(text).problems == ()


def test_missing_fields_are_named() -> None:
    assert {problem.field for problem in problems("kota: a\n", "brief.missing-field", "")} == {
        "jenis",
        "judul",
        "tanggal",
        "isi",
    }
    empty = only("judul:\n", "brief.missing-field", HEAD.replace("judul: |\n  Judul\n", "") + "isi: x\n")
    assert empty.field == "judul"


def test_items_are_counted_from_one_with_their_line() -> None:
    message = only("tokoh:\n- id: a\n  nama: Isi\n- nama: Isi\n  peran: x\n", "brief.enum").message
    assert "item 2 (line 11)" in message.english()


def test_a_colon_in_unquoted_words_is_told() -> None:
    problem = only("isi:\n- Menteri berkata: semua baik\n", "brief.unknown-key", HEAD)
    assert problem.span.of(HEAD + "isi:\n- Menteri berkata: semua baik\n") == "Menteri berkata"
    assert "colon" in problem.message.english()
    text = "isi:\n- daftar: {butir: [a]}\n- daftar:\n    butir:\n      - Menteri berkata: semua baik\n"
    assert "colon" in only(text, "brief.wrong-shape", HEAD).message.english()


def test_a_missing_blank_after_a_colon_is_safe_to_write() -> None:
    problem = only("isi:\n- {kutipan:k1}\n", "brief.unknown-key", HEAD)
    assert problem.suggestions[0] == ("kutipan: k1", True)


def test_a_wrong_weekday_is_never_fixed_by_itself() -> None:
    text = HEAD.replace("2022-01-29", "Senin, 29 Januari 2022") + "isi: x\n"
    problem = only("", "brief.weekday", text)
    assert problem.field == "tanggal"
    assert not problem.suggestions[0].safe
    assert "Sabtu" in problem.message.english()


def test_a_comma_of_thousands_asks_but_does_not_stop() -> None:
    problem = only('fakta: {id: a, nilai: "1,250"}\n', "brief.number")
    assert problem.severity == "warning"
    assert [one.text for one in problem.suggestions] == ["1.250"]


@pytest.mark.parametrize(
    "text",
    [
        "isi:\n- kutipan: k9\n",
        "isi:\n- tabel: k9\n",
        "isi:\n- foto: k9\n",
        "isi:\n- hadir: [k9]\n",
        "isi:\n- tidak_langsung: a\n  tokoh: k9\n",
        "isi: x\nkutipan: {ucapan: a, tokoh: k9}\n",
        "isi: x\nkutipan: {ucapan: a, atas_nama: k9}\n",
        "isi: |\n  {kutipan:k9}\n",
    ],
)
def test_references_to_what_is_not_there(text: str) -> None:
    assert seen(text, "brief.unknown-reference", HEAD) == "k9"


def test_near_ids_and_names_are_suggested() -> None:
    people = "tokoh: {id: dirjen, nama: Rangga Wiratama}\n"
    near = only(people + "kutipan: {id: k, tokoh: dirjn, ucapan: x}\n", "brief.unknown-reference")
    assert near.suggestions[0] == ("dirjen", False)
    named = only(people + "kutipan: {id: k, tokoh: Rangga Wiratama, ucapan: x}\n", "brief.unknown-reference")
    assert named.suggestions[0] == ("dirjen", True)


def test_doubled_ids() -> None:
    problem = only("tokoh: [{id: a, nama: Isi}, {id: a, nama: Isi}]\n", "brief.duplicate-id")
    assert problem.field == "tokoh[1].id"


def test_people_named_or_known_by_initials_are_used() -> None:
    assert not problems("tokoh: [{nama: Isi}]\nteras: Isi\n", "brief.unused")
    assert not problems("tokoh: [{inisial: AR, peran: tersangka}]\nteras: AR (34) ditahan.\n", "brief.unused")


def test_comments_set_apart_are_comments() -> None:
    assert not problems("kota: Jakarta # kota\nteras: Teras  # catatan\n", "brief.swallowed-comment")
    assert not problems("teras: x # rilis: abaikan a karena b (oleh c)\n", "brief.swallowed-comment")


def test_forbidden_letters_do_not_reach_the_draft() -> None:
    found = brief('teras: "a\\u0007b"\nkanal: {laman: "x\ue000"}\n')
    assert found.teras == "a\ufffdb"
    assert found.kanal == {"laman": "x\ufffd"}


def test_many_problems_are_counted_not_listed() -> None:
    found = problems("".join(f"kunci{number}: a\n" for number in range(MOST + 30)), "brief.unknown-key")
    assert len(found) == MOST + 1
    assert "30 more" in found[-1].message.english()


def test_a_later_key_fills_an_empty_one() -> None:
    found = brief("kota:\ntempat: Bogor\n")
    assert found.kota == "Bogor"


def test_every_problem_has_a_kind() -> None:
    assert all(identity.startswith("brief.") for identity in PROBLEM_IDS)
    text = "lead: x\nkotta: y\nkota:\nsiar: z\nfakta: {id: a, nilai: b}\ntokoh: x\n"
    assert {problem.check for problem in brief(text).problems} <= set(PROBLEM_IDS)


def test_suggestions_for_keys_can_be_written() -> None:
    problem = only("lead: x\n", "brief.synonym")
    text = BASE + "lead: x\n"
    fixed = text[: problem.span.start] + problem.suggestions[0].text + text[problem.span.end :]
    assert brief("", fixed).teras == "x"
    assert not brief("", fixed).problems


def test_enum_values_map_as_a_whole() -> None:
    found = brief("tokoh: {nama: Isi, penugasan: plt}\n")
    assert place_exact(found.where["tokoh[0].penugasan"].segments, Span(0, 4)) is None
