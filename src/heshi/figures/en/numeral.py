"""A number as it was read, before hedges, units and ranges."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from heshi.figures.digits import quotient
from heshi.figures.figure import Number

Form: TypeAlias = Literal["cardinal", "fraction", "ordinal", "vague"]


class Numeral(NamedTuple):
    """``text[start:end]`` is worth ``num / den``, its scale word included."""

    start: int
    end: int
    num: int
    den: int
    scale: int
    """What its scale words multiplied by, 1 without one: a range gives it back to its first end."""
    form: Form
    plain: bool = False
    """Four digits and nothing else, which a year could be."""
    high: int | None = None
    """The upper end of a vague number (``dozens``); ``num`` is then the lower one."""

    @property
    def value(self) -> Number:
        return quotient(self.num, self.den)
