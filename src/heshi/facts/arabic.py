"""Chinese numerals in a text rewritten in Arabic digits, for search: 第二十九次 and 第29次 become one.

Every run of numeral characters is rewritten, names such as 三秦 included: the search rewrites both sides alike.
This is no reading of figures; that is the room ``figures``, which a look-up can do without.
"""

_DIGITS = {**{char: value for value, char in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_NUMERALS = frozenset((*_DIGITS, *_PLACES))


def arabic(text: str) -> str:
    """``text`` with each run of Chinese numerals below 万 in Arabic digits; 万 and 亿 stay as they are."""
    if text.isascii() or _NUMERALS.isdisjoint(text):
        return text
    parts, run = [], ""
    for char in text:
        if char in _NUMERALS:
            run += char
            continue
        if run:
            parts.append(_digits(run))
            run = ""
        parts.append(char)
    return "".join(parts) + (_digits(run) if run else "")


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
