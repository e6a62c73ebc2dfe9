"""Rows of a case table → what LanguageTool would have said of the case's text."""

from __future__ import annotations

from rilis.engines.languagetool.kinds import kind_of
from rilis.model.engine import Remark
from rilis.model.span import Span
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Node

_KEYS = ("rule", "category", "issue", "words", "said", "instead")


def read_remarks(reader: PackReader, node: Node, text: str) -> tuple[Remark, ...]:
    """Return a remark for each place where a row's `words` stand in a text, in order.

    The other keys are as in LanguageTool's answer. Raises ConfigError for unknown keys, KeyError
    for a row without `words`.
    """
    found: list[Remark] = []
    for item in reader.items(node):
        fields = reader.fields(item, _KEYS)
        row = {key: reader.text(value) for key, value in fields.items() if key != "instead"}
        instead = reader.texts(fields["instead"]) if "instead" in fields else ()
        rule, words = row.get("rule", ""), row["words"]
        kind = kind_of(rule, row.get("category", ""), row.get("issue", ""))
        at = text.find(words)
        while at >= 0:
            found.append(Remark(kind, Span(at, at + len(words)), rule, row.get("said", ""), instead))
            at = text.find(words, at + 1)
    return tuple(sorted(found, key=lambda remark: (remark.span, remark.rule)))
