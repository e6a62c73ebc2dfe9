"""Writing HTML: every text goes through `text`, every attribute through `tag`."""

from __future__ import annotations

from html import escape

from rilis.report.printable import printable


def text(words: str) -> str:
    """Return words as HTML shows them: escaped, without control and direction characters."""
    return escape(printable(words), quote=False)


def tag(name: str, *inner: str, **attributes: str) -> str:
    """Return an element around HTML that is written already.

    `cls` stands for `class`, and `_` in a name for `-`; an attribute that is empty is left out.
    """
    written = "".join(
        f' {"class" if key == "cls" else key.replace("_", "-")}="{escape(printable(value))}"'
        for key, value in attributes.items()
        if value
    )
    return f"<{name}{written}>{''.join(inner)}</{name}>"
