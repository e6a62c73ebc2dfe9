"""Document → what the second engine says of it, and what is to be said when it says nothing."""

from __future__ import annotations

from rilis.model.document import Document
from rilis.model.engine import Remark
from rilis.model.result import Problem
from rilis.pipeline.drafting import Setup


def heard(setup: Setup, document: Document) -> tuple[tuple[Remark, ...], tuple[Problem, ...]]:
    """Return the engine's remarks on a document, and the problem it had.

    Nothing is asked without an engine, or when none of its checks was chosen. A problem with an
    empty path is the whole run's: every file has it, and it is told once.
    """
    engine = setup.engine
    if engine is None:
        return (), ()
    prefix = engine.group + "."
    if not any(active.reported and active.check.id.startswith(prefix) for active in setup.selection.checks):
        return (), ()
    said = engine.listen(document)
    if said.fault is None:
        return said.remarks, ()
    path = "" if said.lost else document.source.name
    return said.remarks, (Problem(path, said.fault, said.hint),)
