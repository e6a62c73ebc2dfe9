"""A chart in a draft: a picture that is drawn when files are made, its words told from the figures."""

from __future__ import annotations

from typing import Final

from rilis.draft.prose import unstopped
from rilis.draft.shown import Plain
from rilis.draft.tables import cell_words, column_name
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.language.late_pattern import late_pattern
from rilis.language.numbers import format_number
from rilis.language.series import MOST_POINTS, Series, chart_of
from rilis.model.brief import Butir
from rilis.model.tables import Tabel, chart_file

_SIGNS: Final = late_pattern(r"[\[\]\\<>&`*_]|\s+")
_WORDS: Final = {
    "id": {
        "garis": "Grafik garis",
        "batang": "Grafik batang",
        "first": "awal",
        "last": "akhir",
        "high": "tertinggi",
        "low": "terendah",
        "source": "Sumber",
    },
    "en": {
        "garis": "Line chart",
        "batang": "Bar chart",
        "first": "first",
        "last": "last",
        "high": "highest",
        "low": "lowest",
        "source": "Source",
    },
}


def chart_blocks(item: Butir, table: Tabel, path: str, version: Version, plain: Plain) -> list[Traced]:
    """Return a chart's picture with its alternative text, and its caption.

    The text says what is shown and of each series the first, last, highest and lowest figure; every
    figure knows its cell. Nothing when the table has no figures to show.
    """
    chart = chart_of(table.kolom, table.baris, item.grafik.kolom, table.kolom_en)
    if not chart.series:
        return []
    start = max(0, len(table.baris) - MOST_POINTS)
    title = _title(item, table, path, version)
    parts: list[str] = [_WORDS[version.language][item.grafik.jenis or "garis"]]
    parts += (": ", unstopped(title), ".") if title else (".",)
    for series in chart.series:
        parts += (" ", _told(series, table, path, start, version), ".")
    alt = joined(parts).replaced(_SIGNS, lambda match: " " if match[0].isspace() else "")
    picture = joined(("![", alt, "](", chart_file(item.path, item.id), ")"))
    return [picture, _caption(item, table, path, version, plain)]


def _title(item: Butir, table: Tabel, path: str, version: Version) -> Traced:
    if item.grafik.judul:
        return traced(item.grafik.judul, f"{item.path}.grafik.judul").trimmed()
    return version.word(table, path, "judul").trimmed()


def _told(series: Series, table: Tabel, path: str, start: int, version: Version) -> Traced:
    words = _WORDS[version.language]
    rows = {
        "first": series.first(),
        "last": series.last(),
        "high": series.highest(),
        "low": series.lowest(),
    }
    said: list[str] = [column_name(table, path, series.at, version), ": "]
    for at, (word, row) in enumerate(rows.items()):
        value = series.values[row]
        field = f"{path}.baris[{start + row}]"
        figure = traced(
            format_number(value, version.language) if value is not None else "", f"{field}[{series.at}]"
        )
        label = cell_words(table, path, (start + row, 0), version)
        said += ("; " if at else "", words[word], " ", figure.altered(str(figure)), " (", label, ")")
    return joined(said)


def _caption(item: Butir, table: Tabel, path: str, version: Version, plain: Plain) -> Traced:
    title = plain(_title(item, table, path, version))
    if item.grafik.sumber:
        source = plain(traced(item.grafik.sumber, f"{item.path}.grafik.sumber"))
    else:
        source = plain(version.word(table, path, "sumber"))
    parts: list[str] = [unstopped(title), "."] if title else []
    if source:
        parts += (" " if title else "", _WORDS[version.language]["source"], ": ", unstopped(source), ".")
    return joined(("*", *parts, "*")) if parts else Traced("")
