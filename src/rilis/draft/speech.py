"""A quotation as a paragraph: marks, comma, verb and speaker by EYD."""

from __future__ import annotations

import re
from typing import Final

from rilis.draft.prose import escaped, folded, paragraphs, stopped
from rilis.draft.speakers import closed
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.verbs import ACTIVE, CLOSING, is_active
from rilis.language.late_pattern import late_pattern
from rilis.language.sentences import sentence_spans
from rilis.model.spoken import Spoken

OPENING: Final = "“"
CLOSING_MARK: Final = "”"
_OUTER: Final = late_pattern(r"[“”„‟\"]")


def spoken(words: Spoken) -> list[Traced]:
    """Return the words of a quotation, a text for each paragraph, inner marks made single.

    No letter, digit or mark of punctuation of the words is changed (EYD V, tanda petik tunggal,
    for the inner marks).
    """
    return [_inner_marks(_unwrapped(part)) for part in paragraphs(traced(words.text, words.field))]


def after(
    words: list[Traced], verb: str, speaker: Traced, tail: str, *, name_first: bool = False
) -> list[Traced]:
    """Return paragraphs of the form “A,” ujar X di Y. “B.”

    `verb`: with or without -nya; `speaker`: empty with -nya; `tail`: place or time, or empty;
    `name_first`: “A,” X said, as English has it.
    Longer words are parted after their first sentence, except with a closing verb.
    """
    first, rest = _parted(words[0], verb)
    if speaker.endswith(",") and not tail:
        speaker = speaker.cut(0, len(speaker) - 1)  # the sentence ends with the description
    said = joined(
        (
            OPENING,
            *_before_verb(first),
            CLOSING_MARK,
            " ",
            *((speaker, " ", verb) if name_first else (verb, " " if speaker else "", speaker)),
            _tail(verb if name_first else speaker, tail),
        )
    )
    lines = [stopped(said)]
    more = len(words) > 1
    if rest:
        lines[0] = joined((lines[0], " ", OPENING, _whole(rest), "" if more else CLOSING_MARK))
    lines += following(words[1:])
    return lines


def before(words: list[Traced], opening: str, speaker: Traced, verb: str, tail: str) -> list[Traced]:
    """Return paragraphs of the form: Sementara itu, X menuturkan, “A. B.”"""
    active = verb if is_active(verb) else ACTIVE.get(verb.removesuffix("nya"), verb)
    start = (opening, ", ") if opening else ()
    intro = joined((*start, closed(speaker), " ", active, _tail(active, tail), ", "))
    more = len(words) > 1
    line = joined((intro, OPENING, _whole(words[0]), "" if more else CLOSING_MARK))
    return [line, *following(words[1:])]


def alone(words: list[Traced], introduction: Traced) -> list[Traced]:
    """Return paragraphs of words that the writer's own text introduces: Ia menambahkan, “A.”"""
    more = len(words) > 1
    line = joined((introduction, " ", OPENING, _whole(words[0]), "" if more else CLOSING_MARK))
    return [line, *following(words[1:])]


def following(words: list[Traced]) -> list[Traced]:
    """Return the later paragraphs: each opens its mark again, only the last one closes it."""
    last = len(words) - 1
    return [
        joined((OPENING, _whole(part), CLOSING_MARK if at == last else "")) for at, part in enumerate(words)
    ]


def _parted(words: Traced, verb: str) -> tuple[Traced, Traced]:
    sentences = sentence_spans(words)
    if len(sentences) < 2 or verb.removesuffix("nya") in CLOSING:  # noqa: PLR2004 - one sentence is not parted
        return words, Traced("")
    cut = sentences[1].start
    return words.cut(0, cut).trimmed(), words.cut(cut)


def _before_verb(words: Traced) -> tuple[Traced | str, ...]:
    """Return words and the mark that ends them before a verb: comma, or their own ? or !"""
    plain = str(words)
    if plain.endswith(("?", "!", "…", "...")):
        return (escaped(words),)
    if plain.endswith((".", ",")):
        return escaped(words.cut(0, len(words) - 1)), ","
    return escaped(words), ","


def _whole(words: Traced) -> Traced:
    plain = str(words)
    if plain.endswith(","):
        words = words.cut(0, len(words) - 1)
    return escaped(stopped(words))


def _tail(before_it: str, tail: str) -> Traced:
    """Return place or time after the speaker; a comma parts it from a degree (EYD V, tanda koma)."""
    if not tail:
        return Traced("")
    comma = "," if before_it.endswith(".") and not before_it.endswith(",") else ""
    return joined((comma, " ", tail))


def _unwrapped(words: Traced) -> Traced:
    """Return the words without marks that the writer typed around the whole of them."""
    words = folded(words)
    plain = str(words)
    around = len(plain) > 1 and plain[0] in '“„"' and plain[-1] in '”‟"'
    return words.cut(1, len(words) - 1) if around and not _OUTER.search(plain[1:-1]) else words


def _inner_marks(words: Traced) -> Traced:
    opened = False

    def single(match: re.Match[str]) -> str:
        nonlocal opened
        opened = match[0] in "“„" if match[0] != '"' else not opened
        return "‘" if opened else "’"

    return words.replaced(_OUTER, single)
