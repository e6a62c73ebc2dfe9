"""A profile folder for one run of LibreOffice: no macros, no updates, no network, nothing fetched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

NOWHERE: Final = "127.0.0.1"
DEAD_PORT: Final = "9"
"""The discard port: nothing listens there."""
_COMMON: Final = "/org.openoffice.Office.Common"
_SETTINGS: Final = (
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    (f"{_COMMON}/Misc", "FirstRun", "false"),
    (f"{_COMMON}/Misc", "CrashReport", "false"),
    (f"{_COMMON}/Misc", "CollectUsageInformation", "false"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"),
    (
        "/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments",
        "AutoCheckEnabled",
        "false",
    ),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", NOWHERE),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", DEAD_PORT),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", NOWHERE),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", DEAD_PORT),
    ("/org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
)
"""Path, name and value as in LibreOffice's registry (officecfg); 3 is the highest level of security."""
_PROXIES: Final = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
_LEFT_OUT: Final = frozenset(("no_proxy", "display", "wayland_display", "dbus_session_bus_address"))


def write_profile(folder: Path) -> None:
    """Write the settings into a new profile folder."""
    user = folder / "user"
    user.mkdir(parents=True)
    items = "\n".join(
        f'<item oor:path="{escape(path)}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    )
    (user / "registrymodifications.xcu").write_text(f"{head}\n{items}\n</oor:items>\n", encoding="utf-8")


def offline(env: Mapping[str, str]) -> dict[str, str]:
    """Return an environment for LibreOffice: proxies lead nowhere, no screen, UTC; none of Python's own."""
    kept = {
        name: value
        for name, value in env.items()
        if not name.startswith(("PYTHON", "LD_PRELOAD")) and name.lower() not in (*_PROXIES, *_LEFT_OUT)
    }
    dead = f"http://{NOWHERE}:{DEAD_PORT}"
    proxies = {name: dead for proxy in _PROXIES for name in (proxy, proxy.upper())}
    return {**kept, **proxies, "TZ": "UTC", "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
