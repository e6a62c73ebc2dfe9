from __future__ import annotations

import pytest

from rilis.render.inline import Run
from rilis.render.links import linked, safe_link


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//contoh.go.id",
        "../rahasia.html",
        "https://contoh.go.id/\nSet-Cookie: a",
        'https://contoh.go.id/" onclick="x',
        "https://contoh.go.id/\u0000",
        "https://contoh.go.id/\ud800",
        "",
    ],
)
def test_no_other_address_is_led_to(address: str) -> None:
    assert safe_link(address) == ""


@pytest.mark.parametrize(
    "address",
    ["https://contoh.go.id/a?b=1&c=2", "http://contoh.go.id", "mailto:a@contoh.go.id", "tel:+62215550123"],
)
def test_web_mail_and_telephone_are_led_to(address: str) -> None:
    assert safe_link(address) == address


def links(line: str) -> list[tuple[str, str]]:
    return [(run.text, run.link) for run in linked((Run(line),)) if run.link]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Telepon: 021-555 0123", [("021-555 0123", "tel:0215550123")]),
        ("Telp.: (021) 555-0123 (jam kerja)", [("(021) 555-0123", "tel:0215550123")]),
        ("WhatsApp: +62 812-0000-0000", [("+62 812-0000-0000", "tel:+6281200000000")]),
        (
            "Surel: humas.contoh@contoh.go.id",
            [("humas.contoh@contoh.go.id", "mailto:humas.contoh@contoh.go.id")],
        ),
        (
            "Laman: https://contoh.go.id/siaran.",
            [("https://contoh.go.id/siaran", "https://contoh.go.id/siaran")],
        ),
        ("Instagram: @humas.contoh", []),
        ("Nomor: 021-555 0123", []),
        ("Penanggung jawab: NIP 198001012005011001", []),
        ("Telepon: 3171012345678901234", []),
        ("Jam kerja: 08.00-16.00 WIB", []),
        ("bukan@surel", []),
    ],
)
def test_only_what_is_clearly_an_address_becomes_a_link(line: str, found: list[tuple[str, str]]) -> None:
    assert links(line) == found
    assert "".join(run.text for run in linked((Run(line),))) == line


def test_forms_around_a_number_are_kept() -> None:
    runs = linked((Run("Telepon: ", strong=True), Run("021-555 0123")))
    assert runs == (Run("Telepon: ", strong=True), Run("021-555 0123", link="tel:0215550123"))
