"""What a row of a lexicon asks of the words, the text and the day around a form.

Asked only of forms that were found, so a text without them costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from rilis.language.poll_windows import windows_on
from rilis.language.tokens import NUMBER, WORD
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.check import Context
from rilis.model.document import Document
from rilis.model.lexicon import Condition, TermHit
from rilis.model.span import Span

_HEAD_BLOCKS: Final = ("title", "subtitle", "number", "dateline", "lead", "contact", "closing", "signature")
"""Where a text says whose it is, and what it is about."""
_TOPIC_TWICE: Final = 2


class _Place(NamedTuple):
    """A form that was found, with its text and context."""

    document: Document
    context: Context
    span: Span
    first: int
    """Index of its first token."""
    after: int
    """Index after its last token."""
    sentence: range
    """Indexes of the tokens of its sentence, or of its block where there is none."""


def stands(hit: TermHit, document: Document, context: Context) -> bool:
    """Tell whether a form that was found is to be reported: all of `bila` hold, none of `lepas` does."""
    term = hit.term
    if not term.bila and not term.lepas:
        return True
    place = _place(document, context, hit.span)
    return all(_holds(each, place) for each in term.bila) and not any(
        _holds(each, place) for each in term.lepas
    )


def _holds(condition: Condition, place: _Place) -> bool:
    return _KINDS[condition.jenis](condition, place)


def _place(document: Document, context: Context, span: Span) -> _Place:
    tokens = document.analysis.tokens
    inside = tokens.inside(span)
    sentences = document.analysis.sentences
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    around = sentences[at] if at >= 0 and sentences[at].covers(span) else _block_span(document, span)
    return _Place(document, context, span, inside.start, inside.stop, tokens.inside(around))


def _block_span(document: Document, span: Span) -> Span:
    block = document.block_at(span.start)
    return block.span if block is not None else span


def _near(condition: Condition, place: _Place) -> bool:
    """Tell whether one of the words stands within the distance, in the same sentence."""
    lower = place.document.analysis.tokens.lower
    phrases = [tuple(phrase.split()) for phrase in condition.kata]
    for side, indexes in (
        ("kiri", _before(place, condition.jarak)),
        ("kanan", _behind(place, condition.jarak)),
    ):
        if condition.arah in ("", side) and any(_at(lower, index, phrases) for index in indexes):
            return True
    return False


def _before(place: _Place, distance: int) -> Iterator[int]:
    """Yield the indexes of the words before the form, nearest first."""
    return _words(place, range(place.first - 1, place.sentence.start - 1, -1), distance)


def _behind(place: _Place, distance: int) -> Iterator[int]:
    return _words(place, range(place.after, place.sentence.stop), distance)


def _words(place: _Place, indexes: Iterable[int], distance: int) -> Iterator[int]:
    kinds = place.document.analysis.tokens.kinds
    left = distance
    for index in indexes:
        if kinds[index] in (WORD, NUMBER):
            if not left:
                return
            left -= 1
            yield index


def _at(lower: Sequence[str], index: int, phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(
        len(lower) >= index + len(words) and all(map(_same, lower[index : index + len(words)], words))
        for words in phrases
    )


def _same(seen: str, wanted: str) -> bool:
    return seen.startswith(wanted[:-1]) if wanted.endswith("*") else seen == wanted


def _quoted(_condition: Condition, place: _Place) -> bool:
    return place.document.analysis.in_quotation(place.span)


def _in_name(_condition: Condition, place: _Place) -> bool:
    """Tell whether the form is part of a name: a capital, beside another word with one."""
    tokens = place.document.analysis.tokens
    text = place.document.text
    if not text[tokens.starts[place.first]].isupper() or text[tokens.starts[place.first] :][:2].isupper():
        return False
    beside = [index for index in (place.first - 1, place.after) if index in place.sentence]
    return any(
        tokens.kinds[index] == WORD
        and text[tokens.starts[index]].isupper()
        and (index > place.sentence.start or index == place.after)
        for index in beside
    )


def _of_class(condition: Condition, place: _Place) -> bool:
    """Tell whether an agency of the class is named in profile, brief, title or lead."""
    context = place.context
    names = [context.profile.nama, context.profile.singkatan]
    if context.brief is not None:
        names += [name for row in context.brief.instansi for name in (row.nama, row.singkatan)]
    said = " ".join((" ".join(names).lower(), _head_words(place.document)))
    return any(f" {form} " in f" {said} " for name in condition.kata for form in _classes().get(name, ()))


def _about(condition: Condition, place: _Place) -> bool:
    """Tell whether one of the words stands in title or lead, or twice in the text."""
    lower = place.document.analysis.tokens.lower
    phrases = [tuple(word.split()) for word in condition.kata]
    head = _head_words(place.document).split()
    if any(_at(head, index, phrases) for index in range(len(head))):
        return True
    found = 0
    for index in range(len(lower)):
        found += _at(lower, index, phrases)
        if found == _TOPIC_TWICE:
            return True
    return False


def _head_words(document: Document) -> str:
    """Return the words of title, lead and contacts, one blank between them."""
    tokens = document.analysis.tokens
    ranges = [tokens.inside(block.span) for block in document.of_kind(*_HEAD_BLOCKS)]
    return " ".join(
        tokens.lower[index] for inside in ranges for index in inside if tokens.kinds[index] == WORD
    )


def _with_figure(_condition: Condition, place: _Place) -> bool:
    """Tell whether a number stands in the same paragraph, outside the form itself."""
    kinds = place.document.analysis.tokens.kinds
    return any(
        kinds[index] == NUMBER for index in _paragraph(place) if not place.first <= index < place.after
    )


def _with_source(_condition: Condition, place: _Place) -> bool:
    """Tell whether the same paragraph says where the claim comes from."""
    lower, known = place.document.analysis.tokens.lower, _source_words()
    return any(lower[index] in known for index in _paragraph(place) if not place.first <= index < place.after)


def _proven(condition: Condition, place: _Place) -> bool:
    return _with_figure(condition, place) and _with_source(condition, place)


def _paragraph(place: _Place) -> range:
    return place.document.analysis.tokens.inside(_block_span(place.document, place.span))


def _in_window(condition: Condition, place: _Place) -> bool:
    """Tell whether the release date lies in a stage of a poll, in one of the named ones if any are."""
    day = place.document.date
    return day is not None and any(
        not condition.kata or window.stage in condition.kata
        for window in windows_on(day, place.context.windows)
    )


def _near_person(condition: Condition, place: _Place) -> bool:
    people = place.document.analysis.people
    return any(_within(condition, place, person.span) for person in people)


def _near_candidate(condition: Condition, place: _Place) -> bool:
    """Tell whether a name of `calon` in rilis.yaml stands near."""
    words = tuple(name.lower() for name in place.context.candidates)
    return bool(words) and _near(condition._replace(kata=words), place)


def _within(condition: Condition, place: _Place, other: Span) -> bool:
    inside = place.document.analysis.tokens.inside(other)
    after = inside.start >= place.after
    away = inside.start - place.after if after else place.first - inside.stop
    return inside.start in place.sentence and 0 <= away <= condition.jarak


@cache
def _source_words() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table(shipped_table("source_words.tsv"), ("form",)))


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table(shipped_table("agency_classes.tsv"), ("form", "class")):
        found[row["class"]] = (*found.get(row["class"], ()), row["form"])
    return found


_KINDS: Final[Mapping[str, Callable[[Condition, _Place], bool]]] = {
    "dekat": _near,
    "kutipan": _quoted,
    "nama": _in_name,
    "kelas": _of_class,
    "topik": _about,
    "angka": _with_figure,
    "sumber": _with_source,
    "bukti": _proven,
    "jendela": _in_window,
    "orang": _near_person,
    "calon": _near_candidate,
}
