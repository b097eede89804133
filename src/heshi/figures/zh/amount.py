"""From a measured number to a figure: sign, currency before it, hedges on both sides, ranges."""

from __future__ import annotations

from typing import Final

from heshi.figures.build import amount as figure_of
from heshi.figures.build import spread
from heshi.figures.digits import number
from heshi.figures.figure import Figure, Hedge, Number
from heshi.figures.pattern import Pattern
from heshi.figures.tables.currencies import CHINESE, CODES, SIGNS, UNIT_OF
from heshi.figures.zh.hedge import HedgeWord, hedge_after, hedge_before
from heshi.figures.zh.measure import Amount, as_share, measure, worth
from heshi.figures.zh.numeral import Numeral, read_numeral

_DASH: Final = r"(?:—{1,2}|-{1,2}|–{1,2}|―{1,2}|~{1,2}|〜|∼|─{1,2})"
_SEPARATOR: Final = Pattern(rf" {{1,2}}{_DASH} {{1,2}}|{_DASH}| {{0,2}}[至到] {{0,2}}")
_SEPARATOR_HEADS: Final = frozenset(" —-–―~〜∼─至到")
_AND_HEADS: Final = frozenset(" 和与跟同與")
_AND: Final = Pattern(r" {0,2}[和与跟同與] {0,2}")
_BETWEEN: Final = Pattern(r" {0,2}(?:之间|之間|间|間)(?![隔接断或])")
_STARTERS: Final = frozenset("0123456789零〇一二三四五六七八九十百千万亿两兩壹贰叁肆伍陆柒捌玖拾佰仟萬億.¥$€£")
_PERCENT_HEAD: Final = Pattern(r"百 {0,2}分 {0,2}之 {0,2}")
_LATIN: Final = Pattern(r"[0-9A-Za-z]")
_MINUS: Final = frozenset("-负負−")
_NO_MINUS: Final = Pattern(r"[0-9A-Za-z年月日%％)）\]》」”号期元亿万]")
_NAMES_BEFORE: Final = {
    **CODES, **{sign: iso for sign, iso in SIGNS.items() if sign != "元"},
    **{name: code for name, code in CHINESE.items() if name[-1] in "币幣" and "元" not in name},
}  # fmt: skip
_LONG_TIMES: Final = frozenset(("年", "个月", "天", "周", "日", "季", "个季度", "年度", "个星期"))
_LASTING: Final = (
    "历时", "长达", "用时", "耗时", "经过", "持续", "历经", "已有", "已经", "时间", "服刑", "任期", "工期", "为期",
)  # fmt: skip
_WITHIN: Final = Pattern(r"内(?![容部外在需])")
_COMPARED: Final[dict[str, tuple[Hedge, bool]]] = {
    **dict.fromkeys("大多高长重快晚强", ("at_least", False)), **dict.fromkeys("小少低短轻慢早弱", ("at_most", False)),
}  # fmt: skip
"""What 比 … leaves above or below the number (比三十大)."""
_CURRENCY_ENDS: Final = frozenset(name[-1] for name in _NAMES_BEFORE)


def currency_before(text: str, at: int, floor: int) -> tuple[int, str] | None:
    """Start and ISO code of a currency sign, code or name that ends at ``at``, one space allowed."""
    end = at - 1 if at - 1 > floor and text[at - 1] == " " else at
    if end <= floor or text[end - 1] not in _CURRENCY_ENDS:
        return None
    for length in (4, 3, 2, 1):
        start = end - length
        if start < floor:
            continue
        name = text[start:end]
        code = _NAMES_BEFORE.get(name)
        if code and not (name[0].isalpha() and start and _LATIN.match(text[start - 1]) and name.isascii()):
            return start, code
    return None


def sign_before(text: str, at: int, floor: int) -> int | None:
    """Where a minus sign before ``at`` stands, if one belongs to the number."""
    sign = at - 1
    if text[sign] == " " and sign - 1 >= floor and text[sign - 1] in "负負":
        return sign - 1
    if sign < floor or text[sign] not in _MINUS:
        return None
    if text[sign] == "-" and sign > 0 and (text[sign - 1] == "-" or _NO_MINUS.match(text[sign - 1])):
        return None
    return sign


def read_amount(text: str, numeral: Numeral, floor: int) -> Figure:
    """The figure around ``numeral``: its unit and hedges, and the other end when it begins a range."""
    core = measure(text, numeral)
    return finish(text, core, floor)


def finish(text: str, core: Amount, floor: int, prefix: int | None = None) -> Figure:
    """``core`` with sign, currency and hedges; ``prefix`` is where its own words before the numeral begin."""
    start = core.start if prefix is None else prefix
    if start > floor:
        before = text[start - 1]
        if before == "下" and text.startswith("零下", start - 2) and start - 2 >= floor:
            return finish(text, core._replace(value=-core.value), floor, start - 2)
        if (before in _MINUS or before == " ") and (sign := sign_before(text, start, floor)) is not None:
            start = sign
            core = core._replace(value=-core.value, upper=None if core.upper is None else -core.upper)
        elif (before in _CURRENCY_ENDS or before == " ") and core.kind in ("quantity", "money"):
            core, start = _with_currency(text, core, start, floor)
    if core.upper is None and (ranged := _range(text, core, start, floor)):
        return ranged
    left = hedge_before(text, start, floor) if start > floor else None
    if left is not None and core.kind == "duration" and _recent(text, left, core):
        left = None
    return hedged(text, core, start, left)


def _recent(text: str, left: HedgeWord, core: Amount) -> bool:
    """近两年 is a stretch of time up to now; 历时近两年 is somewhat less than two years."""
    if text[left.start : left.end] != "近" or core.unit not in _LONG_TIMES:
        return False
    at = left.start
    return not text.startswith(_LASTING, max(at - 2, 0)) and text[max(at - 1, 0)] not in "了达用"


def _with_currency(text: str, core: Amount, start: int, floor: int) -> tuple[Amount, int]:
    found = currency_before(text, start, floor)
    if found is None or (core.kind == "quantity" and core.unit is not None):
        return core, start
    begin, code = found
    if core.kind == "quantity":
        return core._replace(kind="money", unit=UNIT_OF.get(code, code), currency=code, code="m"), begin
    if core.currency == "CNY" and core.unit == "元":  # 港币500元
        return core._replace(currency=code), begin
    return (core, begin) if core.currency == code else (core, start)


def hedged(text: str, core: Amount, start: int, left: HedgeWord | None) -> Figure:
    """The figure of ``core`` under the hedges around it; a direction outweighs 约 and 左右."""
    end = core.end
    right = hedge_after(text, end)
    if right is None and core.kind == "duration" and _WITHIN.match(text, end):
        right = HedgeWord(end, end + 1, "at_most", True)
    if right is None and text[start - 1 : start] in ("比", "較") and text[end : end + 1] in _COMPARED:
        left = HedgeWord(start - 1, start, *_COMPARED[text[end]])
        right = HedgeWord(end, end + 1, *_COMPARED[text[end]])
    if right is not None:
        end = right.end
    begin = start if left is None else left.start
    span = (begin, end)
    if core.upper is not None:
        low, high = sorted((core.value, core.upper))
        words = text[left.start : left.end] if left else None
        return spread(text, span, core.kind, (low, high), core.numeral, core.unit, core.currency, words)
    hedge: tuple[Hedge, bool, str] | None = None
    for word in (left, right):
        if word is not None and word.hedge != "about":
            hedge = (word.hedge, word.inclusive, text[word.start : word.end])
            break
    if core.more and hedge is None:
        if core.more in "来來":
            hedge = ("about", True, core.more)
        elif core.more in "几幾" and core.numeral[1] - 1 < core.end and not core.source.more:
            return _some_more(text, core, span)
        else:
            hedge = ("at_least", True, core.more)
    if hedge is None and (about := left or right) is not None:
        hedge = ("about", True, text[about.start : about.end])
    return figure_of(text, span, core.kind, core.value, core.numeral, core.unit, core.currency, hedge)


def _some_more(text: str, core: Amount, span: tuple[int, int]) -> Figure:
    """十几 is 11 to 19, 一百几十 is left to its lower end."""
    low: Number = core.value + 1
    return Figure(
        span[0], span[1], text[span[0] : span[1]], core.kind, core.value, low, core.value + 9, True, True, core.unit,
        core.currency, "at_least", core.more, core.numeral,
    )  # fmt: skip


def _range(text: str, core: Amount, start: int, floor: int) -> Figure | None:
    """``core`` to a second amount (2-3万元, 5%～8%, 10与20之间): scale and unit of the second hold for both."""
    between = False
    follower = text[core.end : core.end + 1]
    separator = _SEPARATOR.match(text, core.end) if follower in _SEPARATOR_HEADS else None
    if separator is None:
        if follower not in _AND_HEADS:
            return None
        separator = _AND.match(text, core.end)
        if separator is None:
            return None
        between = True
    other = _other_end(text, separator.end(), core)
    if other is None:
        return None
    second, end = other
    first = _shared(core, second)
    if first is None or first.value >= second.value:
        return None
    if between:
        if second.unit == "间" and first.unit is None:
            second, end = second._replace(unit=None), second.numeral[1]
        closing = _BETWEEN.match(text, end)
        if closing is None:
            return None
        end = closing.end()
    elif text[separator.end() - 1] == "-" and text[end : end + 1] == "-" and text[end + 1 : end + 2].isdigit():
        return None
    elif closing := _BETWEEN.match(text, end):
        end = closing.end()
    left = hedge_before(text, start, floor)
    right = hedge_after(text, end)
    if right is not None and right.hedge == "about":
        end = right.end
    words = text[left.start : left.end] if left else None
    begin = left.start if left and left.hedge == "about" else start
    numeral = (core.numeral[0], second.numeral[1])
    high = second.value if second.upper is None else second.upper
    return spread(
        text, (begin, end), second.kind if second.unit else first.kind, (first.value, high), numeral,
        second.unit or first.unit, second.currency or first.currency, words,
    )  # fmt: skip


def _other_end(text: str, at: int, core: Amount) -> tuple[Amount, int] | None:
    head = text[at : at + 1]
    if not head or head not in _STARTERS:
        return None
    if core.kind == "percent" and (percent := _PERCENT_HEAD.match(text, at)):
        numeral, _ = read_numeral(text, percent.end()) if percent.end() < len(text) else (None, 0)
        if numeral is None:
            return None
        span = (numeral.start, numeral.end)
        return Amount("percent", *span, worth(numeral), None, "%", None, span, "", numeral, "%"), numeral.end
    if head in "¥$€£":
        at += 1
        if text[at : at + 1] not in _STARTERS or not text[at : at + 1]:
            return None
    numeral, _ = read_numeral(text, at)
    if numeral is None or (numeral.bare and numeral.mantissa < 10000 and not numeral.group):
        return None
    second = measure(text, numeral)
    if head in "¥$€£" and second.kind == "quantity":
        second = second._replace(kind="money", unit=core.unit, currency=core.currency)
    return second, second.end


def _shared(first: Amount, second: Amount) -> Amount | None:
    """``first`` in the scale of ``second``; ``None`` where the two are no range."""
    if first.more or first.upper is not None:
        return None
    if first.unit is not None:
        if second.unit is None and first.kind == "money" and first.end == first.source.end:  # $2-3亿
            return _scaled(first, second)
        if second.unit is None:
            return first if first.kind in ("money", "percent") else None
        return first if first.unit == second.unit or (first.kind == second.kind == "money") else None
    if second.kind in ("percent", "points", "multiple"):
        return first._replace(kind=second.kind, unit=second.unit, value=as_share(first.source, second.code))
    return _scaled(first, second)


def _scaled(first: Amount, second: Amount) -> Amount:
    power = _distributed(first.source, second.source)
    if power:
        return first._replace(value=number(first.source.mantissa * 10**power, first.source.decimals))
    return first


def _distributed(first: Numeral, second: Numeral) -> int:
    """The power of ten the first end takes from the second: 2-3万 is 4, 3到5百 is 2, 8500到3万 is none."""
    if first.group or not second.scaled:
        return 0
    if not first.scaled and second.place > 1 and first.lead < second.lead:
        return second.place + second.group
    if second.group and first.mantissa * 10**second.group <= second.mantissa * 10**first.decimals:
        return second.group
    return 0
