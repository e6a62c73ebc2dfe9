"""Whether a text tells of a verdict."""

from __future__ import annotations

import re
from typing import Final

from rilis.api import Document, late_pattern

_VERDICT: Final = late_pattern(
    r"\b(?:divonis|vonis|memvonis|terpidana|narapidana|berkekuatan hukum tetap|inkrah|inkracht|"
    r"menjatuhkan hukuman|"
    r"(?:dijatuhi|diganjar) (?:hukuman|pidana)|putusan (?:pengadilan|hakim|kasasi|banding|majelis|"
    r"bebas|sela|dkpp|mahkamah)|"
    r"majelis hakim (?:menyatakan|memutuskan|menilai)|amar putusan|mengadili|secara sah dan meyakinkan|"
    r"dinyatakan bersalah|convicted|sentenced)\b",
    re.IGNORECASE,
)


def has_verdict(document: Document) -> bool:
    """Tell whether a court's decision is told anywhere in the text."""
    return _VERDICT.search(document.text) is not None
