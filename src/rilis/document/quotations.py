"""Finds what stands between quotation marks, curly, straight or mixed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rilis.document.tables import press_words
from rilis.language.late_pattern import late_pattern
from rilis.model.analysis import Quotation
from rilis.model.document import Block
from rilis.model.span import Span

_MARK: Final = late_pattern(r"""["“”„‟＂]|(?<!\w)(?:''|‘‘|``)|(?:''|’’)(?!\w)""")
"""Also two single marks, set where a double one was meant."""
_DOUBLED: Final = {"'": '"', "‘": "“", "’": "”", "`": "“"}
"""The double mark that two single ones stand for."""
_OPENERS: Final = "“„"
_CLOSERS: Final = "”‟"
_STRAIGHT: Final = '"＂'
_BEFORE_OPENING: Final = " \t\n\u00a0([{—–-/‘'“„\""
_AFTER_CLOSING: Final = " \t\n\u00a0)]},.;:?!—–-/’'”\"…*"
_STOPS: Final = (".", "!", "?")
_ENDS_SPEECH: Final = ",.?!…"
_SPEECH_WORDS: Final = 4
"""Fewer words are a title or a term unless somebody is said to have spoken them."""
_WORD: Final = late_pattern(r"[^\W_]+(?:[-'’][^\W_]+)*")
_QUOTED_KINDS: Final = frozenset(
    (
        "title",
        "subtitle",
        "lead",
        "paragraph",
        "subheading",
        "list_item",
        "table_row",
        "caption",
        "background",
    )
)
_GOES_ON_KINDS: Final = frozenset(("lead", "paragraph"))
_WORD_BEFORE: Final = late_pattern(r"([^\W_]+)[\s:,]{1,3}\Z")
_REACH: Final = 40
_LONGEST_FIGURE: Final = 5
_SAID: Final = late_pattern(
    r"[,.?!]\s+(?:kata|ujar|jelas|ungkap|ucap|tegas|tutur|terang|imbuh|lanjut|pungkas|tambah|sambung|papar|tutup|sebut)"
    r"(?:nya)?\b"
)
"""Speech that is over: a quotation whose closing mark was forgotten, not one that goes on."""


_PAIRED: Final = frozenset(sign * 2 for sign in _DOUBLED)


class _Pair(NamedTuple):
    """Marks that belong together, as offsets of one text; end is the block's end when none closes."""

    start: int
    end: int
    closed: bool


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """Return the quotations of the running text, titles, lists and tables, in order, disjoint.

    `speech` is told by their words alone here; see `attributions`. A quotation ends with its
    block, unless the next paragraph opens with a mark again, as speech of several paragraphs does.
    Single marks inside are part of the words. Stray closing marks are left out.
    """
    found: list[Quotation] = []
    going_on: _Pair | None = None
    for block in blocks:
        if block.kind not in _QUOTED_KINDS:
            if going_on is not None:
                found.append(_quotation(text, going_on))
                going_on = None
            continue
        pairs = list(_pairs(text, block.span))
        if going_on is not None:
            if pairs and pairs[0].start == block.span.start and block.kind in _GOES_ON_KINDS:
                pairs[0] = pairs[0]._replace(start=going_on.start)
            else:
                found.append(_quotation(text, going_on))
            going_on = None
        if pairs and _may_go_on(text, pairs[-1], block):
            going_on = pairs.pop()
        found += [_quotation(text, pair) for pair in pairs]
    if going_on is not None:
        found.append(_quotation(text, going_on))
    return found


def is_speech(text: str, words: Span, start: int) -> bool:
    """Tell from the words alone whether a quotation, whose opening mark is at `start`, is speech."""
    said = words.of(text).strip()
    ends = said.endswith(tuple(_ENDS_SPEECH))
    forms = [match[0] for match in _WORD.finditer(said)]
    if len(forms) < _SPEECH_WORDS:
        return False
    if not ends:
        small = sum(form[0].islower() for form in forms)
        if not (forms[0][0].isupper() and small * 5 > len(forms) * 3):
            return False
    before = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
    return before is None or before[1].lower() not in press_words("named_things", "title")


def _quotation(text: str, pair: _Pair) -> Quotation:
    last = pair.end - 2 if text[pair.end - 2 : pair.end] in _PAIRED else pair.end - 1
    words = Span(pair.start + _width(text, pair.start), last if pair.closed else pair.end)
    span = Span(pair.start, pair.end)
    return Quotation(span, words, pair.closed, is_speech(text, words, pair.start))


def _may_go_on(text: str, last: _Pair, block: Block) -> bool:
    return (
        not last.closed
        and last.end == block.span.end
        and block.kind in _GOES_ON_KINDS
        and _SAID.search(text, max(last.start, block.span.start), last.end) is None
    )


def _pairs(text: str, span: Span) -> Iterator[_Pair]:
    """Yield the marks of one block that belong together."""
    marks = [match.start() for match in _MARK.finditer(text, *span)]
    if sum(_sign(text, at) in _STRAIGHT for at in marks) % 2:
        marks = [at for at in marks if not _is_inch(text, at, span)]
    signs = [_sign(text, at) for at in marks]
    # Where straight marks come in pairs, they open and close in turn whatever stands beside them.
    in_turn = sum(sign in _STRAIGHT for sign in signs) % 2 == 0
    opened = sum(sign in _OPENERS for sign in signs)
    nests = opened == sum(sign in _CLOSERS for sign in signs)
    start = -1
    inner: list[str] = []
    """What closes each quotation inside the open one."""
    for at, sign in zip(marks, signs, strict=True):
        if start < 0:
            if _opens(text, at, sign, span, in_turn=in_turn):
                start = at
                inner.clear()
        elif nests and _stays_inside(text, (start, at), span, inner, in_turn=in_turn):
            continue
        elif _opens_again(text, at, sign, span, in_turn=in_turn):
            yield _unclosed(text, start, at)
            start = at
        else:
            yield _Pair(start, at + _width(text, at), closed=True)
            start = -1
    if start >= 0:
        yield _Pair(start, span.end, closed=False)


def _stays_inside(text: str, marks: tuple[int, int], span: Span, inner: list[str], *, in_turn: bool) -> bool:
    """Tell whether a mark belongs to a quotation inside the open one, and keep account of those.

    `marks`: the open quotation's mark and this one. Straight marks nest in curly ones (`“A "b" c”`)
    where they stand as an opening mark does; `“A"` closes instead.
    """
    outer, sign = _sign(text, marks[0]), _sign(text, marks[1])
    if inner and sign in inner[-1]:
        inner.pop()
        return True
    if sign in _OPENERS and outer in (_OPENERS + _STRAIGHT if in_turn else _OPENERS):
        inner.append(_CLOSERS)
        return True
    at = marks[1]
    if sign in _STRAIGHT and in_turn and outer in _OPENERS and not inner:
        opens = _opening_place(text, at, span) and not _closing_place(text, at, span)
        inner += [_STRAIGHT] * opens
        return opens
    return bool(inner)


def _opens(text: str, at: int, sign: str, span: Span, *, in_turn: bool) -> bool:
    """Tell whether a mark opens a quotation where none is open."""
    if sign in _OPENERS:
        # `“ ujar`: an opening mark set at the end of the words; nothing opens there.
        return not (_closing_place(text, at, span) and not _opening_place(text, at, span))
    if sign in _STRAIGHT and in_turn:
        return True
    return _opening_place(text, at, span) and not _closing_place(text, at, span)


def _opens_again(text: str, at: int, sign: str, span: Span, *, in_turn: bool) -> bool:
    """Tell whether a mark inside an open quotation opens the next one: the closing mark is missing."""
    if sign in _CLOSERS or (sign in _STRAIGHT and in_turn):
        return False
    return _opening_place(text, at, span) and not _closing_place(text, at, span)


def _sign(text: str, at: int) -> str:
    """Return the mark at an offset, a double one for two single ones."""
    return _DOUBLED.get(text[at], text[at])


def _width(text: str, at: int) -> int:
    return 2 if text[at] in _DOUBLED else 1


def _opening_place(text: str, at: int, span: Span) -> bool:
    after = at + _width(text, at)
    if after >= span.end or text[after].isspace():
        return False
    glued = text[at - 1 : at] in _STOPS and text[after].isupper()  # `selesai.“Kami`: the blank is missing
    return at == span.start or text[at - 1] in _BEFORE_OPENING or glued


def _closing_place(text: str, at: int, span: Span) -> bool:
    after = at + _width(text, at)
    return (after >= span.end or text[after] in _AFTER_CLOSING) and at > span.start


def _is_inch(text: str, at: int, span: Span) -> bool:
    """Tell whether a straight mark after a figure stands for inches: `layar 14" baru`."""
    if _sign(text, at) not in _STRAIGHT:
        return False
    first = at
    while first > span.start and at - first < _LONGEST_FIGURE and text[first - 1] in "0123456789.,":
        first -= 1
    return first < at and text[at - 1].isdigit() and (first == span.start or text[first - 1] in " (")


def _unclosed(text: str, start: int, end: int) -> _Pair:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return _Pair(start, end, closed=False)
