"""The JSON Schema of a brief, for editors; made from the table of keys."""

from __future__ import annotations

from typing import Final

from rilis.brief.fields import Field
from rilis.brief.table import BODY, BODY_KEYS, ONE_OF, RECORDS

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NAME: Final = "rilis-brief.schema.json"

Schema = dict[str, object]

_TEXT: Final[Schema] = {"type": "string"}
_TYPED: Final[Schema] = {"type": ["string", "number"]}
_CELL: Final[Schema] = {"type": ["string", "number", "boolean", "null"]}
_ITEM: Final[Schema] = {"$ref": f"#/$defs/{BODY}"}
_BY_KIND: Final[dict[str, Schema]] = {
    "code": _TYPED,
    "number": _TYPED,
    "when": _TYPED,
    "yes_no": {"type": ["string", "boolean"]},
    "pairs": {"type": "object", "additionalProperties": _TYPED},
    "grid": {"type": "array", "items": {"type": "array", "items": _CELL}},
    "body": {"anyOf": [_TEXT, {"type": "array", "items": {"anyOf": [_ITEM, _TEXT]}}, _ITEM]},
    "free": {"type": "object"},
}
"""What is not plain text."""
_SHARED: Final = (*ONE_OF, "lampiran")
"""Records whose rows may only add to a row of the parent brief."""
_FROM_PARENT: Final = ("jenis", "tanggal")
"""Needed keys that a parent brief may give."""


def brief_schema() -> Schema:
    """Return the schema (JSON Schema 2020-12) with Indonesian descriptions.

    It lists canonical keys only and describes a brief as a common YAML reader sees it, where
    dates are text and `19` is a number. Values are what `json.dumps` takes.
    """
    top = _record("brief")
    return {
        "$schema": _DIALECT,
        "$id": _NAME,
        "title": "Brief rilis",
        "description": "Bahan siaran pers yang disusun dan diperiksa oleh rilis.",
        **top,
        **_whole(),
        "$defs": {name: _record(name) for name in RECORDS if name != "brief"},
    }


def _record(name: str) -> Schema:
    fields = RECORDS[name]
    schema: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {field.key: _field(field) for field in fields},
    }
    required = [field.key for field in fields if field.required]
    if required and name not in _SHARED:
        schema["required"] = [key for key in required if name != "brief" or key not in _FROM_PARENT]
    if name == "brief":
        schema["anyOf"] = [{"required": [key]} for key in (*ONE_OF["brief"], "induk")]
    if name == BODY:
        schema["oneOf"] = [{"required": [key]} for key in BODY_KEYS]
    return schema


def _whole() -> Schema:
    """Return what must be there besides in a brief that has no parent to take it from."""
    rows: dict[str, object] = {}
    for field in RECORDS["brief"]:
        if field.record in _SHARED:
            wanted = ONE_OF.get(field.record) or tuple(
                one.key for one in RECORDS[field.record] if one.required
            )
            row = {"if": {"type": "object"}, "then": {"anyOf": [{"required": [key]} for key in wanted]}}
            rows[field.key] = {"if": {"type": "array"}, "then": {"items": row}, "else": row}
    return {
        "if": {"not": {"required": ["induk"]}},
        "then": {"required": list(_FROM_PARENT), "properties": rows},
    }


def _field(field: Field) -> Schema:
    one = _one(field)
    if field.many:
        one = {"anyOf": [{"type": "array", "items": one}, one]}
    return {"description": field.help, **one}


def _one(field: Field) -> Schema:
    if field.kind == "record":
        return _reference(field)
    if field.kind == "enum":
        return {"enum": list(field.choices)}
    return _BY_KIND.get(field.kind, _TEXT)


def _reference(field: Field) -> Schema:
    """Refer to a record; where a bare value may stand for it, allow that too."""
    record: Schema = {"$ref": f"#/$defs/{field.record}"}
    short = next((one for one in RECORDS[field.record] if one.key == field.short), None)
    if short is None:
        return record
    bare = _one(short)
    return {"anyOf": [record, {"type": "array", "items": bare} if short.many else bare]}
