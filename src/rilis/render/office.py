"""PDF and ODT through LibreOffice: found, started without network, stopped in time.

The one room that starts an office program. Each run has a profile folder of its own, which is thrown
away, so that no setting, extension or macro of the person at the machine takes part.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from rilis.errors import ProgramError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.renderer import RenderJob
from rilis.render.docx import render_docx
from rilis.render.office_bytes import settled_odt, settled_pdf
from rilis.render.office_place import PLACE, find_office
from rilis.render.office_profile import offline, write_profile

Format = Literal["pdf", "odt"]

SECONDS: Final = 120.0
"""A run may take this long, and `_EACH` more for every document."""
_EACH: Final = 10.0
_LARGEST: Final = 200 * 1024 * 1024
"""Bytes of one file that LibreOffice makes."""
_EPOCH: Final = datetime(1980, 1, 1, tzinfo=UTC)
_PDF: Final = (
    "UseTaggedPDF PDFUACompliance EmbedStandardFonts ExportBookmarks DisplayPDFDocumentTitle "
    "ExportLinksRelativeFsys"
).split()
"""Switches of the PDF export: tagged for readers of the screen (PDF/UA), fonts embedded, title shown."""


def render_pdf(job: RenderJob) -> bytes:
    """Return a tagged PDF of the Word document. Raises ProgramError, or as `render_docx` does."""
    return convert([render_docx(job)], "pdf", _moment(job))[0]


def render_odt(job: RenderJob) -> bytes:
    """Return the Word document as ODT. Raises ProgramError, or as `render_docx` does."""
    return convert([render_docx(job)], "odt", _moment(job))[0]


def convert(
    documents: Sequence[bytes],
    to: Format,
    moment: datetime = _EPOCH,
    *,
    program: str = "",
    seconds: float = SECONDS,
) -> list[bytes]:
    """Return Word documents in another format, all in one run of LibreOffice.

    `moment`: the time that a PDF names as its own. `program`: path of LibreOffice; looked for when
    empty. `seconds`: of the whole run, and some for each document.

    The same documents give the same bytes with the same LibreOffice and fonts. Raises ProgramError
    when LibreOffice is missing, takes too long or makes no file.
    """
    office = program or find_office()
    if not office:
        raise _missing()
    with tempfile.TemporaryDirectory(prefix="rilis-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        sources = [folder / f"{number}.docx" for number in range(1, len(documents) + 1)]
        for source, data in zip(sources, documents, strict=True):
            source.write_bytes(data)
        write_profile(folder / "profile")
        _run(
            _command(office, folder, to, sources), folder, offline(os.environ), seconds + _EACH * len(sources)
        )
        made = [_made(folder / "out" / source.with_suffix(f".{to}").name, to) for source in sources]
    return [settled_pdf(data, moment) if to == "pdf" else settled_odt(data) for data in made]


def _missing() -> ProgramError:
    named = os.environ.get(PLACE, "")
    if named:
        message = Message(
            N_("“{path}”, named in {variable}, is no program."), {"path": named, "variable": PLACE}
        )
        return ProgramError(
            message, Message(N_("Name the whole path of LibreOffice's program soffice there."))
        )
    return ProgramError(
        Message(N_("LibreOffice was not found; PDF and ODT files are made through it.")),
        Message(
            N_(
                "Install it – Windows: winget install TheDocumentFoundation.LibreOffice; macOS: brew install --cask "
                "libreoffice; Debian and Ubuntu: apt-get install libreoffice-writer-nogui – or name its program "
                "soffice in {variable}. All other formats need no LibreOffice."
            ),
            {"variable": PLACE},
        ),
    )


def _command(office: str, folder: Path, to: Format, sources: Sequence[Path]) -> list[str]:
    wanted = f"pdf:writer_pdf_Export:{_pdf_options()}" if to == "pdf" else "odt:writer8"
    quiet = "--headless --invisible --norestore --nolockcheck --nodefault --nologo --nofirststartwizard"
    place = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    return [office, place, *quiet.split(), "--convert-to", wanted, "--outdir", str(folder / "out"),
            *map(str, sources)]  # fmt: skip


def _pdf_options() -> str:
    import json

    switches: dict[str, object] = {name: {"type": "boolean", "value": "true"} for name in _PDF}
    return json.dumps(switches, separators=(",", ":"))


def _run(command: Sequence[str], folder: Path, env: Mapping[str, str], seconds: float) -> None:
    """Run a command in a group of its own; at the limit the whole group is ended."""
    own: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        own = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    # To a file, not a pipe: a grandchild that holds a pipe open would hold us too.
    with (folder / "said").open("wb") as said:
        try:
            process = subprocess.Popen(
                command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=said, stderr=said, **own
            )
        except OSError as error:
            raise ProgramError(
                Message(
                    N_("LibreOffice could not be started ({program}): {reason}."),
                    {"program": command[0], "reason": error.strerror or type(error).__name__},
                )
            ) from error
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise ProgramError(
                Message(
                    N_("LibreOffice took longer than {seconds} seconds; it was ended."),
                    {"seconds": round(seconds)},
                ),
                Message(
                    N_(
                        "Close other programs and run rilis again; Word can save the Word document as PDF too."
                    )
                ),
            ) from error
        finally:
            if process.poll() is None:
                _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process that still runs, and all that it started."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, timeout=30, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(30)


def _made(path: Path, to: Format) -> bytes:
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError:
        data = b""
    if not data:
        raise ProgramError(
            Message(N_("LibreOffice made no file in the format “{to}”."), {"to": to}),
            Message(N_("Open the Word document in LibreOffice and save it in that format there.")),
        )
    return data


def _moment(job: RenderJob) -> datetime:
    day = job.document.date
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _EPOCH
