"""rilis itself: word data, plugins, checks, templates, formats, and the configuration found."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final, NamedTuple

import rilis
from rilis.cli.doctor.fonts import fonts_part
from rilis.cli.doctor.part import Part, shown_path, text
from rilis.cli.setup import Options, Session
from rilis.errors import PluginError, RilisError
from rilis.messages import N_
from rilis.model.message import Message

_DATA: Final = os.path.join(os.path.dirname(rilis.__file__), "data")
_TABLES: Final = ("words", "press", "brief")
_KINDS: Final = ("checks", "validators", "lexicons", "styles", "templates", "renderers")


class Sound(NamedTuple):
    """A session without the plugins that fail, and what failed."""

    session: Session
    failed: tuple[PluginError, ...]


def sound_session(options: Options) -> Sound:
    """Return a session in which every plugin answers. Raises PluginError when rilis itself fails."""
    failed: list[PluginError] = []
    while True:
        session = Session(options)
        try:
            for kind in _KINDS:
                getattr(session.catalog, kind)
        except PluginError as error:
            name = error.message.values.get("name")
            if not isinstance(name, str) or name in (*options.without, "rilis"):
                raise
            failed.append(error)
            options = options._replace(without=(*options.without, name))
        else:
            return Sound(session, tuple(failed))


def house_parts(sound: Sound) -> Iterator[Part]:
    """Yield what rilis and its plugins bring."""
    catalog = sound.session.catalog
    yield words(sum(len(lexicon.terms) for lexicon in catalog.lexicons), len(catalog.lexicons))
    yield roots(sound.session)
    shown = ", ".join(
        f"{info.name} {info.version} ({info.origin}, API {info.api})" for info in catalog.plugins
    )
    yield Part("plugins", Message(N_("plugins")), "ok", text(shown))
    for error in sound.failed:
        values = error.message.values
        yield Part(
            f"plugin.{values['name']}",
            Message(N_("plugin “{name}”"), {"name": values["name"]}),
            "broken",
            error.message,
            Message(N_("Every command stops until it is repaired or left out.")),
            dict.fromkeys(("windows", "macos", "debian"), error.hint) if error.hint else {},
        )
    count = len(catalog.checks) + len(catalog.validators) + len(catalog.lexicons)
    yield Part("checks", Message(N_("checks")), "ok", text(str(count)))
    yield Part(
        "templates", Message(N_("templates")), "ok", text(", ".join(pack.id for pack in catalog.templates))
    )
    yield Part(
        "formats", Message(N_("formats")), "ok", text(", ".join(each.id for each in catalog.renderers))
    )
    yield fonts_part(catalog.templates)
    yield configuration(sound.session)


def words(rows: int, lexicons: int) -> Part:
    """Return the tables of words and the rows of lexicons; broken when a table cannot be read."""
    name, lines, broken = Message(N_("word data")), 0, []
    for folder in _TABLES:
        try:
            for file in sorted(os.listdir(os.path.join(_DATA, folder))):
                with open(os.path.join(_DATA, folder, file), encoding="utf-8") as table:
                    lines += sum(1 for line in table if line.strip() and not line.startswith("#"))
        except (OSError, UnicodeDecodeError):
            broken.append(folder)
    values: dict[str, str | int | Message] = {"lines": lines, "rows": rows, "lexicons": lexicons}
    value = Message(N_("{lines} lines of tables, {rows} rows in {lexicons} lexicons"), values)
    if not broken and lines:
        return Part("words", name, "ok", value)
    cost = Message(
        N_("Tables of rilis are missing ({names}); install it again."), {"names": ", ".join(broken)}
    )
    return Part("words", name, "broken", value, cost)


def roots(session: Session) -> Part:
    """Return where the roots and frequencies of the speller come from; broken without them."""
    from rilis.language.word_sources import find_sources

    name = Message(N_("roots and frequencies of words"))
    try:
        found = find_sources(session.style_of("x").akar_kata)
    except RilisError as error:
        ways = dict.fromkeys(("windows", "macos", "debian"), error.hint) if error.hint else {}
        return Part("roots", name, "broken", Message(N_("not found")), error.message, ways)
    return Part("roots", name, "ok", text(f"{shown_path(found.roots)}, {shown_path(found.frequencies)}"))


def configuration(session: Session) -> Part:
    """Return the configuration that holds in this folder; broken when it cannot be used."""
    name = Message(N_("configuration"))
    path = session.config_of("x")
    value = text(shown_path(path)) if path else Message(N_("none; the general style is used"))
    try:
        session.setup_of("x")
    except RilisError as error:
        cost = error.message
        if error.source is not None and error.span is not None:
            line, column = error.source.position(error.span.start)
            where = f"{shown_path(error.source.name)}:{line}:{column}"
            cost = Message("{where}: {what}", {"where": where, "what": error.message})
        ways = dict.fromkeys(("windows", "macos", "debian"), error.hint) if error.hint else {}
        return Part("configuration", name, "broken", value, cost, ways)
    return Part("configuration", name, "ok", value)
