"""Search words and the texts they are held against, brought to one dress.

Full width becomes half width, letters lose their case, quotation marks and blanks inside a word go away,
so that ``“三秦工匠”``, ``三秦工匠`` and ``ＳＱＧＪ`` are typed as one likes.
"""

from __future__ import annotations

import unicodedata

_QUOTES = {ord(mark): None for mark in "“”‘’「」『』《》〈〉\"'"}
_NUMERALS = frozenset("0123456789〇零一二三四五六七八九十两")


def fold(text: str) -> str:
    """``text`` as it is compared: NFKC, case folded, without quotation marks."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)


def split(words: tuple[str, ...]) -> tuple[str, ...]:
    """Search words as typed, also those quoted into one argument, each folded; empty ones dropped."""
    return tuple(part for word in words for part in fold(word).split())


def has_numeral(word: str) -> bool:
    """Whether a word could be found by the number it states."""
    return not _NUMERALS.isdisjoint(word)
