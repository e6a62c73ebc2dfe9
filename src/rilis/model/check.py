"""What a check is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date as Date  # noqa: N812 - a day
from datetime import datetime
from typing import Literal, NamedTuple

from rilis.model.brief import Brief
from rilis.model.document import Document, Draft
from rilis.model.engine import Remark
from rilis.model.facts import AppliedPack
from rilis.model.finding import Hit, Severity
from rilis.model.lexicon import TermHit
from rilis.model.message import Message
from rilis.model.register import Registered
from rilis.model.registry import NoRegistry, Registry
from rilis.model.span import Span
from rilis.model.speller import NoSpeller, Speller
from rilis.model.style import Profile
from rilis.model.window import Window

Option = str | int | bool | tuple[str, ...]
Stage = Literal["draft", "final"]
InQuotes = Literal["same", "lower", "skip"]


class Context(NamedTuple):
    """What a check may know besides the text. Read-only; no clock, file or network behind it."""

    options: Mapping[str, Option]
    """This check's own, with the types of its defaults."""
    profile: Profile
    """The agency's house style at the release date; the general one without an agency."""
    now: datetime
    """The moment of the run, with its zone. What a check makes of the clock may be kept until the
    day ends, unless an embargo runs; of a moment given with `--now`, for that moment alone."""
    stage: Stage = "draft"
    brief: Brief | None = None
    draft: Draft | None = None
    """The draft made again in memory from the brief, when there is one."""
    term_hits: Mapping[str, tuple[TermHit, ...]] = {}
    """What the phrase matcher found, by check id."""
    partners: tuple[Profile, ...] = ()
    """House styles of the other agencies of a joint release, in the release's order."""
    missing_files: frozenset[str] = frozenset()
    """Paths named by brief or document that are not there."""
    logo_fault: Message | None = None
    """What is wrong with the logo of the agency's style."""
    needs: tuple[str, ...] = ()
    """What the brief's kind of release needs: `perlu` of its template pack."""
    register: tuple[Registered, ...] = ()
    """The project's releases that went out."""
    path: str = ""
    """Brief, or text without one, as seen from the project's root."""
    speller: Speller = NoSpeller()
    """Knows the words of Indonesian and of this project."""
    remarks: tuple[Remark, ...] = ()
    """What the second engine said of the text, where one was chosen."""
    kamus: tuple[str, ...] = ()
    """Words that the style says are known, in lower case."""
    registry: Registry = NoRegistry()
    """Public bodies, regions, laws, ranks and office holders with source and validity."""
    facts: tuple[AppliedPack, ...] = ()
    """Fact packs that brief or front matter names, or whose event the text mentions."""
    made: Document | None = None
    """`draft` read as a document: what the brief alone makes."""
    pair: Document | None = None
    """The Indonesian version of an English text."""
    windows: tuple[Window, ...] = ()
    """Stages of polls that the style adds (`jendela`); those shipped are known without."""
    candidates: tuple[str, ...] = ()
    """Names of candidates that the style gives (`calon`)."""

    def number(self, option: str) -> int:
        """Return an option that is a whole number."""
        value = self.options[option]
        if not isinstance(value, int):
            raise TypeError(option)
        return value

    def words(self, option: str) -> tuple[str, ...]:
        """Return an option that is a list of words."""
        value = self.options[option]
        if not isinstance(value, tuple):
            raise TypeError(option)
        return value


class Claim(NamedTuple):
    """A value that a text states of something other releases may state too."""

    span: Span
    """Place in the document's text."""
    about: str
    """What it is of; claims of one check with equal `about` are compared."""
    value: str


class Told(NamedTuple):
    """A claim as it is compared with that of another file."""

    path: str
    line: int
    words: str
    """As the file has them."""
    day: Date | None
    """Release date."""


class Check(NamedTuple):
    """One check over a document's text."""

    id: str
    """`group.name`; its file is `checks/group/name.py` with `_` for `-`."""
    summary: str
    """What it reports, one line, marked with `N_`."""
    why: str
    """Why it matters to a reader, marked with `N_`."""
    cite: str
    """The rule and its source."""
    run: Callable[[Document, Context], Iterable[Hit]]
    """Yields a hit for each place it sees."""
    severity: Severity = "warning"
    """Of its hits, where style and hit say nothing else."""
    since: str = "0.1"
    """Version that brought it; `aturan` in a style may keep newer ones off."""
    formerly: tuple[str, ...] = ()
    """Ids it had before; they still work."""
    in_quotes: InQuotes = "same"
    """In direct speech: report the same, one step lower, or not at all."""
    defaults: Mapping[str, Option] = {}
    """Its options with their values; a style's `pilihan` may set others of the same type."""
    needs_release: bool = False
    """Run only on texts that say they are a press release (or come with a brief)."""
    claims: Callable[[Document, Context], Iterable[Claim]] | None = None
    """What this text states that other files of the run may state otherwise."""
    compare: Callable[[Told, Told], Message] | None = None
    """What to say at the first of two places that tell one thing in two ways."""
    strict: bool = False
    """A hint for those who ask: it runs only with `--strict` or when it is named."""


class Validator(NamedTuple):
    """One check over a brief's fields; its hits name a `field`."""

    id: str
    summary: str
    why: str
    cite: str
    run: Callable[[Brief, Context], Iterable[Hit]]
    severity: Severity = "warning"
    since: str = "0.1"
    formerly: tuple[str, ...] = ()
    defaults: Mapping[str, Option] = {}


class CheckGroup(NamedTuple):
    """A group of checks that is imported only when one of them is active."""

    name: str
    """Prefix of the ids in it."""
    load: Callable[[], Iterable[Check]]
    """Imports the group and returns its checks."""


class ValidatorGroup(NamedTuple):
    """A group of validators that is imported only when one of them is active."""

    name: str
    """Prefix of the ids in it."""
    load: Callable[[], Iterable[Validator]]
    """Imports the group and returns its checks."""
