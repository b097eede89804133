"""What the words around a date say happened to an event, and whether they speak of another one."""

from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.layout import Sentence
from heshi.check.occasions import Occasion
from heshi.check.spotting import AnyOf, spots, spotted
from heshi.check.tables.actions import ACTIONS, AROUND, MEETINGS, PLAIN_BEFORE
from heshi.figures.figure import Figure

_MARKS = "，,；;。：:"
ALL_ACTIONS = AnyOf(dict.fromkeys(word for words in ACTIONS.values() for word in words))
"""Every word that says what happened to some event."""
_ALL_MEETINGS = spots(MEETINGS)


class Window(NamedTuple):
    """The words around a date: up to the dates beside it and to a semicolon, and its own clause in them."""

    left: int
    right: int
    clause: tuple[int, int]


def window_of(text: str, sentence: Sentence, dates: Sequence[Figure], order: int) -> Window:
    """The words around one of the dates of a sentence."""
    figure = dates[order]
    left = dates[order - 1].end if order else sentence.start
    right = dates[order + 1].start if order + 1 < len(dates) else sentence.end
    left = max(left, text.rfind("；", left, figure.start) + 1, text.rfind(";", left, figure.start) + 1)
    stops = [place for mark in "；;" if (place := text.find(mark, figure.end, right)) >= 0]
    right = min(stops, default=right)
    begin = max(left, max(text.rfind(mark, left, figure.start) for mark in _MARKS) + 1)
    ends = [place for mark in "，,；;。" if (place := text.find(mark, figure.end, right)) >= 0]
    return Window(left, right, (begin, min(ends, default=right)))


def is_another(clause: str, occasion: Occasion) -> bool:
    """Whether a clause names a meeting of another kind than the event: 同年的省妇女代表大会则安排在9月5日."""
    for noun in spotted(clause, _ALL_MEETINGS):
        place = clause.find(noun)
        named = clause[max(0, place - 2) : place + len(noun)]
        if len(named) == len(noun) + 2 and all("\u3400" <= sign <= "\u9fff" for sign in named):
            plain = named.startswith(PLAIN_BEFORE) or named[1] in (*PLAIN_BEFORE, "，")
            if not plain and named not in occasion.names:
                return True
    return False


def states(piece: str, occasion: Occasion) -> bool:
    """Whether what happens to an event is said in a piece of text."""
    return any(word in piece and _happens(word, piece) for word in ACTIONS[occasion.action])


def _happens(word: str, piece: str) -> bool:
    """Whether an action is stated, not what came before or after it: 揭牌前, 揭牌一周年."""
    place = piece.find(word)
    while place >= 0:
        if not piece.startswith(AROUND, place + len(word)):
            return True
        place = piece.find(word, place + 1)
    return False
