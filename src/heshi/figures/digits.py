"""Numbers as scaled integers: exact in decimal, handed out as ``int`` where whole."""

from __future__ import annotations

from typing import Final

from heshi.figures.figure import Number

MAX_DIGITS: Final = 40
"""A longer run of digits is an identifier and no number; the limit also keeps every conversion short."""


def number(mantissa: int, decimals: int) -> Number:
    """``mantissa / 10**decimals``: an ``int`` where whole, else the nearest ``float`` (one rounding)."""
    if not decimals:
        return mantissa
    power: int = 10**decimals
    whole, rest = divmod(mantissa, power)
    return mantissa / power if rest else whole


def quotient(above: int, below: int) -> Number:
    """``above / below``: an ``int`` where whole, else the nearest ``float``."""
    whole, rest = divmod(above, below)
    return above / below if rest else whole
