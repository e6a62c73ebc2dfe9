"""What a renderer is given: the embargo that still holds."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from rilis.brief.reader import read_brief
from rilis.model.source import Source
from rilis.render.job import embargo_of

ZONE = timezone(timedelta(hours=7))
BEFORE, AFTER = datetime(2022, 1, 29, 9, 59, tzinfo=ZONE), datetime(2022, 1, 29, 10, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("kind", "now", "holds"),
    [
        ("siaran_pers", BEFORE, True),
        ("siaran_pers", AFTER, True),
        ("siaran_pers", None, True),
        ("ralat", BEFORE, True),
        ("ralat", AFTER, False),
        ("ralat", None, True),
        ("contoh.ralat", AFTER, False),
    ],
)
def test_only_a_correction_lets_an_embargo_go_when_it_is_over(
    kind: str, now: datetime | None, holds: bool
) -> None:
    text = f"jenis: {kind}\njudul: Judul\ntanggal: 2022-01-29\nsiar: 2022-01-29 10.00 WIB\nisi: Isi.\n"
    assert (embargo_of(read_brief(Source("brief.yaml", text)), now) is not None) is holds


def test_no_brief_no_embargo() -> None:
    assert embargo_of(None) is None
    text = "jenis: ralat\njudul: Judul\ntanggal: 2022-01-29\nsiar: segera\nisi: Isi.\n"
    assert embargo_of(read_brief(Source("brief.yaml", text)), AFTER) is None
