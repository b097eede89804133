"""Figures from what was read: bounds from the hedge."""

from __future__ import annotations

from heshi.figures.figure import Figure, Hedge, Kind, Number


def amount(
    text: str,
    span: tuple[int, int],
    kind: Kind,
    value: Number,
    numeral: tuple[int, int],
    unit: str | None = None,
    currency: str | None = None,
    hedge: tuple[Hedge, bool, str] | None = None,
) -> Figure:
    """A figure of one number. ``hedge`` is its direction, whether the number is included, and the words.

    ``at_least`` and ``at_most`` leave the other side open, ``about`` both: a vague word gives no bound of its own.
    """
    low: Number | None = value
    high: Number | None = value
    low_in = high_in = True
    name: Hedge = "exact"
    words: str | None = None
    if hedge is not None:
        name, inclusive, found = hedge
        words = found or None
        if name == "at_least":
            high, low_in, high_in = None, inclusive, False
        elif name == "at_most":
            low, low_in, high_in = None, False, inclusive
        elif name == "about":
            low = high = None
            low_in = high_in = False
    start, end = span
    return Figure(
        start, end, text[start:end], kind, value, low, high, low_in, high_in, unit, currency, name, words, numeral
    )


def spread(
    text: str,
    span: tuple[int, int],
    kind: Kind,
    bounds: tuple[Number | str | None, Number | str | None],
    numeral: tuple[int, int],
    unit: str | None = None,
    currency: str | None = None,
    words: str | None = None,
    inclusive: tuple[bool, bool] = (True, True),
) -> Figure:
    """A range: no value, two bounds, both included unless said otherwise."""
    start, end = span
    low, high = bounds
    return Figure(
        start, end, text[start:end], kind, None, low, high, inclusive[0] and low is not None,
        inclusive[1] and high is not None, unit, currency, "range", words, numeral,
    )  # fmt: skip
