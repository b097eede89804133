"""Chinese numerals in a text rewritten in Arabic digits, for search: 第二十九次 and 第29次 become one.

Every run of numeral characters is rewritten, names such as 三秦 included: the search rewrites both sides alike.
"""

from __future__ import annotations

import re

_RUN = re.compile(r"[〇零一二三四五六七八九十百千两]+")
_DIGITS = {**{char: value for value, char in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}


def arabic(text: str) -> str:
    """``text`` with each run of Chinese numerals below 万 in Arabic digits; 万 and 亿 stay as they are."""
    return text if text.isascii() else _RUN.sub(lambda match: _digits(match[0]), text)


def _digits(run: str) -> str:
    """A run in digits: by its places (二十九 is 29), or digit by digit (二〇二三 is 2023)."""
    if not any(char in _PLACES for char in run):
        return "".join(str(_DIGITS[char]) for char in run)
    total, digit = 0, None
    for char in run:
        if char in _PLACES:
            total += (1 if digit is None else digit) * _PLACES[char]
            digit = None
        else:
            digit = _DIGITS[char]
    return str(total + (digit or 0))
