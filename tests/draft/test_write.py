"""What a writer gets: sentences by EYD, people introduced once, nothing typed lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from rilis.brief.reader import read_brief
from rilis.cli.project import FileProject
from rilis.draft.write import write_draft
from rilis.errors import TemplateError
from rilis.model.document import Draft
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.packs.template import read_template

ROOT = Path(__file__).resolve().parent.parent.parent
PACK = read_template(str(ROOT / "templates" / "rilis_templates" / "siaran_pers"))
PROFILE = Profile("bcn", "Badan Contoh Nasional", "BCN", titimangsa="{KOTA} ({tanggal}) – ")
HEAD = """\
jenis: siaran_pers
judul: Badan Contoh Buka Layanan
tanggal: 2022-01-29
kota: Bandung
tokoh:
  - id: sari
    nama: Sari Dewi
    gelar_belakang: M.Si.
    jabatan: Kepala Badan Contoh Nasional
    panggilan: Sari
  - id: tono
    nama: Tono Saputra
    jabatan: warga Desa Contoh
  - id: rudi
    nama: Rudi Hartanta
    jabatan: Sekretaris
    penugasan: Plt.
"""


def drafted(rest: str, pack: TemplatePack = PACK, profile: Profile = PROFILE) -> str:
    return made(rest, pack, profile).source.text.partition("# Badan")[2]


def made(rest: str, pack: TemplatePack = PACK, profile: Profile = PROFILE) -> Draft:
    return write_draft(read_brief(Source("brief.yaml", HEAD + rest)), pack, profile, "draft.md")


def quotes(*rows: str) -> str:
    return "kutipan:\n" + "".join(rows)


def quote(identity: str, words: str, who: str = "sari", more: str = "") -> str:
    return f"  - id: {identity}\n    tokoh: {who}\n    ucapan: |\n      {words}\n{more}"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Kami siap.", "“Kami siap,” ujar Kepala Badan Contoh Nasional (BCN) Sari Dewi, M.Si."),
        ("Siapa siap?", "“Siapa siap?” ujar Kepala Badan Contoh Nasional (BCN) Sari Dewi, M.Si."),
        ("Kami siap. Warga dilayani.", "Sari Dewi, M.Si. “Warga dilayani.”"),
        ("Slogan “Siap” berlaku.", "“Slogan ‘Siap’ berlaku,” ujar"),
        ('"Kami siap."', "“Kami siap,” ujar"),
    ],
)
def test_a_quotation_is_punctuated_by_eyd(words: str, shown: str) -> None:
    text = drafted(quotes(quote("k1", words)) + "isi:\n  - kutipan: k1\n  - paragraf: BCN bekerja.\n")
    assert shown in text


def test_the_speaker_is_introduced_once_and_verbs_vary() -> None:
    rest = quotes(
        quote("k1", "Satu."), quote("k2", "Dua."), quote("k3", "Tiga.", "tono"), quote("k4", "Empat.")
    )
    text = drafted(rest + "isi:\n  - kutipan: k1\n  - kutipan: k2\n  - kutipan: k3\n  - kutipan: k4\n")
    assert text.count("Sari Dewi") == 1
    assert "“Dua,” jelasnya." in text
    assert "Tono Saputra, warga Desa Contoh." in text
    assert "Sari." in text.partition("Empat")[2]


def test_writer_choices_win() -> None:
    body = (
        "isi:\n  - kutipan: k1\n    verba: pungkas\n    keterangan: di Bandung\n    pengantar: Acara usai.\n"
        "  - kutipan: k2\n    sambung: senada\n"
    )
    text = drafted(quotes(quote("k1", "Satu. Dua."), quote("k2", "Tiga.", "rudi")) + body)
    assert (
        "Acara usai. “Satu. Dua,” pungkas Kepala Badan Contoh Nasional Sari Dewi, M.Si., di Bandung." in text
    )
    assert "Senada, Plt. Sekretaris Rudi Hartanta mengatakan, “Tiga.”" in text


def test_words_read_out_name_both() -> None:
    rest = quotes(quote("k1", "Satu.", "rudi", "    atas_nama: sari\n    asal: sambutan tertulis\n"))
    text = drafted(rest + "isi:\n  - kutipan: k1\n")
    assert "Sari Dewi, M.Si., dalam sambutan tertulis yang dibacakan Plt. Sekretaris Rudi Hartanta." in text


def test_speech_of_several_paragraphs_closes_its_mark_last() -> None:
    text = drafted(
        quotes("  - id: k1\n    tokoh: sari\n    ucapan: |\n      Satu.\n\n      Dua.\n\n      Tiga.\n")
        + "isi:\n  - kutipan: k1\n"
    )
    assert "“Dua.\n\n“Tiga.”" in text.replace("M.Si.\n\n", "")


def test_indirect_speech_gets_its_speaker() -> None:
    text = drafted("isi:\n  - tidak_langsung: Pihaknya menambah petugas\n    tokoh: sari\n")
    assert "Sari Dewi, M.Si., menyatakan bahwa pihaknya menambah petugas." in text


def test_figures_and_short_forms() -> None:
    rest = (
        "singkatan: {PON: Pekan Olahraga Nasional}\nfakta:\n  - {id: a, nilai: 24200, satuan: orang, kira: sekitar}\n"
        "  - {id: b, nilai: '2,5', satuan: Rp, skala: miliar}\n  - {id: c, rentang: [10, 12], satuan: peserta}\n"
        "  - {id: d, nilai: '5,5', satuan: persen}\n"
        "isi:\n  - paragraf: PON dihadiri {fakta:a}, {fakta:b}, {fakta:c}, {fakta:d}. PON usai.\n"
    )
    text = drafted(rest)
    assert (
        "Pekan Olahraga Nasional (PON) dihadiri sekitar 24.200 orang, Rp2,5 miliar, 10–12 peserta, 5,5 persen."
        in text
    )
    assert text.count("Pekan Olahraga Nasional") == 1


def test_a_scale_that_is_not_known_is_printed_as_typed() -> None:
    rest = (
        "fakta:\n  - {id: a, nilai: 2, satuan: orang, skala: jutaan}\n"
        "  - {id: b, nilai: '2,5', satuan: Rp, skala: jutaan}\n  - {id: c, nilai: 3, skala: JUTA}\n"
        "isi:\n  - paragraf: Ada {fakta:a}, {fakta:b}, dan {fakta:c}.\n"
    )
    assert "Ada 2 jutaan orang, Rp2,5 jutaan, dan 3 juta." in drafted(rest)


def test_the_lead_follows_the_grammar() -> None:
    gist = (
        "pokok:\n  siapa: Badan Contoh\n  melakukan: membuka\n  apa: layanan\n  kapan: 2022-01-29\n"
        "  di_mana: Bandung\n  mengapa: melayani warga\n  bagaimana: warga antre\nisi: Isi.\n"
    )
    lead = "Pada Sabtu, 29 Januari 2022, Badan Contoh membuka layanan di Bandung untuk melayani warga. Warga antre."
    assert f"**BANDUNG (29 Januari 2022)** – {lead}" in drafted(gist)
    assert "di di" not in drafted(gist.replace("di_mana: Bandung", "di_mana: di Bandung"))


def test_every_origin_holds_the_letters_of_its_field() -> None:
    for path in sorted((ROOT / "tests" / "briefs").glob("*.yaml")):
        source = Source(path.name, path.read_text(encoding="utf-8"))
        brief = read_brief(source, FileProject(str(path.parent), str(path.parent)))
        draft = write_draft(brief, PACK, PROFILE, "draft.md")
        assert draft.origins
        for origin in draft.origins:
            place = brief.where.get(origin.field)
            if origin.value_start is None or place is None or not place.segments:
                continue
            if any(not row.exact and row.end - row.start > 1 for row in place.segments):
                continue  # a value that can be shown but not placed letter by letter
            value = "".join(
                source.text[row.source_start : row.source_end] if row.exact else "\n" * (row.end - row.start)
                for row in place.segments
            )
            shown = origin.span.of(draft.source.text)
            assert value[origin.value_start : origin.value_start + len(shown)].replace(
                "\n", " "
            ) == shown.replace("\n", " ")


@pytest.mark.parametrize(
    ("template", "words", "line"),
    [
        ("{{ label }}\n{{ judull }}\n", "judull", 2),
        ("{% if %}", "cannot be read", 1),
        ("{{ ''.__class__.__mro__ }}", "not allowed|__class__", 1),
        ("{{ 'a' * 10**10 }}", "more than is allowed", 1),
        ("{% for i in range(10**9) %}x{% endfor %}", "more than is allowed", 1),
        ("{% include 'lain' %}", "not in its pack", 1),
        ("{% filter upper %}x{% endfilter %}", "hides", 1),
        ("{% set x %}a{% endset %}", "hides", 1),
        ("{{ '%s' % judul }}", "more than is allowed", 1),
        ("{{ judul|attr('__class__') }}", "not allowed|not there|__class__", 1),
        ("{{ '{0.__class__}'.format(judul) }}", "not allowed|__class__", 1),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}xxxxxxxxxx{% endfor %}{% endfor %}",
            "more than",
            1,
        ),
    ],
)
def test_a_template_at_fault_names_its_place(template: str, words: str, line: int) -> None:
    pack = PACK._replace(draft=template)
    with pytest.raises(TemplateError, match=words) as error:
        made("isi: Isi.\n", pack)
    if error.value.source is not None and error.value.span is not None:
        assert error.value.source.position(error.value.span.start)[0] == line


def test_a_strangers_pack_runs_in_a_child() -> None:
    own = made("isi: Isi.\n")
    child = made("isi: Isi.\n", PACK._replace(trusted=False))
    assert child.source.text == own.source.text
    assert child.origins == own.origins
    with pytest.raises(TemplateError, match="judull"):
        made("isi: Isi.\n", PACK._replace(trusted=False, draft="{{ judull }}"))
    with pytest.raises(TemplateError):
        made(
            "isi: Isi.\n",
            PACK._replace(trusted=False, draft="{% for a in range(99999) %}" * 3 + "{% endfor %}" * 3),
        )


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        (
            "BCN membuka layanan.",
            "**BANDUNG (29 Januari 2022)** – Badan Contoh Nasional (BCN) membuka layanan.",
        ),
        ("Bandung, 29 Januari 2022 – Layanan dibuka.", "Bandung, 29 Januari 2022 – Layanan dibuka."),
    ],
)
def test_without_a_lead_of_its_own_the_first_paragraph_leads(first: str, shown: str) -> None:
    made = drafted(f"isi: |\n  {first}\n\n  Warga datang.\n")
    assert f"\n\n{shown}\n\nWarga datang." in made
