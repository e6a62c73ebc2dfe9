"""What turns a document into a file to send."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rilis.model.document import Document, Language
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.style import Profile
from rilis.model.template import TemplatePack


class QuoteRow(NamedTuple):
    """One line of the sheet of quotations to approve."""

    id: str
    speaker: str
    words: str
    approved: str
    """`oleh, pada (cara)`, or empty."""


class Provenance(NamedTuple):
    """What a file was made of, so that a later tool can trace it back; nothing of it is printed."""

    brief: str = ""
    """Path of the brief from the project's root, or its name alone; with `/`."""
    template: str = ""
    """Pack and version: `siaran_pers@1`."""
    draft: str = ""
    """Fingerprint of the draft's body as it was rendered."""
    quotes: tuple[tuple[str, str], ...] = ()
    """Id and fingerprint of each quotation and indirect speech of the brief."""
    exceptions: tuple[str, ...] = ()
    """Findings that were waved through: `quotes.long: why (who)`, each once."""


class RenderJob(NamedTuple):
    """A document with all that a renderer may need. No renderer opens a file."""

    document: Document
    profile: Profile
    template: TemplatePack
    title: str
    language: Language = "id"
    draft: bool = True
    """Mark it DRAF on every page."""
    stamp: Message | None = None
    """Words across a file that did not pass its checks."""
    embargo: Moment | None = None
    quotes: tuple[QuoteRow, ...] = ()
    """Printed as a sheet at the end of a draft."""
    images: Mapping[str, bytes] = {}
    """Pictures by the path the document names."""
    logo: bytes = b""
    number: str = ""
    provenance: Provenance = Provenance()
    partners: tuple[Profile, ...] = ()
    """House styles of the other agencies of a joint release, in its order."""
    left_out: frozenset[str] = frozenset()
    """Charts that cannot be drawn here: neither picture nor caption is shown, their table is."""


class Renderer(NamedTuple):
    """One file format."""

    id: str
    """What `--to` takes: `html`."""
    extension: str
    summary: str
    run: Callable[[RenderJob], bytes]
    remark: Callable[[bytes], Message | None] | None = None
    """What a person should know of a file that was made, or None; since 0.1."""
