"""A template: its files, and whether it drafts and prints the sample briefs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import Final, NamedTuple

import rilis
from rilis.brief.reader import read_brief
from rilis.brief.table import RECORDS
from rilis.cli.pack_check.fault import Checked, Fault, fault_of, faults_of
from rilis.document.parse import parse
from rilis.draft.write import write_draft
from rilis.errors import RilisError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.finding import Severity
from rilis.model.message import Message
from rilis.model.project import NoProject
from rilis.model.renderer import Renderer
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.packs.nodes import PackReader
from rilis.packs.place import read_source
from rilis.packs.template import PACK, read_template
from rilis.render.job import make_job
from rilis.syntax.yaml_reader import read_yaml

_ID: Final = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)*")
_SAMPLES: Final = os.path.join(os.path.dirname(rilis.__file__), "data", "samples")
_FORMATS: Final = ("html", "docx")
_PROFILE: Final = Profile(id="bcn", nama="Badan Contoh Nasional", singkatan="BCN", penutup="(*)")
_FROM_STYLE: Final = ("narahubung", "kanal")
"""What a release may take from its agency's style, as `brief.kind-needs` knows."""


class Sample(NamedTuple):
    """A brief to try a template with."""

    name: str
    source: Source


def check_template(folder: str, taken: Mapping[str, str], renderers: Sequence[Renderer]) -> Checked:
    """Look at the template pack in a folder. `taken`: ids in use and where they come from."""
    errors: list[RilisError] = []
    described = Source(os.path.join(folder, PACK), "")
    try:
        described = read_source(described.name)
        pack = read_template(folder, trusted=False, faults=errors)
    except (RilisError, OSError) as error:
        told = error if isinstance(error, RilisError) else _cannot_read(described.name)
        return Checked("template", "", folder, (fault_of(told, described, "pack.file"),))
    faults = [*faults_of(errors, described, "pack.read"), *_described(pack, described, taken)]
    formats = [each for each in renderers if each.id in _FORMATS]
    tried, more = _tried(pack, described, formats)
    starter = Source(os.path.join(folder, "starter.yaml"), pack.starter)
    return Checked("template", pack.id, folder, (*faults, *_starter(pack, starter), *_once(more)), tried)


def _cannot_read(path: str) -> RilisError:
    return RilisError(Message(N_("The template pack lacks the file “{file}”."), {"file": path}))


def _brief_keys() -> list[str]:
    """Return the keys of a brief, those inside a record as `acara.mulai`."""
    found = []
    for field in RECORDS["brief"]:
        found += [field.key, *(f"{field.key}.{inner.key}" for inner in RECORDS.get(field.record, ()))]
    return sorted(found)


def _described(pack: TemplatePack, source: Source, taken: Mapping[str, str]) -> Iterator[Fault]:
    reader = PackReader(source, [])
    fields = {key.text: value for key, value in reader.entries(read_yaml(source))}
    top = source.line_span(1)

    def fault(key: str, check: str, message: Message, hint: str = "", severity: Severity = "error") -> Fault:
        span = fields[key].span if key in fields else top
        return Fault(source, span, check, severity, message, Message(hint) if hint else None)

    if not _ID.fullmatch(pack.id):
        hint = N_("Write small letters, figures, “-” and dots, such as “dinas.istilah”.")
        yield fault("id", "pack.id", Message(N_("“{id}” is no id."), {"id": pack.id}), hint)
    elif pack.id in taken:
        message = Message(
            N_("The id “{id}” is in use already ({where})."), {"id": pack.id, "where": taken[pack.id]}
        )
        yield fault("id", "pack.id", message, N_("Give this pack an id of its own."))
    if not pack.summary:
        message = Message(N_("“{key}” is empty."), {"key": "ringkas"})
        yield fault("ringkas", "pack.value", message, severity="warning")
    keys = _brief_keys()
    # `a|b` asks for one of the two.
    for name in (name for need in pack.requires for name in need.split("|")):
        if name not in keys:
            near = closest(name, keys)
            message = Message(N_("“{key}” is no key of a brief."), {"key": name})
            hint_message = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
            yield fault("perlu", "pack.value", message)._replace(hint=hint_message)


def _starter(pack: TemplatePack, source: Source) -> Iterator[Fault]:
    """Report a starting brief that cannot be read, or that makes another kind of release."""
    try:
        brief = read_brief(source, NoProject())
    except RilisError as error:
        yield fault_of(error, source, "pack.starter")
        return
    if brief.jenis != pack.id:
        values = {"seen": brief.jenis, "id": pack.id}
        message = Message(N_("The starting brief makes “{seen}”, not “{id}”."), values)
        hint = Message(N_("Write “jenis: {id}” there."), {"id": pack.id})
        yield Fault(source, brief.place_of("jenis").span, "pack.starter", "error", message, hint)


def _given(brief: Brief, need: str) -> bool:
    """Tell whether a sample has what a row of `perlu` asks for; a style may give the contact."""
    return any(name in brief.where or name in _FROM_STYLE for name in need.split("|"))


def _tried(pack: TemplatePack, described: Source, renderers: Sequence[Renderer]) -> tuple[int, list[Fault]]:
    """Draft and print each sample; return how many, and what went wrong."""
    faults: list[Fault] = []
    tried = 0
    for sample in _samples(pack):
        try:
            brief = read_brief(sample.source, NoProject())
        except RilisError:
            continue  # a starting brief that cannot be read is told of already
        if not all(_given(brief, need) for need in pack.requires):
            continue
        tried += 1
        faults += _one(pack, described, brief, sample.name, renderers)
    if not tried:
        message = Message(N_("No sample has all the keys that “perlu” names; the template was not tried."))
        hint = Message(N_("Write those keys into starter.yaml."))
        faults.append(Fault(described, described.line_span(1), "pack.template", "warning", message, hint))
    return tried, faults


def _samples(pack: TemplatePack) -> Iterator[Sample]:
    yield Sample("starter.yaml", Source("starter.yaml", pack.starter))
    for name in ("ringkas", "lengkap"):
        with open(os.path.join(_SAMPLES, f"{name}.yaml"), encoding="utf-8") as file:
            text = file.read()
        yield Sample(name, Source(f"{name}.yaml", text))
        if name == "lengkap":
            yield Sample(f"{name} (en)", Source(f"{name}.yaml", text.replace("bahasa: id", "bahasa: en")))


def _one(
    pack: TemplatePack, described: Source, brief: Brief, sample: str, renderers: Sequence[Renderer]
) -> Iterator[Fault]:
    try:
        draft = write_draft(brief, pack, _PROFILE, "draft.md")
        document = parse(draft.source, brief.bahasa)
    except RilisError as error:
        yield fault_of(error, described, "pack.template")
        return
    if document.first("title") is None:
        message = Message(N_("Of the sample “{sample}” this template makes no title."), {"sample": sample})
        hint = Message(N_("Write “{line}” on a line of its own."), {"line": "# {{ judul }}"})
        yield Fault(described, described.line_span(1), "pack.template", "error", message, hint)
    dated = document._replace(date=document.date or brief.tanggal or Date(2025, 1, 15))
    job = make_job(dated, _PROFILE, pack, brief, NoProject(), draft=True)
    for renderer in renderers:
        try:
            renderer.run(job)
        except RilisError as error:
            word = Source(os.path.join(pack.origin, "reference.docx"), "")
            yield (
                fault_of(error, described, "pack.template")
                if renderer.id == "html"
                else fault_of(error, word, "pack.looks")
            )


def _once(faults: Sequence[Fault]) -> list[Fault]:
    """Return faults without those that another sample showed already."""
    seen: dict[tuple[object, ...], Fault] = {}
    for fault in faults:
        seen.setdefault((fault.source.name, fault.span, fault.check, fault.message.english()), fault)
    return list(seen.values())
