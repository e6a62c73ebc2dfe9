"""The fragment for a web site's editor: nothing its sanitiser would take away, every word in its place."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import nh3
import pytest
from hostile import KINDS, WORDS, spoiled, text
from hypothesis import given, settings
from render_samples import by_hand, document, final, job, words_of

from rilis.messages import N_
from rilis.model.document import Mark
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.model.span import Span
from rilis.render.cms import render_cms
from rilis.render.inline import clean


class Fragment(HTMLParser):
    """Reads a fragment strictly: every tag is closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def names(self) -> set[str]:
        return {tag for tag, _ in self.tags}


def cms(made: RenderJob) -> str:
    return render_cms(made).decode()


def test_fragment_has_parts_of_meaning_and_nothing_else() -> None:
    made = Fragment(cms(final()))
    assert made.names() == set(
        "p br h2 h3 strong em a time ol ul li figure img figcaption table caption thead tbody tr th td".split()
    )
    assert {key for _, attributes in made.tags for key in attributes} == {
        "href",
        "src",
        "alt",
        "datetime",
        "scope",
    }
    assert [tag for tag, _ in made.tags if tag in {"h2", "h3"}] == ["h2", "h3", "h3", "h3"]


def test_fragment_reads_as_it_should() -> None:
    lines = cms(final()).splitlines()
    assert lines[:2] == [
        "<p>SIARAN PERS<br>Nomor: 7/HM/CONTOH/01/2022<br>UNTUK DISIARKAN SEGERA</p>",
        "<h2>Kementerian Contoh Buka Layanan &amp; Aduan di 3 Kota</h2>",
    ]
    assert lines[3].startswith(
        '<p><strong>Jakarta, <time datetime="2022-01-29">29 Januari 2022</time> —</strong> K'
    )
    assert (
        '<figure><img src="loket.png" alt="Warga di loket layanan.">'
        "<figcaption>Warga menunggu di loket. (Contoh/Bagas)</figcaption></figure>"
    ) in lines
    assert "<h3>Tahap Layanan</h3>" in lines
    assert (
        "<ul><li>kartu identitas;<ul><li>asli atau</li><li>salinan;</li></ul></li><li>bukti bayar.</li></ul>"
        in lines
    )
    assert any(
        line.startswith("<table><caption>Jumlah Aduan Menurut Kota</caption><thead><tr>") for line in lines
    )


def test_marks_come_first() -> None:
    embargo = Moment(date(2022, 1, 29), 10, 0, "WIB")
    made = job(embargo=embargo, stamp=Message(N_("{a}"), {"a": "cap & nama"}))
    assert cms(made).splitlines()[:3] == [
        "<p><strong>EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB</strong></p>",
        "<p><strong>DRAF – UNTUK PERSETUJUAN</strong></p>",
        "<p><strong>cap &amp; nama</strong></p>",
    ]
    assert "DRAF" not in cms(final())


def test_picture_is_named_by_its_path_and_only_when_it_is_one() -> None:
    text = "# Judul\n\nIsi berita ini.\n\n![Peta & lokasi](gambar/peta%20baru.png)\n"
    made = document(text)
    target = next(mark.target for mark in made.marks if mark.kind == "image")
    shown = cms(final(made, images={target: b"GIF89a"}))
    assert '.png" alt="Peta &amp; lokasi"></figure>' in shown
    assert "<figure><figcaption>Peta &amp; lokasi</figcaption></figure>" in cms(final(made, images={}))
    assert "<img" not in cms(final(made, images={target: b"<svg onload=alert(1)>"}))


def test_lists_tables_and_line_ends() -> None:
    text = "# J\n\nIsi.\n\n3. tiga\n4. empat\n\n| | |\n|---|---|\n| 1 | 2 |\n\nBaris satu  \nbaris dua.\n"
    made = cms(final(document(text)))
    assert '<ol start="3"><li>tiga</li><li>empat</li></ol>' in made
    assert "<td>1</td><td>2</td>" in made
    assert "Baris satu<br>baris dua." in made


def sanitised(html: str) -> str:
    """Clean as editors do. `datetime` is let through here; a stricter one leaves the date's words as they are."""
    allowed = {**nh3.ALLOWED_ATTRIBUTES, "time": {"datetime"}}
    schemes = {"http", "https", "mailto", "tel"}
    return nh3.clean(html, attributes=allowed, link_rel=None, url_schemes=schemes)


def test_a_sanitiser_takes_nothing_away() -> None:
    for made in (final(), job(), final(document("# J\n\nIsi.\n\n3. tiga\n4. empat\n"))):
        kept, whole = Fragment(sanitised(cms(made))), Fragment(cms(made))
        assert kept.tags == whole.tags
        assert words_of("".join(kept.text)) == words_of("".join(whole.text))


@pytest.mark.parametrize("words", WORDS)
def test_whatever_is_written_is_only_text(words: str) -> None:
    made = Fragment(cms(spoiled(words, draft=False)))
    assert not made.names() & {"script", "img", "b", "svg"}
    shown = words_of("".join(made.text))
    for at in range(len(KINDS)):
        assert words_of(clean(words)) in shown.partition(f"a{at}")[2].partition(f"z{at}")[0], KINDS[at]


@settings(max_examples=80, deadline=None)
@given(text)
def test_any_words_survive_a_sanitiser(words: str) -> None:
    marks = (Mark("strong", Span(0, 3)), Mark("link", Span(1, 4), "https://contoh.go.id/?a=1&b=2"))
    made = cms(final(by_hand(("paragraph", "abc" + words), ("title", "t" + words), marks=marks)))
    kept, whole = Fragment(sanitised(made)), Fragment(made)
    assert kept.tags == whole.tags
    assert words_of("".join(kept.text)) == words_of("".join(whole.text))
