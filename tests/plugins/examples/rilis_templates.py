"""A kind of release as a folder of files beside this module: `jenis: dinas.kabar` in a brief."""

from __future__ import annotations

import os
from collections.abc import Iterable

from rilis.api import TemplatePack, hookimpl, template_from

RILIS_API = 1


@hookimpl
def rilis_templates() -> Iterable[TemplatePack]:
    """Give the template."""
    return [template_from(os.path.join(os.path.dirname(__file__), "kabar"))]
