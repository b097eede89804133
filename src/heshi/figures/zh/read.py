"""The door of the Chinese grammar: one anchor in, the figures that begin there out."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import spread
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading
from heshi.figures.tables.numerals import FINANCIAL_ONLY, WORDLIKE
from heshi.figures.tables.units import BARE, NOT_FOR_DIGIT, NOT_FOR_ONE
from heshi.figures.zh.amount import finish, read_amount
from heshi.figures.zh.dateparts import impossible
from heshi.figures.zh.dates import read_date
from heshi.figures.zh.hedge import hedge_after, hedge_before
from heshi.figures.zh.identifiers import identifier_at
from heshi.figures.zh.measure import Amount, measure
from heshi.figures.zh.names import name_at, word_at
from heshi.figures.zh.numeral import Numeral, endless, read_numeral
from heshi.figures.zh.ordinals import read_first, read_ordinal, read_rank
from heshi.figures.zh.shares import read_half, read_share, read_slash

_DIGITS: Final = Pattern(r"[0-9]++(?:,[0-9]{3})*+")
_HAN_RUN: Final = Pattern(r"[零〇○O一二三四五六七八九十廿卅元首正]{1,5}+")
_DATE_BEHIND: Final = frozenset("世年月日号號-/.至到~—– 季上")
_QUARTER: Final = Pattern(r"第?[一二三四1-4]季度")
_LONE_LEFT: Final = frozenset("负負-是为於于到和与或加减乘除等共有即得\n,。;:!?、( ~—至及跟比了大小高低过约超近")
_LONE_RIGHT: Final = frozenset("不而却的和与或跟及吗呢吧了加减乘除以大小至到这那他她它乃,。;:!?、)\n ~—”」』\"")
_NOT_ONE_LEFT: Final = frozenset("这那每哪某另同任下上前后頭头逐唯统单不之第初其进合归如划择万专说非")
_AMOUNT_LEFT: Final = frozenset("达达到共计约超过破近为有余多至少出满仅了于增减加价值得以")
_SEASONS: Final = ("赛季", "学年", "财年", "财政年", "届", "级", "款", "版")
_HALF_TIME: Final = Pattern(r"半(?:(年)(?![级会刊报多度薪检])|个?(小时|小時)|[个個](月|世纪|学期|多月|多小时)|(天|百)(?![分]))")
_NUMBER_OF: Final = frozenset("人总户次分多少指系倍个件基参奇偶负整复点票篇字页天日月年岁层级套台股手回充质因不无計计变算如历尽屡号读代函度权语名")
_PLAIN_UNITS: Final = frozenset("名人个個位家项項次户戶张張件份元圆圓年月日天亩畝")
_TO: Final = frozenset("到至-~—– ")
_HALF_NUMBER: Final = Pattern(r"半数|半數")


def read_at(text: str, anchor: int, floor: int) -> Reading:
    """The figures that begin at ``anchor``, a digit or numeral character or one of 半, 首, 翻, 对.

    ``text`` is the width-folded text, offsets those of the source. A hedge, sign or currency to the left is taken
    into the span, never before ``floor``. ``resume`` is always behind ``anchor``; no input raises.
    """
    char = text[anchor]
    if "0" <= char <= "9" or char == ".":
        return _from_digit(text, anchor, floor)
    if char in "半首翻对對":
        return _from_word(text, anchor, floor)
    if char.isascii() or char in "¥€£₩₽₹฿":
        return Reading((), anchor + 1)
    return _from_han(text, anchor, floor)


def _one(figure: Figure) -> Reading:
    return Reading((figure,), figure.end)


def _from_digit(text: str, anchor: int, floor: int) -> Reading:
    run = _DIGITS.match(text, anchor)
    end = run.end() if run else anchor + 1
    follower = text[end : end + 1]
    if follower == "年" and text.startswith("公元前", max(anchor - 3, 0)):
        return Reading((), end + 1)
    if (follower and follower in _DATE_BEHIND) or end - anchor == 8:
        if dated := read_date(text, anchor, floor):
            return Reading((dated[0],), dated[1])
        if follower in "年月" and follower and (bad := impossible(text, anchor)):
            return Reading((), bad)
    before = text[anchor - 1] if anchor else "\n"
    if before == "第":
        return _ordinal(text, anchor, floor)
    code = before.isascii() and before.isalpha() and _currency(text, anchor, floor)
    if not code and (stop := identifier_at(text, anchor, end, floor)):
        return Reading((), max(stop, anchor + 1))
    if (follower == "届" or follower == "大") and (name := name_at(text, anchor)):
        return Reading((), name)
    if follower and follower in "/ " and (share := read_slash(text, anchor, floor)):
        return _one(share)
    numeral, stop = read_numeral(text, anchor)
    if numeral is None:
        return Reading((), max(stop, anchor + 1))
    if before == "前" and (rank := read_rank(text, numeral)):
        return _one(rank)
    behind = text[numeral.end : numeral.end + 2]
    if behind and behind[0] in "分又 " and (share := read_share(text, numeral, floor)):
        return _one(share)
    figure = read_amount(text, numeral, floor)
    if figure.unit is None and figure.hedge == "exact" and (year := _bare_year(text, figure, before)):
        return _one(year)
    return _one(figure)


def _currency(text: str, anchor: int, floor: int) -> bool:
    from heshi.figures.zh.amount import currency_before

    return currency_before(text, anchor, floor) is not None


def _bare_year(text: str, figure: Figure, before: str) -> Figure | None:
    """A number of four digits from 1900 to 2099 that counts nothing is a year (2023 数说陕西工会)."""
    if figure.end - figure.start != 4 or figure.text[:2] not in ("19", "20") or not figure.text.isdigit():
        return None
    if before in _AMOUNT_LEFT and not text.startswith(_SEASONS, figure.end):
        return None
    follower = text[figure.end : figure.end + 1]
    if follower and follower in "个名位人家项+*×":
        return None
    year = figure.text
    return Figure(
        figure.start, figure.end, year, "date", year, f"{year}-01-01", f"{year}-12-31", True, True, None, None, "exact",
        None, figure.numeral,
    )  # fmt: skip


def _ordinal(text: str, anchor: int, floor: int) -> Reading:
    if quarter := _QUARTER.match(text, anchor - 1):
        if dated := read_date(text, anchor - 1, floor):
            return Reading((dated[0],), dated[1])
        return Reading((), quarter.end())
    numeral, stop = read_numeral(text, anchor)
    if numeral is None or anchor - 1 < floor:
        return Reading((), max(stop, anchor + 1))
    figure, end = read_ordinal(text, numeral, floor)
    return Reading((figure,) if figure else (), max(end, anchor + 1))


def _from_han(text: str, anchor: int, floor: int) -> Reading:
    if run := endless(text, anchor):
        return Reading((), run)
    word = word_at(text, anchor)
    if word and not (word - anchor == 2 and _goes_on(text, anchor)):
        return Reading((), max(word, anchor + 1))
    before = text[anchor - 1] if anchor else "\n"
    if before == "第":
        return _ordinal(text, anchor, floor)
    if name := name_at(text, anchor):
        return Reading((), max(name, anchor + 1))
    digits = _HAN_RUN.match(text, anchor)
    if digits is not None:
        follower = text[digits.end() : digits.end() + 1]
        if follower == "月" and before == "历" and text[anchor - 2] in "农阴旧":
            lunar = _HAN_RUN.match(text, digits.end() + 1)
            return Reading((), lunar.end() if lunar else digits.end() + 1)
        if follower and follower in _DATE_BEHIND and (dated := read_date(text, anchor, floor)):
            return Reading((dated[0],), dated[1])
    numeral, stop = read_numeral(text, anchor)
    if numeral is None:
        return Reading((), max(stop, anchor + 1))
    if text[numeral.end : numeral.end + 1] in ("分", "又", " ") and (share := read_share(text, numeral, floor)):
        return _one(share)
    if text.startswith("分之", numeral.end) and not numeral.bare:
        return _one(read_amount(text, numeral, floor))
    if before in "数几數幾" and (vague := _vague(text, numeral, floor)):
        return _one(vague)
    if before == "前" and (rank := read_rank(text, numeral)):
        return _one(rank)
    if text[numeral.end : numeral.end + 1] == "半" and numeral.mantissa == 1 and text[numeral.end + 1 : numeral.end + 2] != "个":
        return _one(read_half(text, anchor, numeral.end + 1, floor))
    return _counted(text, numeral, floor, before)


def _in_accounts(text: str, core: Amount) -> bool:
    """Whether 陆, 伍, 拾 or 肆 with what follows is an amount (伍元) and no word (陆块)."""
    return core.code in "%cz" or text[core.numeral[1]] in _PLAIN_UNITS


def _goes_on(text: str, anchor: int) -> bool:
    """Whether two digits that could be a name (五四, 三八) belong to a discount or a longer row of digits."""
    digits = _HAN_RUN.match(text, anchor)
    return text[anchor + 2 : anchor + 3] == "折" or (digits is not None and digits.end() - anchor > 3)


def _counted(text: str, numeral: Numeral, floor: int, before: str) -> Reading:
    """A Chinese numeral is a figure with a unit it can have, or where it stands alone as a number."""
    if numeral.bare and not _bare_counts(text, numeral, floor):
        return Reading((), numeral.end)
    core = measure(text, numeral)
    if core.unit is None and not core.more:
        if text[core.end : core.end + 1] in _TO and (ranged := finish(text, core, floor)).hedge == "range":
            return _one(ranged)
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
        return _one(_rounded(figure))
    return _one(figure)


def _hedged(text: str, numeral: Numeral, core: Amount, floor: int) -> bool:
    return hedge_before(text, numeral.start, floor) is not None or hedge_after(text, core.end) is not None


def _rounded(figure: Figure) -> Figure:
    """千家企业, 万名职工: a round thousand, said for effect."""
    return Figure(
        figure.start, figure.end, figure.text, figure.kind, figure.value, None, None, False, False, figure.unit,
        figure.currency, "about", None, figure.numeral,
    )  # fmt: skip


def _bare_counts(text: str, numeral: Numeral, floor: int) -> bool:
    """百, 千, 万 or 亿 without a digit counts before 余 and 多, behind a hedge, or before a counted noun (千家企业)."""
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
    if core.kind == "money" or follower not in BARE or numeral.mantissa > 10000:
        return False
    behind = text[core.end : core.end + 1]
    return bool(behind) and "\u4e00" <= behind <= "\u9fff" and core.kind == "quantity"


def _alone(text: str, numeral: Numeral, core: Amount, floor: int, before: str) -> bool:
    """Whether a Chinese numeral without a unit stands as a number of its own (答案是四)."""
    end = core.end
    follower = text[end : end + 1]
    if numeral.bare and (left_hedge := hedge_before(text, numeral.start, floor)) is not None and left_hedge.hedge != "about":
        return numeral.mantissa >= 1000
    if numeral.bare:
        return str(numeral.mantissa).strip("0") != "1" and (not follower or not "\u4e00" <= follower <= "\u9fff")
    length = numeral.end - numeral.start
    hedge = hedge_after(text, end)
    if hedge is not None and hedge.end - hedge.start > 1:
        return True
    if numeral.decimals or numeral.group:
        return True
    if hedge_before(text, numeral.start, floor) is not None and length > 1:
        return True
    left = before in _LONE_LEFT or not "\u4e00" <= before <= "\u9fff" or numeral.start == 0
    right = not follower or follower in _LONE_RIGHT or not "\u4e00" <= follower <= "\u9fff"
    if text[numeral.start] in FINANCIAL_ONLY and length == 1:
        return False
    if length == 1:
        if follower == "、" and before not in "是为":
            return False
        return left and right and (before in "是为于等到至和与加减比负負" or not (follower and "\u4e00" <= follower <= "\u9fff"))
    if numeral.scaled:
        return right or (follower in "大小高低比又多少长短" and (length > 2 or before == "比"))
    return left and right


def _vague(text: str, numeral: Numeral, floor: int) -> Figure | None:
    """数十, 几百, 几十万, 好几千: from one to nine of the scale."""
    start = numeral.start - 1
    power = str(numeral.mantissa)
    if start < floor or power.strip("0") != "1" or numeral.decimals:
        return None
    if start > 0 and text[start] in "数數" and text[start - 1] in _NUMBER_OF and text[start - 1] != "好":
        return None
    if start - 1 >= floor and text[start - 1] == "好":
        start -= 1
    core = measure(text, numeral)
    left = hedge_before(text, start, floor)
    right = hedge_after(text, core.end)
    span = (left.start if left else start, right.end if right else core.end)
    words = text[start : numeral.start]
    bounds = (core.value, numeral.mantissa * 10 - 1)
    return spread(text, span, core.kind, bounds, (start, numeral.end), core.unit, core.currency, words)


def _from_word(text: str, anchor: int, floor: int) -> Reading:
    char = text[anchor]
    if char == "首":
        first = None if word_at(text, anchor) else read_first(text, anchor)
        return _one(first) if first else Reading((), anchor + 1)
    if char == "翻":
        return _doubled(text, anchor, floor)
    if char in "对對":
        if anchor > floor and text[anchor - 1] == "打" and text[anchor + 1 : anchor + 2] == "折":
            figure = Figure(
                anchor, anchor + 2, text[anchor : anchor + 2], "percent", 50, 50, 50, True, True, "%", None, "exact", None,
                (anchor, anchor + 1),
            )  # fmt: skip
            return _one(figure)
        return Reading((), anchor + 1)
    return _half(text, anchor, floor)


def _half(text: str, anchor: int, floor: int) -> Reading:
    before = text[anchor - 1] if anchor else "\n"
    if before in "上下" and text.startswith("半年", anchor) and anchor - 1 >= floor:
        if dated := read_date(text, anchor - 1, floor):
            return Reading((dated[0],), dated[1])
        return Reading((), anchor + 2)
    if word := word_at(text, anchor):
        return Reading((), max(word, anchor + 1))
    if _HALF_NUMBER.match(text, anchor):
        return _one(read_half(text, anchor, anchor + 2, floor))
    if before in "过過超近" and text[anchor + 1 : anchor + 2] not in ("百", "年", "天", "个", "个", "小"):
        return _one(read_half(text, anchor, anchor + 1, floor))
    time = _HALF_TIME.match(text, anchor)
    if time is None or before in "一大多上下前后過过":
        return Reading((), anchor + 1)
    source = Numeral(anchor, anchor + 1, 5, 1, han=True)
    unit = (time[1] or time[2] or time[4]) if not time[3] else "个" + time[3].replace("多", "")
    if time[4] == "百":
        core = Amount("quantity", anchor, time.end(), 50, None, None, None, (anchor, time.end()), "", source)
    else:
        unit = "小时" if unit in ("小時", "个小时") else unit
        core = Amount("duration", anchor, time.end(), 0.5, None, unit, None, (anchor, anchor + 1), "", source, "d")
    return _one(finish(text, core, floor))


_TIMES: Final = Pattern(r"翻(?:了|近|逾)?(?:([0-9]{1,2}|[一两二三四五六七八九])?(?:多|余)? ?番|(倍))")


def _doubled(text: str, anchor: int, floor: int) -> Reading:
    """翻一番 is twice, 翻两番 four times, 翻番 and 翻倍 twice."""
    found = _TIMES.match(text, anchor)
    if found is None:
        return Reading((), anchor + 1)
    run = found[1]
    times = 1 if run is None else int(run) if run.isascii() else "一二三四五六七八九".find(run) + 1 or 2
    value = 2**times
    left = hedge_before(text, anchor, floor)
    start = left.start if left else anchor
    source = Numeral(found.start(1) if run else anchor, found.end(1) if run else found.end(), value, 0, han=True)
    core = Amount("multiple", anchor, found.end(), value, None, "番" if found[2] is None else "倍", None,
                  (source.start, source.end), "", source, "x")  # fmt: skip
    from heshi.figures.zh.amount import hedged

    return _one(hedged(text, core, start if left is None else anchor, left))
