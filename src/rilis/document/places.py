"""Places of Indonesia by time zone, as names in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from rilis.document.tables import press_rows
from rilis.model.span import Span


def zoned_places(text: str, within: Span) -> Iterator[tuple[Span, str]]:
    """Yield each place said to be the scene (`di Makassar`, `…, Makassar,`) and its zone.

    Zones by Keppres 41/1987, names in `data/press/time_zones.tsv`.
    """
    zones = _zones()
    found = False
    for match in _pattern().finditer(text, within.start, within.end):
        if match["more"] and not found:
            continue  # `tim Bandung dan Makassar`: no scene
        found = True
        yield Span(*match.span("place")), zones[match["place"]]


@cache
def _zones() -> Mapping[str, str]:
    return {form: row["zone"] for row in press_rows("time_zones") for form in row["forms"].split("|")}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_zones(), key=len, reverse=True)))
    return re.compile(
        r"(?:\b[Dd]i (?:(?:Kota|Kabupaten|Kab\.|Provinsi|Pulau|wilayah) )?(?P<direct>)|, "
        r"|(?P<more>\b(?:dan|serta|maupun|hingga|atau) ))"
        rf"(?P<place>{names})(?(direct)(?![\w-])|(?(more)(?![\w-])|(?=[,.;(]| \(| pukul| pada|\s*$)))"
    )
