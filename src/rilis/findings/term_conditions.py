"""What a row of a lexicon asks of the words, the text and the day around a form.

Asked only of forms that were found, so a text without them costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from rilis.findings.agency_class import is_of_class
from rilis.findings.poll_stages import stages_of
from rilis.findings.surroundings import Surroundings
from rilis.language.tokens import NUMBER, WORD
from rilis.language.word_tables import read_table, shipped_table
from rilis.model.lexicon import Condition, TermHit
from rilis.model.span import Span


class _Place(NamedTuple):
    """A form that was found, with the text around it."""

    around: Surroundings
    span: Span
    first: int
    """Index of its first token."""
    after: int
    """Index after its last token."""
    sentence: range
    """Indexes of the tokens of its sentence, or of its block where there is none."""


def stands(hit: TermHit, around: Surroundings) -> bool:
    """Tell whether a form that was found is to be reported: all of `bila` hold, none of `lepas` does."""
    term = hit.term
    if not term.bila and not term.lepas:
        return True
    place = _place(around, hit.span)
    return all(_holds(each, place) for each in term.bila) and not any(
        _holds(each, place) for each in term.lepas
    )


def _holds(condition: Condition, place: _Place) -> bool:
    return _KINDS[condition.jenis](condition, place)


def _place(around: Surroundings, span: Span) -> _Place:
    inside = around.tokens.inside(span)
    sentences = around.document.analysis.sentences
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    held = sentences[at] if at >= 0 and sentences[at].covers(span) else around.block_span(span)
    return _Place(around, span, inside.start, inside.stop, around.tokens.inside(held))


def _near(condition: Condition, place: _Place) -> bool:
    return _near_one(condition.kata, condition, place)


def _near_one(words: tuple[str, ...], condition: Condition, place: _Place) -> bool:
    """Tell whether one of the words stands within the distance, in the same sentence."""
    phrases, lower = place.around.phrases(words), place.around.lower
    return any(
        phrases.at(lower, index)
        for side, indexes in (
            ("kiri", _before(place, condition.jarak)),
            ("kanan", _behind(place, condition.jarak)),
        )
        if condition.arah in ("", side)
        for index in indexes
    )


def _before(place: _Place, distance: int) -> Iterator[int]:
    """Yield the indexes of the words before the form, nearest first."""
    return _words(place, range(place.first - 1, place.sentence.start - 1, -1), distance)


def _behind(place: _Place, distance: int) -> Iterator[int]:
    return _words(place, range(place.after, place.sentence.stop), distance)


def _words(place: _Place, indexes: Iterable[int], distance: int) -> Iterator[int]:
    kinds = place.around.tokens.kinds
    left = distance
    for index in indexes:
        if kinds[index] in (WORD, NUMBER):
            if not left:
                return
            left -= 1
            yield index


def _quoted(_condition: Condition, place: _Place) -> bool:
    return place.around.document.analysis.in_quotation(place.span)


def _in_name(_condition: Condition, place: _Place) -> bool:
    """Tell whether the form is part of a name: a capital, beside another word with one."""
    tokens, text = place.around.tokens, place.around.document.text
    start = tokens.starts[place.first]
    if not text[start].isupper() or text[start : start + 2].isupper():
        return False
    beside = [index for index in (place.first - 1, place.after) if index in place.sentence]
    named = [
        index
        for index in beside
        if tokens.kinds[index] == WORD
        and text[tokens.starts[index]].isupper()
        and (index > place.sentence.start or index == place.after)
    ]
    title = place.around.capital_title()
    if not named or title is None or not title.covers(place.span):
        return bool(named)
    # There every word has a capital: it is a name when the text has it again.
    pairs = [(min(index, place.first), max(index, place.after - 1)) for index in named]
    return any(text.find(text[tokens.starts[one] : tokens.ends[two]], title.end) >= 0 for one, two in pairs)


def _of_class(condition: Condition, place: _Place) -> bool:
    return is_of_class(place.around, condition.kata)


def _about(condition: Condition, place: _Place) -> bool:
    return place.around.is_about(condition.kata)


def _with_figure(_condition: Condition, place: _Place) -> bool:
    """Tell whether a number stands in the same paragraph, outside the form itself."""
    return _in_paragraph(place, place.around.figures_before())


def _with_source(_condition: Condition, place: _Place) -> bool:
    """Tell whether the same paragraph says where the claim comes from."""
    return _in_paragraph(place, place.around.sources_before(_source_words()))


def _in_paragraph(place: _Place, before: Sequence[int]) -> bool:
    """Tell whether something counted by `before` stands in the paragraph, outside the form."""
    inside = place.around.tokens.inside(place.around.block_span(place.span))
    held = before[inside.stop] - before[inside.start]
    return held > before[place.after] - before[place.first]


def _proven(condition: Condition, place: _Place) -> bool:
    return _with_figure(condition, place) and _with_source(condition, place)


def _in_window(condition: Condition, place: _Place) -> bool:
    """Tell whether the release date lies in a stage of a poll, in one of the named ones if any are."""
    stages = stages_of(place.around)
    return bool(stages if not condition.kata else stages.intersection(condition.kata))


def _near_person(condition: Condition, place: _Place) -> bool:
    before, behind = place.around.person_beside(place.first, place.after)
    return (
        before is not None and before.start in place.sentence and place.first - before.stop <= condition.jarak
    ) or (
        behind is not None
        and behind.start in place.sentence
        and behind.start - place.after <= condition.jarak
    )


def _near_candidate(condition: Condition, place: _Place) -> bool:
    """Tell whether a name of `calon` in rilis.yaml stands near."""
    context = place.around.context
    names = place.around.once("candidates", lambda: tuple(name.lower() for name in context.candidates))
    return bool(names) and _near_one(names, condition, place)


@cache
def _source_words() -> frozenset[str]:
    return frozenset(row["form"] for row in read_table(shipped_table("source_words.tsv"), ("form",)))


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
