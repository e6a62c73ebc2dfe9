"""Putting together all that a renderer needs of a document, its brief and its files."""

from __future__ import annotations

from datetime import datetime

from rilis.messages import N_
from rilis.model.answering import Persetujuan
from rilis.model.brief import Brief, Kutipan
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.project import Project
from rilis.model.renderer import QuoteRow, RenderJob
from rilis.model.spoken import indirect_of, quotations_of, used_quotations
from rilis.model.style import Profile
from rilis.model.template import TemplatePack
from rilis.render.logo import read_logo


def make_job(  # noqa: PLR0913 - each is a part of the job
    document: Document,
    profile: Profile,
    template: TemplatePack,
    brief: Brief | None,
    project: Project,
    *,
    draft: bool,
    stamp: Message | None = None,
    now: datetime | None = None,
) -> RenderJob:
    """Return the job for one document. Pictures that are not there are left to their captions.

    `now`: the moment of the run, for corrections of releases whose embargo is over.
    """
    title = document.first("title")
    pictures = {mark.target for mark in document.marks if mark.kind == "image"}
    images = {path: data for path in sorted(pictures) if (data := project.read_bytes(path)) is not None}
    return RenderJob(
        document=document,
        profile=profile,
        template=template,
        title=document.text_of(title) if title else "",
        language=document.language,
        draft=draft,
        stamp=stamp,
        embargo=embargo_of(brief, now),
        quotes=quote_rows(brief) if draft and brief is not None else (),
        images=images,
        logo=read_logo(profile, project)[0],
        number=document.meta.get("nomor", "") or (brief.nomor if brief is not None else ""),
    )


def embargo_of(brief: Brief | None, now: datetime | None = None) -> Moment | None:
    """Return the moment before which a release may not be published, or None.

    A correction (`ralat`) keeps its release's embargo only while that lasts.
    """
    embargo = brief.siar.embargo if brief is not None else None
    if embargo is None or brief is None or now is None:
        return embargo
    return None if brief.is_correction and embargo.instant() <= now else embargo


def quote_rows(brief: Brief) -> tuple[QuoteRow, ...]:
    """Return the sheet of words to approve: quotations, then indirect speech, in the brief's order."""
    shown = {words.name for words in used_quotations(brief)}
    rows = [
        QuoteRow(quote.id, _speaker(brief, quote), words.text, _approved(words.approval))
        for quote, words in zip(brief.kutipan, quotations_of(brief), strict=True)
        if quote.id in shown or not brief.induk
    ]
    people = {item.nama_setuju: item.tokoh for item in brief.isi}
    rows += [
        QuoteRow(words.name, _name(brief, people[words.name]), words.text, _approved(words.approval))
        for words in indirect_of(brief)
    ]
    return tuple(rows)


def words_to_approve(brief: Brief) -> tuple[tuple[str, str], ...]:
    """Return what an approval binds to, by the name `rilis approve` takes: quotations, indirect speech."""
    speech = ((item.nama_setuju, item.teks) for item in brief.isi if item.jenis == "tidak_langsung")
    return (*((quote.id, quote.ucapan) for quote in brief.kutipan), *speech)


def shown_path(path: str) -> str:
    """Return a path that may leave the house: one outside the project is its last name alone."""
    plain = path.replace("\\", "/")
    outside = plain.startswith(("/", "../")) or plain[1:2] == ":"
    return plain.rpartition("/")[2] if outside else plain.removeprefix("./")


def _speaker(brief: Brief, quote: Kutipan) -> str:
    return _name(brief, quote.atas_nama or quote.tokoh)


def _name(brief: Brief, identity: str) -> str:
    person = brief.person(identity)
    if person is None:
        return identity
    office = (brief.bahasa == "en" and person.jabatan_en) or person.jabatan
    return ", ".join(filter(None, (person.nama or person.inisial, office)))


def _approved(approval: Persetujuan | None) -> str:
    if approval is None or not approval.oleh:
        return ""
    how = f" ({approval.cara})" if approval.cara else ""
    return ", ".join(filter(None, (approval.oleh, approval.pada))) + how


def forced_stamp(findings: int, reason: str, name: str) -> Message:
    """Return the words across a file that was made although its checks did not pass."""
    values: dict[str, str | int | Message] = {"count": findings, "reason": reason, "name": name}
    return Message(N_("CHECKS NOT PASSED: {count} findings – {reason}, {name}"), values)
