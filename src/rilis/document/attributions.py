"""Finds who is said to have spoken a quotation: `“…,” ujar Sari.`, `Sari mengatakan, “…”`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from rilis.document.name_parts import begins_office, is_pronoun
from rilis.document.speakers import read_speaker
from rilis.document.speakers_before import read_speaker_back
from rilis.document.speech_verbs import Form, SpeechVerb, passive_verbs, speech_verbs
from rilis.language.tokens import Tokens
from rilis.model.analysis import Attribution, Quotation
from rilis.model.document import Block
from rilis.model.span import Span

_REACH_BACK: Final = 40
"""Tokens before an opening mark in which its verb is looked for."""
_LONGEST_LINK: Final = 160
"""Code points between the two halves of a split quotation."""
_ADVERBS: Final = frozenset("demikian demikianlah begitu kembali kemudian lalu juga lagi pula lantas".split())
_BETWEEN: Final = frozenset(
    "juga kemudian lalu pun turut kembali lantas sempat telah sudah lebih lanjut pernah langsung"
    " hanya sendiri sebelumnya tegas bahkan terus lagi secara".split()
)
_ANNOUNCING: Final = frozenset("hal senada pernyataan pendapat pandangan demikian serupa".split())
"""Words that begin a sentence which says who speaks next."""
_ANNOUNCED: Final = 6
_BEFORE: Final = ("active", "english")
"""Forms of a verb that follows its speaker."""
_SPEECH_END: Final = ",.?!…"
_CLEAR: Final = frozenset(("neutral", "emphatic", "sequence", "closing"))
"""Classes whose verbs mean speech even where the words before them end without a mark."""

_BEGINS_ANEW: Final = frozenset(("menurut", "demikian"))
"""Bases that begin a sentence of their own: `“…”. Menurut Sari, …`."""


def attribute(
    tokens: Tokens, blocks: Sequence[Block], sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> list[Quotation]:
    """Return the quotations with their attributions; one that has any is speech.

    Looked for are a verb after the closing mark, then a verb or `Menurut` before the opening mark
    in the same sentence, then that of the other half of a split quotation.
    """
    search = _Search(tokens, blocks, sentences)
    done: list[Quotation] = []
    for quotation in quotations:
        previous = done[-1] if done else None
        found = (
            search.after(quotation)
            or search.before(quotation, previous)
            or search.split(quotation, previous)
            or search.announced(quotation, previous)
        )
        done.append(quotation if found is None else quotation._replace(attribution=found, speech=True))
    return done


class _Search:
    """The search in one text."""

    __slots__ = ("_block_starts", "_blocks", "_sentence_starts", "_text", "_tokens")

    def __init__(self, tokens: Tokens, blocks: Sequence[Block], sentences: Sequence[Span]) -> None:
        self._tokens = tokens
        self._text = tokens.text
        self._blocks = blocks
        self._block_starts = [block.span.start for block in blocks]
        self._sentence_starts = [sentence.start for sentence in sentences]

    def after(self, quotation: Quotation) -> Attribution | None:
        """Return the attribution that follows the closing mark."""
        if not quotation.closed:
            return None
        tokens = self._tokens
        at = bisect_left(tokens.starts, quotation.span.end)
        limit = bisect_left(tokens.starts, self._block(quotation.span.end - 1).end)
        ends = quotation.words.of(self._text).rstrip().endswith(tuple(_SPEECH_END))
        if at < limit and tokens.form(at) == ",":
            at, ends = at + 1, True
        if at + 1 < limit and tokens.lower[at] in _ADVERBS and tokens.lower[at + 1] in speech_verbs():
            at += 1
        if at + 1 < limit and tokens.form(at) == "." and self._goes_on(at + 1, limit):
            at, ends = at + 1, True  # `“…”. Ujarnya`, `“…”. Kata Sari`
        verb = _verb(tokens, at) if at < limit else None
        if verb is None or verb.form == "active":
            return self._speaker_first(at, limit) if ends else None
        first = at + 1
        while first < limit and verb.form == "plain" and tokens.lower[first] in _ADVERBS:
            first += 1
        after = self._speaker_after(verb, first, limit)
        pronoun = after == first and first < limit and verb.form == "plain" and is_pronoun(tokens, first)
        if after == first and not pronoun and not ends and (verb.form == "plain" or verb.kind not in _CLEAR):
            return None
        if not ends and verb.kind not in _CLEAR:
            return None
        end = tokens.ends[first if pronoun else after - 1 if after > first else at]
        speaker = Span(tokens.starts[first], tokens.ends[after - 1]) if after > first else None
        where = Span(tokens.starts[at], tokens.ends[at])
        return Attribution(Span(where.start, end), where, verb.base, speaker, before=False)

    def before(self, quotation: Quotation, previous: Quotation | None) -> Attribution | None:
        """Return the attribution that leads up to the opening mark in the same sentence."""
        tokens = self._tokens
        mark = bisect_left(tokens.starts, quotation.span.start)
        lowest = self._sentence_start(quotation.span.start)
        if previous is not None:
            lowest = max(lowest, previous.span.end)
        low = max(bisect_left(tokens.starts, lowest), mark - _REACH_BACK)
        if mark <= low:
            return None
        sign = tokens.form(mark - 1)
        last = _verb(tokens, mark - 1)
        direct = last is not None and last.form in _BEFORE and quotation.speech
        if sign not in (",", ":") and not direct and not (sign == "bahwa" and quotation.speech):
            return None
        for at in range(mark - 1, low - 1, -1):
            verb = _verb(tokens, at)
            if verb is not None and verb.form != "nya":
                found = self._before_at(at, verb, low, mark)
                if found is not None:
                    return found
        return None

    def split(self, quotation: Quotation, previous: Quotation | None) -> Attribution | None:
        """Return the attribution between the halves of a split quotation: `“A,” ujar Sari. “B.”`."""
        found = previous.attribution if previous is not None else None
        if found is None or found.before or found.span.end > quotation.span.start or not quotation.speech:
            return None
        if found.base == "tanya":
            return None  # what follows a question is the answer of another
        if quotation.span.start - found.span.end > _LONGEST_LINK:
            return None
        if self._block(found.span.start).start != self._block(quotation.span.start).start:
            return None
        between = self._text[found.span.end : quotation.span.start].strip()
        if not between:
            between = found.span.of(self._text)[-1:]  # degrees end with the sentence's full stop
        if not between.endswith((".", ",", ":")) or ". " in between:
            return None
        return found._replace(before=True)

    def announced(self, quotation: Quotation, previous: Quotation | None) -> Attribution | None:
        """Return the attribution in the sentence before: `Hal senada disampaikan Sari Dewi. “…”`."""
        tokens = self._tokens
        index = bisect_left(self._sentence_starts, quotation.span.start) - 1
        if not quotation.speech or index < 0:
            return None
        start = self._sentence_starts[index]
        first = bisect_left(tokens.starts, start)
        mark = bisect_left(tokens.starts, quotation.span.start)
        if (previous is not None and previous.span.end > start) or mark - first > _REACH_BACK:
            return None
        if first >= mark or tokens.lower[first] not in _ANNOUNCING:
            return None
        for at in range(first + 1, min(first + _ANNOUNCED, mark)):
            base = passive_verbs().get(tokens.lower[at])
            if base is not None:
                begin = at + 1 + (tokens.lower[at + 1] in ("oleh", "juga"))
                after = read_speaker(tokens, begin, mark)
                if after == begin:
                    return None
                speaker = Span(tokens.starts[begin], tokens.ends[after - 1])
                where = tokens.span(at, at)
                return Attribution(Span(where.start, speaker.end), where, base, speaker, before=True)
        return None

    def _goes_on(self, at: int, limit: int) -> bool:
        """Tell whether a verb after a full stop belongs to the quotation before that."""
        verb = _verb(self._tokens, at)
        if verb is None or verb.form == "nya":
            return verb is not None and verb.base not in _BEGINS_ANEW
        return (
            verb.form == "plain" and verb.kind in _CLEAR and verb.base not in _BEGINS_ANEW and at + 1 < limit
        )

    def _speaker_first(self, at: int, limit: int) -> Attribution | None:
        """Return the attribution `“…,” Sari memungkasi`."""
        tokens = self._tokens
        pronoun = at < limit and is_pronoun(tokens, at)
        after = at + 1 if pronoun else read_speaker(tokens, at, limit)
        if after == at or after >= limit or _form_of(tokens, after) not in _BEFORE:
            return None
        speaker = None if pronoun else tokens.span(at, after - 1)
        where = tokens.span(after, after)
        base = speech_verbs()[tokens.lower[after]].base
        return Attribution(Span(tokens.starts[at], where.end), where, base, speaker, before=False)

    def _speaker_after(self, verb: SpeechVerb, first: int, limit: int) -> int:
        tokens = self._tokens
        if first >= limit or (verb.form == "nya" and not tokens.form(first)[0].isupper()):
            return first
        if is_pronoun(tokens, first):
            return first
        return read_speaker(tokens, first, limit)

    def _before_at(self, at: int, verb: SpeechVerb, low: int, mark: int) -> Attribution | None:
        tokens = self._tokens
        where = Span(tokens.starts[at], tokens.ends[at])
        if verb.form == "plain":
            # `Menurut Sari, “…”`, `Kata Sari, “…”`: the speaker and a comma, nothing more.
            after = read_speaker(tokens, at + 1, mark - 1) if tokens.form(mark - 1) in ",:" else at + 1
            if after == at + 1 or (verb.base != "menurut" and after != mark - 1):
                return None
            speaker = Span(tokens.starts[at + 1], tokens.ends[after - 1])
            return Attribution(Span(where.start, speaker.end), where, verb.base, speaker, before=True)
        until = at
        while until > low and tokens.lower[until - 1] in _BETWEEN:
            until -= 1
        first, after = read_speaker_back(tokens, until, low)
        if first == after:
            return Attribution(where, where, verb.base, None, before=True)
        if after - first == 1 and is_pronoun(tokens, first) and not begins_office(tokens, first):
            return Attribution(Span(tokens.starts[first], where.end), where, verb.base, None, before=True)
        speaker = Span(tokens.starts[first], tokens.ends[after - 1])
        return Attribution(Span(speaker.start, where.end), where, verb.base, speaker, before=True)

    def _block(self, at: int) -> Span:
        index = bisect_right(self._block_starts, at) - 1
        return self._blocks[index].span if index >= 0 else Span(0, len(self._text))

    def _sentence_start(self, at: int) -> int:
        index = bisect_right(self._sentence_starts, at) - 1
        start = self._sentence_starts[index] if index >= 0 else 0
        return max(start, self._block(at).start)


def _form_of(tokens: Tokens, at: int) -> Form | None:
    verb = _verb(tokens, at)
    return verb.form if verb is not None else None


def _verb(tokens: Tokens, at: int) -> SpeechVerb | None:
    """Return the verb of speech at a token; `Said` with a capital is a name."""
    verb = speech_verbs().get(tokens.lower[at])
    return None if verb is not None and verb.form == "english" and tokens.form(at)[0].isupper() else verb
