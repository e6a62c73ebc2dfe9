"""What a Word document from elsewhere may not bring along: a file of a release is opened by many."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any, Final

from rilis.errors import TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.render.links import safe_link

_ENTRIES: Final = 500
"""Parts of a document; Word itself writes about fifteen."""
_SIZE: Final = 32 * 1024 * 1024
"""Bytes of all parts together, unpacked."""
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPED: Final = (
    "{http://schemas.openxmlformats.org/package/2006/content-types}Override",
    "{http://schemas.openxmlformats.org/package/2006/content-types}Default",
)
_FOREIGN: Final = frozenset(
    "vbaProject wordVbaData keyMapCustomizations attachedToolbars oleObject package control activeXControlBinary "
    "aFChunk subDocument frame attachedTemplate mailMergeSource mailMergeHeaderSource recipientData "
    "webextension webextensiontaskpanes externalLinkPath extensibility".lower().split()
)
"""Last words of the relationship types of macros, embedded objects, and documents fetched from elsewhere."""
_FOREIGN_TYPES: Final = ("macroenabled", "vbaproject", "vbadata", "activex", "oleobject")
_FIELDS: Final = frozenset(
    "PAGE NUMPAGES SECTION SECTIONPAGES STYLEREF TITLE SUBJECT AUTHOR KEYWORDS DOCPROPERTY REF PAGEREF SEQ "
    "DATE TIME CREATEDATE SAVEDATE".split()
)
"""Fields that Word works out from the document alone, or from the clock."""


@lru_cache(maxsize=8)
def refuse_unsafe(data: bytes, file: str) -> None:
    """Look through every part of a Word document. `file`: its path, for messages.

    Raises TemplateError for what is no zip file, too many or too large parts, macros, embedded
    objects, addresses that are fetched when the file is opened, fields that fetch or run something,
    and document type definitions.
    """
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            infos = package.infolist()
            if len(infos) > _ENTRIES or sum(info.file_size for info in infos) > _SIZE:
                raise _refused(file, Message(N_("more parts, or larger ones, than a letterhead needs")))
            for info in infos:
                _look_into(package.read(info), file)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise no_document(file) from error


def _look_into(data: bytes, file: str) -> None:
    from lxml import etree

    if data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1] != b"<":
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: Any = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise no_document(file) from error
    if root.getroottree().docinfo.doctype:
        raise _refused(file, Message(N_("a document type definition")))
    for node in root.iter(*_TYPED):
        kind = node.get("ContentType", "")
        if any(word in kind.lower() for word in _FOREIGN_TYPES):
            raise _refused(file, Message(N_("macros or foreign objects ({kind})"), {"kind": kind}))
    for node in root.iter(_RELATION):
        _check_relation(node, file)
    _check_fields(root, file)


def _check_relation(node: Any, file: str) -> None:
    if not all(node.get(name) for name in ("Id", "Type", "Target")):
        raise no_document(file)
    kind = node.get("Type", "").rpartition("/")[2]
    target = node.get("Target", "")
    if kind.lower() in _FOREIGN:
        raise _refused(file, Message(N_("macros or foreign objects ({kind})"), {"kind": kind}))
    external = node.get("TargetMode", "").lower() == "external"
    if external and not (kind == "hyperlink" and safe_link(target)):
        values: dict[str, str | int | Message] = {"kind": kind, "target": target[:80]}
        raise _refused(file, Message(N_("an address outside the file ({kind}: {target})"), values))


def _check_fields(root: Any, file: str) -> None:
    """Refuse a field other than those that Word works out from the document itself."""
    codes: list[str] = [node.get(f"{_W}instr", "") for node in root.iter(f"{_W}fldSimple")]
    opened: list[str] = []
    for node in root.iter(f"{_W}fldChar", f"{_W}instrText"):
        kind = node.get(f"{_W}fldCharType", "")
        if kind == "begin":
            if opened:
                opened[-1] += " {} "  # a field may not give another its name
            opened.append("")
        elif opened and kind == "end":
            codes.append(opened.pop())
        elif opened and not kind:
            opened[-1] += node.text or ""
    for code in (*codes, *opened):
        words = code.split()
        name = words[0].upper() if words else "PAGE"
        leads = name == "HYPERLINK" and len(words) > 1 and bool(safe_link(words[1].strip('"')))
        if name not in _FIELDS and not leads:
            raise _refused(
                file, Message(N_("a field that fetches or runs something ({field})"), {"field": name})
            )


def no_document(file: str) -> TemplateError:
    """Return what to say of a file that Word could not read either."""
    return TemplateError(
        Message(N_("“{file}” is no Word document."), {"file": file}),
        Message(N_("Save it again from Word as .docx.")),
    )


def _refused(file: str, what: Message) -> TemplateError:
    return TemplateError(
        Message(N_("“{file}” may not be used: it holds {what}."), {"file": file, "what": what}),
        Message(N_("Take that out in Word, save the file as .docx, and run rilis again.")),
    )
