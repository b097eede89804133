"""Whether a text holds one of many words: only those are looked for whose first character stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

Spots: TypeAlias = Mapping[str, tuple[str, ...]]
"""Words by their first character."""


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
