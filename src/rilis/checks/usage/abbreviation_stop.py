"""Short forms without their full stop, with one too many, or with a stroke."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_NEEDED: Final = ("dll", "dkk", "dsb", "dst", "PT.", "CV.", "s/d", "a/n", "d/a", "u/b", "u/p")
_PATTERN: Final = late_pattern(
    r"(?<![\w.-])(?:dll|dkk|dsb|dst)(?![\w.])|(?<![\w.-])(?:PT|CV)\.(?= [A-Z])"
    r"|(?<![\w./-])(?:s/d|a/n|d/a|u/b|u/p)\b(?![/.-])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, needs=_NEEDED):
        right = match[0][:-1] if match[0].endswith(".") else f"{match[0].replace('/', '.')}."
        message = Message(
            N_("“{seen}” is not how this short form is written; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.abbreviation-stop",
    summary=N_("A short form with a full stop too few or too many, or with a stroke."),
    why=N_("Short forms of three small letters end in a stop, those in capitals have none."),
    cite="EYD V, singkatan: dll., dkk., dsb., s.d., a.n.; PT, CV tanpa titik",
    run=run,
    severity="warning",
    in_quotes="same",
)
