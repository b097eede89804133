"""Whether a text holds one of many words, and which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Spots: TypeAlias = Mapping[str, tuple[str, ...]]
"""Words by their first character."""
_OFTEN = 250
"""One pattern of many words takes as long to make as so many texts take to be searched for each of them."""


class AnyOf:
    """Many words, of which a text may hold one; a text asks about the same ones again and again, or never."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(words)
        self._left = _OFTEN

    def stand_in(self, text: str) -> object:
        """What is true if one of the words stands in ``text``; often asked, it is a pattern's own ``search``."""
        self._left -= 1
        if self._left <= 0:
            bound: dict[str, Any] = self.__dict__
            bound["stand_in"] = re.compile("|".join(map(re.escape, self._words)) or "(?!)").search
        return any(word in text for word in self._words)

    def __reduce__(self) -> tuple[type[AnyOf], tuple[tuple[str, ...]]]:
        return AnyOf, (self._words,)


def spots(words: Iterable[str]) -> Spots:
    """The words as :func:`spotted` wants them. Raises :class:`IndexError` for an empty word."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[0], []).append(word)
    return {first: tuple(group) for first, group in found.items()}


def spotted(text: str, words: Spots) -> list[str]:
    """The words that stand in ``text``, in no order that means anything."""
    if words.keys().isdisjoint(text):
        return []
    return [word for first in words.keys() & set(text) for word in words[first] if word in text]
