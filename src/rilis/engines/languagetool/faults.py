"""Why LanguageTool did not answer: a code in the child, one clear line and a way out in the parent."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.messages import N_
from rilis.model.message import Message


class FaultError(Exception):
    """What went wrong, as a code of FAULTS; never a word of the text or of an answer.

    `status`: number that goes with it. `lost`: nothing more can be asked in this run.
    """

    def __init__(self, code: str, status: int = 0, *, lost: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.lost = lost


class Fault(NamedTuple):
    """The line and the way out."""

    line: str
    """Marked with `N_`; may show `{number}`."""
    hint: str = ""


_SERVER: Final = N_(
    "See that it runs and that its address is right; “rilis doctor” shows what is found here."
)
_DOCTOR: Final = N_("See “rilis doctor” for what is found here.")
_INSTALL: Final = N_(
    "Name a running server in rilis.yaml or with --languagetool, or run “rilis doctor --install-languagetool”."
)
_JAVA: Final = N_("Install Java 17 or newer, or name a running server with --languagetool.")

FAULTS: Final = {
    "unreachable": Fault(N_("LanguageTool was not asked: its server cannot be reached."), _SERVER),
    "stalled": Fault(N_("LanguageTool did not answer in time and was stopped."), _SERVER),
    "ended": Fault(N_("LanguageTool was not asked: the process that asks it ended by itself."), _DOCTOR),
    "no_answer": Fault(
        N_("LanguageTool was not heard: what its server answers is not what LanguageTool says."), _SERVER
    ),
    "status": Fault(N_("LanguageTool was not heard: its server answers with the error {number}."), _SERVER),
    "refused": Fault(N_("LanguageTool's server refuses to check this text (400)."), _SERVER),
    "too_long": Fault(
        N_("LanguageTool did not check this text: it is longer than its server takes."),
        N_("Raise “maxTextLength” of the server."),
    ),
    "busy": Fault(N_("LanguageTool's server has too much to do and refused this text ({number})."), _SERVER),
    "cut": Fault(N_("LanguageTool had not the time to look at the whole text."), _SERVER),
    "no_language": Fault(
        N_("LanguageTool's server does not know the language of this text."),
        N_(
            "Indonesian needs a server with a Hunspell dictionary as dynamic language; rilis starts one itself"
            " where hunspell-id and LanguageTool are installed."
        ),
    ),
    "not_installed": Fault(N_("LanguageTool is not installed here, and no server is named."), _INSTALL),
    "no_package": Fault(N_("The package language-tool-python cannot be used here."), _INSTALL),
    "no_java": Fault(N_("LanguageTool was not started: there is no Java here."), _JAVA),
    "old_java": Fault(N_("LanguageTool was not started: the Java found here is too old."), _JAVA),
    "odd_java": Fault(
        N_("LanguageTool was not started: the version of the Java found here is not understood."), _JAVA
    ),
    "port": Fault(N_("LanguageTool was not started: {number} ports in a row were busy."), _DOCTOR),
    "exited": Fault(N_("LanguageTool's server ended as soon as it was started."), _DOCTOR),
    "slow_start": Fault(N_("LanguageTool's server did not start in time and was stopped."), _DOCTOR),
    "no_folder": Fault(
        N_("LanguageTool was not started: no private folder could be made for its settings."), _DOCTOR
    ),
    "network": Fault(
        N_("LanguageTool was not installed: its package cannot be fetched from here."),
        N_("On a machine without a network, unpack it yourself and set LTP_PATH; see docs/languagetool.md."),
    ),
    "checksum": Fault(
        N_(
            "LanguageTool was not installed: what was fetched is not the package it should be, or cannot be had."
        ),
        N_("Nothing of it was kept; try again, or unpack it yourself and set LTP_PATH."),
    ),
    "disk": Fault(N_("LanguageTool was not installed: it cannot be written to its folder."), _DOCTOR),
    "failed": Fault(N_("LanguageTool was not asked: something unforeseen stopped it."), _DOCTOR),
}


def told(code: object, number: object = 0) -> tuple[Message, Message | None]:
    """Return the line and the way out for a code; one not known counts as unforeseen."""
    fault = FAULTS.get(code if isinstance(code, str) else "", FAULTS["failed"])
    count = number if isinstance(number, int) else 0
    return Message(fault.line, {"number": count}), Message(fault.hint) if fault.hint else None
