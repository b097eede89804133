"""Amounts to figures: hedges on both sides, and ranges with the scale and unit given back to their first end."""

from __future__ import annotations

from typing import Final

from heshi.figures import build
from heshi.figures.digits import quotient
from heshi.figures.en.amounts import Amount, amount_at, amount_from, numeral_at
from heshi.figures.en.currency import Currency
from heshi.figures.en.hedges import HedgeWord, hedge_before
from heshi.figures.en.numeral import Numeral
from heshi.figures.en.rational import Rational
from heshi.figures.figure import Figure, Kind, Number
from heshi.figures.pattern import Pattern
from heshi.figures.reading import Reading

_CONNECTOR: Final = Pattern(
    r"(?i)(?:(?:[ ]|-[ ]?)(?P<word>to|through|or|and)[ -]|(?P<dash>[ \u00a0]?[-–—~][ \u00a0]?))(?=-?[0-9A-Za-z.$¥€£])",
)
_CODE_OR_SIGN: Final = Pattern(r"[A-Za-z]{1,3}\.?[A-Za-z]?\.? ?[$0-9]")
_AGAIN: Final = Pattern(r" \((?=[0-9A-Za-z])")
_CONNECTOR_FIRST: Final = frozenset(" \u00a0-–—~")
_BETWEEN: Final = Pattern(r"(?i)(?<![A-Za-z])between {1,2}$")
_FROM: Final = Pattern(r"(?i)(?<![A-Za-z])from {1,2}$")
_FROM_CHANGE: Final = Pattern(
    r"(?i)\b(?:r[io]se[sn]?|rising|increas\w*|gr[eo]wn?|growing|f[ae]ll(?:en|ing|s)?|drop\w*|declin\w*|decreas\w*|cut|rais\w*"
    r"|lower\w*|expand\w*|reduc\w*|went|jump\w*|climb\w*|surg\w*|narrow\w*|improv\w*|shr[aiu]nk|up|down|chang\w*)\b"
    r"[^.;!?]{0,48}$",
)
_MINUS: Final = Pattern(r"(?i)(?<![A-Za-z])(?:minus|negative) {1,2}$")
_OVER: Final = Pattern(r"(?i) over ")
_OUT_OF: Final = Pattern(r"(?i)( out of | in )")
_LETTER_NEXT: Final = Pattern(r"[ -]?[A-Za-z%]")
_TIME_NEXT: Final = Pattern(
    r"(?i)[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
)


def _connected(text: str, first: Amount, floor: int) -> tuple[Amount, bool] | None:
    """The second end of a range that begins with ``first``, and whether ``between`` introduced it."""
    if text[first.end : first.end + 1] not in _CONNECTOR_FIRST or first.end >= len(text):
        return None
    link = _CONNECTOR.match(text, first.end)
    if link is None:
        return None
    word = (link["word"] or "").lower()
    before = text[max(floor, first.start - 9) : first.start]
    between = bool(before) and before[-1] == " " and _BETWEEN.search(before) is not None
    if word == "and" and not between:
        return None
    if word == "to" and _FROM.search(before) and _FROM_CHANGE.search(text[max(0, first.start - 72) : first.start]):
        return None
    if link["dash"] and text[link.end()].isupper() and _CODE_OR_SIGN.match(text, link.end()) is None:
        return None  # 7-Eleven
    second = amount_at(text, link.end(), link.end())
    if second is None or second.after is not None or second.numeral.form not in ("cardinal", "fraction"):
        return None
    if word == "or" and not _neighbours(first.numeral, second.numeral):
        return None
    return second, between


def _neighbours(low: Numeral, high: Numeral) -> bool:
    """``two or three``, ``10 or 20``: an estimate, not a choice."""
    if low.den != 1 or high.den != 1:
        return False
    step = high.num - low.num
    return low.num > 0 and ((step == 1 and low.num < 20) or (high.scale > 1 and low.num < 20))


def _low_end(first: Amount, second: Amount) -> Rational | None:
    """What the first end is worth once it has the scale of the second, ``None`` if the two are no range."""
    if first.has_tail and second.has_tail and (first.kind, first.currency) != (second.kind, second.currency):
        return None
    if first.has_tail and not second.has_tail and first.kind != "money":
        return None
    low, high = first.value, second.value
    whole = first.has_tail and first.start == first.numeral.start
    if first.numeral.scale == 1 and second.numeral.scale > 1 and not whole:
        lifted = Rational(low.num * second.numeral.scale, low.den)
        if lifted.num * high.den < high.num * lifted.den:
            low = lifted
    if not first.has_tail and second.kind in ("percent", "points"):
        low = Rational(low.num, low.den * (high.den // second.numeral.den))  # 5-8‰
    return low if low.num * high.den < high.num * low.den else None


def _range(text: str, first: Amount, floor: int) -> Figure | None:
    found = _connected(text, first, floor)
    if found is None:
        return None
    second, between = found
    low = _low_end(first, second)
    if low is None:
        return None
    kind: Kind = second.kind if second.has_tail or not first.has_tail else first.kind
    if first.kind == "money":
        kind = "money"
    unit = second.unit or first.unit
    if first.currency or first.kind == "money":
        unit = first.unit if first.start < first.numeral.start else unit
    start = first.start
    if between:
        start = text.lower().rindex("between", max(floor, start - 9), start)
    hedge = hedge_before(text, start, floor)
    return build.spread(
        text, (hedge.start if hedge else start, second.end), kind, (quotient(*low), quotient(*second.value)),
        (first.numeral.start, second.numeral.end), unit, first.currency or second.currency, _said(text, hedge),
    )  # fmt: skip


def _ratio(text: str, first: Numeral) -> Numeral | None:
    """``one over three``, ``two out of five hundred``, ``one in five``: a fraction in words."""
    if first.den != 1 or first.form != "cardinal" or text[first.end : first.end + 1] != " ":
        return None
    link = _OVER.match(text, first.end) or _OUT_OF.match(text, first.end)
    if link is None:
        return None
    second = amount_at(text, link.end(), link.end())
    if second is None or second.numeral.den != 1 or second.numeral.form != "cardinal" or second.numeral.plain:
        return None
    top, under = first.num, second.numeral.num
    if not 0 < top < under or second.kind in ("percent", "points", "money"):
        return None
    word = link.group().strip().lower()
    after = second.numeral.end
    if word == "over" and _LETTER_NEXT.match(text, after):
        return None
    if word == "in" and (
        _TIME_NEXT.match(text, after) or not (under <= 10 or under in (20, 50, 100, 1000, 10**4, 10**6))
    ):
        return None
    return Numeral(first.start, after, top, under, 1, "fraction")


def _said_twice(text: str, numeral: Numeral) -> Numeral:
    """``thirty (30) workers``: the number in brackets repeats the one before it."""
    bracket = _AGAIN.match(text, numeral.end)
    if bracket is None:
        return numeral
    again, end = numeral_at(text, bracket.end())
    if again is None or text[end : end + 1] != ")" or again[2:4] != numeral[2:4]:
        return numeral
    return numeral._replace(end=end + 1, plain=False)


def _span_start(text: str, amount: Amount, floor: int) -> tuple[int, bool]:
    """Where the amount begins with a spelled minus before it, and whether there is one."""
    start = amount.start
    if start - 1 < floor or text[start - 1] != " " or text[start - 2 : start - 1] not in ("s", "e", "S", "E"):
        return start, False
    window = text[max(floor, start - 11) : start]
    minus = _MINUS.search(window)
    return (start - len(window) + minus.start(), True) if minus else (start, False)


def _said(text: str, hedge: HedgeWord | None) -> str | None:
    return text[hedge.start : hedge.end] if hedge else None


def _vague(text: str, amount: Amount, floor: int) -> Figure:
    hedge = hedge_before(text, amount.start, floor)
    low: Number | None = amount.numeral.value
    high: Number | None = amount.numeral.high
    start = hedge.start if hedge else amount.start
    return build.spread(
        text, (start, amount.end), amount.kind, (low, high), (amount.numeral.start, amount.numeral.end), amount.unit,
        amount.currency, _said(text, hedge),
    )  # fmt: skip


def quantity(
    text: str, start: int, floor: int, numeral: Numeral, ahead: Currency | None = None, negative: bool = False
) -> Reading:
    """The figure of a number already read at ``start`` (its sign or currency included)."""
    if ahead is None and not negative and text[numeral.end : numeral.end + 1] == " ":
        numeral = _ratio(text, numeral) or _said_twice(text, numeral)
    amount = amount_from(text, start, numeral, ahead, negative)
    if numeral.form == "vague":
        return Reading((_vague(text, amount, floor),), amount.end)
    if numeral.form in ("cardinal", "fraction") and amount.after is None and (found := _range(text, amount, floor)):
        return Reading((found,), found.end)
    begin, minus = _span_start(text, amount, floor)
    value = Rational(-amount.value.num, amount.value.den) if minus else amount.value
    hedge = hedge_before(text, begin, floor) if numeral.form != "ordinal" else None
    end = amount.end
    if (
        hedge is not None
        and hedge.hedge == "at_least"
        and amount.kind == "duration"
        and _is_period(text, hedge.start, floor)
    ):
        hedge = None
    chosen = hedge or amount.after
    if hedge is not None:
        begin = hedge.start
    figure = build.amount(
        text, (begin, end), amount.kind, quotient(*value), (amount.numeral.start, amount.numeral.end), amount.unit,
        amount.currency, chosen.said(text) if chosen else None,
    )  # fmt: skip
    return Reading((figure,), end)


def _is_period(text: str, start: int, floor: int) -> bool:
    """``$2000 over 3 years``: after another figure, *over* a duration names the period, not a bound."""
    return 0 < floor >= start - 1 and text[start : start + 4].lower() == "over"
