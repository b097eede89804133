"""A number with what stands behind it: 30余个, 一年半, 七成六, 八五折, 十块三毛, 两个亿."""

import re
from typing import Final, NamedTuple

from heshi.figures.digits import number, quotient
from heshi.figures.figure import Kind, Number
from heshi.figures.pattern import Pattern
from heshi.figures.tables.numerals import DIGITS
from heshi.figures.zh.numeral import MORE, Numeral
from heshi.figures.zh.units import Unit, unit_at

KINDS: Final[dict[str, Kind]] = {
    "n": "quantity", "m": "money", "d": "duration", "%": "percent", "‰": "percent", "‱": "percent", "c": "percent",
    "z": "percent", "p": "points", "x": "multiple",
}  # fmt: skip
_SHRINK: Final = {"‰": 1, "‱": 2}
_MORE_OF_UNIT: Final = frozenset("多余餘来")
_HALF_UNIT: Final = Pattern(r"[个個]半 {0,2}(小时|小時|月|钟头|星期|世纪|学期|年|天)")
_MORE_UNIT: Final = Pattern(r"[个個]([多余餘来]) {0,2}(小时|小時|月|钟头|星期|世纪|学期|亿|百分点)")
_INNER_GROUP: Final = Pattern(r"[个個] {0,2}(亿|億)(?![元级吨千]|[一二三四五六七八九])")
_CENTS: Final = Pattern(
    r" {0,2}(?:([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖两])(?:[角毛](?:"
    r"([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])(?:分(?!之)|(?![0-9十百千万亿])))?"
    r"|(?![0-9十百千万亿.个]))|[零〇]?([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!之))(?:钱|整)?"
)
_CENTS_HEADS: Final = frozenset(" 0123456789一二三四五六七八九壹贰叁肆伍陆柒捌玖两零〇")
_SMALL_COINS: Final = Pattern(
    r" ?(?:([角毛])(?:(?:([0-9一二三四五六七八九])分)|钱|錢|(?=[,。;、!?）)的 ]|$))|分(?:钱|錢))"
)
_HUNDREDTHS: Final = Pattern(r"[0-9]{2}(?![0-9.])")
_HUNDREDTHS_OF: Final = {"美分": "美元", "欧分": "欧元"}
_COIN_DIGITS: Final = frozenset("0123456789一二三四五六七八九")
_RANGE_MARKS: Final = " 几幾数數好到至-~—0123456789.一二三四五六七八九十百千万两"
_PAYING: Final = frozenset("花费付卖买价赚赔贵钱值收交欠借捐薪元毛")
_TENTH_BEHIND: Final = Pattern(
    r" {0,2}([1-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])(?![0-9.十百千万亿点成折个個名年月日%户家人元])"
)


class Amount(NamedTuple):
    """A number in its unit. ``upper`` ends an approximation (三五百), ``more`` is a 余, 多, 几 or 来."""

    kind: Kind
    start: int
    end: int
    value: Number
    upper: Number | None
    unit: str | None
    currency: str | None
    numeral: tuple[int, int]
    more: str
    source: Numeral
    code: str = ""


def worth(numeral: Numeral, mantissa: int | None = None) -> Number:
    """The value of a numeral, or of ``mantissa`` in its scale."""
    whole = numeral.mantissa if mantissa is None else mantissa
    if numeral.ratio != 1:
        return quotient(whole, numeral.ratio * 10**numeral.decimals)
    return number(whole, numeral.decimals)


def measure(text: str, numeral: Numeral) -> Amount:
    """``numeral`` with the 余 or 多 and the unit behind it."""
    at, more = numeral.end, numeral.more
    if not more and (taken := _more(text, numeral)):
        more, at = text[taken - 1], taken
    follower = text[at : at + 1]
    skip = at
    if follower == " ":
        skip = at + 1 if text[at + 1 : at + 2] != " " else at + 2
        skip += text[skip : skip + 1] == " "
        follower = text[skip : skip + 1]
    if follower in ("个", "個") and (special := _special(text, numeral, skip, more)):
        return special
    if not more and follower and follower in "角毛分" and (coins := _SMALL_COINS.match(text, at)):
        return _coins(numeral, coins)
    unit = unit_at(text, skip) if follower else None
    if unit is not None and skip > at and unit.end - skip == 1 and follower.isascii() and follower != "%":
        unit = None  # "5 m" in a table is a column, not metres
    if unit is None:
        return _plain(numeral, at, more)
    if unit.code in ("n", "%"):
        end = unit.end
        if unit.name == "打":
            dozens = numeral._replace(mantissa=numeral.mantissa * 12)
            return _plain(dozens, end, more)._replace(unit="个")
        if not more and text[end : end + 1] in _MORE_OF_UNIT and (back := _more_behind(text, end)):
            more, end = text[end], back
        return _amount(numeral, unit, end, more)
    return _OTHERS[unit.code](text, numeral, unit, more)


def _plain(numeral: Numeral, end: int, more: str) -> Amount:
    upper = None if numeral.upper is None else worth(numeral, numeral.upper)
    span = (numeral.start, numeral.end)
    return Amount("quantity", numeral.start, end, worth(numeral), upper, None, None, span, more, numeral)


def _amount(numeral: Numeral, unit: Unit, end: int, more: str, value: Number | None = None) -> Amount:
    upper = None if numeral.upper is None else worth(numeral, numeral.upper)
    if numeral.pair is not None and upper is None and value is None:
        value, upper = numeral.pair
    return Amount(
        KINDS[unit.code], numeral.start, end, worth(numeral) if value is None else value, upper, unit.name,
        unit.currency, (numeral.start, numeral.end), more, numeral, unit.code,
    )  # fmt: skip


def _more(text: str, numeral: Numeral) -> int:
    """End of a 余, 多, 几 or 来 behind the digits (30余个), 0 where none belongs to the number."""
    at = numeral.end
    while at - numeral.end < 2 and text[at : at + 1] == " ":
        at += 1
    char = text[at : at + 1]
    if char == "+":
        # 7000+场 as editors of social media write it; 5+3 adds.
        return at + 1 if at == numeral.end and numeral.mantissa >= 10 and unit_at(text, at + 1) is not None else 0
    if not char or char not in MORE or numeral.upper is not None or (numeral.decimals and not numeral.scaled):
        return 0
    # A single digit takes 余 only before its measure word (7余名), 多 and 来 never (8来).
    if not numeral.scaled and (numeral.han or (numeral.mantissa < 10 and not _is_odd_before_unit(text, at))):
        return 0
    if char in "几幾来來":
        follower = unit_at(text, at + 1)
        if follower is None and char in "来來":
            return 0
        if numeral.mantissa % 10 or (numeral.mantissa % 100 == 0 and char in "来來" and numeral.mantissa > 1000):
            return 0
    if char == "多" and text[at + 1 : at + 2] in tuple("元边样方种彩媒维民少") and text[at + 1 : at + 2]:
        return at + 1 if text[at + 1] in "元种方" else 0
    return at + 1


def _is_odd_before_unit(text: str, at: int) -> bool:
    return text[at] in "余餘" and unit_at(text, at + 1) is not None


def _more_behind(text: str, end: int) -> int:
    """End of a 多 or 余 behind the unit (一米多), 0 where it begins another word."""
    follower = text[end + 1 : end + 2]
    if text[end] == "多" and follower in tuple("元边样方种彩媒维民年次少数措层个渠部家项点") and follower:
        return 0
    if text[end] in "余餘来" and (text[end] == "来" or follower in tuple("额款地量热下")) and follower:
        return 0
    return end + 1


def _special(text: str, numeral: Numeral, at: int, more: str) -> Amount | None:
    """个半小时, 个多月, 个亿."""
    if half := _HALF_UNIT.match(text, at):
        value = number(numeral.mantissa * 10 + 5 * 10**numeral.decimals, numeral.decimals + 1)
        name = half[1] if half[1] in ("小时", "小時", "钟头", "年", "天") else "个" + half[1]
        unit = Unit("d", {"小時": "小时", "钟头": "小时"}.get(name, name), half.end())
        return _amount(numeral, unit, half.end(), more, value)
    if some := _MORE_UNIT.match(text, at):
        if some[2] == "亿":
            return None
        name = some[2] if some[2] in ("小时", "小時", "钟头") else "个" + some[2]
        if some[2] == "百分点":
            return _amount(numeral, Unit("p", "百分点", some.end()), some.end(), some[1])
        unit = Unit("d", {"小時": "小时", "钟头": "小时"}.get(name, name), some.end())
        return _amount(numeral, unit, some.end(), some[1])
    if inner := _INNER_GROUP.match(text, at):
        grown = numeral._replace(
            end=inner.end(), mantissa=numeral.mantissa * 10**8, scaled=True, group=8
        )  # fmt: skip
        return measure(text, grown)
    return None


def _money(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    end = unit.end
    if unit.name in _HUNDREDTHS_OF:
        name = _HUNDREDTHS_OF[unit.name]
        value = number(numeral.mantissa, numeral.decimals + 2)
        return _amount(numeral, Unit("m", name, end, unit.currency), end, more, value)
    if text[end - 1] in "块塊" and not _paid(text, numeral, end):
        return _amount(numeral, Unit("n", text[end - 1], end), end, more)
    if unit.currency == "CNY" and text[end - 1] in "元圆圓块塊" and not more and not numeral.decimals:
        cents = _CENTS.match(text, end) if text[end : end + 1] in _CENTS_HEADS else None
        if cents and (cents[1] or cents[3]) and _cents_fit(text, cents, end):
            tenth = _digit(cents[1])
            hundredth = _digit(cents[2] or cents[3])
            value = number(numeral.mantissa * 100 + tenth * 10 + hundredth, 2)
            return _amount(numeral, unit, cents.end(), more, value)
    if not more and text[end : end + 1] in _MORE_OF_UNIT and (back := _more_behind(text, end)):
        return _amount(numeral, unit, back, text[end])
    return _amount(numeral, unit, end, more)


def _paid(text: str, numeral: Numeral, end: int) -> bool:
    """Whether 块 is money: coins or 多 behind it, a word of paying before it, or nothing else on the line."""
    behind = text[end : end + 1]
    if behind and (behind in "多余" or (behind in _COIN_DIGITS and unit_at(text, end + 1) is None)):
        return True
    lead = text[max(numeral.start - 6, 0) : numeral.start].rstrip(_RANGE_MARKS)
    return not lead.strip() or lead[-1] == "\n" or any(char in _PAYING for char in lead)


def _cents_fit(text: str, cents: re.Match[str], end: int) -> bool:
    """三块五 is 3.5; behind 元 only what names 角 or 分 belongs to the sum."""
    named = any(mark in cents[0] for mark in "角毛分")
    return named or (text[end - 1] in "块塊" and unit_at(text, cents.end()) is None)


def _digit(char: str | None) -> int:
    return 0 if char is None else int(char) if char.isascii() else DIGITS[char]


def _coins(numeral: Numeral, coins: re.Match[str]) -> Amount:
    """五毛, 5分钱, 三角五分."""
    tens = numeral.mantissa * (10 if coins[1] else 1) + _digit(coins[2])
    value = number(tens, 2 + numeral.decimals)
    return _amount(numeral, Unit("m", "元", coins.end(), "CNY"), coins.end(), "", value)


def _duration(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    end = unit.end
    follower = text[end : end + 1]
    if unit.name == "秒" and not numeral.decimals and (hundredths := _HUNDREDTHS.match(text, end)):
        value = number(numeral.mantissa * 100 + int(hundredths[0]), 2)
        return _amount(numeral, unit, end + 2, more, value)
    if follower == "半" and not more and text[end + 1 : end + 2] not in tuple("数島岛壁径"):
        value = number(numeral.mantissa * 10 + 5 * 10**numeral.decimals, numeral.decimals + 1)
        return _amount(numeral, unit, end + 1, more, value)
    if follower and follower in _MORE_OF_UNIT and not more and (back := _more_behind(text, end)):
        return _amount(numeral, unit, back, follower)
    return _amount(numeral, unit, end, more)


def _shrunk(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    return _amount(numeral, unit, unit.end, more, as_share(numeral, unit.code))


def _tenths(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    """七成六 is 76 %."""
    value, end = number(numeral.mantissa * 10, numeral.decimals), unit.end
    behind = _TENTH_BEHIND.match(text, end)
    if behind and not numeral.decimals and not more and numeral.upper is None:
        value, end = numeral.mantissa * 10 + _digit(behind[1]), behind.end()
    elif text[end : end + 1] == "半" and not numeral.decimals and not more and numeral.upper is None:
        value, end = numeral.mantissa * 10 + 5, end + 1
    amount = _amount(numeral, unit, end, more, value)
    if numeral.pair is not None:
        return amount._replace(value=numeral.pair[0] * 10, upper=numeral.pair[1] * 10)
    if numeral.upper is not None:
        return amount._replace(upper=number(numeral.upper * 10, numeral.decimals))
    return amount


def _discount(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    """八五折 is 85 % of the price, 9.9折 is 99 %, 2折 is 20 %."""
    return _amount(numeral, unit, unit.end, more, as_share(numeral, unit.code))


def as_share(numeral: Numeral, code: str) -> Number:
    """The value of a numeral under the share ``code``: the 5 of 5-8‰ is 0.5, the 三 of 三到五成 is 30."""
    if code in _SHRINK:
        return number(numeral.mantissa, numeral.decimals + _SHRINK[code])
    if code == "c":
        return number(numeral.mantissa * 10, numeral.decimals)
    if code == "z":
        tenths = numeral.decimals or numeral.mantissa <= 10
        return number(numeral.mantissa * 10, numeral.decimals) if tenths else numeral.mantissa
    return worth(numeral)


def _multiple(text: str, numeral: Numeral, unit: Unit, more: str) -> Amount:
    end = unit.end
    if not more and text[end : end + 1] in _MORE_OF_UNIT and (back := _more_behind(text, end)):
        return _amount(numeral, unit, back, text[end])
    return _amount(numeral, unit, end, more)


_OTHERS: Final = {
    "m": _money, "d": _duration, "‰": _shrunk, "‱": _shrunk, "c": _tenths, "z": _discount, "p": _multiple,
    "x": _multiple,
}  # fmt: skip
