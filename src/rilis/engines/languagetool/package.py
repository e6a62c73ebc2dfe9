"""language_tool_python (GPL-3.0-only), imported here and only in a child process that was asked for."""

from __future__ import annotations

import os
from typing import Any, Final

from rilis.engines.languagetool.faults import FaultError

_UNSAFE: Final = ("LTP_BYPASS_VERIFIED_DOWNLOADS", "LTP_DOWNLOAD_SHA256", "LTP_JAR_DIR_PATH")
"""Variables it must not see: the first two put another checksum in place of its own, or none; the
last is read half-way only in 3.4.0 (no download, and no jar found)."""


def downloads() -> Any:
    """Return its module of installations. Raises FaultError when it cannot be imported.

    A bad LTP_MAX_DOWNLOAD_BYTES raises at its import.
    """
    for name in [name for name in os.environ if name.startswith(_UNSAFE)]:
        del os.environ[name]
    try:
        import language_tool_python.download_lt as found
    except (Exception, SystemExit) as error:
        raise FaultError("no_package", lost=True) from error
    return found


def settings(values: dict[str, object]) -> Any:
    """Return a file of server settings, checked by it. Raises FaultError."""
    try:
        from language_tool_python.config_file import LanguageToolConfig

        return LanguageToolConfig(values)
    except (Exception, SystemExit) as error:
        raise FaultError("no_folder", lost=True) from error


def java_fits(found: Any, version: str) -> None:
    """Raise FaultError unless the Java on the path is one that a version of LanguageTool runs on."""
    try:
        found.confirm_java_compatibility(version)
    except ModuleNotFoundError as error:
        raise FaultError("no_java", lost=True) from error
    except SystemError as error:
        raise FaultError("old_java", lost=True) from error
    except (Exception, SystemExit) as error:
        raise FaultError("odd_java", lost=True) from error
