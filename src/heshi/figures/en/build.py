"""From what was read to a ``Figure``: bounds by hedge, values exact."""

from __future__ import annotations

from heshi.figures.digits import quotient
from heshi.figures.en.hedges import HedgeWord
from heshi.figures.en.rational import Rational
from heshi.figures.figure import Figure, Kind, Number


def bounds(value: Number, hedge: HedgeWord | None) -> tuple[Number | None, Number | None, bool, bool]:
    """``low``, ``high`` and their inclusion for ``value`` under ``hedge``; *about* bounds neither side."""
    if hedge is None:
        return value, value, True, True
    if hedge.hedge == "at_least":
        return value, None, hedge.inclusive, False
    if hedge.hedge == "at_most":
        return None, value, False, hedge.inclusive
    return None, None, False, False


def single(
    text: str,
    span: tuple[int, int],
    kind: Kind,
    value: Rational,
    unit: str | None,
    currency: str | None,
    hedge: HedgeWord | None,
    numeral: tuple[int, int],
) -> Figure:
    """A figure of one number."""
    exact = quotient(*value)
    low, high, low_in, high_in = bounds(exact, hedge)
    return Figure(
        span[0], span[1], text[span[0] : span[1]], kind, exact, low, high, low_in, high_in, unit, currency,
        hedge.hedge if hedge else "exact", text[hedge.start : hedge.end] if hedge else None, numeral,
    )  # fmt: skip


def spread(
    text: str,
    span: tuple[int, int],
    kind: Kind,
    low: Number | str | None,
    high: Number | str | None,
    unit: str | None,
    currency: str | None,
    hedge: HedgeWord | None,
    numeral: tuple[int, int],
) -> Figure:
    """A range: no value, two bounds, both included."""
    return Figure(
        span[0], span[1], text[span[0] : span[1]], kind, None, low, high, low is not None, high is not None, unit,
        currency, "range", text[hedge.start : hedge.end] if hedge else None, numeral,
    )  # fmt: skip
