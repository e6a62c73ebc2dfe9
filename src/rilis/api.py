"""Every name a plugin may import. All else may change without notice.

A plugin module gives frozen values through functions marked with `hookimpl`; see
docs/hooks.md. The module says which API it was written for, `RILIS_API = 1`; docs/api-1.txt lists
what that number promises, and a later number only adds to it.
"""

from __future__ import annotations

import pluggy

from rilis.brief.fingerprint import fingerprint, fold_words
from rilis.brief.problem_ids import PROBLEM_IDS
from rilis.document.office_words import office_words
from rilis.document.places import zoned_places
from rilis.document.speech_verbs import SpeechVerb, speech_verbs
from rilis.language.calendar_names import month_name, weekday_name
from rilis.language.case import capital_kept, title_case_faults
from rilis.language.columns import Column, figure_columns, total_places
from rilis.language.dates import format_date, nearest_date, whole_date
from rilis.language.distance import one_edit_apart
from rilis.language.late_pattern import late_pattern
from rilis.language.moments import format_clock, parse_moment
from rilis.language.numbers import format_number, parse_number, read_count, scale_value
from rilis.language.patterns import read as read_pattern
from rilis.language.poll_windows import windows_on
from rilis.language.roman import from_roman
from rilis.language.word_changes import word_changes
from rilis.messages import N_
from rilis.model.analysis import (
    Abbreviation,
    Analysis,
    Attribution,
    DateMention,
    Figure,
    Mention,
    Period,
    Quotation,
)
from rilis.model.answering import Persetujuan
from rilis.model.brief import Brief, Butir, Fakta, Instansi, Kutipan, Place, Tokoh
from rilis.model.check import Check, CheckGroup, Claim, Context, Told, Validator, ValidatorGroup
from rilis.model.document import Block, Document, Draft, Mark, Origin
from rilis.model.engine import Remark
from rilis.model.facts import (
    AngkaPaket,
    AppliedPack,
    FactPack,
    KutipanPaket,
    NamaResmi,
    TanggalPaket,
    TempatPaket,
)
from rilis.model.finding import Hit, Severity, Suggestion
from rilis.model.lexicon import Condition, Lexicon, Term, TermHit
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.register import Registered, same_number
from rilis.model.registry import Registry, RegistryRow
from rilis.model.renderer import Renderer, RenderJob
from rilis.model.source import Source
from rilis.model.span import Segment, Span
from rilis.model.speller import Speller, Verdict, WordFault, WordList
from rilis.model.spoken import Spoken, indirect_of, quotations_of, used_quotations
from rilis.model.style import Agency, Contact, Dated, Profile, StylePack
from rilis.model.tables import Grafik, Tabel
from rilis.model.template import TemplatePack
from rilis.model.window import Window
from rilis.packs.files import facts_from, lexicon_from, style_from
from rilis.packs.speller import word_list_from
from rilis.packs.template import read_template as template_from
from rilis.render.colours import readable_colour

API = 1
"""Number of this API. It rises with each release that adds to it."""
OLDEST_API = 1
"""Plugins written for this number and later ones still load."""

hookimpl = pluggy.HookimplMarker("rilis")

__all__ = [
    "API",
    "N_",
    "OLDEST_API",
    "PROBLEM_IDS",
    "Abbreviation",
    "Agency",
    "Analysis",
    "AngkaPaket",
    "AppliedPack",
    "Attribution",
    "Block",
    "Brief",
    "Butir",
    "Check",
    "CheckGroup",
    "Claim",
    "Column",
    "Condition",
    "Contact",
    "Context",
    "DateMention",
    "Dated",
    "Document",
    "Draft",
    "FactPack",
    "Fakta",
    "Figure",
    "Grafik",
    "Hit",
    "Instansi",
    "Kutipan",
    "KutipanPaket",
    "Lexicon",
    "Mark",
    "Mention",
    "Message",
    "Moment",
    "NamaResmi",
    "Origin",
    "Period",
    "Persetujuan",
    "Place",
    "Profile",
    "Quotation",
    "Registered",
    "Registry",
    "RegistryRow",
    "Remark",
    "RenderJob",
    "Renderer",
    "Segment",
    "Severity",
    "Source",
    "Span",
    "SpeechVerb",
    "Speller",
    "Spoken",
    "StylePack",
    "Suggestion",
    "Tabel",
    "TanggalPaket",
    "TempatPaket",
    "TemplatePack",
    "Term",
    "TermHit",
    "Tokoh",
    "Told",
    "Validator",
    "ValidatorGroup",
    "Verdict",
    "Window",
    "WordFault",
    "WordList",
    "capital_kept",
    "facts_from",
    "figure_columns",
    "fingerprint",
    "fold_words",
    "format_clock",
    "format_date",
    "format_number",
    "from_roman",
    "hookimpl",
    "indirect_of",
    "late_pattern",
    "lexicon_from",
    "month_name",
    "nearest_date",
    "office_words",
    "one_edit_apart",
    "parse_moment",
    "parse_number",
    "quotations_of",
    "read_count",
    "read_pattern",
    "readable_colour",
    "same_number",
    "scale_value",
    "speech_verbs",
    "style_from",
    "template_from",
    "title_case_faults",
    "total_places",
    "used_quotations",
    "weekday_name",
    "whole_date",
    "windows_on",
    "word_changes",
    "word_list_from",
    "zoned_places",
]
