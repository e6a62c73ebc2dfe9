"""What `rilis doctor` says of LanguageTool: looked up only, nothing is started or asked."""

from __future__ import annotations

from rilis.cli.engines import Engines
from rilis.cli.setup import Session
from rilis.messages import N_, Translate

NOT_INSTALLED = N_("not installed; “rilis doctor --install-languagetool” fetches it (about 250 MB)")


def languagetool_rows(session: Session, _: Translate) -> list[tuple[str, str]]:
    """Return name and finding of each part: the server of this configuration, or what one is started from."""
    from rilis.engines.languagetool.found import find

    style = session.style_of("x")
    server = Engines(session.options.languagetool).server_of(style)
    found = find()
    there = ", ".join(found.versions)
    installed = f"{there}  {found.folder}" if there else _(NOT_INSTALLED)
    rows = [("LanguageTool", f"{_(N_('server'))} {server}" if server else installed)]
    if "languagetool" in style.mesin_ejaan or there:
        rows += [
            ("Java", found.java or _(N_("not found; LanguageTool needs 17 or newer"))),
            (
                "Hunspell id_ID",
                found.dictionary or _(N_("not found; LanguageTool needs it for Indonesian")),
            ),
        ]
    return rows
