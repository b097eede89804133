"""Text as terms: pairs of Chinese characters and stems of English words.

Pairs need no word list, so a draft's own wording overlaps with a fact's as far as the two share characters;
how much a term proves is weighed in :mod:`heshi.check.subjects`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from heshi.check.tables.english import STOP, SYNONYMS
from heshi.figures.pattern import Pattern

WORD = Pattern(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z'’]*")
# From A to z; str.isascii() tells less, as most texts hold digits.
LATIN = re.compile("[A-z]")
# Characters that only join words: a pair that holds one of these says nothing.
JOINTS = frozenset("的了和与及或在是为于以等之其把被将")
# Endings of English words with what they leave and the least length they are taken from.
_ENDINGS = (
    ("ies", "y", 5),
    ("sses", "ss", 6),
    ("ches", "ch", 6),
    ("shes", "sh", 6),
    ("ss", "ss", 3),
    ("us", "us", 4),
    ("is", "is", 4),
    ("s", "", 4),
    ("ing", "", 7),
    ("ed", "", 6),
)


def stem(word: str) -> str:
    """An English word without its ending, by its translators' chief variant: ``Artisans`` is ``craftsman``."""
    word = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    if word in SYNONYMS:
        return SYNONYMS[word]
    for ending, instead, least in _ENDINGS:
        if word.endswith(ending) and len(word) >= least:
            word = word[: -len(ending)] + instead
            break
    return SYNONYMS.get(word, word)


def terms(text: str) -> list[tuple[int, str]]:
    """The terms of a text in their order, each with where it begins; words that say nothing are left out."""
    if text.isascii():
        return words(text)
    found = chinese(text)
    if LATIN.search(text):
        found.extend(words(text))
        found.sort()
    return found


def pairs(text: str) -> Iterator[str]:
    """Every two characters of a text that stand side by side."""
    return map(str.__add__, text, text[1:])


def chinese(text: str) -> list[tuple[int, str]]:
    """The pairs of Han characters of a text, each with where it begins."""
    telling = set(han_pairs(text))
    return [(place, pair) for place, pair in enumerate(pairs(text)) if pair in telling]


def han_pairs(text: str) -> list[str]:
    """The pairs of Han characters of a text in their order, those left out that only join words."""
    return [
        pair
        for pair in pairs(text)
        if "\u3400" <= pair < "\ua000" and "\u3400" <= pair[1] < "\ua000" and JOINTS.isdisjoint(pair)
    ]


def words(text: str) -> list[tuple[int, str]]:
    """The stems of the English words of a text, each with where it begins."""
    return [
        (word.start(), stemmed) for word in WORD.compiled().finditer(text) if (stemmed := stem(word[0])) not in STOP
    ]
