"""A hyphen or short dash between blanks for an insertion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_KINDS: Final = ("lead", "paragraph", "background")
_SECOND: Final = frozenset(("bakal", "calon", "wakil", "cawapres"))
"""Second halves of pairs of offices: another fault than an insertion."""
_PATTERN: Final = late_pattern(r" [-–—] (?<=[a-z,)] . )(?=[a-z])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    text = document.text
    for match in matches(document, _PATTERN, _KINDS, needs=(" - ", " – ", " — ")):
        before = text[max(0, match.start() - 30) : match.start()].rsplit(maxsplit=1)[-1]
        after = text[match.end() : match.end() + 30].split(maxsplit=1)[0]
        if after == before or after in _SECOND:
            continue
        message = Message(
            N_("“{seen}” between blanks: for an insertion write “{right}” without blanks, or a comma."),
            {"seen": match[0].strip(), "right": "—"},
        )
        yield better(match.span(), message, "—", safe=False)


check = Check(
    id="usage.spaced-dash",
    summary=N_("A hyphen or dash between blanks in a sentence."),
    why=N_("The hyphen joins; an insertion stands between long dashes without blanks."),
    cite="EYD V, tanda pisah: penyisipan kata atau kalimat, tanpa spasi",
    run=run,
    severity="info",
    in_quotes="skip",
)
