from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import by_hand, document, final, job, pack, png, words_of

from rilis.errors import TemplateError
from rilis.messages import N_
from rilis.model.document import Mark
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.render.html import render_html
from rilis.render.inline import clean

VOID = {"meta", "img", "br", "link", "hr", "input"}


class Page(HTMLParser):
    """Reads a page strictly: every tag is closed in its turn."""

    def __init__(self, html: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.styles: list[str] = []
        self.data: list[str] = []
        self.feed(html.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        kept = {"style": self.styles, "script": self.data}.get(self.open[-1] if self.open else "", self.text)
        kept.append(data)

    def all(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag == name]

    def words(self) -> str:
        return words_of("".join(self.text))


def page(made: RenderJob) -> Page:
    return Page(render_html(made))


def test_page_holds_every_block_in_order() -> None:
    words = page(final()).words()
    at = 0
    made = document()
    for block in made.blocks:
        text = made.text_of(block)
        if text != "Warga di loket layanan.":  # the picture is there, its words are its alt text
            at = words.index(words_of(text), at)


def test_page_is_whole_and_says_what_it_is() -> None:
    raw = render_html(final())
    assert raw.startswith(b'<!DOCTYPE html>\n<html lang="id">')
    made = Page(raw)
    assert {"charset": "utf-8"} in made.all("meta")
    described = next(meta["content"] for meta in made.all("meta") if meta.get("name") == "description")
    assert described.startswith("Kementerian Contoh membuka layanan")
    assert [time["datetime"] for time in made.all("time")] == ["2022-01-29", "2022-01-29", "2022-01-28"]
    assert len(made.all("h1")) == 1
    assert {"article", "header", "footer", "main", "address", "caption", "figcaption"} <= {
        tag for tag, _ in made.tags
    }
    assert [cell.get("scope") for cell in made.all("th")] == ["col"] * 3 + ["row"] * 2
    assert "Kementerian Contoh Buka Layanan & Aduan di 3 Kota – Kementerian Contoh" in "".join(made.text)


def test_nothing_is_run_and_nothing_is_fetched() -> None:
    made = page(job())
    names = {tag for tag, _ in made.tags}
    assert [script["type"] for script in made.all("script")] == ["application/ld+json"]
    assert not names & {"iframe", "object", "embed", "link", "form", "base"}
    assert all(image["src"].startswith("data:image/") for image in made.all("img"))
    assert not any(key.startswith("on") for _, attributes in made.tags for key in attributes)
    assert "url(" not in "".join(made.styles)
    assert "@import" not in "".join(made.styles)


HOSTILE = [
    "<script>alert(1)</script>",
    "a & b < c > d",
    "emoji 🎉 dan \u202bعربي\u202c “kutip” 'tunggal' \"ganda\"",
    "{{ 7 * 7 }} {% raw %}",
    '"><img src=x onerror=alert(1)>',
    'src="rilis-gambar:0"',
    "</style></title><b>",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_written_is_only_text(words: str) -> None:
    made = by_hand(
        ("label", words),
        ("number", words),
        ("title", words),
        ("subtitle", words),
        ("dateline", words),
        ("lead", words),
        ("caption", words),
        ("subheading", words),
        ("heading", words),
        ("contact", words),
        ("signature", words),
        ("hashtags", words),
        ("closing", words),
    )
    hostile = Profile(nama=words, alamat=words, warna="red; } * { display: none", kop=words)
    stamp = Message(N_("{reason}"), {"reason": words})
    found = page(job(made, profile=hostile, title=words, number=words, stamp=stamp))
    assert {tag for tag, _ in found.tags} & {"b", "img"} == set()
    assert len(found.all("script")) == 1
    assert found.words().count(words_of(words)) >= 13
    assert "49" not in found.words()
    assert all("display: none" not in style.split("@media")[0] for style in found.styles)


def test_links_lead_to_the_web_mail_and_telephones_only() -> None:
    text = "jahat dan baik"
    marks = (
        Mark("link", Span(0, 5), "javascript:alert(1)"),
        Mark("link", Span(10, 14), "https://contoh.go.id/?a=1&b=2"),
    )
    found = page(final(by_hand(("paragraph", text), marks=marks)))
    assert [link["href"] for link in found.all("a")] == ["#isi", "https://contoh.go.id/?a=1&b=2"]
    assert words_of(text) in found.words()


def test_contacts_are_links() -> None:
    hrefs = [link["href"] for link in page(final()).all("a")]
    assert {"tel:0215550123", "mailto:humas@contoh.go.id", "https://contoh.go.id"} <= set(hrefs)


def test_picture_is_in_the_page_told_by_its_bytes() -> None:
    jpeg, gif = b"\xff\xd8\xff\xe0" + b"0" * 20, b"GIF89a" + b"0" * 20
    for data, kind in ((png(2, 2), "png"), (jpeg, "jpeg"), (gif, "gif"), (b"RIFF0000WEBPVP8 ", "webp")):
        (image,) = page(final(images={"loket.png": data})).all("img")
        assert image["src"].startswith(f"data:image/{kind};base64,")
        assert image["alt"] == "Warga di loket layanan."


@pytest.mark.parametrize("images", [{}, {"loket.png": b""}, {"loket.png": b"<svg onload=alert(1)>"}])
def test_picture_that_is_none_leaves_its_caption(images: dict[str, bytes]) -> None:
    found = page(final(images=images))
    assert found.all("img") == []
    assert words_of("Warga menunggu di loket.") in found.words()


def test_picture_without_caption_leaves_its_words() -> None:
    found = page(final(document("# Judul\n\nIsi berita ini.\n\n![Peta lokasi](peta.png)\n"), images={}))
    assert words_of("Peta lokasi") in found.words()


def test_picture_of_several_megabytes_is_no_more_output_than_a_small_one() -> None:
    raw = render_html(final(images={"loket.png": png(64, 36, filler=3_000_000)}))
    assert len(raw) > 4_000_000


def test_picture_named_twice_is_in_the_page_once() -> None:
    text = "# Judul\n\nIsi berita ini.\n\n" + "![Peta](peta.png)\n\n" * 50
    found = page(final(document(text), images={"peta.png": png(2, 2)}))
    assert len(found.all("img")) == 1
    assert found.words().count("Peta") >= 49


def test_logo_stands_in_the_letterhead() -> None:
    assert page(final(logo=png(8, 8))).all("img")[0]["alt"] == "Logo Kementerian Contoh"
    assert page(final(logo=png(8, 8), language="en")).all("img")[0]["alt"] == "Logo of Kementerian Contoh"


@pytest.mark.parametrize(
    ("colour", "used"),
    [
        ("#7A1F2B", "#7A1F2B"),
        ("#7a1f2b", "#7A1F2B"),
        ("#FFFF00", "#7A7A00"),
        ("#777777", "#767676"),
        ("red", "#1F3A5F"),
        ("#12345", "#1F3A5F"),
        ("#١٢٣٤٥٦", "#1F3A5F"),
        ("", "#1F3A5F"),
    ],
)
def test_accent_colour_is_the_agencys_when_it_can_be_read(colour: str, used: str) -> None:
    found = page(final(profile=Profile(nama="A", warna=colour)))
    assert f"--warna: {used};" in "".join(found.styles)


def test_draft_is_marked_and_has_its_sheet() -> None:
    found = page(job())
    assert "DRAF–UNTUKPERSETUJUAN" in found.words()
    assert {"name": "robots", "content": "noindex"} in found.all("meta")
    assert "table-header-group" in "".join(found.styles)
    assert words_of("Lembar Persetujuan Kutipan") in found.words()
    assert words_of("Ratna <b>Pramudita</b> Kami buka & catat. menunggu") in found.words()


def test_final_has_neither_mark_nor_sheet() -> None:
    found = page(job(draft=False))
    assert "DRAF" not in found.words()
    assert "k1" not in found.words()
    assert "menunggu" not in words_of(found.words().split("Narahubung")[1])
    assert all(meta.get("name") != "robots" for meta in found.all("meta"))


def test_embargo_and_stamp_stand_on_top() -> None:
    stamp = Message(
        N_("CHECKS NOT PASSED: {count} findings – {reason}, {name}"), {"count": 2, "reason": "r", "name": "n"}
    )
    found = page(final(embargo=Moment(date(2022, 1, 29), 10, 0, "WIB"), stamp=stamp))
    assert words_of("EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB") in found.words()
    assert "2" in found.words()
    english = page(
        final(
            document("---\nrilis: 1\nbahasa: en\n---\n# T\n\nText.\n"),
            language="en",
            embargo=Moment(date(2022, 1, 29)),
        )
    )
    assert words_of("EMBARGOED UNTIL Saturday, 29 January 2022") in english.words()
    assert english.all("html") == [{"lang": "en"}]


@pytest.mark.parametrize("made", [by_hand(), by_hand(("paragraph", "Satu.")), by_hand(("title", "Judul"))])
def test_a_scrap_of_a_document_makes_a_page(made: object) -> None:
    found = page(final(made, profile=Profile(), images={}, number=""))  # type: ignore[arg-type]  # documents
    assert found.all("html")


@pytest.mark.parametrize("make", [job, final])
def test_no_empty_value_is_printed(make: object) -> None:
    for profile in (Profile(), Profile(nama="Kementerian Contoh")):
        text = render_html(make(profile=profile)).decode()  # type: ignore[operator]  # job or final
        assert "None" not in text
        assert "Undefined" not in text


def test_same_job_same_bytes() -> None:
    assert render_html(job()) == render_html(job())


def test_page_template_that_asks_for_what_is_not_there_is_named() -> None:
    with pytest.raises(TemplateError, match="judl"):
        render_html(final(template=pack()._replace(page="{{ judl }}")))


WORDS = st.text(st.characters(blacklist_categories=["Cc"]), min_size=1, max_size=40)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_any_words_come_through(paragraphs: list[str]) -> None:
    made = by_hand(*(("paragraph", words) for words in paragraphs))
    found = page(final(made))
    assert words_of(clean("".join(paragraphs))) in found.words()


def test_a_strangers_page_template_runs_in_a_child_and_is_stopped() -> None:
    own = job()
    strange = own._replace(template=own.template._replace(trusted=False))
    assert render_html(strange) == render_html(own)
    endless = "{% for a in range(99999) %}" * 3 + "{% endfor %}" * 3
    with pytest.raises(TemplateError):
        render_html(own._replace(template=own.template._replace(trusted=False, page=endless)))
