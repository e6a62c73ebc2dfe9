"""LanguageTool's categories and issue types → our five kinds of remark.

Names from LanguageTool 6.7: `Categories.java` and `ITSIssueType.java`.
"""

from __future__ import annotations

from typing import Final

from rilis.model.engine import RemarkKind

_BY_CATEGORY: Final[dict[str, RemarkKind]] = {
    "TYPOS": "spelling",
    "GRAMMAR": "grammar",
    "CONFUSED_WORDS": "grammar",
    "COLLOCATIONS": "grammar",
    "SEMANTICS": "grammar",
    "FALSE_FRIENDS": "grammar",
    "PUNCTUATION": "typography",
    "TYPOGRAPHY": "typography",
    "CASING": "typography",
    "COMPOUNDING": "typography",
    "STYLE": "style",
    "REDUNDANCY": "style",
    "REPETITIONS": "style",
    "REPETITIONS_STYLE": "style",
    "PLAIN_ENGLISH": "style",
    "COLLOQUIALISMS": "style",
    "CREATIVE_WRITING": "style",
    "GENDER_NEUTRALITY": "style",
    "TEXT_ANALYSIS": "style",
    "WIKIPEDIA": "style",
    "BRITISH_ENGLISH": "style",
    "AMERICAN_ENGLISH_STYLE": "style",
    "REGIONALISMS": "style",
}
_BY_ISSUE: Final[dict[str, RemarkKind]] = {
    "misspelling": "spelling",
    "grammar": "grammar",
    "duplication": "grammar",
    "non-conformance": "grammar",
    "typographical": "typography",
    "whitespace": "typography",
    "style": "style",
    "register": "style",
    "locale-violation": "style",
    "inconsistency": "style",
}
_SPELLER: Final = ("MORFOLOGIK_RULE", "HUNSPELL_RULE")
_SPELLER_END: Final = "_SPELLER_RULE"


def kind_of(rule: str, category: str, issue: str) -> RemarkKind:
    """Return our kind for a match: by its speller, its category, its issue type, else `other`.

    A rule for confused words may stand in the category of typing errors; only an unknown word is
    a matter of spelling, and the dictionary's rules alone say so.
    """
    if rule.startswith(_SPELLER) or rule.endswith(_SPELLER_END):
        return "spelling"
    kind = _BY_CATEGORY.get(category) or _BY_ISSUE.get(issue, "other")
    return "grammar" if kind == "spelling" else kind
