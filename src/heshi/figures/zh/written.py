"""What a Chinese numeral is once read, and the Arabic digits that may begin it."""

import re
from typing import Final, NamedTuple

from heshi.figures.pattern import Pattern

MAX_TOKENS: Final = 64
"""A numeral of more characters is no number; what belongs to it is passed over."""

MORE: Final = frozenset("余餘多几幾来來")
"""And some: between the digits and the scale (500余万) or behind either."""

ARABIC: Final = Pattern(r"([0-9]{1,3}(?:,[0-9]{3}){1,12}+(?![0-9]|,[0-9]{3})|[0-9]++|(?=\.[0-9]))(\.[0-9]++)?")
"""A number in Arabic digits: thousands parted by commas or not, decimals or not."""


class Numeral(NamedTuple):
    """A numeral read: ``mantissa / 10**decimals``, ``upper`` the other end of an approximation such as 三五百."""

    start: int
    end: int
    mantissa: int
    decimals: int
    more: str = ""
    upper: int | None = None
    group: int = 0
    place: int = 0
    lead: int = 0
    scaled: bool = False
    han: bool = False
    bare: bool = False
    pair: tuple[int, int] | None = None
    ratio: int = 1
    """What the value is further divided by: a negative power (1e-3, 2.5^-1)."""


def arabic(found: re.Match[str], start: int) -> Numeral:
    """The numeral of a match of ``ARABIC`` at ``start``."""
    whole, rest = found.groups()
    digits = whole.replace(",", "") if "," in whole else whole
    if rest:
        return Numeral(start, found.end(), int(digits + rest[1:]), len(rest) - 1, lead=int(digits or 0))
    value = int(digits)
    return Numeral(start, found.end(), value, 0, lead=value)
