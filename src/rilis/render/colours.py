"""Colours that text can be read in: contrast as WCAG 2.2 measures it, and the nearest shade that passes."""

from __future__ import annotations

import re
from typing import Final

LEAST: Final = 4.5
"""Contrast that text needs on its ground (WCAG 2.2, 1.4.3)."""
_FORM: Final = re.compile(r"#([0-9A-Fa-f]{6})")


def digits_of(colour: str) -> str:
    """Return `1F3A5F` for `#1f3a5f`, or an empty text for what is not written as `#RRGGBB`."""
    match = _FORM.fullmatch(colour)
    return match[1].upper() if match else ""


def readable_colour(colour: str) -> str:
    """Return `#RRGGBB` of the nearest shade of a colour for text on white; empty for what is no `#RRGGBB`."""
    digits = digits_of(colour)
    return f"#{readable_shade(digits)}" if digits else ""


def contrast_on_white(digits: str) -> float:
    """Return the contrast ratio of a colour `RRGGBB` on white, 1 to 21 (WCAG 2.2, relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(digits)]  # noqa: PLR2004 - sRGB
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def readable_shade(digits: str) -> str:
    """Return the lightest shade of a colour `RRGGBB`, of the same hue, that can be read on white; itself if it can."""
    if contrast_on_white(digits) >= LEAST:
        return digits
    import colorsys

    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(digits))
    dark, light = 0.0, lightness
    best = "000000"
    for _ in range(12):
        middle = (dark + light) / 2
        shade = "".join(f"{round(c * 255):02X}" for c in colorsys.hls_to_rgb(hue, middle, saturation))
        if contrast_on_white(shade) >= LEAST:
            best, dark = shade, middle
        else:
            light = middle
    return best


def _channels(digits: str) -> tuple[float, float, float]:
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue
