"""Text as terms: pairs of Chinese characters and stems of English words.

Pairs need no word list, so a draft's own wording overlaps with a fact's as far as the two share characters;
how much a term proves is weighed in :mod:`heshi.check.subjects`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from heshi.check.tables.english import STOP, SYNONYMS

WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
# Characters that only join words: a pair that holds one says nothing.
_JOINTS = frozenset("的了和与及或在是为于以等之其把被将、，。；：“”‘’《》「」『』（）()·,.;:!?！？ \n\t\r-—～~/%")


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


def is_pair(pair: str) -> bool:
    """Whether two characters are a Chinese term: both letters beyond Latin, none a joint or a numeral sign."""
    first, second = pair[0], pair[-1]
    return (
        len(pair) == 2
        and "\u3400" <= first <= "\u9fff"
        and "\u3400" <= second <= "\u9fff"
        and first not in _JOINTS
        and second not in _JOINTS
    )


def terms(text: str) -> Iterator[tuple[int, str]]:
    """The terms of a text, each with where it begins."""
    for place in range(len(text) - 1):
        pair = text[place : place + 2]
        if is_pair(pair):
            yield place, pair
    for word in WORD.finditer(text):
        if (stemmed := stem(word[0])) not in STOP:
            yield word.start(), stemmed
