"""The verbs of speech in every form: `ujar`, `ujarnya`, `mengujarkan`."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from rilis.document.tables import press_rows

Form = Literal["plain", "nya", "active", "english"]
"""english: before and after the speaker alike: `said Sari`, `Sari said`."""


class SpeechVerb(NamedTuple):
    """A verb of speech in one of its forms."""

    base: str
    form: Form
    kind: str
    """neutral, emphatic, sequence, closing, loaded, other."""


@cache
def speech_verbs() -> dict[str, SpeechVerb]:
    """Return every form of every verb of speech, in small letters."""
    found: dict[str, SpeechVerb] = {}
    for row in press_rows("attribution_verbs"):
        base, kind = row["base"], row["class"]
        for form in row["active"].split(", "):
            found.setdefault(form, SpeechVerb(base, "active", kind))
        found.setdefault(row["nya"], SpeechVerb(base, "nya", kind))
        same = row["plain"] in row["active"].split(", ")
        found[row["plain"]] = SpeechVerb(base, "english" if same else "plain", kind)
    found.pop("", None)
    return found


@cache
def passive_verbs() -> dict[str, str]:
    """Return the passive forms (`disampaikan`) with their bases, for speech that is announced."""
    return {row["passive"]: row["base"] for row in press_rows("attribution_verbs") if row["passive"]}
