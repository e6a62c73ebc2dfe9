"""Charts drawn from a brief's tables: PNG pictures, the same bytes for the same figures.

Needs matplotlib (`rilis[grafik]`), imported only when a chart is drawn. Nothing is read but the
library's own fonts and settings, nothing fetched; what is drawn is capped in size and number.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from rilis import cache
from rilis.language.numbers import format_number
from rilis.language.series import Chart, chart_of
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.document import Language
from rilis.model.style import Profile
from rilis.model.tables import Tabel, chart_file
from rilis.render.colours import readable_colour
from rilis.render.words import DEFAULT_COLOUR

if TYPE_CHECKING:
    from matplotlib.axes import Axes

NO_CHARTS: Final = N_(
    'matplotlib is not installed, so tables stand without their charts; pip install "rilis[grafik]"'
)
MOST_CHARTS: Final = 12
"""Charts of one release; what comes after is left to its table."""
_COLOURS: Final = ("#B45309", "#1B7F3B", "#7B2D8E", "#4D4D4D", "#A61C3C")
"""After the agency's own: each at least 4.5 to 1 on white (WCAG 2.2, 1.4.11 asks for 3)."""
_MARKERS: Final = ("o", "s", "^", "D", "v", "P")
_LINES: Final = ("-", "--", "-.", ":", (0, (5, 1)), (0, (3, 1, 1, 1)))
_HATCHES: Final = ("", "///", "...", "xx", "\\\\\\", "--")
"""Series differ by more than colour."""
_SIZE: Final = (6.3, 3.1)
"""Inches: the width of the text on A4."""
_DOTS: Final = 200
_LONGEST_LABEL: Final = 24
_MOST_TICKS: Final = 10
_MOST_VALUES: Final = 12
"""Points up to which each figure is written beside its point or bar."""
_LONG_NAMES: Final = 9
"""Average length of labels from which bars lie flat, so that they can be read."""


def library_version() -> str:
    """Return the version of the plotting library, or an empty text when it is not installed."""
    from importlib import metadata

    try:
        return metadata.version("matplotlib")
    except metadata.PackageNotFoundError:
        return ""


def charts_of(
    brief: Brief, profile: Profile, language: Language, wanted: Collection[str]
) -> dict[str, bytes]:
    """Return the picture of each chart of a brief that a document names in `wanted`, by its file name.

    Empty bytes where none could be drawn: without the library, or with nothing to show.
    """
    tables = {table.id: table for table in brief.tabel}
    found: dict[str, bytes] = {}
    for item in brief.isi:
        name = chart_file(item.path, item.id)
        if item.jenis != "grafik" or name not in wanted:
            continue
        table = tables.get(item.id)
        if table is None or not library_version() or len(found) >= MOST_CHARTS:
            found[name] = b""
            continue
        chart = shown_chart(table, item.grafik.kolom, language)
        kind = item.grafik.jenis or "garis"
        found[name] = draw_chart(chart, kind, language, profile.warna) if chart.series else b""
    return found


def shown_chart(table: Tabel, wanted: Sequence[str], language: Language) -> Chart:
    """Return a table's chart with headings and names of rows in the release's language where it has them."""
    chart = chart_of(table.kolom, table.baris, wanted, table.kolom_en)
    if language != "en":
        return chart
    names = table.kolom_en
    return Chart(
        tuple(table.sel_en.get(label, label) for label in chart.labels),
        tuple(one._replace(name=names[one.at]) if one.at < len(names) else one for one in chart.series),
    )


def draw_chart(chart: Chart, kind: str, language: Language, colour: str = "") -> bytes:
    """Return a chart as PNG: `kind` is `garis` or `batang`, `colour` the agency's own."""
    import io
    import warnings

    if cache.folder():
        os.environ.setdefault("MPLCONFIGDIR", os.path.join(cache.folder(), "matplotlib"))
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    settings = {
        **mpl.rcParamsDefault,
        "font.family": "DejaVu Sans",
        "font.size": 9,
        "text.parse_math": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "hatch.linewidth": 0.6,
    }
    settings.pop("backend", None)
    colours = (readable_colour(colour) or DEFAULT_COLOUR, *_COLOURS)
    # A project folder may hold a `matplotlibrc`: all settings are the library's own, then ours.
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter the font lacks is a box in the picture, not a fault
        figure = Figure(figsize=_SIZE, dpi=_DOTS, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        if kind == "batang":
            _bars(axes, chart, colours, language)
        else:
            _lines(axes, chart, colours, language)
        if len(chart.series) > 1:
            figure.legend(loc="outside upper left", ncols=min(3, len(chart.series)), frameon=False)
        data = io.BytesIO()
        figure.savefig(data, format="png", metadata={"Software": None})
    return data.getvalue()


def _lines(axes: Axes, chart: Chart, colours: tuple[str, ...], language: Language) -> None:
    for at, series in enumerate(chart.series):
        known = [(row, float(value)) for row, value in enumerate(series.values) if value is not None]
        places, heights = [row for row, _ in known], [height for _, height in known]
        axes.plot(
            places,
            heights,
            color=colours[at],
            linestyle=_LINES[at],
            marker=_MARKERS[at],
            markersize=4,
            linewidth=1.8,
            label=_short(series.name),
        )
        if len(chart.series) == 1 and len(known) <= _MOST_VALUES:
            for row, height in known:
                words = format_number(series.values[row] or Decimal(0), language)
                axes.annotate(
                    words, (row, height), (0, 5), textcoords="offset points", ha="center", fontsize=8
                )
    step = max(1, -(-len(chart.labels) // _MOST_TICKS))
    ticks = list(range(len(chart.labels) - 1, -1, -step))[::-1]
    long = max((len(chart.labels[row]) for row in ticks), default=0) * len(ticks) > 80  # noqa: PLR2004 - letters on one line
    axes.set_xticks(ticks, [_short(chart.labels[row]) for row in ticks], rotation=30 if long else 0,
                    ha="right" if long else "center")  # fmt: skip
    axes.margins(y=0.15)
    _finish(axes, chart, language, flat=False)


def _bars(axes: Axes, chart: Chart, colours: tuple[str, ...], language: Language) -> None:
    count = len(chart.series)
    average = sum(map(len, chart.labels)) / max(1, len(chart.labels))
    flat = average > _LONG_NAMES
    width = 0.8 / count
    for at, series in enumerate(chart.series):
        places = [row + (at - (count - 1) / 2) * width for row in range(len(chart.labels))]
        heights = [float(value) if value is not None else 0.0 for value in series.values]
        style: dict[str, Any] = {
            "color": colours[at],
            "hatch": _HATCHES[at],
            "edgecolor": "white",
            "linewidth": 0.5,
        }
        if flat:
            bars = axes.barh(places, heights, height=width, label=_short(series.name), **style)
        else:
            bars = axes.bar(places, heights, width=width, label=_short(series.name), **style)
        if len(chart.labels) * count <= _MOST_VALUES * 2:
            words = [format_number(value, language) if value is not None else "…" for value in series.values]
            axes.bar_label(bars, words, padding=2, fontsize=7 if count > 2 else 8)  # noqa: PLR2004 - crowded
    names = [_folded(label) if flat else _short(label) for label in chart.labels]
    if flat:
        axes.set_yticks(range(len(names)), names)
        axes.invert_yaxis()
        axes.margins(x=0.1)
    else:
        axes.set_xticks(range(len(names)), names)
        axes.margins(y=0.12)
    _finish(axes, chart, language, flat=flat)


def _finish(axes: Axes, chart: Chart, language: Language, *, flat: bool) -> None:
    """Write figures on the axis by the rules of the language, and what they count."""
    from matplotlib.ticker import FuncFormatter

    axis = axes.xaxis if flat else axes.yaxis
    ticks = [Decimal(f"{value:.10g}").normalize() for value in axis.get_majorticklocs()]
    decimals = max(0, *(-int(tick.as_tuple().exponent) for tick in ticks))

    def written(value: float, _place: int | None = None) -> str:
        return format_number(Decimal(f"{value:.10g}"), language, decimals)

    axis.set_major_formatter(FuncFormatter(written))
    axes.grid(visible=True, axis="x" if flat else "y", color="#D9D9D9", linewidth=0.6)
    axes.set_axisbelow(True)
    if len(chart.series) == 1:
        (axes.set_xlabel if flat else axes.set_ylabel)(_short(chart.series[0].name, 60))


def _folded(text: str) -> str:
    """Return a label on at most two lines."""
    import textwrap

    return "\n".join(
        textwrap.wrap(_short(text, 2 * _LONGEST_LABEL), _LONGEST_LABEL, max_lines=2, placeholder="…")
    )


def _short(text: str, most: int = _LONGEST_LABEL) -> str:
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
