"""What stands behind a number in Chinese: the longest unit that fits, with its meaning."""

from typing import Final, NamedTuple

from heshi.figures.pattern import Pattern
from heshi.figures.tables import units as tables
from heshi.figures.tables.currencies import CHINESE, CODES


class Unit(NamedTuple):
    """A unit behind a number. ``code``: n counted, m money, d duration, % p x c z the percent-like ones."""

    code: str
    name: str
    end: int
    currency: str | None = None


_SHARE: Final = {
    "%": "%", "‰": "‰", "‱": "‱", "％": "%", "个百分点": "p", "個百分點": "p", "百分点": "p", "百分點": "p", "pct": "%",
    "倍": "x", "成": "c", "折": "z",
}  # fmt: skip
_POINTS: Final = Pattern(r"[个個]? {0,3}百 {0,3}分 {0,3}[点點]")
_MONTHS: Final = Pattern(r"[个個箇] {0,2}(?:月|小时|小時|星期|年度|季度)")
_LONGER: Final = frozenset(" 百月小星年季")
_PER: Final = Pattern(r"/(?:[\u4e00-\u9fff]{1,4}|[a-zA-Z]{1,5}[²³23]?)")
_LETTER: Final = Pattern(r"[0-9A-Za-z]")
_PER_UNITS: Final = frozenset("吨噸人年月日天周时時秒分户戶亩畝斤克次个個件平公立千升米台套度站桶盎磅辆升kmLhstg")


def _entries() -> dict[str, tuple[str, str, str | None]]:
    table: dict[str, tuple[str, str, str | None]] = {}
    for word in tables.COUNTED | tables.COUNTED_LONG | tables.LATIN:
        table[word] = ("n", word, None)
    for word, unit in tables.DURATIONS.items():
        table[word] = ("d", unit, None)
    for word, code in CODES.items():
        if word.isalpha():
            table[word] = ("m", code, code)
    for word, code in CHINESE.items():
        table[word] = ("m", "元" if code == "CNY" else word, code)
    for word, sign in _SHARE.items():
        table[word] = (sign, "%" if sign in "%‰‱cz" else "百分点" if sign == "p" else word, None)
    return table


def _lengths() -> dict[str, tuple[int, ...]]:
    """The lengths of the units that begin with a character, the longest first."""
    sizes: dict[str, set[int]] = {}
    for word in _TABLE:
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in sizes.items()}


_TABLE: Final = _entries()
_LENGTHS: Final = _lengths()
_SPOILS: Final = tables.NEXT_SPOILS
_KEPT: Final = tables.NOT_SPOILED


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit at ``at``; ``None`` where no unit stands or the characters begin another word (成为, 元旦)."""
    head = text[at : at + 1]
    lengths = _LENGTHS.get(head)
    if lengths is None:
        return None
    for length in lengths:
        word = text[at : at + length]
        entry = _TABLE.get(word)
        if entry is None:
            continue
        end = at + len(word)
        spoils = _SPOILS.get(word)
        if (
            spoils
            and text[end : end + 1] in spoils
            and end < len(text)
            and not text.startswith(_KEPT.get(word, ()), end)
        ):
            continue
        code, name, currency = entry
        if "A" <= word[-1] <= "z" and _LETTER.match(text, end):
            continue
        if head in "个個" and length == 1 and text[end : end + 1] in _LONGER:
            spaced = _POINTS.match(text, at) or _MONTHS.match(text, at)
            if spaced is not None:
                return _spaced(spaced[0].replace(" ", ""), spaced.end())
        if text[end : end + 1] == "/" and code in "nm" and (per := _PER.match(text, end)) and per[0][1] in _PER_UNITS:
            slash = per_unit(text, end)
            return Unit(code, name + text[end:slash], slash, currency)
        return Unit(code, name, end, currency)
    if head == "百" and (spaced := _POINTS.match(text, at)):
        return Unit("p", "百分点", spaced.end())
    return None


def _spaced(word: str, end: int) -> Unit:
    code, name, currency = _TABLE.get(word, ("p", "百分点", None))
    return Unit(code, name, end, currency)


def per_unit(text: str, slash: int) -> int:
    """End of the unit behind a slash (元/吨, 人/平方公里), ``slash`` itself where none stands."""
    below = text[slash + 1 : slash + 2]
    lengths = _LENGTHS.get(below, ())
    for length in lengths:
        word = text[slash + 1 : slash + 1 + length]
        if word in _TABLE:
            return slash + 1 + len(word)
    return slash + 2 if below in _PER_UNITS else slash
