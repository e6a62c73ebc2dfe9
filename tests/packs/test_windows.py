"""`jendela` and `calon` of a style: stages of polls with their days and source."""

from __future__ import annotations

from datetime import date

import pytest

from rilis.errors import ConfigError
from rilis.language.poll_windows import shipped_windows, windows_on
from rilis.model.source import Source
from rilis.model.style import StylePack
from rilis.packs.style import read_style

OWN = """\
rilis: 1
calon: [Rudi Hartanta]
ketat: ya
jendela:
- pilkada-2024
- {pemilihan: Pilkada Rekaan 2030, tahap: Kampanye, mulai: 2030-09-01, akhir: 2030-11-20, sumber: Contoh}
"""


def read(text: str) -> StylePack:
    return read_style(Source("rilis.yaml", text), "rilis.yaml")


def test_a_style_adds_stages_and_candidates() -> None:
    style = read(OWN)
    (window,) = style.jendela
    assert (window.stage, window.begins, window.ends) == ("kampanye", date(2030, 9, 1), date(2030, 11, 20))
    assert (style.calon, style.ketat) == (("Rudi Hartanta",), True)
    assert [each.stage for each in windows_on(date(2030, 9, 1), style.jendela)] == ["kampanye"]
    assert windows_on(date(2030, 9, 1), ()) == ()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("pilkada-2031", "pilkada-2031"),
        ("{pemilihan: A, tahap: kampanye, mulai: 2030-09-01, akhir: 2030-11-20}", "sumber"),
        ("{pemilihan: A, tahap: b, mulai: 2030-09-01, akhir: 2030-08-20, sumber: c}", "before it begins"),
        ("{pemilihan: A, tahap: b, mulai: September, akhir: 2030-08-20, sumber: c}", "September"),
    ],
)
def test_a_stage_that_cannot_be_is_refused_with_its_place(row: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(f"rilis: 1\njendela:\n- {row}\n")
    assert words in caught.value.message.english()
    assert caught.value.span is not None


def test_shipped_stages_are_dated_in_order_and_sourced() -> None:
    for window in shipped_windows():
        assert window.begins <= window.ends
        assert window.source
    days = [window.begins for window in shipped_windows()]
    assert days == sorted(days)
