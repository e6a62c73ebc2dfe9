"""Words from a speech read out for another, credited to the reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator

_FROM_SPEECH: Final = ("sambutan", "pidato", "amanat", "speech")


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report quotations of the person who read a speech out that name no `atas_nama`."""
    del context
    speech = brief.pidato
    if speech is None or not speech.dibacakan or speech.dibacakan == speech.tokoh:
        return
    for at, quote in enumerate(brief.kutipan):
        spoken = any(word in quote.asal.lower() for word in _FROM_SPEECH)
        if quote.tokoh == speech.dibacakan and spoken and not quote.atas_nama:
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "“{id}” comes from a speech that “{reader}” read out for “{owner}”; add “atas_nama: {owner}”."
                    ),
                    {"id": quote.id, "reader": speech.dibacakan, "owner": speech.tokoh},
                ),
                field=f"kutipan[{at}].tokoh",
            )


validator = Validator(
    id="quotes.read-out",
    summary=N_("Words from a speech read out for another, credited to the reader."),
    why=N_("Words of a minister in a deputy's mouth, or the reverse, is the error that both have to deny."),
    cite="Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007): jujur dan tidak menyesatkan",
    run=run,
    severity="error",
)
