"""A whole string as one number, for ``--min 1.5亿``."""

from __future__ import annotations

from typing import Final

from heshi.figures.digits import MAX_DIGITS, number
from heshi.figures.figure import Figure

_SCALES: Final = (
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("千万", 7), ("百万", 6), ("亿", 8), ("万", 4), ("千", 3), ("", 0),
)  # fmt: skip
"""Chinese scales that may end a plain number, the longest first."""


def read_quantity(text: str) -> Figure | None:
    """``text`` as one figure, ``None`` when it is not wholly one: 1.5亿, 30万, 5000, 1.7亿元, 2万-3万, twelve thousand.

    A plain number of four digits is a number here, not a year. A range has its two bounds and no value.

    >>> read_quantity("1.5亿").value
    150000000
    >>> read_quantity("关于1.5亿") is None
    True
    """
    stripped = text.strip()
    if plain := _plain(stripped, len(text) - len(text.lstrip())):
        return plain
    from heshi.figures.scan import read

    figures = read(text)
    if len(figures) != 1:
        return None
    figure = figures[0]
    if figure.text != stripped or figure.kind == "date":
        return None
    return figure


def _plain(written: str, start: int) -> Figure | None:
    """A number in plain digits with at most one scale, read without loading the grammars."""
    scale, power = next((scale, power) for scale, power in _SCALES if written.endswith(scale))
    digits = written[: len(written) - len(scale)]
    body = digits.removeprefix("-")
    whole, point, decimals = body.partition(".")
    if len(body) > MAX_DIGITS or not (whole + decimals).isdecimal() or not body.isascii() or not whole:
        return None
    if point and not decimals:
        return None
    sign = -1 if digits != body else 1
    value = number(sign * int(whole + decimals) * 10**power, len(decimals))
    end = start + len(written)
    numeral = (end - len(body) - len(scale), end)
    return Figure(start, end, written, "quantity", value, value, value, True, True, None, None, "exact", None, numeral)
