"""LanguageTool as an Engine: documents in, remarks with their places out."""

from __future__ import annotations

import atexit
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from rilis.engines.languagetool.dictionary import find_dictionary
from rilis.engines.languagetool.faults import FaultError, told
from rilis.engines.languagetool.kinds import kind_of
from rilis.engines.languagetool.limits import Limits
from rilis.engines.languagetool.passages import Piece, pieces
from rilis.engines.languagetool.process import COMMAND, Child
from rilis.engines.languagetool.units import Units
from rilis.model.document import Document
from rilis.model.engine import Heard, Remark

GROUP: Final = "languagetool"


class LanguageTool:
    """Asked through one child, which is started with the first document and ends with this process.

    `server`: address from `server_address`; empty: one is started here from what is installed.
    `languages`: LanguageTool's code for each language it was chosen for.
    """

    group = GROUP

    def __init__(
        self,
        server: str,
        languages: Mapping[str, str],
        limits: Limits = Limits(),  # noqa: B008 - a frozen value
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._server = server
        self._languages = languages
        self._limits = limits
        self._command = command
        self._child: Child | None = None
        self._folder = ""
        self._lost: Heard | None = None

    def listen(self, document: Document) -> Heard:
        """Return what LanguageTool says of a document; nothing for a language it was not chosen for.

        A server that stalled or cannot be reached is not asked again in this run.
        """
        code = self._languages.get(document.language)
        if code is None:
            return Heard()
        if self._lost is not None:
            return self._lost
        remarks: list[Remark] = []
        try:
            child = self._child or self._started()
            complete = [self._ask(child, piece, code, remarks) for piece in pieces(document)]
        except FaultError as fault:
            message, hint = told(fault.code, fault.status)
            if fault.lost:
                self._lost = Heard((), message, hint, lost=True)
                self.close()
            return Heard(_ordered(remarks), message, hint, fault.lost)
        heard = Heard(_ordered(remarks))
        return heard if all(complete) else Heard(heard.remarks, *told("cut"))

    def close(self) -> None:
        """End the child and its server, and remove its folder; the next document starts anew."""
        import shutil

        if self._child is not None:
            self._child.close(self._limits.stop + self._limits.grace)
            self._child = None
            atexit.unregister(self.close)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = ""

    def _started(self) -> Child:
        import tempfile

        local = not self._server
        try:
            self._folder = tempfile.mkdtemp(prefix="rilis-") if local else ""
        except OSError as error:
            raise FaultError("no_folder", lost=True) from error
        limits = self._limits
        self._child = child = Child(self._command)
        atexit.register(self.close)
        dictionary = find_dictionary() if local else ""
        child.tell(
            {
                "server": self._server,
                "folder": self._folder,
                "dictionary": dictionary,
                "limits": tuple(limits),
            }
        )
        # A server of our own has its time to start, then says which languages it knows.
        child.hear((limits.start if local else 0) + limits.check + limits.grace)
        return child

    def _ask(self, child: Child, piece: Piece, code: str, remarks: list[Remark]) -> bool:
        """Add the remarks on one piece; tell whether the server looked at the whole of it."""
        child.tell({"text": piece.text, "language": code})
        answer = child.hear(self._limits.check + self._limits.grace)
        units = Units(piece.text)
        for offset, length, rule, category, issue, said, instead in answer["matches"]:
            span = piece.place(units, offset, length)
            if span is not None:
                remarks.append(Remark(kind_of(rule, category, issue), span, rule, said, tuple(instead)))
        return bool(answer["complete"])


def _ordered(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    return tuple(sorted(remarks, key=lambda remark: (remark.span, remark.rule)))
