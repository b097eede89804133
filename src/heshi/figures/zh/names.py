"""What looks like a figure and is none: words, names, labels, document numbers, telephone numbers, list numbers."""

from __future__ import annotations

from typing import Final

from heshi.figures.pattern import Pattern
from heshi.figures.tables.lookalikes import AROUND, WORDS
from heshi.figures.tables.numerals import DIGITS, GROUPS, PLACES

_NUMERAL: Final = frozenset(DIGITS) | frozenset(PLACES) | frozenset(GROUPS) | frozenset("廿卅半首翻")


def _index(words: frozenset[str]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[:2], set()).add(len(word))
    return {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()}


def _inside() -> dict[str, tuple[tuple[str, int], ...]]:
    """The words with a numeral inside by the two characters up to it: what to compare and how far left it begins."""
    index: dict[str, list[tuple[str, int]]] = {}
    for word in AROUND:
        for place, char in enumerate(word):
            if place and char in _NUMERAL:
                index.setdefault(word[place - 1 : place + 1], []).append((word, place))
    return {key: tuple(sorted(words, key=lambda item: -len(item[0]))) for key, words in index.items()}


_LENGTHS: Final = _index(WORDS)
_INSIDE: Final = _inside()
_PARTY: Final = Pattern(
    r"(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})届(?:[一二三四五六七八九十]{1,3}(?:中|次)(?:全会|全体会议)?"
    r"|[0-9]{1,2}(?:中|次)(?:全会|全体会议)?|全国|人大|政协|委员|省委|市委|中央|常委|历次|中纪委|全会|理事|领导)"
)
_BIG: Final = Pattern(
    r"(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[0-9]{1,2})大"
    r"(?![类類项型约概量部多小中于於一得岁])"
)
_PLENARY: Final = Pattern(
    r"[一二三四五六七]中全会|[一二三四五六七八九十]{1,3}(?:年代|世纪(?! ?[一二三四五六七八九]十年代))"
    r"|十?[一二三四五六七八九十][点點](?:半|整|钟|鐘|[一二三四五六七八九十]{1,3}分(?![之钟]))"
    r"|十?[一二三四五六七八九十]时(?:[一二三四五六七八九十]{1,3}分(?![之钟])|许|整)"
)
_PLENARY_SIGNS: Final = frozenset("中年世点點时")
_REACH: Final = 5
"""What makes a numbered name of a numeral stands within so many characters."""
_QUOTED: Final = Pattern(r"[一二三四五六七八九十两百千万][^”“」』\"0-9\n]{0,11}[”」』\"]")
_QUOTES: Final = frozenset('“「『"‘')
_LABEL_END: Final = frozenset('”」』"’')
_ENUMERATED: Final = Pattern(r"[一二三四五六七八九]{1}[是要来则为](?![0-9])")
_LIST_HEAD: Final = Pattern(r"[一二三四五六七八九十百]{1,4} ?[、.)](?! ?[0-9一二三四五六七八九十]{1,4} ?[、个名])")
_PARENTHESIS: Final = Pattern(r"[一二三四五六七八九十]{1,4} ?\)")


def word_at(text: str, at: int) -> int:
    """End of the word or name at ``at`` that holds its numeral character, 0 where there is none."""
    sizes = _LENGTHS.get(text[at : at + 2])
    if sizes is not None:
        for size in sizes:
            if text[at : at + size] in WORDS:
                return at + size
    if at:
        words = _INSIDE.get(text[at - 1 : at + 1])
        if words is not None:
            for word, place in words:
                if at >= place and text.startswith(word, at - place):
                    return at - place + len(word)
    return 0


def name_at(text: str, at: int) -> int:
    """End of the numbered name at ``at`` (二十大, 十四届五次全会, 三中全会, “四个一”, 一是), 0 where there is none."""
    ahead = text[at + 1 : at + _REACH]
    if "届" in ahead and (party := _PARTY.match(text, at)):
        return party.end()
    if "大" in ahead and (at == 0 or text[at - 1] != "比") and (big := _BIG.match(text, at)):
        return big.end()
    if not _PLENARY_SIGNS.isdisjoint(ahead) and (plenary := _PLENARY.match(text, at)):
        return plenary.end()
    before = text[at - 1] if at else "\n"
    if before in _QUOTES and (quoted := _QUOTED.match(text, at)):
        return quoted.end() - 1
    if before in "\n,。;:!?、)  " and (item := _ENUMERATED.match(text, at)):
        return item.end()
    if (before == "\n" or _line_begins(text, at)) and (head := _LIST_HEAD.match(text, at)):
        return head.end()
    if before == "(" and (inner := _PARENTHESIS.match(text, at)):
        return inner.end()
    return 0


def _line_begins(text: str, at: int) -> bool:
    """Whether only spaces and heading marks stand before ``at`` on its line (eight characters at most)."""
    for back in range(at - 1, max(at - 9, -1), -1):
        char = text[back]
        if char == "\n":
            return True
        if char not in " #*>|-":
            return False
    return at < 9
