"""Exact scaling without a decimal library: a value is a numerator over a denominator until it is handed out."""

from __future__ import annotations

from typing import NamedTuple


class Rational(NamedTuple):
    """``num / den``, ``den`` positive, not reduced."""

    num: int
    den: int


def decimal(whole: str, fraction: str) -> Rational:
    """``whole.fraction``, both runs of ASCII digits, either may be empty."""
    return Rational(int(whole + fraction or "0"), 10 ** len(fraction))
