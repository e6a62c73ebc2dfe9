"""Noting a rendered release in the register."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from rilis.brief.reader import read_brief
from rilis.brief.register import with_release
from rilis.cli.comparing import words_fingerprint
from rilis.cli.project import write_text
from rilis.cli.register import grow, kept_text, register_path
from rilis.cli.setup import Session
from rilis.document.decode import encode
from rilis.model.brief import Brief
from rilis.model.register import Registered
from rilis.model.renderer import RenderJob
from rilis.model.source import Source


class Made(NamedTuple):
    """What a run of `rilis render` made."""

    path: str
    """The text as named on the command line."""
    job: RenderJob
    brief: Source | None
    files: Sequence[str]
    forced: str = ""
    """Why and by whom although its checks did not pass."""


def note_release(session: Session, made: Made) -> str:
    """Put a release into its project's register and return the register's path.

    Its text is kept beside the register, so that a circulating copy can be compared later.
    Raises InputError when the register cannot be read or written.
    """
    path, job, source, files, forced = made
    setup = session.setup_of(path)
    brief = read_brief(source, setup.project) if source is not None else None
    register = register_path(path, session.config_of(path))
    folder = os.path.dirname(register)
    row = Registered(
        nomor=job.number,
        tanggal=job.document.date.isoformat() if job.document.date else "",
        judul=job.title,
        instansi=job.profile.id or job.profile.nama,
        bahasa=job.document.language,
        sidik=words_fingerprint(job.document),
        pengesahan=_signed(brief) if brief is not None else "",
        berkas=" | ".join(os.path.relpath(file, folder).replace(os.sep, "/") for file in files),
        waktu=session.now.isoformat(timespec="minutes"),
        brief=setup.project.below_root(source.name if source is not None else path),
        paksa=forced,
    )
    source_text = job.document.source
    ending = os.path.splitext(source_text.name)[1].lower()
    write_text(kept_text(register, row.sidik, ending), encode(source_text.text, source_text.encoding))
    corrects = brief.ralat.nomor if brief is not None and brief.ralat is not None else ""
    grow(register, lambda old: with_release(old, row, corrects))
    return os.path.relpath(register)


def _signed(brief: Brief) -> str:
    """Return who signed the release and who approved which quotation."""
    signed = [f"{row.peran}: {row.nama}" + (f" ({row.pada})" if row.pada else "") for row in brief.pengesahan]
    words = [(quote.id, quote.disetujui) for quote in brief.kutipan]
    words += [(item.nama_setuju, item.disetujui) for item in brief.isi]
    signed += [f"{name}: {by.oleh}" + (f" ({by.pada})" if by.pada else "") for name, by in words if by]
    return "; ".join(signed)
