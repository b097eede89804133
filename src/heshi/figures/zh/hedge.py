"""The hedge before and behind a number (超过 … 以上), found by its last or first character."""

from typing import Final, NamedTuple

from heshi.figures.figure import Hedge
from heshi.figures.tables.hedges import AFTER, BEFORE, BETWEEN, SPOILED


class HedgeWord(NamedTuple):
    """A hedge as printed at ``start`` to ``end``."""

    start: int
    end: int
    hedge: Hedge
    inclusive: bool


def _by_last() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for word in BEFORE:
        index.setdefault(word[-1], []).append(word)
    return {last: tuple(sorted(words, key=len, reverse=True)) for last, words in index.items()}


def _by_first() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for word in AFTER:
        index.setdefault(word[0], []).append(word)
    return {first: tuple(sorted(words, key=len, reverse=True)) for first, words in index.items()}


_BY_LAST: Final = _by_last()
_BY_FIRST: Final = _by_first()
_BEFORE_MANY: Final = {
    "过": frozenset("通经超不已路难错"), "過": frozenset("通經"), "成": frozenset("完达形组构建养促变造"),
    "上": frozenset("以之网线路会身海陆世历基加赶追马早晚桌地天山"),
}  # fmt: skip
"""过百, 上千, 成百 are hedges only before a bare scale, and not as the tail of 通过, 网上 or 完成."""
_MANY: Final = frozenset("百千万亿佰仟萬億半")
_NOT_AFTER: Final = {"内": frozenset("容部外在需蒙"), "起": frozenset("来点草步到自止飞义诉重伏源")}
"""What makes another word of a hedge behind the number (起来, 内容)."""


def hedge_before(text: str, at: int, floor: int) -> HedgeWord | None:
    """The hedge that ends at ``at`` or one small word (了, 为, 是, 有, 达) before it, not before ``floor``."""
    end = at
    while end > floor and text[end - 1] == " " and at - end < 3:
        end -= 1
    if end <= floor:
        return None
    last = text[end - 1]
    words = _BY_LAST.get(last)
    if words and (found := _match(text, words, end, floor)) is not None:
        return HedgeWord(found, end, *BEFORE[text[found:end]])
    if last in BETWEEN and end - 1 > floor:
        inner = end - 1
        if text[inner - 1] == " " and inner - 1 > floor:
            inner -= 1
        words = _BY_LAST.get(text[inner - 1])
        if words and (found := _match(text, words, inner, floor)) is not None:
            return HedgeWord(found, inner, *BEFORE[text[found:inner]])
    follower = text[at : at + 1]
    if last in _BEFORE_MANY and follower in _MANY and end == at:
        spoils = _BEFORE_MANY[last]
        if end - 2 < floor or text[end - 2] not in spoils:
            return HedgeWord(end - 1, end, "at_least", last in "上成")
    return None


def _match(text: str, words: tuple[str, ...], end: int, floor: int) -> int | None:
    for word in words:
        start = end - len(word)
        if start >= floor and text.startswith(word, start):
            spoils = SPOILED.get(word)
            if spoils and start > 0 and text[start - 1] in spoils:
                return None
            return start
    return None


def hedge_after(text: str, at: int) -> HedgeWord | None:
    """The hedge that begins at ``at`` or one or two spaces behind."""
    start = at
    head = text[at : at + 1]
    if head == " ":
        start = at + 1 if text[at + 1 : at + 2] != " " else at + 2
        head = text[start : start + 1]
    words = _BY_FIRST.get(head)
    if words is None:
        return None
    for word in words:
        if text.startswith(word, start):
            end = start + len(word)
            if text[end : end + 1] in _NOT_AFTER.get(word[-1], ()):
                return None
            return HedgeWord(start, end, *AFTER[word])
    return None
