"""Which remarks of LanguageTool are worth a person's time, and how they are worded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rilis.api import N_, Brief, Context, Document, Hit, Message, Remark, Span, Suggestion

CITE: Final = "LanguageTool (languagetool.org), aturan yang disebut dalam temuan"
_ADDRESS: Final = r"\S*(?:://|www\.|@|#|\w\.\w\w)\S*"
"""Web and mail addresses, handles, hashtags. Compiled at first use: most runs have no remarks."""
_WORD: Final = r"[^\W\d_]+"


_LIST_START: Final = frozenset({"UPPERCASE_SENTENCE_START"})
"""Left out in list items: items in small letters that end a sentence together are our own form."""
_ELSEWHERE: Final = frozenset({"EN_UNPAIRED_QUOTES", "OXFORD_SPELLING_Z_NOT_S"})
"""Left out: quotations over several paragraphs open each and close the last, and `quotes` looks after
them; a spelling that the rule itself calls correct is none of our business."""


def remarks_of(kind: str, document: Document, context: Context) -> Iterator[Remark]:
    """Yield the remarks of one kind that stand neither in an address nor wholly in a known name."""
    found = [remark for remark in context.remarks if remark.kind == kind]
    if not found:
        return
    addresses = [Span(*match.span()) for match in re.finditer(_ADDRESS, document.text)]
    analysis = document.analysis
    names = [mention.span for mention in (*analysis.people, *analysis.institutions)]
    known = known_words(context)
    for remark in found:
        words = re.findall(_WORD, remark.span.of(document.text))
        named = bool(words) and all(word.casefold() in known for word in words)
        held = any(span.overlaps(remark.span) for span in addresses) or named or _not_ours(remark, document)
        if not held and not any(span.covers(remark.span) for span in names):
            yield remark


def _not_ours(remark: Remark, document: Document) -> bool:
    block = document.block_at(remark.span.start)
    in_list = block is not None and block.kind == "list_item"
    return remark.rule in _ELSEWHERE or (in_list and remark.rule in _LIST_START)


def hit_of(remark: Remark) -> Hit:
    """Return a remark in LanguageTool's own words, marked as such; what to write is a person's choice."""
    message = Message(
        N_("LanguageTool says in English, by its rule {rule}: “{said}”."),
        {"rule": remark.rule, "said": remark.said.removesuffix(".")},
    )
    return Hit(remark.span, message, suggestions_of(remark))


def suggestions_of(remark: Remark) -> tuple[Suggestion, ...]:
    """Return what LanguageTool would write; never safe."""
    return tuple(Suggestion(text) for text in remark.instead if text)


def known_words(context: Context) -> frozenset[str]:
    """Return the words, folded, that `kamus` holds or that names in brief and profile are made of."""
    profiles = (context.profile, *context.partners)
    texts = [
        text for one in profiles for text in (one.nama, one.singkatan, *one.istilah, *one.istilah.values())
    ]
    if context.brief is not None:
        texts += _names_of(context.brief)
    texts += context.kamus
    return frozenset(word.casefold() for text in texts for word in re.findall(_WORD, text))


def _names_of(brief: Brief) -> Iterator[str]:
    for person in brief.tokoh:
        yield from (person.nama, person.panggilan, person.gelar_depan, person.gelar_belakang, person.instansi)
    for issuer in brief.instansi:
        yield from (issuer.nama, issuer.singkatan)
    for short, full in brief.singkatan.items():
        yield from (short, full)
    for contact in brief.narahubung:
        yield contact.nama
    yield brief.kota
