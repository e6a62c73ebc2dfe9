"""What machines read of a page: schema.org, Open Graph, descriptions."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import by_hand, document, final, job, png

from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.model.style import Profile
from rilis.render.html import render_html
from rilis.render.metadata import published, summary_of
from rilis.render.view import view_of

OPEN = '<script type="application/ld+json">'


def article(made: RenderJob) -> dict[str, Any]:
    page = render_html(made).decode()
    assert page.count("<script") == page.count("</script") == 1
    data = page.partition(OPEN)[2].partition("</script>")[0]
    assert "<" not in data
    assert "&" not in data
    found: dict[str, Any] = json.loads(data)
    return found


def properties(made: RenderJob) -> dict[str, str]:
    lines = [line for line in render_html(made).decode().splitlines() if line.startswith("<meta property=")]
    return {line.split('"')[1]: line.split('"')[3] for line in lines}


def test_release_is_a_news_article_of_its_agency() -> None:
    profile = Profile(
        nama="Kementerian Contoh",
        singkatan="Kemcontoh",
        alamat="Jalan A\nJakarta",
        kanal={"laman": "https://contoh.go.id"},
    )
    found = article(final(profile=profile))
    assert found["@context"] == "https://schema.org"
    assert found["@type"] == "NewsArticle"
    assert found["headline"] == "Kementerian Contoh Buka Layanan & Aduan di 3 Kota"
    assert found["alternativeHeadline"] == "Petugas Siap sejak Senin"
    assert found["datePublished"] == "2022-01-29T00:00:00+07:00"
    assert found["inLanguage"] == "id"
    assert found["identifier"] == "7/HM/CONTOH/01/2022"
    assert found["description"].startswith("Kementerian Contoh membuka layanan")
    assert found["publisher"] == found["author"]
    assert found["publisher"] == {
        "@type": "GovernmentOrganization",
        "name": "Kementerian Contoh",
        "alternateName": "Kemcontoh",
        "address": "Jalan A Jakarta",
        "url": "https://contoh.go.id",
    }
    assert found["image"] == [
        {
            "@type": "ImageObject",
            "name": "loket.png",
            "caption": "Warga menunggu di loket. (Contoh/Bagas)",
            "description": "Warga di loket layanan.",
        }
    ]
    assert "creativeWorkStatus" not in found


def test_embargo_gives_the_moment_and_marks_give_the_status() -> None:
    embargo = Moment(date(2022, 1, 29), 12, 30, "WIT")
    assert article(final(embargo=embargo))["datePublished"] == "2022-01-29T12:30:00+09:00"
    assert article(job())["creativeWorkStatus"] == "Draft"
    assert article(final(stamp=Message(N_("{a}"), {"a": "b"})))["creativeWorkStatus"] == "Draft"


def test_what_is_not_known_is_left_out() -> None:
    found = article(final(by_hand(("title", "Judul")), profile=Profile(), number="menyusul", images={}))
    assert set(found) == {"@context", "@type", "headline", "inLanguage"}
    assert published(final(by_hand(("title", "Judul")))) == ""
    assert "image" not in article(final(images={"loket.png": b"bukan gambar"}))
    unsafe = Profile(nama="A", kanal={"laman": "javascript:alert(1)"})
    assert "url" not in article(final(profile=unsafe))["publisher"]


def test_open_graph_says_title_words_agency_language_and_day() -> None:
    found = properties(final(images={"loket.png": png(2, 2)}))
    assert found["og:type"] == "article"
    assert found["og:title"] == "Kementerian Contoh Buka Layanan &amp; Aduan di 3 Kota"
    assert found["og:site_name"] == "Kementerian Contoh"
    assert found["og:locale"] == "id_ID"
    assert found["article:published_time"] == "2022-01-29T00:00:00+07:00"
    assert properties(final(language="en"))["og:locale"] == "en_GB"


def test_long_lead_is_cut_between_words() -> None:
    words = " ".join(["Kementerian Contoh membuka layanan,"] * 30)
    summary = summary_of(view_of(by_hand(("title", "Judul"), ("lead", words))))
    assert len(summary) <= 303
    assert summary.endswith(" …")
    assert words.startswith(summary[:-2])
    assert not summary.endswith(", …")


HOSTILE = ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", '"\\', "a & b"]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_end_the_data(words: str) -> None:
    made = by_hand(("number", words), ("title", "J " + words), ("lead", "T " + words))
    found = article(final(made, profile=Profile(nama="N " + words), number="1 " + words))
    assert found["headline"] == " ".join(("J " + words).split())


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40))
def test_any_words_are_data(words: str) -> None:
    made = by_hand(("title", "J" + words), ("lead", "T" + words))
    assert article(final(made, profile=Profile(nama="N" + words), number="1" + words))["headline"].startswith(
        "J"
    )


def test_days_in_the_text_are_told_to_machines() -> None:
    text = (
        "# Judul\n\n**Jakarta, 29 Januari 2022** — Rapat pada Sabtu, 29 Januari 2022, lalu 31 April 2022, "
        "Maret 2023, 5 Mei, dan tahun 2024.\n\nRapat *pada 1 Februari 2022* nanti.\n"
    )
    page = render_html(final(document(text))).decode()
    assert page.count('<time datetime="2022-01-29">') == 2
    assert '<time datetime="2023-03">Maret 2023</time>' in page
    assert "2022-04-31" not in page
    assert (
        '<em><time datetime="2022-02-01">' in page or '<em>pada </em><em><time datetime="2022-02-01">' in page
    )
