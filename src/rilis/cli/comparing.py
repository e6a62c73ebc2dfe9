"""Whether a circulating text says what a release says: word for word, whatever its typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from rilis.brief.fingerprint import fingerprint, fold_words
from rilis.language.word_changes import word_changes
from rilis.model.document import BlockKind, Document

_CORE: Final[frozenset[BlockKind]] = frozenset(
    ("title", "subtitle", "dateline", "lead", "paragraph", "subheading", "list_item", "table_row")
)
"""What a copy must hold; head, contacts and the like may be left out, but not be changed."""
# Words and figures with what stands inside them: 1.250, 10.00, Rp1,5, -2, 5%, humas@contoh.go.id.
_WORD: Final = re.compile(r"(?:(?<!\S)-(?=\d))?[^\W_]+(?:[^\w\s]{1,3}[^\W_]+)*%?")
_EMPHASIS: Final = re.compile(r"(?<!\w)[*_~]+|[*_~]+(?!\w)|\\")
_NEAR: Final = 0.3
"""Share of equal words from which a text is taken for an altered release."""


class Sentence(NamedTuple):
    """One sentence of a text."""

    text: str
    words: tuple[str, ...]
    core: bool


class Difference(NamedTuple):
    """A sentence that is not the same on both sides; one of the two is empty when it is missing."""

    release: str
    copy: str

    @property
    def words(self) -> str:
        """The words that changed, as `“akan” → “tidak akan”`."""
        return word_changes(self.release, self.copy)


def sentences_of(document: Document, *, whole: bool = True) -> list[Sentence]:
    """Return the sentences of a text in order, without marks of emphasis and bullets.

    `whole`: with what stands before the title (letterhead, label); else only the number of it.
    """
    found = []
    spans = document.analysis.sentences
    title = document.first("title")
    start = title.span.start if title is not None else 0
    for block in document.blocks:
        if block.kind == "closing" or not (whole or block.span.start >= start or block.kind == "number"):
            continue
        inside = [each for each in spans if block.span.start <= each.start and each.end <= block.span.end]
        for span in inside or [block.span]:
            text = _EMPHASIS.sub("", span.of(document.text)).strip()
            words = tuple(_WORD.findall(fold_words(text)))
            if words:
                found.append(Sentence(text, words, block.kind in _CORE))
    return found


def words_fingerprint(document: Document) -> str:
    """Return the fingerprint of the words of title and body: what the register keeps."""
    return fingerprint(" ".join(word for each in sentences_of(document) if each.core for word in each.words))


def likeness(release: list[Sentence], copy: list[Sentence]) -> float:
    """Return the share of the copy's words that stand in the release, from 0 to 1; 0 when too few."""
    one = [word for each in release for word in each.words]
    other = [word for each in copy for word in each.words]
    known = set(one)
    share = sum(word in known for word in other) / max(1, len(other))
    return share if share >= _NEAR else 0.0


def differences(release: list[Sentence], copy: list[Sentence]) -> list[Difference]:
    """Return the sentences that were changed, left out of the core, or added; none: it is the same.

    Words are compared in one stream, so that line breaks and marks between sentences do not count.
    """
    if all(each.core for each in release):
        # A web page is read without its contacts; nothing is known of them.
        copy = [each for each in copy if each.core]
    one = [(word, at) for at, each in enumerate(release) for word in each.words]
    other = [(word, at) for at, each in enumerate(copy) for word in each.words]
    matcher = SequenceMatcher(None, [word for word, _ in one], [word for word, _ in other], autojunk=False)
    codes = matcher.get_opcodes()
    links = {
        (one[first + at][1], other[begin + at][1])
        for kind, first, last, begin, _end in codes
        if kind == "equal"
        for at in range(last - first)
    }
    found: list[tuple[set[int], set[int]]] = []
    beside = " ".join(("", *(word for each in release if not each.core for word in each.words), ""))
    for kind, first, last, begin, end in codes:
        here = {at for _, at in one[first:last]}
        there = {at for _, at in other[begin:end]}
        if kind == "equal" or not (there or any(release[at].core for at in here)):
            continue
        # Contacts and the like stand last in a text for messengers: whole sentences, only elsewhere.
        moved = " ".join(("", *(word for word, _ in other[begin:end]), ""))
        entire = sum(len(copy[at].words) for at in there) == end - begin
        if entire and moved in beside and not any(release[at].core for at in here):
            continue
        # A sentence that has words on the other side was changed; one that has none was lost or added.
        here |= {left for left, right in links if right in there}
        there |= {right for left, right in links if left in here}
        if found and (found[-1][0] & here or found[-1][1] & there):
            here, there = here | found[-1][0], there | found[-1][1]
            found.pop()
        found.append((here, there))
    return [each for here, there in found for each in _shown(release, copy, here, there)]


def _shown(
    release: list[Sentence], copy: list[Sentence], here: set[int], there: set[int]
) -> Iterator[Difference]:
    """Yield sentences that share words as one change, others as one that is lost and one that is new."""
    one, other = (
        " ".join(side[at].text for at in sorted(places)) for side, places in ((release, here), (copy, there))
    )
    words = {word for at in here for word in release[at].words}
    new = [word for at in there for word in copy[at].words]
    if one and other and sum(word in words for word in new) < _NEAR * len(new):
        yield Difference(one, "")
        yield Difference("", other)
    else:
        yield Difference(one, other)
