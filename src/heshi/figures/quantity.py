"""A whole string as one number, for ``--min 1.5亿``."""

from __future__ import annotations

from heshi.figures.figure import Figure


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


def _plain(digits: str, start: int) -> Figure | None:
    """A number in plain digits, without loading the grammars."""
    body = digits[1:] if digits[:1] == "-" else digits
    if len(body) > 40 or not body.isascii() or not body.replace(".", "", 1).isdigit() or body[-1] == ".":
        return None
    value: int | float = int(digits) if "." not in body else float(digits)
    value = int(value) if isinstance(value, float) and value.is_integer() else value
    end = start + len(digits)
    numeral = (end - len(body), end)
    return Figure(start, end, digits, "quantity", value, value, value, True, True, None, None, "exact", None, numeral)
