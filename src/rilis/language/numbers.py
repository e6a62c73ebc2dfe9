"""Numbers as figures: read the Indonesian way, written in Indonesian or English."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final, Literal

from rilis.language.late_pattern import late_pattern
from rilis.language.number_words import parse_spelled, spell_number
from rilis.language.roman import from_roman, to_roman

__all__ = [
    "NONSTANDARD_SCALES",
    "SCALES",
    "ambiguous",
    "format_number",
    "format_percent",
    "format_rupiah",
    "from_roman",
    "parse_number",
    "parse_spelled",
    "read_count",
    "scale_in",
    "scale_value",
    "spell_number",
    "to_roman",
]

Language = Literal["id", "en"]

_PAIRS: Final = (
    ("ribu", "thousand", 1_000),
    ("juta", "million", 1_000_000),
    ("miliar", "billion", 1_000_000_000),
    ("triliun", "trillion", 1_000_000_000_000),
)
SCALES: Final = {
    "id": {word: Decimal(value) for word, _, value in _PAIRS},
    "en": {word: Decimal(value) for _, word, value in _PAIRS},
}
"""Scale words of each language and what they multiply by."""
NONSTANDARD_SCALES: Final = {
    "milyar": "miliar",
    "milyard": "miliar",
    "trilyun": "triliun",
    "trilliun": "triliun",
}
"""Spellings that KBBI does not list → the one it does. They are read, never written."""

_SWAPPED: Final = {ord(","): ".", ord("."): ","}
_LONGEST = 40
"""A longer run of digits is a serial number, not a quantity."""
_GROUPED = late_pattern(r"[-+−]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_PLAIN = late_pattern(r"[-+−]?[0-9]+(?:,[0-9]+)?")
_ENGLISH_GROUPED = late_pattern(r"[-+−]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_ENGLISH_DECIMAL = late_pattern(r"[-+−]?[0-9]+\.[0-9]+")


def parse_number(text: str, language: Language = "id") -> Decimal | None:
    """Return the value of a number written the Indonesian (or with `en` the English) way, or None.

    `30.000` is thirty thousand, `1,5` one and a half (EYD V, tanda titik and tanda koma). None
    for anything else, also for `1.5`, `12.50` and `2,500,000`: see `ambiguous`.
    """
    figure = text.strip()
    if language == "en":
        figure = figure.translate(_SWAPPED)
    if len(figure) > _LONGEST or not (_GROUPED.fullmatch(figure) or _PLAIN.fullmatch(figure)):
        return None
    return Decimal(figure.replace(".", "").replace(",", ".").replace("−", "-"))


def read_count(text: str) -> Decimal | None:
    """Return the value of a number in figures or in Indonesian words (`30`, `tiga puluh`), or None."""
    if text[:1].isdigit():
        return parse_number(text)
    spelled = parse_spelled(text)
    return None if spelled is None else Decimal(spelled)


def ambiguous(text: str) -> tuple[Decimal, ...]:
    """Return the values a writer may have meant by a number in English form, likeliest first.

    `1.5` → 1.5; `2,500,000` → 2500000; `1,250` → 1.250 as Indonesian reads it, 1250 as English.
    Empty when only the Indonesian reading is possible, or none.
    """
    figure = text.strip()
    if len(figure) > _LONGEST:
        return ()
    plain = parse_number(figure)
    readings = () if plain is None else (plain,)
    if _ENGLISH_GROUPED.fullmatch(figure) or (plain is None and _ENGLISH_DECIMAL.fullmatch(figure)):
        return (*readings, Decimal(figure.replace(",", "").replace("−", "-")))
    return ()


def format_number(value: Decimal, language: Language = "id", decimals: int | None = None) -> str:
    """Return `value` with thousands grouped: `1.250,5` in Indonesian, `1,250.5` in English.

    `decimals`: digits after the decimal mark, rounded half up; None keeps those of `value`.
    Raises ValueError for what is not a finite number.
    """
    if not value.is_finite():
        raise ValueError(value)
    if decimals is not None:
        digits = max(value.adjusted(), 0) + decimals + 2
        value = value.quantize(Decimal(1).scaleb(-decimals), context=Context(digits, ROUND_HALF_UP))
    english = format(value, ",f")
    return english if language == "en" else english.translate(_SWAPPED)


def scale_value(word: str) -> Decimal | None:
    """Return what a scale word multiplies by (`juta` → 1000000), or None for another word.

    Knows both languages and the nonstandard spellings, in any case.
    """
    folded = word.lower()
    folded = NONSTANDARD_SCALES.get(folded, folded)
    return SCALES["id"].get(folded) or SCALES["en"].get(folded)


def scale_in(word: str, language: Language) -> str:
    """Return a scale word in `language`: `miliar` ↔ `billion`. Raises ValueError for another word."""
    value = scale_value(word)
    for other, amount in SCALES[language].items():
        if amount == value:
            return other
    raise ValueError(word)


def format_rupiah(
    value: Decimal, language: Language = "id", scale: str = "", decimals: int | None = None
) -> str:
    """Return an amount as EYD V writes it: `Rp10.000,00`, or `Rp2,5 miliar` with a scale.

    `value`: rupiah, or how many of `scale` (2.5 with `miliar`); English has `Rp2.5 billion`.
    `decimals`: None is two without a scale, and the digits of `value` with one; 0 drops the sen.
    """
    if not scale:
        figure = format_number(value, language, 2 if decimals is None else decimals)
        return _signed(figure, "")
    figure = format_number(value, language, decimals)
    return _signed(figure, " " + scale_in(scale, language))


def _signed(figure: str, after: str) -> str:
    """Put Rp between the minus sign and the digits."""
    sign, digits = ("-", figure[1:]) if figure.startswith("-") else ("", figure)
    return f"{sign}Rp{digits}{after}"


def format_percent(value: Decimal, form: Literal["persen", "%"] = "persen", language: Language = "id") -> str:
    """Return `5 persen` (English `5 percent`) or, with the form `%`, `5%`."""
    figure = format_number(value, language)
    if form == "%":
        return figure + "%"
    return f"{figure} {'percent' if language == 'en' else 'persen'}"
