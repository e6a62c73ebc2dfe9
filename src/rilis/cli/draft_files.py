"""A draft on disk with what is kept beside it: the base of the next merge, and what stood there before.

Order of writes, so that a run stopped at any point leaves every file whole and no word lost: the old
draft is copied, the new base is laid ready, the draft takes its place, the base takes its place.
"""

from __future__ import annotations

import contextlib
import os
from typing import NamedTuple

from rilis.cli.failures import cannot_read, cannot_write
from rilis.cli.outputs import backup_path, base_path, ready_path
from rilis.cli.project import write_text
from rilis.document.decode import decode, encode
from rilis.document.front_matter import front_matter
from rilis.draft.format1 import is_untouched
from rilis.draft.merge import merge_drafts, unresolved
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source


class DraftFile(NamedTuple):
    """A draft to be written."""

    source: Source
    """Its path, text and encoding."""
    generated: Source
    """The draft as the template gave it: the base of the next merge."""
    before: bytes | None = None
    """What stands at the path; None when nothing does."""
    edited: bool = False
    """What stands there was edited by hand."""
    merged: bool = False
    conflicts: int = 0
    base_lost: bool = False
    """It was merged without the draft that the edits began from."""

    @property
    def data(self) -> bytes:
        """The bytes to be written."""
        return encode(self.source.text, self.source.encoding)

    @property
    def unchanged(self) -> bool:
        """It stands there already as it should."""
        return self.data == self.before


def fresh(generated: Source, *, overwrite: bool) -> DraftFile:
    """Return a draft as generated. Raises InputError when that would replace hand edits."""
    path = generated.name
    before = _bytes(path)
    if before is None or is_untouched(decode(path, before).text):
        return DraftFile(generated, generated, before)
    if not overwrite:
        raise InputError(
            Message(N_("“{path}” was edited by hand; it was left as it is."), {"path": path}),
            Message(
                N_(
                    "Merge both with --merge, write elsewhere with -o DIR, "
                    "or replace your edits with --overwrite."
                )
            ),
        )
    return DraftFile(generated, generated, before, edited=True)


def merged(generated: Source) -> DraftFile:
    """Return the draft at its path, edited by hand, merged with the one generated now.

    Encoding and line ends are those of the edited file. Raises InputError for a file that cannot
    be read, and for one in which places of an earlier merge still wait while the brief changed.
    """
    path = generated.name
    before = _bytes(path)
    if before is None:
        return DraftFile(generated, generated)
    edited = decode(path, before)
    base = _base(path, edited, generated)
    if unresolved(edited.text) and base != generated.text:
        raise InputError(
            Message(N_("“{path}” holds places that an earlier merge left to you."), {"path": path}),
            Message(N_("Look for “[BENTURAN”, keep one version of each, then merge again.")),
        )
    done = merge_drafts(base, edited.text, generated.text)
    return DraftFile(
        Source(path, done.text, edited.encoding),
        generated,
        before,
        edited=not is_untouched(edited.text),
        merged=True,
        conflicts=done.conflicts,
        base_lost=base is None,
    )


def write_draft(file: DraftFile) -> None:
    """Write a draft and what is kept beside it.

    Raises InputError when a file cannot be written, or was saved by someone else meanwhile; the
    draft is then as it was.
    """
    path = file.source.name
    ready = ready_path(path)
    if file.edited and not file.unchanged and file.before is not None:
        write_text(backup_path(path), file.before)
    try:
        write_text(ready, encode(file.generated.text, "utf-8"))
        _refuse_saved_meanwhile(path, file.before)
        if not file.unchanged:
            write_text(path, file.data)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(ready)
        raise
    try:
        os.replace(ready, base_path(path))
    except OSError as error:
        # It stays ready: the next merge finds it by its fingerprint.
        raise InputError(cannot_write(base_path(path), error)) from error


def _refuse_saved_meanwhile(path: str, before: bytes | None) -> None:
    if _bytes(path) != before:
        raise InputError(
            Message(N_("“{path}” was saved by another program meanwhile."), {"path": path}),
            Message(N_("Run the command again; your text is as you saved it.")),
        )


def _bytes(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(cannot_read(path, error)) from error


def _base(path: str, edited: Source, generated: Source) -> str | None:
    """Return the draft that the edits began from, told by its fingerprint; None when it is lost."""
    if is_untouched(edited.text):
        return edited.text
    fingerprint = front_matter(edited).get("sidik", "")
    for kept in (base_path(path), ready_path(path)):
        text = _kept(kept)
        if text and fingerprint in ("", front_matter(Source(kept, text)).get("sidik")):
            return text
    return generated.text if fingerprint == front_matter(generated).get("sidik") else None


def _kept(path: str) -> str:
    """Return a draft kept as base, "" when it is not there or was damaged."""
    try:
        text = decode(path, _bytes(path) or b"").text
    except InputError:
        return ""
    return text if is_untouched(text) else ""
