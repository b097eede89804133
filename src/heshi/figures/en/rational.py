"""Exact scaling without a decimal library: a value is a numerator over a denominator until it is handed out."""

from __future__ import annotations

from typing import NamedTuple

from heshi.figures.figure import Number

MAX_DIGITS = 40
"""A longer run of digits is an identifier, not a number; it also keeps every conversion short."""


class Rational(NamedTuple):
    """``num / den``, ``den`` positive, not reduced."""

    num: int
    den: int


def number(num: int, den: int) -> Number:
    """The value as an ``int`` where it is whole, else the float nearest to it (one correctly rounded division)."""
    if den == 1:
        return num
    whole, rest = divmod(num, den)
    return whole if not rest else num / den


def decimal(whole: str, fraction: str) -> Rational:
    """``whole.fraction``, both runs of ASCII digits, either may be empty."""
    return Rational(int(whole + fraction or "0"), 10 ** len(fraction))
