"""A number with what belongs to it on the right: percent, currency, times, a measure or the noun it counts."""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.en.currency import Currency, add, currency_after, currency_ahead, subunit
from heshi.figures.en.digits import digits
from heshi.figures.en.hedges import HedgeWord, hedge_after
from heshi.figures.en.nouns import Unit, unit_after
from heshi.figures.en.numeral import Numeral
from heshi.figures.en.rational import Rational
from heshi.figures.en.spelled import spelled
from heshi.figures.figure import Kind
from heshi.figures.pattern import Pattern

_PERCENT: Final = Pattern(
    r"""(?xi)[ \u00a0]{0,2}(?P<sign>[%‰])(?P<signed>[ -](?:percentage[ ])?points?\b)?
    |(?:[ \u00a0]{0,2}|-)(?:(?<![0-9])(?:of[ ]a[ ])?percentage[ -]points?|pps?|p\.p\.|ppts?)(?![A-Za-z])(?P<points>)
    |(?:[ \u00a0]{1,2}|-)(?:percent(?:age|s)?|per[ ]cent|pct\.?)(?![A-Za-z])(?P<worded>[ -]points?\b)?
    |[ \u00a0]per[ ](?:thousand|mille|mil)(?![A-Za-z])(?P<thousand>)""",
)
_PERCENT_STARTS: Final = frozenset(" %‰-p\u00a0")
_PERCENT_SECOND: Final = frozenset("%‰pPo \u00a0")
_TIMES: Final = Pattern(
    r"(?i)[ \u00a0]{1,2}times(?![A-Za-z])( (?:as|the|that|its|their|more|less|higher|larger|greater|faster|bigger))?",
)
_FOLD: Final = Pattern(r"(?i)[ -]?fold(?![A-Za-z])")
_CROSS: Final = Pattern(r"[xX×](?![A-Za-z0-9])")
_CHANGE: Final = Pattern(r"(?i)\b(?:by|grew|rose|increas\w*|up|expand\w*|higher)[a-z ]{0,12}$")
_OF: Final = Pattern(r"(?i) {1,2}of {1,2}")
_SUBUNIT: Final = Pattern(r"(?i)(?:,? (?:and )?)([0-9]{1,2}|[A-Za-z]+(?:[- ][A-Za-z]+)?)(?![0-9.,]?[0-9])")
_PART_NAME: Final = Pattern(r"[ -]([A-Za-z]+)")
_BARE_CENTS: Final = Pattern(r" ([0-9]{2})(?= ?(?:[.,;!?)]|$))(?![.,][0-9])")
_TRAILING_TENTHS: Final = Pattern(r" ([a-z]+)(?![A-Za-z])(?= ?[.,;!?]| ?$)")


class Amount(NamedTuple):
    """A number and its unit. ``value`` has the unit's own scale in it (permille, MUSD)."""

    start: int
    end: int
    numeral: Numeral
    value: Rational
    kind: Kind
    unit: str | None
    currency: str | None
    after: HedgeWord | None
    has_tail: bool


class _Tail(NamedTuple):
    kind: Kind
    end: int
    unit: str | None
    currency: str | None = None
    scale: int = 1
    per: int = 1


def _percent(text: str, end: int) -> _Tail | None:
    if text[end] != "%" and text[end + 1 : end + 2] not in _PERCENT_SECOND and text[end] != "‰":
        return None
    found = _PERCENT.match(text, end)
    if found is None:
        return None
    per = 10 if found["sign"] == "‰" or found["thousand"] is not None else 1
    if found["signed"] or found["worded"] or found["points"] is not None:
        return _Tail("points", found.end(), text[end : found.end()].strip(" -\u00a0"), None, 1, per)
    return _Tail("percent", found.end(), "%", None, 1, per)


def _multiple(text: str, numeral: Numeral) -> _Tail | None:
    end = numeral.end
    here = text[end]
    if here in "xX×":
        cross = _CROSS.match(text, end)
        return _Tail("multiple", cross.end(), cross.group()) if cross else None
    if fold := _FOLD.match(text, end):
        return _Tail("multiple", fold.end(), "fold")
    if here not in " \u00a0" or text[end + 1 : end + 3].lower() not in ("ti", " t"):
        return None
    times = _TIMES.match(text, end)
    if times is None:
        return None
    grown = (
        times.group(1) or numeral.num % numeral.den or _CHANGE.search(text[max(0, numeral.start - 24) : numeral.start])
    )
    return _Tail("multiple" if grown else "quantity", times.end() - len(times.group(1) or ""), "times")


def _money(found: Currency) -> _Tail:
    return _Tail("money", found.end, found.printed, found.iso, found.scale)


def _tail(text: str, numeral: Numeral, end: int, ahead: Currency | None) -> _Tail | None:
    here = text[end : end + 1]
    if not here or here in ",.;:!?)]\n":
        return None
    if ahead is None and here in _PERCENT_STARTS and (tail := _percent(text, end)):
        return tail
    if here == "‰" and (tail := _percent(text, end)):
        return tail
    money = currency_after(text, end)
    if money and not (ahead and money.iso != ahead.iso and money.family != "dollar"):
        return _money(money)
    if ahead is not None:
        return None
    if end == numeral.end and (tail := _multiple(text, numeral)):
        return tail
    one = numeral.num == numeral.den
    unit = unit_after(text, end, one)
    return _counted(unit, numeral) if unit else None


def _counted(unit: Unit, numeral: Numeral) -> _Tail | None:
    if unit.duration:
        return _Tail("duration", unit.end, unit.text)
    if numeral.form == "fraction":
        return None
    return _Tail("quantity", unit.end, unit.text)


def _with_subunits(text: str, amount: Amount, currency: Currency) -> Amount:
    """``3 dollars 50 cents``, ``15 dollars 50``, ``one kuai and five mao five``."""
    value, end, last = amount.value, amount.end, 1
    for _ in range(2):
        part = _SUBUNIT.match(text, end)
        if part is None:
            break
        number = digits(text, part.start(1)).numeral if part.group(1)[0].isdigit() else spelled(text, part.start(1))
        if number is None:
            break
        word = _PART_NAME.match(text, number.end)
        per = subunit(currency, word.group(1)) if word else None
        if word and per:
            value, end, last = add(value, Rational(number.num, number.den), per), word.end(), per
            continue
        break
    if last == 1 and currency.family in ("dollar", "euro", "pound") and (cents := _BARE_CENTS.match(text, end)):
        value, end = add(value, Rational(int(cents.group(1)), 1), 100), cents.end()
    elif last == 10 and (rest := _TRAILING_TENTHS.match(text, end)):
        number = spelled(text, rest.start(1))
        if number and number.end == rest.end() and number.num < 10:
            value, end = add(value, Rational(number.num, number.den), 100), rest.end()
    return amount._replace(value=value, end=end)


def numeral_at(text: str, pos: int, money: bool = False) -> tuple[Numeral | None, int]:
    """The number at ``pos`` in digits or words, and where scanning goes on if there is none."""
    here = text[pos : pos + 1]
    if here.isascii() and here.isalpha():
        read = spelled(text, pos)
        return read, read.end if read else pos + 1
    if not here:
        return None, pos + 1
    found = digits(text, pos, money)
    return found.numeral, found.end


def amount_from(text: str, start: int, numeral: Numeral, ahead: Currency | None, negative: bool) -> Amount:
    """The amount whose number is already read; ``ahead`` is the currency printed before it."""
    if numeral.form == "ordinal" and ahead is None:
        value = Rational(numeral.num, numeral.den)
        return Amount(start, numeral.end, numeral, value, "ordinal", None, None, None, False)
    if numeral.form == "vague":
        return _vague(text, start, numeral)
    after = hedge_after(text, numeral.end)
    tail = _tail(text, numeral, after.end if after else numeral.end, ahead)
    value = Rational(-numeral.num if negative else numeral.num, numeral.den)
    base: Kind = "fraction" if numeral.form == "fraction" else "quantity"
    if ahead is not None:
        base = "money"
    if tail is None:
        end = after.end if after else numeral.end
        unit, iso = (ahead.printed, ahead.iso) if ahead else (None, None)
        return Amount(start, end, numeral, value, base, unit, iso, after, ahead is not None)
    value = Rational(value.num * tail.scale, value.den * tail.per)
    unit, iso = tail.unit, tail.currency
    if ahead is not None:
        unit, iso = ahead.printed, ahead.iso
    amount = Amount(start, tail.end, numeral, value, tail.kind, unit, iso, after, True)
    if tail.kind == "money" and ahead is None:
        currency = currency_after(text, numeral.end)
        if currency and currency.family:
            amount = _with_subunits(text, amount, currency)
    if after is None and (behind := hedge_after(text, amount.end)):
        amount = amount._replace(after=behind, end=behind.end)
    return amount


def _vague(text: str, start: int, numeral: Numeral) -> Amount:
    """``dozens of workers``, ``several thousand yuan``: the unit may stand behind *of*."""
    of = _OF.match(text, numeral.end)
    tail = _tail(text, numeral, of.end() - 1 if of else numeral.end, None)
    value = Rational(numeral.num, numeral.den)
    if tail is None or tail.kind not in ("quantity", "money", "duration"):
        return Amount(start, numeral.end, numeral, value, "quantity", None, None, None, False)
    return Amount(start, tail.end, numeral, value, tail.kind, tail.unit, tail.currency, None, True)


def amount_at(text: str, pos: int, floor: int) -> Amount | None:
    """The amount that begins at ``pos``: a currency sign, a minus or the number itself."""
    negative = text[pos : pos + 1] in ("-", "−")
    at, start = pos + negative, pos
    ahead = currency_ahead(text, at, floor) if not text[at : at + 1].isdigit() else None
    if ahead:
        at, start = ahead.end, ahead.start
    numeral, _ = numeral_at(text, at, ahead is not None)
    if numeral is None:
        return None
    return amount_from(text, start, numeral, ahead, negative)
