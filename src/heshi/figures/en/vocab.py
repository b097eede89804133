"""Words of English numbers: what each is worth. All keys are lower case."""

from __future__ import annotations

from typing import Final


def words(listed: str) -> frozenset[str]:
    """A set of words written as one line of text."""
    return frozenset(listed.split())


DIGIT_WORDS: Final = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS: Final = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SMALL: Final = {**DIGIT_WORDS, **TEENS, **TENS}

SCALES: Final = {
    "dozen": 12, "dozens": 12, "doz": 12, "dozs": 12,
    "thousand": 10**3, "thousands": 10**3, "lakh": 10**5, "lakhs": 10**5,
    "million": 10**6, "millions": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "billions": 10**9, "trillion": 10**12, "trillions": 10**12,
    "quadrillion": 10**15, "quadrillions": 10**15, "quintillion": 10**18,
}  # fmt: skip
"""Scale words above ``hundred``, which binds closer and is handled with the group it belongs to."""

SCALE_MARKS: Final = {
    "k": 10**3, "K": 10**3, "M": 10**6, "m": 10**6, "mn": 10**6, "mln": 10**6, "MM": 10**6, "mil": 10**6,
    "bn": 10**9, "b": 10**9, "B": 10**9, "Bn": 10**9, "BN": 10**9, "bln": 10**9, "G": 10**9,
    "tn": 10**12, "trn": 10**12, "T": 10**12, "Tn": 10**12,
}  # fmt: skip
"""Abbreviated scales written against the digits (3.5bn)."""

SPACED_MARKS: Final = frozenset({"k", "K", "mn", "mln", "MM", "bn", "Bn", "BN", "bln", "tn", "trn", "G"})
"""Those that keep their meaning after a space; ``5 m`` is five metres, ``5 b`` a label."""

MONEY_MARKS: Final = frozenset({"m", "M", "b", "B", "T", "mn", "bn"})
"""Those that still mean a scale after a space when the amount stands behind a currency."""

ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 10**3, "millionth": 10**6,
    "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip

DENOMINATORS: Final = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4,
    **{word: value for word, value in ORDINALS.items() if value > 2},
    **{word + "s": value for word, value in ORDINALS.items() if value > 2},
}  # fmt: skip
"""What can stand under a numerator; ``seconds`` are time, so they are left out."""

ONES_UNDER_TENS: Final = {
    "first": 1, "firsts": 1, "second": 2, "seconds": 2,
    **{word: value for word, value in DENOMINATORS.items() if 2 < value < 10 and word[:7] != "quarter"},
}  # fmt: skip
"""The last word of a compound denominator (three twenty-firsts)."""

VAGUE: Final = {
    "dozens": (24, 99), "scores": (40, 99), "tens": (20, 99), "hundreds": (200, 999),
    "thousands": (2 * 10**3, 9999), "millions": (2 * 10**6, None), "billions": (2 * 10**9, None),
    "trillions": (2 * 10**12, None),
}  # fmt: skip
"""A plural scale without a number: at least two of them, and below the next one where that is said by custom."""

FOLD_WORDS: Final = {
    "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3,
    "quadrupled": 4, "quadrupling": 4, "quintupled": 5,
}  # fmt: skip

VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip

DURATIONS: Final = {
    form: word
    for word in ("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "fortnight")
    for form in (word, word + "s")
} | {"centuries": "century", "hr": "hour", "hrs": "hour", "mins": "minute", "min": "minute", "yrs": "year"}
"""Units of time, by every form they are printed in."""
