"""What comes in editions (届, 次): the series of the packs, and which of them an ordinal of a text counts."""

from collections.abc import Iterable
from typing import NamedTuple

from heshi.check.tables.editions import (
    ADJECTIVES,
    COMMITTEE,
    COUNTS,
    GENERIC,
    GENERIC_ENGLISH,
    GENERIC_NOUNS,
    HOME_PREFIXES,
    NAME_ENDS,
    NATIONAL,
)
from heshi.check.terms import stem, terms
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.model import Name, Pack

_NUMERALS = "〇零一二三四五六七八九十百"
_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_NEXT_ORDINAL = Pattern(
    r"\d+(?:st|nd|rd|th)|\b(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir)tieth)\b"
)
_OF_ITS = Pattern(rf"(?<! and) of the ({'|'.join(ADJECTIVES)})\b(?!['’])")
_MARKS = ".,:;!?\"'“”‘’)"
_QUOTES = str.maketrans("", "", "“”‘’「」『』《》〈〉\"' ")
_SHORT_NAME = 4
"""A name of fewer characters is many a thing's."""
_LEAST_ENGLISH = 0.66
"""An English name is meant when so much of its words stands behind the ordinal."""


class Series(NamedTuple):
    """What comes in editions: the words before and behind the ordinal, and each edition known with its fact's id."""

    before: str
    behind: str
    english: frozenset[frozenset[str]]
    editions: tuple[tuple[int, str], ...]
    national: bool


class Short(NamedTuple):
    """A congress by its short name: 省工会 + 十五 + 大."""

    stem: str
    edition: int
    id: str


class Editions(NamedTuple):
    """Everything in the packs that is counted by edition."""

    series: tuple[Series, ...]
    shorts: tuple[Short, ...]


def build(packs: Iterable[Pack]) -> Editions:
    """The series and short names of the packs."""
    series: dict[str, Series] = {}
    shorts: dict[str, Short] = {}
    for pack in packs:
        for name in pack.names:
            if name.edition is None:
                continue
            for text in (name.name, *name.aliases):
                _note_series(text, name, series)
                stem = text.removesuffix("大").rstrip("一二三四五六七八九十")
                if len(stem) >= 2 and text.endswith("大") and number_of(text[len(stem) : -1]) == name.edition:
                    known = shorts.get(stem)
                    if known is None or known.edition < name.edition:
                        shorts[stem] = Short(stem, name.edition, name.id)
    return Editions(tuple(series.values()), tuple(shorts.values()))


def _note_series(text: str, name: Name, series: dict[str, Series]) -> None:
    bare = text.translate(_QUOTES)
    ordinal = _ordinal(bare)
    if ordinal is None or name.edition is None:
        return
    before, behind = bare[: ordinal[0]], bare[ordinal[1] :]
    if len(behind) < 2:
        return
    english = frozenset(_stems(text) for text in (name.name_en, *name.aliases) if text.isascii())
    national = bare.startswith(NATIONAL)
    # 代表大会 is many a body's: what stands before tells them apart.
    key = before[-2:] + behind if behind in GENERIC else behind
    known = series.get(key)
    editions = {(name.edition, name.id)} | (set(known.editions) if known else set())
    if known is not None:
        before, english = max(before, known.before, key=len), english | known.english
    series[key] = Series(before, behind, english, tuple(sorted(editions)), national or bool(known and known.national))


def _stems(text: str) -> frozenset[str]:
    return frozenset(each for _, each in terms(text))


def _ordinal(text: str) -> tuple[int, int] | None:
    """Where the first 第N届, N次 or 首期 of a name stands."""
    for place, sign in enumerate(text):
        if sign not in "届次期" or not place:
            continue
        start = place
        while start and (text[start - 1] in _NUMERALS or text[start - 1].isdecimal()):
            start -= 1
        if start < place:
            return start - text.startswith("第", start - 1), place + 1
        if text[place - 1] == "首":
            return place - 1, place + 1
    return None


def number_of(numeral: str) -> int:
    """A Chinese numeral below a hundred: 二十九 is 29."""
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return _DIGITS.get(numeral, 0)
    return (_DIGITS.get(tens, 0) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)


def in_words(edition: int) -> str:
    """An edition below a hundred in Chinese characters: 十五."""
    tens, ones = divmod(edition, 10)
    head = "" if not tens else "十" if tens == 1 else _NUMERALS[tens + 1] + "十"
    return head + (_NUMERALS[ones + 1] if ones or not tens else "")


def short_names(series: Series) -> list[str]:
    """What a series is called by without its ordinal; nothing that is many a body's."""
    cup, mark, _ = series.behind.partition("杯")
    return [name for name in (series.behind, cup + mark) if len(name) >= _SHORT_NAME and name not in GENERIC]


def series_at(editions: Editions, text: str, figure: Figure, start: int, end: int) -> Series | None:
    """The series an ordinal of the sentence ``text[start:end]`` counts: it is named right behind it, or before."""
    behind = text[figure.end : figure.end + 40].translate(_QUOTES).removeprefix("的")
    # The second “三秦工匠杯” is named in Chinese.
    if figure.text.isascii() and not "\u3400" <= behind[:1] <= "\u9fff":
        return _english_series(editions, text, figure, end) or _english_committee(editions, text, figure)
    before = text[max(start, figure.start - 24) : figure.start].translate(_QUOTES)
    before += "工会" if before.endswith("省总") else ""
    prefix = next((prefix for prefix in HOME_PREFIXES if behind.startswith(prefix)), "")
    found = _chinese_series(editions, before, behind)
    if found is None and prefix:
        found = _chinese_series(editions, before + prefix, behind.removeprefix(prefix))
    lead = text[start : figure.start].translate(_QUOTES)
    if found is None and (lead.endswith(COUNTS) or behind.startswith(GENERIC_NOUNS)):
        return _named_before(editions, lead)
    return found


def series_named(editions: Editions, text: str) -> Series | None:
    """The series that a piece of text names without any ordinal: the joint conference, 职工科技节."""
    named = _named_before(editions, text.translate(_QUOTES))
    if named is not None or not any(sign.isascii() and sign.isalpha() for sign in text):
        return named
    here = {stem(word.strip(_MARKS)) for word in text.replace("-", " ").split()}
    best: tuple[float, Series] | None = None
    for series in editions.series:
        for words in series.english:
            share = len(here & words) / len(words)
            if len(here & words) > 1 and share >= _LEAST_ENGLISH and (best is None or share > best[0]):
                best = share, series
    return best[1] if best else None


def _named_before(editions: Editions, lead: str) -> Series | None:
    """The series named before its ordinal: 职工科技节已办到第七届."""
    best: tuple[int, Series] | None = None
    for series in editions.series:
        place = max(map(lead.rfind, short_names(series)), default=-1)
        if place >= 0 and (best is None or place > best[0]):
            best = place, series
    return best[1] if best else None


def _chinese_series(editions: Editions, before: str, behind: str) -> Series | None:
    best: tuple[int, Series] | None = None
    for series in editions.series:
        length = _names(series.behind, behind)
        if not length and len(series.before) >= _SHORT_NAME and behind.startswith(series.before):
            # 第29次省政府与省总工会联席会议.
            length = _names(series.behind, behind[len(series.before) :])
        if not length:
            continue
        if series.behind[:length] in GENERIC or length < 4:
            lead = series.before[-2:]
            if not lead or not before.endswith((series.before, lead)):
                continue
        if best is None or length > best[0]:
            best = length, series
    return best[1] if best else None


def _english_committee(editions: Editions, text: str, figure: Figure) -> Series | None:
    """The committee of a federation named before its ordinal: the federation's 14th committee."""
    if not text[figure.end : figure.end + 10].lower().startswith(" committee"):
        return None
    if "federation" not in text[max(0, figure.start - 60) : figure.start].lower():
        return None
    return next((one for one in editions.series if one.behind == COMMITTEE), None)


def _english_series(editions: Editions, text: str, figure: Figure, end: int) -> Series | None:
    window = text[figure.end : min(end, figure.end + 110)]
    if (following := _NEXT_ORDINAL.search(window)) is not None:
        # The 20th Party Congress and the 18th National Congress of trade unions.
        window = window[: following.start()]
    if window[:1] == ",":
        # The provincial congress of trade unions, the 14th, opened.
        window = text[max(0, figure.start - 110) : figure.start].rstrip().removesuffix("the").rstrip(" ,")
        window = window[max(map(window.rfind, ".;:!?")) + 1 :]
    stop = min((place for mark in NAME_ENDS if (place := window.find(mark)) > 0), default=len(window))
    here = {stem(word.strip(_MARKS)) for word in window[:stop].replace("-", " ").split()}
    if "national" not in here and (its := _OF_ITS.search(window[:stop])) is not None:
        here.add(ADJECTIVES[its[1]])
    owner = text[max(0, figure.start - 24) : figure.start].rstrip().removesuffix(" own").replace("’", "'").split()
    if owner and owner[-1].endswith("'s"):
        # Shaanxi's 15th trade union congress.
        whose = owner[-1].removesuffix("'s")
        here.add(stem(ADJECTIVES.get(whose, whose)))
    ranked: list[tuple[bool, float, int, Series]] = []
    for series in editions.series:
        if (series.national and "provincial" in here) or (not series.national and "national" in here):
            continue
        has = any(edition == figure.value for edition, _ in series.editions)
        for words in series.english:
            shared = here & words
            share = len(shared) / min(len(words), 6) if len(words) > 1 else 0.0
            # A national congress is many a body's: its number tells which.
            if has and len(shared) > 1 and shared == here <= GENERIC_ENGLISH:
                share = max(share, _LEAST_ENGLISH)
            if share >= _LEAST_ENGLISH and (has or not shared <= GENERIC_ENGLISH):
                ranked.append((has and shared <= GENERIC_ENGLISH, share, len(shared), series))
    return max(ranked, key=lambda one: one[:3])[3] if ranked else None


def _names(known: str, behind: str) -> int:
    """How many characters of ``behind`` name ``known``: its beginning of four or more, or a whole tail of three."""
    length = 0
    while length < min(len(known), len(behind)) and known[length] == behind[length]:
        length += 1
    if length >= min(4, len(known)):
        return length
    for cut in range(1, len(known) - 2):
        tail = known[cut:]
        if behind.startswith(tail) and tail not in GENERIC:
            return len(tail)
    return 0
