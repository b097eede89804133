"""What a figure is: a span of text and the value it states."""

from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal[
    "quantity", "money", "percent", "points", "ordinal", "fraction", "multiple", "date", "duration"
]
Number: TypeAlias = int | float
Hedge: TypeAlias = Literal["exact", "at_least", "at_most", "about", "range"]


class Figure(NamedTuple):
    """One figure of a text.

    ``text`` is ``source[start:end]``, code points, end exclusive. ``value`` is the number printed, in the base
    unit (1.7亿元 is 170000000 元), or an ISO date (``2023``, ``2023-07``, ``2023-07-25``, ``--08-29`` without a
    year); it is ``None`` for a range. ``low`` and ``high`` are the bounds the hedge or range implies (``None``
    is open; a date's are ISO days, both inclusive), with their inclusion. ``unit`` is the unit as printed
    (人次, 元, an English head noun), ``currency`` an ISO 4217 code.
    """

    start: int
    end: int
    text: str
    kind: Kind
    value: Number | str | None
    low: Number | str | None
    high: Number | str | None
    low_inclusive: bool
    high_inclusive: bool
    unit: str | None
    currency: str | None
    hedge: Hedge
    hedge_text: str | None
    """The hedge words as printed (余, 超过, over), ``None`` when there is none."""
    numeral: tuple[int, int]
    """Where the bare numeral stands, without hedge words and unit: ``source[a:b]``."""
