"""Hedges: the words before and after an English number that say which way it may be off.

Direction and inclusion follow plain usage: *over*, *above*, *under* leave the number itself out; *at least*,
*up to*, *or more*, *within* take it in; *nearly* and *almost* lie below it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.figure import Hedge
from heshi.figures.pattern import Pattern


class HedgeWord(NamedTuple):
    start: int
    end: int
    hedge: Hedge
    inclusive: bool

    def said(self, text: str) -> tuple[Hedge, bool, str]:
        """Direction, inclusion and the words, as a figure keeps them."""
        return self.hedge, self.inclusive, text[self.start : self.end]


_BEFORE: Final[tuple[tuple[Hedge, bool, str], ...]] = (
    ("at_least", False,
     "over|more than|greater than|higher than|larger than|longer than|above|beyond|exceeding|exceeds|exceed|exceeded"
     "|in excess of|upwards of|upward of|surpassing|surpassed|surpasses|surpass|topping|topped|tops"
     "|broke through|breaking through|better than|passed the|passing the|crossed the|crossing the|topped the"
     "|surpassed the|exceeded the"),
    ("at_least", True,
     "at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum|no lower than"
     "|not lower than|not below|no below|at the least|at the very least|at a minimum"),
    ("at_most", False,
     "nearly|almost|close to|near|nearing|approaching|just under|under|less than|fewer than|below|lower than"
     "|smaller than|shorter than|short of|just short of|not quite"),
    ("at_most", True,
     "up to|at most|at the most|no more than|not more than|a maximum of|maximum of|maximum|not exceeding|within"
     "|no higher than|not higher than|not above|not over|as many as|as much as|no greater than|as high as"),
    ("about", True,
     "about|around|some|approximately|roughly|circa|approx|approx.|an estimated|estimated"
     "|something like|in the region of|in the order of|on the order of|or about|or around|close on|somewhere around"),
)  # fmt: skip
_SIGNS: Final[dict[str, tuple[Hedge, bool]]] = {
    ">": ("at_least", False), "≥": ("at_least", True), "<": ("at_most", False), "≤": ("at_most", True),
    "≈": ("about", True), "~": ("about", True),
}  # fmt: skip
_LONGEST: Final = 24


def _by_last_word() -> dict[str, list[tuple[str, Hedge, bool]]]:
    """The phrases by the word that stands next to the number, the longest first (*no less than* is not *less than*)."""
    index: dict[str, list[tuple[str, Hedge, bool]]] = {}
    for hedge, inclusive, phrases in _BEFORE:
        for phrase in phrases.split("|"):
            index.setdefault(phrase.rpartition(" ")[2], []).append((phrase, hedge, inclusive))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


_BY_LAST_WORD: Final = _by_last_word()

# Behind these a phrase bounds nothing: they added up to a number, or spread something over it.
_NO_HEDGE: Final[dict[str, tuple[str, ...]]] = {
    "up to": ("added ", "adds ", "add ", "adding ", "summed ", "sums "),
    "over": ("spread ", "spreads ", "stretched ", "stretches ", "divided ", "distributed ", "shared "),
}  # fmt: skip
_LAST_WORD: Final = Pattern(r"[A-Za-z]+\.?$")
_AFTER: Final = Pattern(
    r"""(?xi)(?:(?P<plus>\+|-plus\b|[ ]plus\b)
    |(?P<least>,?[ ](?:or|and)[ ](?:more|above|higher|over|up|upwards?|older|longer|better|greater)\b(?![ ]than)
        |[ ]at[ ](?:least|a[ ]minimum)\b|[ ]minimum\b)
    |(?P<most>,?[ ](?:or|and)[ ](?:less|fewer|under|below|lower|younger|shorter|smaller)\b(?![ ]than)
        |[ ]at[ ](?:the[ ])?most\b|[ ]maximum\b)
    |(?P<about>,?[ ]or[ ]so\b)
    |(?P<odd>[ -]odd\b))""",
)
_AFTER_KINDS: Final[dict[str, Hedge]] = {
    "plus": "at_least", "least": "at_least", "odd": "at_least", "most": "at_most", "about": "about",
}  # fmt: skip
_AFTER_FIRST: Final = frozenset("+-, ")
_AFTER_WORDS: Final = Pattern(r"(?i)[ ,-]{1,2}(?:or|and|plus|at|odd|minimum|maximum) ?\b")


def hedge_before(text: str, start: int, floor: int) -> HedgeWord | None:
    """The hedge that ends right before ``start``, not reaching before ``floor``."""
    end = start
    if end <= floor:
        return None
    last = text[end - 1]
    if last in _SIGNS or (last == "=" and end - 2 >= floor and text[end - 2] in "<>"):
        return _sign(text, end, floor)
    if last not in " \u00a0":
        return None
    while end > floor and end > start - 3 and text[end - 1] in " \u00a0":
        end -= 1
    if end > floor and text[end - 1] in "<>≥≤≈~=":
        return _sign(text, end, floor)
    low = max(floor, end - _LONGEST)
    window = text[low:end]
    word = _LAST_WORD.search(window, max(0, len(window) - 14))
    entries = _BY_LAST_WORD.get(word.group().lower()) if word else None
    if entries is None:
        return None
    window = window.lower()
    for phrase, hedge, inclusive in entries:
        if window.endswith(phrase):
            at = len(window) - len(phrase)
            if phrase in _NO_HEDGE and window[:at].endswith(_NO_HEDGE[phrase]):
                return None
            if at == 0 or not (window[at - 1].isalnum() or window[at - 1] == "-"):
                return HedgeWord(low + at, end, hedge, inclusive)
    return None


def _sign(text: str, end: int, floor: int) -> HedgeWord | None:
    if text[end - 1] == "=":
        for width in (2, 3):
            if end - width >= floor and text[end - width] in "<>":
                hedge, _ = _SIGNS[text[end - width]]
                return HedgeWord(end - width, end, hedge, True)
        return None
    hedge, inclusive = _SIGNS[text[end - 1]]
    return HedgeWord(end - 1, end, hedge, inclusive)


def hedge_after(text: str, end: int) -> HedgeWord | None:
    """The hedge that begins right behind ``end`` (``or more``, ``plus``, ``+``, ``-odd``)."""
    first = text[end : end + 1]
    if first not in _AFTER_FIRST or not first:
        return None
    if first != "+" and not _AFTER_WORDS.match(text, end):
        return None
    found = _AFTER.match(text, end)
    if found is None or found.lastgroup is None:
        return None
    if found.lastgroup == "plus" and text[found.end() : found.end() + 1].isdigit():
        return None  # 5+3 is a sum
    begin = found.start()
    while text[begin] in " ,":
        begin += 1
    return HedgeWord(begin, found.end(), _AFTER_KINDS[found.lastgroup], True)
