"""A long chain of nouns without a verb or a small word between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_PROMPT: Final = late_pattern(r"\b(?:pe|ke)[a-z]+an (?:[a-z]+ ){1,5}?(?:pe|ke)[a-z]+an ")
"""Two nouns of the chain near each other: without them the words are not looked at."""
_NOUN: Final = late_pattern(r"(?:pe|ke)[a-z]{3,}an")
_VERB: Final = late_pattern(r"(?:me[mnlrwy]|meng|ber|ter|di)[a-z]{3,}|[a-z]+(?:kan|nya|lah|pun)")
_SMALL: Final = frozenset(
    "dan atau serta yang di ke dari pada dalam untuk bagi kepada oleh terhadap dengan tentang atas antara "
    "sebagai seperti akan telah sudah sedang masih tidak belum bukan juga agar supaya karena sehingga "
    "jika bila ketika saat setelah sebelum ini itu tersebut adalah ialah merupakan guna demi melalui "
    "hingga sampai tanpa secara para lebih paling sangat dapat bisa harus wajib perlu ingin mau lalu "
    "kemudian maupun tetapi namun bahwa sejak selama yakni yaitu ada hanya sebuah seorang suatu setiap "
    "semua seluruh beberapa banyak kami kita mereka ia dia saya kata ujar antar lintas sesuai terkait "
    "meski selain pasca lewat menurut akibat sekaligus usai serta kembali tetap terus mulai turut ikut".split()
)

_NOUNS: Final = 3
"""Nouns of that form in a chain from which it is hard to tell what belongs to what."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report chains of at least `kata` words, three of them nouns of the form pe-…-an or ke-…-an."""
    longest = context.number("kata")
    text = document.text
    if document.language != "id" or not _PROMPT.search(text):
        return
    tokens = document.analysis.tokens
    for block in document.prose():
        if not _PROMPT.search(text, *block.span):
            continue
        chain: list[int] = []
        for at in (*tokens.inside(block.span), -1):
            word = text[tokens.starts[at] : tokens.ends[at]] if at >= 0 else ""
            # Names have capitals, and what stands between two tokens must be one space.
            if (
                word.isalpha()
                and word.islower()
                and word not in _SMALL
                and (_NOUN.fullmatch(word) or not _VERB.fullmatch(word))
            ):
                chain.append(at)
                continue
            if len(chain) >= longest:
                span = Span(tokens.starts[chain[0]], tokens.ends[chain[-1]])
                nouns = sum(1 for one in chain if _NOUN.fullmatch(tokens.lower[one]))
                if nouns >= _NOUNS:
                    yield Hit(
                        span,
                        Message(
                            N_(
                                "Here {words} nouns stand in a chain; part them with a verb, or with “untuk” or “bagi”."
                            ),
                            {"words": len(chain)},
                        ),
                    )
            chain = []


check = Check(
    id="plain.noun-chain",
    summary=N_("A long chain of nouns without a verb between them."),
    why=N_("A reader must guess which noun belongs to which; a verb says who does what."),
    cite="Tata Bahasa Baku Bahasa Indonesia, frasa nominal; Buku Praktis Bahasa Indonesia, kalimat efektif",
    run=run,
    severity="info",
    in_quotes="skip",
    defaults={"kata": 6},
)
