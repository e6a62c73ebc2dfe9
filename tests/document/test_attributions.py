from __future__ import annotations

import pytest

from rilis.document.parse import parse
from rilis.document.speech_verbs import speech_verbs
from rilis.model.document import Document
from rilis.model.source import Source

SAID = "“Kami siap melayani warga,”"


def read(text: str) -> Document:
    return parse(Source("x.txt", text))


def attribution(text: str, index: int = 0) -> tuple[str, str | None, str, bool] | None:
    document = read(text)
    found = document.analysis.quotations[index].attribution
    if found is None:
        return None
    assert found.verb.of(document.text).lower() in speech_verbs()
    assert found.span.covers(found.verb)
    speaker = found.speaker
    return (
        found.base,
        speaker.of(document.text) if speaker else None,
        found.span.of(document.text),
        found.before,
    )


@pytest.mark.parametrize(
    ("after", "base", "speaker"),
    [
        ("ujar Sari.", "ujar", "Sari"),
        ("ujarnya.", "ujar", None),
        ("ujarnya, Senin (12/3).", "ujar", None),
        ("kata dia.", "kata", None),
        ("lanjut dia.", "lanjut", None),
        ("imbuh Sari Dewi di Jakarta, Senin (12/3).", "imbuh", "Sari Dewi"),
        (
            "kata Kepala Biro Humas Kementerian Contoh Sari Dewi.",
            "kata",
            "Kepala Biro Humas Kementerian Contoh Sari Dewi",
        ),
        ("kata Kepala Biro Humas, Sari Dewi, dalam keterangannya.", "kata", "Kepala Biro Humas, Sari Dewi"),
        ("jelas Sari Dewi, Kepala Biro Humas.", "jelas", "Sari Dewi, Kepala Biro Humas"),
        ("tegas Dr. Sari Dewi, S.E., M.Si., dalam sambutannya.", "tegas", "Dr. Sari Dewi, S.E., M.Si."),
        ("tutur M. Rahman.", "tutur", "M. Rahman"),
        ("ujar Plt. Direktur Jenderal Contoh Sari Dewi.", "ujar", "Plt. Direktur Jenderal Contoh Sari Dewi"),
        ("ujar Menteri Riset dan Inovasi Sari Dewi.", "ujar", "Menteri Riset dan Inovasi Sari Dewi"),
        (
            "kata Menteri Contoh/Kepala Badan Contoh Sari Dewi.",
            "kata",
            "Menteri Contoh/Kepala Badan Contoh Sari Dewi",
        ),
        ("kata seorang warga.", "kata", "seorang warga"),
        ("kata juru bicara kementerian, Sari Dewi.", "kata", "juru bicara kementerian, Sari Dewi"),
        ("tulis akun @contoh.", "tulis", "akun"),
        ("tulis @contoh.", "tulis", "@contoh"),
        ("demikian bunyi surat itu.", "bunyi", "surat"),
        ("tandas Sari usai rapat.", "tandas", "Sari"),
        ("harap Sari.", "harap", "Sari"),
        ("Ujar Sari.", "ujar", "Sari"),
        ("ucap Sari dan disambut warga.", "ucap", "Sari"),
        ("Sari Dewi memungkasi.", "pungkas", "Sari Dewi"),
        ("ia menguraikan.", "urai", None),
        (
            "kata Kepala Badan Siber Contoh (BSC) Sari Dewi.",
            "kata",
            "Kepala Badan Siber Contoh (BSC) Sari Dewi",
        ),
        ("ujar Sari Dewi (42).", "ujar", "Sari Dewi"),
        ("paparnya Sari.", "papar", "Sari"),
    ],
)
@pytest.mark.parametrize(
    "said", [SAID, '"Kami siap melayani warga,"', "“Kami siap melayani warga”,", "“Siap melayani?”"]
)
def test_after_the_closing_mark(said: str, after: str, base: str, speaker: str | None) -> None:
    found = attribution(f"{said} {after}")
    assert found is not None
    assert (found[0], found[1], found[3]) == (base, speaker, False)


@pytest.mark.parametrize(
    ("before", "base", "speaker"),
    [
        ("Sari Dewi mengatakan, ", "kata", "Sari Dewi"),
        ("Kepala Biro Humas Sari Dewi menegaskan, ", "tegas", "Kepala Biro Humas Sari Dewi"),
        ("Kepala Biro Humas, Sari Dewi, mengatakan: ", "kata", "Kepala Biro Humas, Sari Dewi"),
        ("Sari Dewi, S.E., M.Si., menjelaskan, ", "jelas", "Sari Dewi, S.E., M.Si."),
        (
            "Dalam Rapat Kerja Nasional, Menteri Contoh Sari Dewi juga mengatakan, ",
            "kata",
            "Menteri Contoh Sari Dewi",
        ),
        ("Sementara itu, Sari Dewi mengatakan dalam sambutannya, ", "kata", "Sari Dewi"),
        ("Sebelumnya, Sari berpesan, ", "pesan", "Sari"),
        ("Ia menambahkan, ", "tambah", None),
        ("Menurut Sari Dewi, ", "menurut", "Sari Dewi"),
        ("Menurut Kepala Biro Humas, Sari Dewi, ", "menurut", "Kepala Biro Humas, Sari Dewi"),
        ("Kata Sari, ", "kata", "Sari"),
        ("Sari, pengelola perpustakaan desa, menuturkan, ", "tutur", "Sari, pengelola perpustakaan desa"),
        ("Kepala Dinas Kesehatan dr. Sari Dewi mengatakan, ", "kata", "Kepala Dinas Kesehatan dr. Sari Dewi"),
        ("Rapat usai. Sari mengatakan, ", "kata", "Sari"),
        ("Pada Senin Sari mengatakan, ", "kata", "Sari"),
    ],
)
def test_before_the_opening_mark(before: str, base: str, speaker: str | None) -> None:
    found = attribution(f"{before}“Kami siap melayani warga.”")
    assert found is not None
    assert (found[0], found[1], found[3]) == (base, speaker, True)


def test_both_halves_of_a_split_quotation_have_the_speaker() -> None:
    text = f"{SAID} ujar Sari Dewi di Jakarta. “Kami hadir di semua kota.”"
    assert attribution(text, 0) == ("ujar", "Sari Dewi", "ujar Sari Dewi", False)
    assert attribution(text, 1) == ("ujar", "Sari Dewi", "ujar Sari Dewi", True)


def test_degrees_may_end_the_sentence_between_the_halves() -> None:
    text = f"{SAID} ujar Sari Dewi, S.ST., M.E. “Kami hadir di semua kota.”"
    assert attribution(text, 1) == ("ujar", "Sari Dewi, S.ST., M.E.", "ujar Sari Dewi, S.ST., M.E.", True)


def test_an_answer_is_not_the_askers() -> None:
    assert attribution("“Siapa yang siap melayani?” tanya Sari. “Kami semua sudah siap.”", 1) is None


@pytest.mark.parametrize(
    "text",
    [
        "“Sekolah Contoh” lanjut ke tahap kedua.",
        "Program “Desa Kita” jelas menguntungkan warga.",
        "Kata “cacat” nilainya buruk.",
        "Acara “Desa” tutup pukul 10.00.",
        f"{SAID} Warga pun pulang.",
        "Sari mengatakan hal itu. “Kami semua siap melayani.”",
        "Film “Desa Kita” karya Sari mengatakan banyak hal.",
    ],
)
def test_no_attribution(text: str) -> None:
    assert attribution(text) is None


def test_the_attribution_of_one_quotation_is_not_that_of_the_next() -> None:
    text = f"{SAID} ujar Sari. Dewi menambahkan, “Kami juga siap melayani.”"
    assert attribution(text, 1) == ("tambah", "Dewi", "Dewi menambahkan", True)


def test_every_row_of_the_table_is_found_in_each_of_its_forms() -> None:
    for form, verb in speech_verbs().items():
        if verb.form == "plain" and verb.base not in ("menurut", "demikian"):
            assert attribution(f"{SAID} {form} Sari.") == (verb.base, "Sari", f"{form} Sari", False)
        elif verb.form == "nya" and form != "menurutnya":
            assert attribution(f"{SAID} {form}.") == (verb.base, None, form, False)
        elif verb.form == "active":
            assert attribution(f"Sari {form}, {SAID}") == (verb.base, "Sari", f"Sari {form}", True)


@pytest.mark.parametrize(
    ("text", "base", "speaker"),
    [
        ("Hal senada disampaikan Sari Dewi. “Kami siap melayani warga di desa.”", "sampai", "Sari Dewi"),
        ("Hal itu diungkapkan oleh Sari Dewi.\n“Kami siap melayani warga di desa.”", "ungkap", "Sari Dewi"),
        ("Pernyataan serupa dikemukakan Sari Dewi. “Kami siap melayani warga.”", "kemuka", "Sari Dewi"),
    ],
)
def test_a_sentence_before_announces_the_speaker(text: str, base: str, speaker: str) -> None:
    document = read(text)
    (quotation,) = document.analysis.quotations
    assert quotation.attribution is not None
    assert quotation.attribution.base == base
    assert quotation.attribution.speaker is not None
    assert quotation.attribution.speaker.of(document.text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu dilakukan Sari Dewi. “Kami siap melayani warga di desa.”",
        "Hal itu disampaikan saat rapat. “Kami siap melayani warga di desa.”",
        "Hal itu disampaikan Sari Dewi. Air surut. “Kami siap melayani warga di desa.”",
    ],
)
def test_other_sentences_before_announce_nobody(text: str) -> None:
    (quotation,) = read(text).analysis.quotations
    assert quotation.attribution is None


@pytest.mark.parametrize("mark", ["“…”. Kata Sari Dewi.", "“…”. Ujarnya.", "“….” Ujar Sari Dewi."])
def test_a_full_stop_after_the_mark_does_not_hide_the_verb(mark: str) -> None:
    (quotation,) = read(mark.replace("…", "Kami siap melayani warga")).analysis.quotations
    assert quotation.attribution is not None
    assert not quotation.attribution.before
