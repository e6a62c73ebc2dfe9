"""The fingerprint of approved words: the same for words that read the same."""

from __future__ import annotations

import unicodedata
from typing import Final

from rilis.language.late_pattern import late_pattern

_MARKS: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛‹›′ʼ`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        # What no reader sees: soft hyphen, zero-width marks, byte-order mark.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)
_SPACE: Final = late_pattern(r"\s+")
_LENGTH: Final = 16


def fold_words(text: str) -> str:
    """Return `text` with its typography levelled.

    NFC, plain quotation marks, one kind of dash, `...` for an ellipsis, each run of white space
    one blank, none at the ends; what no reader sees is dropped. Two texts
    that fold alike have the same letters, digits and words.
    """
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text.translate(_MARKS))).strip()


def fingerprint(text: str) -> str:
    """Return the first 16 hexadecimal digits of SHA-256 over the folded words in UTF-8.

    Lone surrogates, which no words have, count as a question mark.
    """
    import hashlib

    folded = fold_words(text).encode("utf-8", "replace")
    return hashlib.sha256(folded).hexdigest()[:_LENGTH]
