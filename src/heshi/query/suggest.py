"""What might have been meant by words that found nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from heshi.facts.keys import names_of
from heshi.facts.wording import fold
from heshi.model import Fact
from heshi.query.words import split

CLOSE = 0.6
"""The least likeness (``SequenceMatcher.ratio``) of a suggestion."""


def suggestions(words: Sequence[str], facts: Iterable[Fact], most: int = 3) -> tuple[str, ...]:
    """Names and aliases of the fact base that look like one of the words, the likest first."""
    needles = split(tuple(words))
    likeness: dict[str, float] = {}
    for fact in facts:
        for name in names_of(fact):
            text = fold(name)
            best = max((_likeness(needle, text) for needle in needles), default=0.0)
            if best >= CLOSE:
                likeness.setdefault(name, best)
    ranked = sorted(likeness.items(), key=lambda item: -item[1])
    return tuple(name for name, _ in ranked[:most])


def _likeness(needle: str, text: str) -> float:
    """How like the word is to the whole name, or to a stretch of its own length inside it."""
    matcher = SequenceMatcher(None, needle, text, autojunk=False)
    if matcher.real_quick_ratio() < CLOSE and len(text) <= len(needle):
        return 0.0
    whole = matcher.ratio() if matcher.quick_ratio() >= CLOSE else 0.0
    block = matcher.find_longest_match()
    start = max(0, block.b - block.a)
    inside = SequenceMatcher(None, needle, text[start : start + len(needle)], autojunk=False).ratio()
    # A stretch inside a longer name says less than the whole name.
    return max(whole, inside - 0.05)
