"""Names of God with maha- in another form than EYD V has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"(?:(?:Tuhan|Allah|Allah Swt\.|Allah SWT) )?[Yy]ang [Mm]aha ?(?P<name>[Ee]sa|[Kk]uasa|[Pp]engasih|[Pp]enyayang"
    r"|[Pp]emurah|[Kk]asih|[Aa]dil|[Tt]ahu|[Mm]engetahui|[Pp]encipta|[Bb]esar|[Tt]inggi|[Mm]ulia|[Ss]uci|[Pp]engampun"
    r"|[Bb]ijaksana|[Aa]gung)(?![\w-])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", needs=("Maha", "maha")):
        right = f"{match[0][: match[0].lower().rfind('yang maha')]}Yang Maha {match['name'].capitalize()}"
        if right == match[0] or not any(word in match[0] for word in ("Maha", "Tuhan", "Allah")):
            continue
        message = Message(
            N_("“{seen}” names God; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.divine-name",
    summary=N_("A name of God with “Maha” joined or in small letters."),
    why=N_("In names of God “Maha” stands apart, and each word takes a capital."),
    cite="EYD V, bentuk terikat: maha- yang merujuk kepada Tuhan ditulis terpisah dengan huruf awal kapital",
    run=run,
    severity="warning",
    in_quotes="same",
)
