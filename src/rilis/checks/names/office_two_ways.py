"""One person with two offices that do not go together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Mention, Message
from rilis.checks.names.forms import words_of

_LEAST: Final = 2
"""Words of a name that one person has."""
_SHORTEST: Final = 4
"""Letters of a word that is written out."""
_SMALL: Final = frozenset("dan di ke dari untuk pada serta / ( ) .".split())


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a later office that begins and goes on as an earlier one of the same person but for one word."""
    del context
    if document.language != "id":
        return
    first: dict[tuple[str, ...], Mention] = {}
    for person in document.analysis.people:
        name = words_of(person.name)
        if person.office is None or len(name) < _LEAST:
            continue
        known = first.setdefault(name, person)
        if known is person or known.office is None:
            continue
        seen, other = person.office.of(document.text), known.office.of(document.text)
        if _contradict(words_of(seen), words_of(other)):
            message = Message(
                N_(
                    "“{seen}” stands here, “{other}” before the same name earlier; if both are meant, say so."
                ),
                {"seen": seen, "other": other},
            )
            yield Hit(person.office, message)


def _contradict(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two offices of as many words differ in one written-out word after the first."""
    if len(one) != len(two) or one[0] != two[0] or len(one) < _LEAST:
        return False
    odd = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    if len(odd) != 1:
        return False
    a, b = odd[0]
    return min(len(a), len(b)) >= _SHORTEST and not {a, b} & _SMALL and a[:_SHORTEST] != b[:_SHORTEST]


check = Check(
    id="names.office-two-ways",
    summary=N_("One person with an office given in two ways."),
    why=N_("Readers take two offices for two people, and one of the two is wrong."),
    cite="Kelaziman penyuntingan: satu orang satu jabatan dalam satu naskah",
    run=run,
    severity="warning",
)
