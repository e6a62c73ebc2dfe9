"""A style pack, of which `rilis.yaml` is one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

from rilis.errors import ConfigError, RilisError
from rilis.messages import LANGUAGES, N_
from rilis.model.finding import SEVERITIES, Severity
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.style import Agency, Ignore, StylePack
from rilis.packs.nodes import PackReader
from rilis.packs.profile import read_agency
from rilis.packs.windows import read_windows
from rilis.syntax.nodes import Node, Scalar
from rilis.syntax.yaml_reader import read_yaml

FORMAT: Final = 1
WORD_FILE: Final = ".txt"
"""How the name of a file of words ends; other entries of `kamus` are words."""
ENGINES: Final = ("kamus", "languagetool")
ENGLISH: Final = ("en-GB", "en-US", "en-AU", "en-CA", "en-NZ", "en-ZA")
"""Forms of English that LanguageTool can spell; plain `en` has no dictionary."""
KEYS: Final = (
    "rilis",
    "id",
    "gaya",
    "aktif",
    "nonaktif",
    "tingkat",
    "pilihan",
    "kamus",
    "akar_kata",
    "leksikon",
    "templat",
    "gagal_pada",
    "aturan",
    "bahasa_pesan",
    "berkas",
    "instansi",
    "abaikan",
    "mesin_ejaan",
    "languagetool",
    "paket_fakta",
    "jendela",
    "calon",
    "ketat",
)


def read_style(
    source: Source, identity: str, folder: str = "", faults: list[RilisError] | None = None
) -> StylePack:
    """Return the style in a YAML text.

    `identity`: its id unless it names one. `folder`: where its relative paths start. `faults`:
    gathers what is wrong instead of raising. Raises InputError for what is not YAML and
    ConfigError, with the place, for anything unknown.
    """
    reader = PackReader(source, faults)
    node = read_yaml(source)
    fields = reader.fields(node, KEYS)
    _format_known(reader, fields.get("rilis"))
    texts = {key: reader.text(fields[key]) for key in ("id", "gaya", "aturan") if key in fields}
    files = reader.fields(fields["berkas"], ("sertakan", "kecuali")) if "berkas" in fields else {}
    lists = {key: reader.texts(fields[key]) for key in ("aktif", "nonaktif") if key in fields}
    words = reader.texts(fields["kamus"]) if "kamus" in fields else ()
    paths = {
        key: tuple(os.path.join(folder, path) for path in reader.texts(fields[key]))
        for key in ("leksikon", "templat")
        if key in fields
    }
    return StylePack(
        id=texts.get("id", identity),
        gaya=texts.get("gaya", ""),
        aturan=texts.get("aturan", ""),
        tingkat=_levels(reader, fields.get("tingkat")),
        pilihan=_options(reader, fields.get("pilihan")),
        gagal_pada=_choice(reader, fields.get("gagal_pada"), (*SEVERITIES, "none")),
        bahasa_pesan=_choice(reader, fields.get("bahasa_pesan"), LANGUAGES),
        sertakan=reader.texts(files["sertakan"]) if "sertakan" in files else (),
        kecuali=reader.texts(files["kecuali"]) if "kecuali" in files else (),
        instansi=_agencies(reader, fields.get("instansi"), folder),
        abaikan=_ignores(reader, fields.get("abaikan")),
        kamus=tuple(word.lower() for word in words if not _is_word_file(word)),
        folder=folder,
        berkas_kamus=tuple(os.path.join(folder, word) for word in words if _is_word_file(word)),
        akar_kata=os.path.join(folder, reader.text(fields["akar_kata"])) if "akar_kata" in fields else "",
        mesin_ejaan=_engines(reader, fields.get("mesin_ejaan")),
        languagetool=_languagetool(reader, fields.get("languagetool")),
        paket_fakta=_fact_packs(reader, fields.get("paket_fakta"), folder),
        jendela=read_windows(reader, fields.get("jendela")),
        calon=reader.texts(fields["calon"]) if "calon" in fields else (),
        ketat="ketat" in fields and reader.flag(fields["ketat"]),
        **lists,
        **paths,
    )


def _fact_packs(reader: PackReader, node: Node | None, folder: str) -> tuple[str, ...]:
    """Return ids as they are, and what is a path (`fakta/`, `wwf.yaml`, `wwf.zip`) from the folder on."""
    named = reader.texts(node) if node else ()
    return tuple(os.path.join(folder, each) if is_pack_path(each) else each for each in named)


def is_pack_path(name: str) -> bool:
    """Tell whether a fact pack is named by a path; else it is an id."""
    return "/" in name or "\\" in name or name.lower().endswith((".yaml", ".yml", ".zip"))


def _format_known(reader: PackReader, node: Node | None) -> None:
    text = reader.text(node) if node else str(FORMAT)
    if node and (not text.isdigit() or int(text) > FORMAT):
        values: dict[str, str | int | Message] = {"seen": text, "known": FORMAT}
        reader.fault(
            node.span,
            Message(N_("This file is of format {seen}; this rilis reads format {known}."), values),
            Message(N_("Update rilis.")),
        )


def _is_word_file(word: str) -> bool:
    return word.lower().endswith(WORD_FILE)


def _choice(reader: PackReader, node: Node | None, allowed: Sequence[str]) -> str:
    return reader.choice(node, allowed) if node else ""


def _engines(reader: PackReader, node: Node | None) -> tuple[str, ...]:
    return tuple(reader.choice(item, ENGINES) for item in reader.items(node)) if node else ()


def _languagetool(reader: PackReader, node: Node | None) -> tuple[str, str]:
    """Return address and form of English; a project file may name a server on this machine only."""
    fields = reader.fields(node, ("server", "inggris")) if node else {}
    english = _choice(reader, fields.get("inggris"), ENGLISH)
    if "server" not in fields:
        return "", english
    from rilis.engines.languagetool.address import server_address

    try:
        return server_address(reader.text(fields["server"]), anywhere=False), english
    except ConfigError as error:
        raise reader.wrong(fields["server"].span, error.message, error.hint) from error


def _agencies(reader: PackReader, node: Node | None, folder: str) -> dict[str, Agency]:
    """Return the agencies by id; the path of a logo starts at the style's folder."""
    found = {}
    for key, value in reader.entries(node) if node else ():
        agency = read_agency(reader, key.text, value)
        logos = tuple(
            row._replace(value=os.path.join(folder, str(row.value))) if row.value else row
            for row in agency.values.get("logo", ())
        )
        found[key.text] = agency._replace(values={**agency.values, "logo": logos}) if logos else agency
    return found


def _levels(reader: PackReader, node: Node | None) -> dict[str, Severity]:
    levels: dict[str, Severity] = {}
    for key, value in reader.entries(node) if node else ():
        seen = reader.choice(value, SEVERITIES)
        levels.update((key.text, level) for level in SEVERITIES if level == seen)
    return levels


def _options(reader: PackReader, node: Node | None) -> dict[str, dict[str, object]]:
    return {
        key.text: {
            option.text: reader.text(value) if isinstance(value, Scalar) else reader.texts(value)
            for option, value in reader.entries(options)
        }
        for key, options in (reader.entries(node) if node else ())
    }


def _ignores(reader: PackReader, node: Node | None) -> tuple[Ignore, ...]:
    found = []
    for item in reader.items(node) if node else ():
        fields = reader.fields(item, ("berkas", "aturan", "alasan", "oleh"))
        for needed in ("aturan", "alasan", "oleh"):
            if needed not in fields:
                reader.fault(
                    item.span,
                    Message(N_("An exception needs “{key}”: which check, why and who."), {"key": needed}),
                )
        blank = {"aturan": "", "alasan": "", "oleh": ""}
        found.append(Ignore(**{**blank, **{key: reader.text(value) for key, value in fields.items()}}))
    return tuple(found)
