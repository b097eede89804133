"""Words of an English sentence that put a figure out of a fact's reach."""

from __future__ import annotations

from heshi.check.finding import Barrier
from heshi.check.layout import Sentence
from heshi.check.places import Home
from heshi.check.subjects import Reach
from heshi.check.tables import scope as words
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_TOKEN = Pattern(r"of-whom|[a-z']+")
_TITLED_PLAN = Pattern(r"[A-Z][a-z]+ Plan\b")
"""A document: it plans nothing for the figures beside it."""
_TURNS_TO_WRITER = Pattern(r"[,;] (?:and|but|while|whereas|though) (?:we|i|our|my)\b")
_OF_WRITER = Pattern(r"\b(?:we|i|our|us|my)\b")
_BRACKETED = Pattern(r"\([^()]*\)")
_AMONG = 2
"""Among whom something is said stands so many words from the start of a sentence."""
_LEADING_WORDS = 8
"""An English sentence is about a body that stands among its first words."""


def english_barrier(text: str, figure: Figure, sentence: Sentence, subject: Reach, home: Home) -> Barrier:
    """Words of a part, a mean, a plan or another body in the part of an English sentence a figure stands in."""
    left, right = _part(text, figure, sentence)
    known = set(_tokens(subject.texts))
    # What a comma parts behind a figure says nothing of it: 140 craftsmen, 37 of them women.
    behind = text[figure.end : right].partition(", ")[0].partition(" and ")[0]
    # What a closed bracket says is said of what stands in it: 117 unions (11 of those new), 21 measures.
    lead = _BRACKETED.compiled().sub(" ", text[left : figure.start])
    tokens = _read_tokens(f"{lead} {figure.text}{behind}")
    if not words.SHIFTS_ENGLISH.isdisjoint(set(tokens) - known):
        return "doubt"
    before = text[sentence.start : figure.start].lower()
    turn = _TURNS_TO_WRITER.search(before)
    if turn is not None and _OF_WRITER.search(before[: turn.start()].rpartition(":")[2]) is None:
        # The academy ran 166 classes, and we were guests in 9 classes.
        return "other"
    opening = _read_tokens(text[sentence.start : figure.start])
    if opening[:1] == ["among"] and words.AMONG_ALL.isdisjoint(opening[1:_AMONG]):
        # Among couriers the rise was 63%.
        return "doubt"
    if opening[:2] == ["of", "the"] and ", " in text[sentence.start : figure.start]:
        # Of the 300 innovations, 30 won first prizes.
        return "other"
    bodies = [place for place, token in enumerate(opening) if token in words.BODIES_ENGLISH and token not in known]
    # Xidian University opened …: the sentence is about another body if it begins with it.
    homes = [place for place, token in enumerate(opening) if token in home.speaks_english]
    if bodies and bodies[0] < _LEADING_WORDS and not homes:
        return "other"
    return "none" if words.BODIES_ENGLISH.isdisjoint(set(tokens) - known) else "doubt"


def _read_tokens(text: str) -> list[str]:
    """The words of a piece of English, phrases among them read as one."""
    piece = _TITLED_PLAN.compiled().sub("", text).lower().replace("’", "'")
    for phrase, instead in words.PHRASES_ENGLISH.items():
        piece = piece.replace(phrase, instead)
    return _tokens(piece)


def _part(text: str, figure: Figure, sentence: Sentence) -> tuple[int, int]:
    """The part of an English sentence around a figure, up to where another subject begins."""
    lower = text[sentence.start : sentence.end].lower()
    start, end = figure.start - sentence.start, figure.end - sentence.start
    left = max(
        (place + len(mark) for mark in words.PARTS_ENGLISH if (place := lower.rfind(mark, 0, start)) >= 0), default=0
    )
    stops = [place for mark in words.PARTS_ENGLISH if (place := lower.find(mark, end)) >= 0]
    return sentence.start + left, sentence.start + min(stops, default=len(lower))


def _tokens(text: str) -> list[str]:
    found: list[str] = _TOKEN.compiled().findall(text)
    return found
