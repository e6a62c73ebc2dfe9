"""Fetching LanguageTool, only when a person asked for it by `rilis doctor --install-languagetool`.

language_tool_python fetches it over HTTPS, about 250 MB, and compares its SHA-256 with the one in its
own list; variables that would turn that off are not passed on (`package`).
"""

from __future__ import annotations

import json
import subprocess
import sys

from rilis.engines.languagetool import package
from rilis.engines.languagetool.child import answered
from rilis.engines.languagetool.faults import FaultError, told
from rilis.errors import ProgramError


def install() -> str:
    """Fetch and unpack LanguageTool in a child; return its version. Raises ProgramError.

    How far it is goes to standard error as it comes.
    """
    command = [sys.executable, "-I", "-m", "rilis.engines.languagetool.installing"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        answer = {"fault": "failed", "number": 0}
    if "fault" in answer:
        raise ProgramError(*told(answer["fault"], answer["number"]))
    return str(answer["version"])


def _fetch(_request: object) -> dict[str, object]:
    found = package.downloads()
    version = found.LTP_DOWNLOAD_VERSION
    package.java_fits(found, version)
    try:
        found.LocalLanguageTool.from_version_name(version).download()
    except (OSError, TimeoutError) as error:
        # requests' errors are OSErrors too; those of a disk have a file.
        raise FaultError("disk" if getattr(error, "filename", None) else "network") from error
    except found.PathError as error:
        raise FaultError("checksum") from error
    return {"version": version}


def main() -> None:
    """Fetch it and write one answer: the child's side."""
    sys.stdout.write(json.dumps(answered(_fetch, {})))


if __name__ == "__main__":
    main()
