"""Numbers spelled out: ``one hundred and forty``, ``two-thirds``, ``twenty-first``, ``two point five million``.

Every loop is bounded by ``MAX_WORDS``, so a text of nothing but number words costs time linear in its length.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.en.numeral import Numeral
from heshi.figures.en.rational import Rational
from heshi.figures.en.vocab import DENOMINATORS, DIGIT_WORDS, ONES_UNDER_TENS, ORDINALS, SCALES, SMALL, TENS
from heshi.figures.pattern import Pattern

MAX_WORDS: Final = 24
_WORD: Final = Pattern(r"[A-Za-z]+|[0-9]{1,3}(?![0-9.,/:%]*[0-9])")
_GAP: Final = Pattern(r"[ \u00a0]{1,3}-? ?|- ?")
_AND: Final = Pattern(r"(?i)[ \u00a0]{1,2}and[ \u00a0]{1,2}|-and-")
_POINT: Final = Pattern(r"(?i) {1,2}point {1,2}")
_DENOMINATOR: Final = Pattern(r"( {1,2}| ?- ?)([A-Za-z]+)")
_OF_SCALE: Final = Pattern(r"(?i) of (?:an?|one) ([a-z]{7,8})(?![a-z])")
_ARTICLE: Final = Pattern(r"(?i)(?:an?|one)(?: {1,2}|-)([A-Za-z]+)")


class _Group(NamedTuple):
    """A number below a scale word (one hundred and forty), with what the fraction rules ask of it."""

    value: int
    end: int
    tail: int
    """What stands behind the last ``and`` (two of ``three hundred and two``), 0 without one."""
    last_tens: int
    """The tens word it ends on (the 30 of ``one hundred thirty``), 0 if it ends otherwise."""
    tens_joined: bool
    """Whether that word begins the number or follows an ``and``, so that it belongs to the numerator."""
    words: int


def _word(text: str, pos: int) -> tuple[str, int] | None:
    found = _WORD.match(text, pos)
    return (found.group().lower(), found.end()) if found else None


def _next(text: str, pos: int) -> tuple[str, int] | None:
    gap = _GAP.match(text, pos)
    return _word(text, gap.end()) if gap else None


def _small(text: str, pos: int) -> tuple[int, int, int] | None:
    """Below a hundred at ``pos``: value, end, and the tens word it ends on (0 if none)."""
    token = _word(text, pos)
    if token is None:
        return None
    word, end = token
    if word.isdigit():
        return int(word), end, 0
    value = SMALL.get(word)
    if value is None:
        return None
    if word not in TENS:
        return value, end, 0
    unit = _next(text, end)
    if unit and (ones := DIGIT_WORDS.get(unit[0], 0)):
        return value + ones, unit[1], 0
    return value, end, value


def _tail(text: str, pos: int) -> tuple[int, int, int, bool] | None:
    """What follows ``hundred``: value, end, last tens word, and whether an ``and`` introduced it."""
    joined = _AND.match(text, pos)
    gap = joined or _GAP.match(text, pos)
    small = _small(text, gap.end()) if gap else None
    if small is None or not 0 < small[0] < 100:
        return None
    after = _next(text, small[1])
    if after and after[0] in ("hundred", "hundreds"):
        return None  # "3 hundred and 2 hundred" are two numbers
    return small[0], small[1], small[2], joined is not None


def _group(text: str, pos: int) -> _Group | None:
    small = _small(text, pos)
    if small is None:
        token = _word(text, pos)
        if token is None or token[0] != "hundred":
            return None
        value, end, last_tens = 1, pos, 0
    else:
        value, end, last_tens = small
    follower = _next(text, end) if small else _word(text, end)
    if not follower or follower[0] not in ("hundred", "hundreds") or not value:
        return _Group(value, end, 0, last_tens, True, 1)
    value, end = value * 100, follower[1]
    tail = _tail(text, end)
    if tail is None:
        return _Group(value, end, 0, 0, True, 2)
    more, end, last_tens, joined = tail
    return _Group(value + more, end, more if joined else 0, last_tens, joined, 3)


def _scales(text: str, pos: int) -> tuple[int, int, bool]:
    """The product of the scale words from ``pos`` on (three *lakh crore*), where they end, whether dozens."""
    factor, dozens = 1, False
    for _ in range(3):
        token = _next(text, pos)
        if token is None or token[0] not in SCALES:
            break
        dozens = dozens or SCALES[token[0]] == 12
        factor, pos = factor * SCALES[token[0]], token[1]
    return factor, pos, dozens


class _Cardinal(NamedTuple):
    value: int
    end: int
    scale: int
    """The scale of the only group, 1 if there are several or none."""
    last: _Group


def _cardinal(text: str, pos: int) -> _Cardinal | None:
    group = _group(text, pos)
    if group is None:
        token = _word(text, pos)  # "thousand", "million" after an article
        if token is None or token[0] not in SCALES:
            return None
        factor, end, _ = _scales(text, token[1])
        factor *= SCALES[token[0]]
        return _Cardinal(factor, end, factor, _Group(1, pos, 0, 0, True, 1))
    factor, end, dozens = _scales(text, group.end)
    if dozens and group.tail:
        return _Cardinal(group.value - group.tail + group.tail * factor, end, 1, group)
    total, scale, limit = group.value * factor, factor, factor
    for _ in range(MAX_WORDS // 3):
        if limit < 1000:
            break
        joined = _AND.match(text, end)
        gap = joined or _GAP.match(text, end)
        more = _group(text, gap.end()) if gap else None
        if more is None:
            break
        factor, stop, dozens = _scales(text, more.end)
        if not 0 < more.value * factor < limit or dozens:
            break
        under = _over(text, stop) if joined and factor == 1 else None
        if under and (_is_plural(under[2]) or more.value == 1) and more.words == 1:
            break  # "five billion and three quarters" goes on as a fraction
        group = more if factor == 1 else group
        group = group._replace(tens_joined=joined is not None) if group.words == 1 else group
        total, end, scale, limit = total + more.value * factor, stop, 1, factor
    return _Cardinal(total, end, scale, group)


def _decimals(text: str, pos: int) -> tuple[str, int] | None:
    """The digits behind ``point``: words one by one (zero three) or one number below a hundred."""
    digits = ""
    for _ in range(MAX_WORDS):
        token = _word(text, pos) if not digits else _next(text, pos)
        if token is None or token[0] not in DIGIT_WORDS:
            break
        digits, pos = digits + str(DIGIT_WORDS[token[0]]), token[1]
    if digits:
        return digits, pos
    small = _small(text, pos)
    return (str(small[0]), small[1]) if small else None


def _over(text: str, pos: int) -> tuple[int, int, str] | None:
    """A denominator word at ``pos``, simple or compound: what it is worth, its end, the word itself."""
    found = _DENOMINATOR.match(text, pos)
    if found is None:
        return None
    word = found.group(2).lower()
    if word in DENOMINATORS:
        return DENOMINATORS[word], found.end(), word
    if word in TENS:
        last = _next(text, found.end())
        if last and last[0] in ONES_UNDER_TENS:
            return TENS[word] + ONES_UNDER_TENS[last[0]], last[1], last[0]
    return None


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word == "halves"


def of_scale(text: str, fraction: Numeral) -> Numeral:
    """``three quarters of a million``: the fraction with the scale it is taken of, or as it was."""
    found = _OF_SCALE.match(text, fraction.end)
    worth = SCALES.get(found[1].lower(), 100 if found[1].lower() == "hundred" else 0) if found else 0
    if found is None or worth <= 12:
        return fraction
    return Numeral(fraction.start, found.end(), fraction.num * worth, fraction.den, worth, "cardinal")


def _fraction(text: str, start: int, read: _Cardinal) -> Numeral | None:
    """``two thirds``, ``one hundred thirty fifths`` (100/35), ``one hundred and thirty fifths`` (130/5)."""
    under = _over(text, read.end)
    if under is None:
        return None
    denominator, end, word = under
    value = read.value
    if word in ("quarter", "quarters", "half", "halves") and value not in (1, 3):
        return None
    plural = _is_plural(word)
    gap = text[read.end : read.end + 3]
    if plural and read.last.last_tens and not read.last.tens_joined and denominator < 10 and "-" not in gap:
        tens = read.last.last_tens
        value, denominator = value - tens, denominator + tens
    elif not plural and (value != 1 or read.last.last_tens):
        return None
    if value == 0:
        return None
    factor, stop, dozens = _scales(text, end)
    if factor > 1 and not dozens:
        return Numeral(start, stop, value * factor, denominator, factor, "cardinal")
    return of_scale(text, Numeral(start, end, value, denominator, 1, "fraction"))


def _ordinal(text: str, start: int, read: _Cardinal) -> Numeral | None:
    """``twenty-first``, ``one hundred and fifth``."""
    joined = _AND.match(text, read.end)
    gap = joined or _GAP.match(text, read.end)
    token = _word(text, gap.end()) if gap else None
    if token is None or token[0] not in ORDINALS:
        return None
    more = ORDINALS[token[0]]
    if read.last.last_tens and not joined and more < 10:
        return Numeral(start, token[1], read.value + more, 1, 1, "ordinal")
    if not read.value % 100 and more < 100 and read.value:
        return Numeral(start, token[1], read.value + more, 1, 1, "ordinal")
    if more >= 100 and read.value % more and 1 < read.value < 1000:
        return Numeral(start, token[1], read.value * more, 1, 1, "ordinal")
    return None


def _and_fraction(text: str, start: int, read: _Cardinal) -> Numeral | None:
    """``one and a half``, ``two and a half million``, ``six million and two thirds`` (of a million)."""
    joined = _AND.match(text, read.end)
    if joined is None:
        return None
    pos = joined.end()
    article = _ARTICLE.match(text, pos)
    if article and article.group(1).lower() in DENOMINATORS:
        part, end = Rational(1, DENOMINATORS[article.group(1).lower()]), article.end()
    else:
        small = _small(text, pos)
        under = _over(text, small[1]) if small else None
        if small is None or under is None or not small[0] or not (_is_plural(under[2]) or small[0] == 1):
            return None
        part, end = Rational(small[0], under[0]), under[1]
    factor, stop, dozens = _scales(text, end)
    if dozens and read.scale > 1:
        return None
    if factor == 1:
        factor = read.scale if read.scale >= 1000 else 1
        num, stop, whole = part.num * factor, end, read.value
    elif read.scale > factor:
        num, whole = part.num * factor, read.value
    else:
        num, whole = part.num * factor, read.value * factor
    return Numeral(start, stop, whole * part.den + num, part.den, factor, "cardinal")


def spelled(text: str, start: int) -> Numeral | None:
    """The number spelled out from ``start`` on, a cardinal, fraction or ordinal; ``None`` if there is none.

    The first word may also be digits when a scale word follows (``3 hundred and 21``).
    """
    read = _cardinal(text, start)
    if read is None:
        token = _word(text, start)
        if token and token[0] in ORDINALS:
            return Numeral(start, token[1], ORDINALS[token[0]], 1, 1, "ordinal")
        return None
    special = _fraction(text, start, read) or _ordinal(text, start, read) or _and_fraction(text, start, read)
    if special:
        return special
    point = _POINT.match(text, read.end)
    decimals = _decimals(text, point.end()) if point else None
    if decimals:
        digits, end = decimals
        factor, stop, dozens = _scales(text, end)
        if dozens:
            factor, stop = 1, end
        den = 10 ** len(digits)
        return Numeral(start, stop, (read.value * den + int(digits)) * factor, den, factor, "cardinal")
    return Numeral(start, read.end, read.value, 1, read.scale, "cardinal")
