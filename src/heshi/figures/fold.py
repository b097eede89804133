"""Full width to half width, one code point for one, so that offsets stay those of the source."""

from __future__ import annotations

from typing import Final

_SPACES: Final = (0x09, 0xA0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x3000)
_WIDTHS: Final = {
    **{wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(_SPACES, 0x20),
    0xFFE0: 0xA2,
    0xFFE1: 0xA3,
    0xFFE5: 0xA5,
    0x2212: 0x2D,
    0xFE63: 0x2D,
    0x2236: 0x3A,
}
"""Full-width ASCII, spaces of other widths, ￠ ￡ ￥, minus signs, and the ratio sign."""
_PAIRS: Final = tuple((chr(wide), chr(half)) for wide, half in _WIDTHS.items())


def fold(text: str) -> str:
    """``text`` in half width, as long as the source; Markdown's ``**`` becomes two spaces (``**500**余万``)."""
    folded = text
    if not text.isascii():
        # A text has few of them, and to look for one costs less than to look at every character.
        for wide, half in _PAIRS:
            if wide in folded:
                folded = folded.replace(wide, half)
    return folded.replace("**", "  ") if "**" in folded else folded
