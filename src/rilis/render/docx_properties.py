"""What a Word document says of itself: title, agency, day, and what it was made of."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from rilis.model.renderer import Provenance, RenderJob
from rilis.render.inline import clean

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_FIXED: Final = datetime(1980, 1, 1)  # noqa: DTZ001 - Word's own times have no zone
_LONGEST: Final = 255
"""Letters of one property that Word takes."""
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_CUSTOM: Final = f"{_OFFICE}/relationships/custom-properties"
_CUSTOM_TYPE: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that a person names (ECMA-376 part 1, 15.2.12.2)."""
_FIRST_ID: Final = 2
_OF_ITS_MAKER: Final = (
    _CUSTOM,
    f"{_OFFICE}/relationships/extended-properties",
    f"{_PACKAGE}/core-properties",
    f"{_PACKAGE}/thumbnail",
)
"""What a reference document says of whoever made it, and its picture."""


def set_properties(word: WordDocument, job: RenderJob, author: str, language: str) -> None:
    """Set what a file says of itself; its times are the release's day, else the first of 1980.

    Nothing that the reference document said of itself is kept.
    """
    day = job.document.date
    moment = datetime(day.year, day.month, day.day) if day else _FIXED  # noqa: DTZ001 - Word's own
    package: Any = word.part.package
    for identity, relation in list(package.rels.items()):
        named = "" if relation.is_external else str(relation.target_part.partname)
        if relation.reltype in _OF_ITS_MAKER or named.startswith("/docProps/"):
            del package.rels[identity]
    properties: Any = word.core_properties
    properties._element.clear()  # noqa: SLF001 - python-docx empties no property
    properties.title = _short(job.title)
    properties.author = properties.last_modified_by = _short(author)
    properties.subject = _short(job.number or job.profile.label)
    properties.keywords = _short(keywords(job))
    properties.language = language
    properties.created = properties.modified = moment
    properties.revision = 1
    _set_custom(word, traces(job.provenance))


def keywords(job: RenderJob) -> str:
    """Return the release's hashtags, without their sign, with commas between them."""
    tags = (job.document.text_of(block) for block in job.document.blocks if block.kind == "hashtags")
    return ", ".join(dict.fromkeys(word.lstrip("#").rstrip(",;") for line in tags for word in line.split()))


def traces(provenance: Provenance) -> dict[str, str]:
    """Return the named properties of a file, those without a value left out."""
    rows = [
        ("Rilis Brief", provenance.brief),
        ("Rilis Templat", provenance.template),
        ("Rilis Sidik Draf", provenance.draft),
        *((f"Rilis Sidik Kutipan {name}", sign) for name, sign in provenance.quotes),
        *((f"Rilis Pengecualian {number}", told) for number, told in enumerate(provenance.exceptions, 1)),
    ]
    found: dict[str, tuple[str, str]] = {}
    for name, value in rows:
        shown, told = _short(name), _short(value)
        if told and shown.lower() not in found:  # Word refuses names that differ in case only
            found[shown.lower()] = (shown, told)
    return dict(found.values())


def _set_custom(word: WordDocument, values: dict[str, str]) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package: Any = word.part.package
    if not values:
        return
    rows = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), _FIRST_ID)
    )
    root = f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">{rows}</Properties>'
    data = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}'.encode()
    package.relate_to(Part(PackURI("/docProps/custom.xml"), _CUSTOM_TYPE, data, package), _CUSTOM)


def _short(text: str) -> str:
    return " ".join(clean(text).split())[:_LONGEST]
