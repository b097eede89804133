"""Numbers in digits: separators, decimals, fractions, powers, scale words and marks."""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.digits import MAX_DIGITS
from heshi.figures.en.numeral import Form, Numeral
from heshi.figures.en.rational import Rational, decimal
from heshi.figures.en.spelled import spelled
from heshi.figures.en.vocab import MONEY_MARKS, SCALE_MARKS, SCALES, SPACED_MARKS, VULGAR
from heshi.figures.pattern import Pattern

_SPACE: Final = "[ \u00a0\u202f]"
_DIGITS: Final = Pattern(
    rf"""(?x)(?P<european>[0-9]{{1,3}}(?:\.[0-9]{{3}})+,[0-9]+(?![0-9]))
    |(?P<whole>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])
      |[0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}}(?![0-9])
      |[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?![0-9])
      |[0-9]+)(?P<rest>\.[0-9]+)?
    |(?P<point>\.[0-9]+)""",
)
_ORDINAL: Final = Pattern(r"(?i)(?:st|nd|rd|th)(?![A-Za-z0-9])")
_SLASH: Final = Pattern(r" ?/ ?([1-9][0-9]{0,5})(?![0-9]|[.,/][0-9])")
_MIXED: Final = Pattern(r"(?: and)? {1,2}([0-9]{1,3}) ?/ ?([1-9][0-9]{0,3})(?![0-9]|[.,/][0-9])")
_JOINED_FRACTION: Final = Pattern(r"-([1-9])/([2-9])(?![0-9/])")
_AND_ARTICLE: Final = Pattern(r"(?i) and (?:an? |one[ -])(half|third|quarter)(?![A-Za-z])")
_EXPONENT: Final = Pattern(r"[eE]([+-]?[0-9]{1,2})(?![0-9A-Za-z])")
_TIMES_TEN: Final = Pattern(r" ?[x×*] ?10\^([+-]?[0-9]{1,2})(?![0-9])")
_POWER: Final = Pattern(r"\^([+-]{0,2}[0-9]{1,2})(?![0-9])")
_MARK: Final = Pattern(r"( {0,2})([A-Za-z]{1,3})(?![A-Za-z0-9])")
_LENGTH_NEXT: Final = Pattern(
    r"(?i)[ -](?:race|sprint|run|relay|hurdles|freestyle|tall|high|long|wide|deep|thick|above|below|away|from|apart"
    r"|length|height|depth|pool|track|butterfly|backstroke|breaststroke|dash|final)(?![A-Za-z])",
)
_SCALE: Final = Pattern(r"(?:[ \u00a0]{1,2}|-)([A-Za-z]{3,13})(?![A-Za-z])")
_NAMED: Final = Pattern(r"[GK](?![A-Za-z0-9])")
_HALVES: Final = {"half": 2, "third": 3, "quarter": 4}


class Digits(NamedTuple):
    """What stands at a run of digits; ``numeral`` is ``None`` where it is no number."""

    numeral: Numeral | None
    end: int


def _body(text: str, start: int) -> tuple[Rational, int, bool] | None:
    """The digits with their separators: value, end, whether it is four digits and nothing else."""
    found = _DIGITS.match(text, start)
    if found is None:
        return None
    end = found.end()
    if end - start > MAX_DIGITS:
        return Rational(-1, 1), end, False
    if european := found["european"]:
        whole, _, fraction = european.replace(".", "").partition(",")
        return decimal(whole, fraction), end, False
    whole = found["whole"] or ""
    rest = (found["rest"] or found["point"] or "")[1:]
    plain = end - start == 4 and len(whole) == 4
    if len(whole) > 1 and whole[0] == "0" and not (rest and len(whole) == 1):
        return Rational(-1, 1), end, False  # 029, 007: a code
    if not whole.isdecimal():
        whole = "".join(filter(str.isdigit, whole))
    return decimal(whole, rest), end, plain


def _scaled(text: str, pos: int, money: bool) -> tuple[int, int]:
    """Scale marks and words at ``pos``: factor and end (1 and ``pos`` without any)."""
    mark = _MARK.match(text, pos)
    if mark and (factor := SCALE_MARKS.get(mark[2])):
        spaced = bool(mark[1])
        metres = mark[2] == "m" and not money and _LENGTH_NEXT.match(text, mark.end())
        if mark[2] in SPACED_MARKS or (money and mark[2] in MONEY_MARKS) or not (spaced or metres):
            return factor, mark.end()
    factor = 1
    for _ in range(3):
        word = _SCALE.match(text, pos)
        worth = word and (100 if word[1].lower() == "hundred" else SCALES.get(word[1].lower()))
        if not word or not worth:
            break
        factor, pos = factor * worth, word.end()
    return factor, pos


def _parts(text: str, value: Rational, end: int) -> tuple[Rational, int, Form] | None:
    """A fraction, mixed number or power that begins with the whole number just read."""
    num = value.num
    glyph = end + (text[end : end + 1] == " ")
    if (vulgar := VULGAR.get(text[glyph : glyph + 1])) and value.den == 1:
        return Rational(num * vulgar[1] + vulgar[0], vulgar[1]), glyph + 1, "cardinal"
    if value.den == 1 and (slash := _SLASH.match(text, end)) and int(slash[1]) != num:
        return Rational(num, int(slash[1])), slash.end(), "fraction"
    if value.den == 1 and (mixed := _MIXED.match(text, end) or _JOINED_FRACTION.match(text, end)):
        top, under = int(mixed[1]), int(mixed[2])
        return Rational(num * under + top, under), mixed.end(), "cardinal"
    if half := _AND_ARTICLE.match(text, end):
        under = _HALVES[half[1].lower()]
        return Rational(num * under + value.den, value.den * under), half.end(), "cardinal"
    if exponent := _EXPONENT.match(text, end) or _TIMES_TEN.match(text, end):
        power = int(exponent[1])
        shifted = Rational(num * 10**power, value.den) if power >= 0 else Rational(num, value.den * 10**-power)
        return shifted, exponent.end(), "cardinal"
    if raised := _POWER.match(text, end):
        power = int(raised[1].replace("--", "").replace("+-", "-").replace("-+", "-").replace("++", ""))
        high, low = (num, value.den) if power >= 0 else (value.den, num)
        if low and max(len(str(num)), len(str(value.den))) * abs(power) <= 100:
            return Rational(high ** abs(power), low ** abs(power)), raised.end(), "cardinal"
    return None


def digits(text: str, start: int, money: bool = False) -> Digits:
    """The number in digits at ``start``; ``money`` when a currency stands before it (then ``m`` is million)."""
    if vulgar := VULGAR.get(text[start]):
        return Digits(Numeral(start, start + 1, *vulgar, 1, "fraction"), start + 1)
    body = _body(text, start)
    if body is None:
        return Digits(None, start + 1)
    value, end, plain = body
    if value.num < 0:
        return Digits(None, end)
    after = text[end : end + 1]
    if after not in " -/^½¼¾" and not after.isalpha() and after not in VULGAR and after not in "\u00a0×*":
        return Digits(Numeral(start, end, *value, 1, "cardinal", plain), end)
    if value.den == 1 and (suffix := _ORDINAL.match(text, end)):
        return Digits(Numeral(start, suffix.end(), value.num, 1, 1, "ordinal"), suffix.end())
    form: Form = "cardinal"
    if parts := _parts(text, value, end):
        value, end, form = parts
        plain = False
    if end - start == 1 and not money and _NAMED.match(text, end):
        return Digits(None, end + 1)  # 5G, 4K: a name
    factor, stop = _scaled(text, end, money)
    if factor == 1:
        return Digits(Numeral(start, end, *value, 1, form, plain), end)
    if form == "cardinal" and value.den == 1 and stop - start < 40:
        compound = spelled(text, start)  # "3 hundred and 21", "2 million 300 thousand"
        if compound and compound.end > stop and compound.form == "cardinal":
            return Digits(compound, compound.end)
    return Digits(Numeral(start, stop, value.num * factor, value.den, factor, "cardinal"), stop)
