"""The logo of an agency's style: read once, and only when every file format can hold it."""

from __future__ import annotations

import os
from typing import Final

from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.project import Project
from rilis.model.style import Profile
from rilis.render.images import picture_type

LARGEST: Final = 1024 * 1024
"""Bytes of a logo: it is in every file that is sent."""
_KINDS: Final = ("png", "jpeg")
"""What browsers and word processors both show. SVG is refused: it may hold scripts and addresses."""


def read_logo(profile: Profile, project: Project) -> tuple[bytes, Message | None]:
    """Return the logo's bytes and what is wrong with it; no bytes when there is none, or anything is."""
    if not profile.logo:
        return b"", None
    data = project.style_file(profile.logo)
    name = os.path.basename(profile.logo)
    if data is None:
        return b"", Message(
            N_("The logo “{file}” is not there; put it beside the style, or mend its name."), {"file": name}
        )
    if len(data) > LARGEST:
        return b"", Message(
            N_("The logo “{file}” has more than {limit} kilobytes; make it smaller."),
            {"file": name, "limit": LARGEST // 1024},
        )
    if data and picture_type(data) not in _KINDS:
        return b"", Message(
            N_("The logo “{file}” is no PNG or JPEG picture; save it as PNG."), {"file": name}
        )
    return data, None
