"""Chinese numerals that count: with a unit they can have, behind a hedge, or standing alone as numbers."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import spread
from heshi.figures.figure import Figure
from heshi.figures.reading import Reading, one
from heshi.figures.tables.numerals import FINANCIAL_ONLY, WORDLIKE
from heshi.figures.tables.units import BARE, NOT_FOR_DIGIT, NOT_FOR_ONE
from heshi.figures.zh.amount import finish
from heshi.figures.zh.hedge import hedge_after, hedge_before
from heshi.figures.zh.measure import Amount, measure
from heshi.figures.zh.numeral import Numeral

_LONE_LEFT: Final = frozenset("负負-是为於于到和与或加减乘除等共有即得\n,。;:!?、( ~—至及跟比了大小高低过约超近")
_LONE_RIGHT: Final = frozenset('不而却的和与或跟及吗呢吧了加减乘除以大小至到这那他她它乃,。;:!?、)\n ~—”」』"')
_NOT_ONE_LEFT: Final = frozenset("这那每哪某另同任下上前后頭头逐唯统单不之第初其进合归如划择万专说非")
_COPULAS: Final = frozenset("是为于等到至和与加减比负負")
_NUMBER_OF: Final = frozenset(
    "人总户次分多少指系倍个件基参奇偶负整复点票篇字页天日月年岁层级套台股手回充质因不无計计变算如历尽屡号读代函度权语名"
)
_PLAIN_UNITS: Final = frozenset("名人个個位家项項次户戶张張件份元圆圓年月日天亩畝")
_SCALES: Final = frozenset("十百千万亿兆拾佰仟萬億")
_TO: Final = frozenset("到至-~—– ")


def counted(text: str, numeral: Numeral, floor: int, before: str) -> Reading:
    """A Chinese numeral is a figure with a unit it can have, or where it stands alone as a number."""
    if numeral.bare and not _bare_counts(text, numeral, floor):
        return Reading((), numeral.end)
    core = measure(text, numeral)
    if core.unit is None and not core.more:
        if text[core.end : core.end + 1] in _TO and (ranged := finish(text, core, floor)).hedge == "range":
            return one(ranged)
        if not _alone(text, numeral, core, floor, before):
            return Reading((), numeral.end)
    elif numeral.end - numeral.start == 1 and text[numeral.start] in WORDLIKE and not _in_accounts(text, core):
        return Reading((), numeral.end)
    elif core.unit is not None and core.code == "n" and not numeral.scaled and numeral.upper is None and not core.more:
        spoiled = NOT_FOR_ONE if numeral.mantissa == 1 else NOT_FOR_DIGIT
        if numeral.end - numeral.start == 1 and core.unit in spoiled and not _hedged(text, numeral, core, floor):
            return Reading((), numeral.end)
    if numeral.mantissa == 1 and numeral.end - numeral.start == 1 and before in _NOT_ONE_LEFT:
        return Reading((), core.end)
    if core.code == "z" and core.value == 100:
        return Reading((), core.end)
    figure = finish(text, core, floor)
    if numeral.bare and figure.hedge == "exact" and numeral.mantissa in (100, 1000, 10000):
        return one(_rounded(figure))
    return one(figure)


def _hedged(text: str, numeral: Numeral, core: Amount, floor: int) -> bool:
    return hedge_before(text, numeral.start, floor) is not None or hedge_after(text, core.end) is not None


def _rounded(figure: Figure) -> Figure:
    """千家企业, 万名职工: a round thousand, said for effect."""
    return Figure(
        figure.start, figure.end, figure.text, figure.kind, figure.value, None, None, False, False, figure.unit,
        figure.currency, "about", None, figure.numeral,
    )  # fmt: skip


def _bare_counts(text: str, numeral: Numeral, floor: int) -> bool:
    """百, 千, 万 or 亿 without a digit counts with 余 and 多, behind a hedge, or before a counted noun (千家企业)."""
    if numeral.more:  # 百余万
        return True
    at = numeral.end
    follower = text[at : at + 1]
    if follower and follower in "余餘多":
        return text[at + 1 : at + 2] not in ("元", "样", "方")
    if str(numeral.mantissa).strip("0") != "1":  # 百三, 千三: digits behind it
        return True
    hedge = hedge_before(text, numeral.start, floor)
    if hedge is not None and hedge.hedge != "about":
        return True
    before = text[numeral.start - 1] if numeral.start else "\n"
    if before in "(每单百千万亿:位/" or not follower:
        return False
    core = measure(text, numeral)
    if hedge_after(text, core.end) is not None and core.unit is not None:
        return True
    if core.kind == "money" or (core.unit or "")[-1:] == "级" or follower not in BARE or numeral.mantissa > 10000:
        return False
    behind = text[core.end : core.end + 1]
    return bool(behind) and "\u4e00" <= behind <= "\u9fff" and core.kind == "quantity"


def _alone(text: str, numeral: Numeral, core: Amount, floor: int, before: str) -> bool:
    """Whether a Chinese numeral without a unit stands as a number of its own (答案是四)."""
    end = core.end
    follower = text[end : end + 1]
    before_it = hedge_before(text, numeral.start, floor)
    if numeral.bare and before_it is not None and before_it.hedge != "about":
        return numeral.mantissa >= 1000
    if numeral.bare:
        return str(numeral.mantissa).strip("0") != "1" and (not follower or not "\u4e00" <= follower <= "\u9fff")
    length = numeral.end - numeral.start
    hedge = hedge_after(text, end)
    if hedge is not None and hedge.end - hedge.start > 1:
        return True
    if numeral.decimals or numeral.group:
        return True
    if before_it is not None and length > 1:
        return True
    left = before in _LONE_LEFT or not "\u4e00" <= before <= "\u9fff" or numeral.start == 0
    right = not follower or follower in _LONE_RIGHT or not "\u4e00" <= follower <= "\u9fff"
    if text[numeral.start] in FINANCIAL_ONLY and length == 1:
        return False
    if length == 1:
        if follower == "、" and before not in "是为":
            return False
        return left and right and (before in _COPULAS or not (follower and "\u4e00" <= follower <= "\u9fff"))
    if numeral.scaled:
        return right or (follower in "大小高低比又多少长短" and (length > 2 or before == "比"))
    return left and right


def vague(text: str, numeral: Numeral, floor: int) -> Figure | None:
    """数十, 几百, 几十万, 好几千: from one to nine of the scale."""
    start = numeral.start - 1
    power = str(numeral.mantissa)
    if start < floor or text[numeral.start] not in _SCALES or power.strip("0") != "1" or numeral.decimals:
        return None
    if start > 0 and text[start] in "数數" and text[start - 1] in _NUMBER_OF and text[start - 1] != "好":
        return None
    if start - 1 >= floor and text[start - 1] == "好":
        start -= 1
    core = measure(text, numeral)
    if core.value != numeral.mantissa:
        return None
    left = hedge_before(text, start, floor)
    right = hedge_after(text, core.end)
    span = (left.start if left else start, right.end if right else core.end)
    words = text[start : numeral.start]
    bounds = (core.value, numeral.mantissa * 10 - 1)
    return spread(text, span, core.kind, bounds, (start, numeral.end), core.unit, core.currency, words)


def _in_accounts(text: str, core: Amount) -> bool:
    """Whether 陆, 伍, 拾 or 肆 with what follows is an amount (伍元) and no word (陆块)."""
    return core.code in "%cz" or text[core.numeral[1]] in _PLAIN_UNITS
