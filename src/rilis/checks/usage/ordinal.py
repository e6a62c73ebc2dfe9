"""Ordinal numbers and decades."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, from_roman, late_pattern
from rilis.checks.usage.places import better, matches

_QUICK: Final = late_pattern(r"ke-[IVXLC]|ke [0-9]|0an")
"""What every place holds, quick to look for."""
_PATTERN: Final = late_pattern(
    r"ke-(?<![\w-]ke-)(?=[IVXLC]+\b)[IVXLC]+(?![\w-])|(?<![\w.,-])(?:1[89]|20)[0-9]0an\b"
    r"|(?<=HUT )ke (?=[0-9])|(?<=hari )ke (?=[0-9]+\b(?![.,/:][0-9]))|(?<=abad )ke (?=[0-9])"
    r"|(?<=kali )ke (?=[0-9])"
    r"|(?<=peringkat )ke (?=[0-9])|(?<=urutan )ke (?=[0-9])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    if not _QUICK.search(document.text):
        return
    for match in matches(document, _PATTERN):
        text = match[0]
        if text.startswith("ke-"):
            number = from_roman(text[3:])
            if not number:
                continue
            right = f"ke-{number}"
        else:
            right = "ke-" if text == "ke " else f"{text[:4]}-an"
        message = Message(
            N_("“{seen}” is not how an order or decade is written; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.ordinal",
    summary=N_("An ordinal or a decade without its hyphen, or ke- before a Roman numeral."),
    why=N_("“Ke-” joins figures with a hyphen; a Roman numeral is an ordinal already."),
    cite="EYD V, angka dan bilangan: bilangan tingkat; tanda hubung: ke- dengan angka, angka dengan -an",
    run=run,
    severity="warning",
    in_quotes="same",
)
