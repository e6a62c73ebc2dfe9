"""Lists every weekday that its date denies in a JSONL corpus, without rilis: python tools/weekdays.py FILE."""

import datetime as dt
import json
import re
import sys
from contextlib import suppress

DAYS = "senin selasa rabu kamis jumat sabtu minggu".split()
MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()
NAMED = rf"\s({'|'.join(MONTHS)})(?:\s(\d{{4}}))?"
PAIR = re.compile(
    rf"\b({'|'.join(DAYS)})\b[\s,(]{{1,3}}(\d\d?)(?:/(\d\d?)(?:/(\d{{4}}))?|{NAMED})\b", re.IGNORECASE
)


def published(typed: str) -> dt.date | None:
    """Return the day of `10/21/2025 20:43` (month first), `21-10-2025` or `2025-10-21`."""
    a, b, c, *_ = map(int, (*re.findall(r"\d+", typed), "0", "0", "0")[:3])
    return (
        dt.date(c, a, b) if "/" in typed else dt.date(a, b, c) if a > 31 else dt.date(c, b, a) if c else None
    )


with open(sys.argv[1], encoding="utf-8") as file:
    for item in map(json.loads, file):
        out = published(item["date"] or "")
        for found in PAIR.finditer(item["text"]):
            day, month = int(found[2]), int(found[3] or MONTHS.index(found[5].lower()) + 1)
            year = int(found[4] or found[6] or 0)
            near = []
            for guess in [year] if year else [out.year + step for step in (-1, 0, 1)] if out else []:
                with suppress(ValueError):
                    near.append(dt.date(guess, month, day))
            date = min(near, key=lambda day, out=out: abs(day - (out or day)), default=None)  # type: ignore[misc]
            if date and DAYS[date.weekday()] != found[1].lower():
                print(item["id"], *found.span(), repr(found[0]), date, DAYS[date.weekday()], sep="\t")
