"""What rilis itself gives, through the same door as any plugin: the model to copy."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Final

from rilis.api import (
    N_,
    Check,
    CheckGroup,
    FactPack,
    Lexicon,
    Message,
    Renderer,
    RenderJob,
    StylePack,
    TemplatePack,
    Validator,
    ValidatorGroup,
    facts_from,
    hookimpl,
    lexicon_from,
    style_from,
    template_from,
)

CHECK_GROUPS: Final = (
    "brief",
    "structure",
    "style",
    "spelling",
    "usage",
    "quotes",
    "dates",
    "figures",
    "names",
    "wording",
    "privacy",
    "neutrality",
    "law",
    "plain",
    "languagetool",
)
VALIDATOR_GROUPS: Final = ("brief", "quotes", "structure", "style", "dates", "figures", "names", "privacy")
_DATA: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data")


@hookimpl
def rilis_checks() -> Iterable[CheckGroup]:
    """Give the checks of each group; a group's modules load when its checks are asked for."""
    return [CheckGroup(name, _checks_of(name)) for name in CHECK_GROUPS]


@hookimpl
def rilis_validators() -> Iterable[ValidatorGroup]:
    """Give the checks over briefs."""
    return [ValidatorGroup(name, _validators_of(name)) for name in VALIDATOR_GROUPS]


@hookimpl
def rilis_lexicons() -> Iterable[Lexicon]:
    """Give the word lists in data/lexicons."""
    folder = os.path.join(_DATA, "lexicons")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".yaml"))
    return [lexicon_from(os.path.join(folder, name)) for name in names]


@hookimpl
def rilis_styles() -> Iterable[StylePack]:
    """Give the general style that all others extend."""
    return [style_from(os.path.join(_DATA, "styles", "umum.yaml"))]


@hookimpl
def rilis_templates() -> Iterable[TemplatePack]:
    """Give the template packs that come with rilis."""
    import rilis_templates

    folder = os.path.dirname(rilis_templates.__file__)
    names = sorted(n for n in os.listdir(folder) if os.path.isfile(os.path.join(folder, n, "pack.yaml")))
    return [template_from(os.path.join(folder, name)) for name in names]


@hookimpl
def rilis_fact_packs() -> Iterable[FactPack]:
    """Give the fact packs in data/facts."""
    folder = os.path.join(_DATA, "facts")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".yaml"))
    return [facts_from(os.path.join(folder, name)) for name in names]


@hookimpl
def rilis_renderers() -> Iterable[Renderer]:
    """Give the file formats."""
    return [
        Renderer("html", ".html", N_("One self-contained web page."), _html),
        Renderer("docx", ".docx", N_("A Word document on the agency's letterhead."), _docx),
        Renderer("wa", ".wa.txt", N_("Text for messengers, with *bold* title."), _wa, _wa_remark),
        Renderer("txt", ".txt", N_("Plain text in short lines, for the body of an e-mail."), _txt),
        Renderer("cms", ".cms.html", N_("A bare HTML fragment to paste into a web site's editor."), _cms),
        Renderer("pdf", ".pdf", N_("The Word document as a tagged PDF, through LibreOffice."), _pdf),
        Renderer("odt", ".odt", N_("The Word document as ODT, through LibreOffice."), _odt),
    ]


def _html(job: RenderJob) -> bytes:
    from rilis.render.html import render_html

    return render_html(job)


def _docx(job: RenderJob) -> bytes:
    from rilis.render.docx import render_docx

    return render_docx(job)


def _wa(job: RenderJob) -> bytes:
    from rilis.render.wa import render_wa

    return render_wa(job)


def _wa_remark(data: bytes) -> Message | None:
    from rilis.render.wa import length_remark

    return length_remark(data)


def _txt(job: RenderJob) -> bytes:
    from rilis.render.txt import render_txt

    return render_txt(job)


def _cms(job: RenderJob) -> bytes:
    from rilis.render.cms import render_cms

    return render_cms(job)


def _pdf(job: RenderJob) -> bytes:
    from rilis.render.office import render_pdf

    return render_pdf(job)


def _odt(job: RenderJob) -> bytes:
    from rilis.render.office import render_odt

    return render_odt(job)


def _checks_of(group: str) -> Callable[[], Iterable[Check]]:
    def load() -> Iterable[Check]:
        found: Iterable[Check] = import_module(f"rilis.checks.{group}").CHECKS
        return found

    return load


def _validators_of(group: str) -> Callable[[], Iterable[Validator]]:
    def load() -> Iterable[Validator]:
        found: Iterable[Validator] = import_module(f"rilis.checks.{group}").VALIDATORS
        return found

    return load
