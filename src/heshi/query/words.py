"""Search words as they are typed."""

from __future__ import annotations

from heshi.facts.wording import fold

_NUMERALS = frozenset("0123456789〇零一二三四五六七八九十两")


def split(words: tuple[str, ...]) -> tuple[str, ...]:
    """Search words as typed, also those quoted into one argument, each folded; empty ones dropped."""
    return tuple(part for word in words for part in fold(word).split())


def has_numeral(word: str) -> bool:
    """Whether a word could be found by the number it states."""
    return not _NUMERALS.isdisjoint(word)
