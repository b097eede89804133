"""Free-text search over every kind of fact: all words must match, the best match stands first.

Each word earns the points of the best way it matches (``POINTS``); a fact's score is the sum over the words.
Facts of one score keep the order of the report, so a ranking never changes between two calls.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from heshi.facts.keys import Keys
from heshi.facts.wording import fold
from heshi.model import Event, Fact, Highlight, Name, Person, Stat
from heshi.query.words import has_numeral, split

if TYPE_CHECKING:
    from heshi.figures import Figure

# How a word can match, and what it earns. `heshi help search` shows this table.
POINTS: Mapping[str, int] = {
    "id": 100,
    "name": 90,
    "name-start": 80,
    "number": 70,
    "name-part": 60,
    "alias": 50,
    "figure": 45,
    "pinyin": 40,
    "initials": 35,
    "context": 15,
}

Found = TypeVar("Found", Highlight, Stat, Event, Person, Name, Fact)


class Texts(NamedTuple):
    """What a fact offers to a search, folded. ``names`` are its chief names in both languages."""

    id: str
    names: tuple[str, ...]
    aliases: tuple[str, ...]
    figures: tuple[str, ...]
    context: tuple[str, ...]


def texts_of(fact: Fact, people: Mapping[str, str]) -> Texts:
    """The searchable texts of a fact; ``people`` maps person ids to names."""
    match fact:
        case Highlight():
            return _texts(fact.id, (fact.title, fact.title_en), fact.keywords, (), (fact.summary, fact.summary_en))
        case Stat():
            # 投资 + 亿元: the unit is found in the figure as printed, the English unit beside it.
            figures = (fact.text, fact.unit, fact.unit_en)
            return _texts(fact.id, (fact.metric, fact.metric_en), fact.aliases, figures, (fact.note,))
        case Event():
            context = (fact.place, fact.place_en, *(people.get(person) for person in fact.people), fact.note)
            return _texts(fact.id, (fact.title, fact.title_en), (), (fact.date, fact.end_date), context)
        case Person():
            return _texts(fact.id, (fact.name, fact.name_en), (*fact.titles, *fact.titles_en), (), ())
        case Name():
            return _texts(fact.id, (fact.name, fact.name_en), fact.aliases, (), ())


_Given: TypeAlias = tuple[str | None, ...]


def _texts(id: str, names: _Given, aliases: _Given, figures: _Given, context: _Given) -> Texts:
    # Folded in one go: a call for each text would cost more than the search itself.
    groups = [[text for text in group if text] for group in ((id,), names, aliases, figures, context)]
    lines = fold("\0".join(text for group in groups for text in group)).split("\0")
    parts, start = [], 0
    for group in groups:
        parts.append(tuple(lines[start : start + len(group)]))
        start += len(group)
    return Texts(parts[0][0], *parts[1:])


def search(
    facts: Iterable[Found], words: Sequence[str], keys: Mapping[str, Keys], people: Mapping[str, str]
) -> list[Found]:
    """The facts in which every word matches, best first; all of them, in order, when there are no words."""
    needles = split(tuple(words))
    if not needles:
        return list(facts)
    candidates = list(facts)
    arabic = {needle: _in_digits(needle) for needle in needles if has_numeral(needle)}
    found = _ranked(candidates, needles, arabic, {}, keys, people)
    if not found and arabic:
        # Only now are the words read as numbers, which needs the whole engine of figures.
        found = _ranked(candidates, needles, arabic, _values(arabic), keys, people)
    if not found and arabic and len(needles) > 1:
        # 170 million, 1.7 亿元: words that are one number only together.
        whole = " ".join(needles)
        found = _ranked(candidates, [whole], {}, _values([whole]), keys, people)
    return found


def _ranked(
    facts: Iterable[Found],
    needles: Sequence[str],
    arabic: Mapping[str, str],
    values: "Mapping[str, Figure]",
    keys: Mapping[str, Keys],
    people: Mapping[str, str],
) -> list[Found]:
    scored: list[tuple[int, int, Found]] = []
    for order, fact in enumerate(facts):
        texts, key = texts_of(fact, people), keys.get(fact.id)
        total = 0
        for needle in needles:
            points = _points(needle, texts, key)
            if needle in arabic and points < POINTS["alias"]:
                points = max(points, _digit_points(arabic[needle], needle, texts, key))
            if needle in values and isinstance(fact, Stat) and _states(values[needle], fact):
                points = max(points, POINTS["number"])
            if not points:
                break
            total += points
        else:
            scored.append((-total, order, fact))
    # Facts are never compared: (score, order) is unique.
    scored.sort(key=lambda entry: entry[:2])
    return [fact for _, _, fact in scored]


def _points(needle: str, texts: Texts, key: Keys | None) -> int:
    if needle == texts.id:
        return POINTS["id"]
    best = 0
    for name in texts.names:
        if needle == name:
            return POINTS["name"]
        best = max(best, _in_name(needle, name))
    if best < POINTS["alias"] and any(_inside(needle, alias) for alias in texts.aliases):
        best = POINTS["alias"]
    if best < POINTS["figure"] and any(_inside(needle, figure) for figure in texts.figures):
        best = POINTS["figure"]
    if not best and key is not None:
        best = _key_points(needle, key)
    if not best and (_inside(needle, texts.id) or any(_inside(needle, text) for text in texts.context)):
        best = POINTS["context"]
    return best


def _in_name(needle: str, name: str) -> int:
    if name.startswith(needle) and not _cut(needle, name, 0):
        return POINTS["name-start"]
    return POINTS["name-part"] if _inside(needle, name) else 0


def _inside(needle: str, text: str) -> bool:
    """Whether ``needle`` stands in ``text``: Latin letters only where a word begins, numbers only whole."""
    at = text.find(needle)
    while at >= 0:
        if not _cut(needle, text, at):
            return True
        at = text.find(needle, at + 1)
    return False


_NUMERALS = frozenset("0123456789〇零一二三四五六七八九十百千两")


def _cut(needle: str, text: str, at: int) -> bool:
    """Whether ``needle`` at ``at`` begins inside a Latin word or parts a number: 29次 is in 第29次, 9次 is not."""
    end = at + len(needle)
    before, after = text[max(at - 2, 0) : at], text[end : end + 2]
    if at and needle[0].isascii() and needle[0].isalpha() and before[-1].isascii() and before[-1].isalnum():
        return True
    return (needle[0] in _NUMERALS and _goes_on(before[::-1])) or (needle[-1] in _NUMERALS and _goes_on(after))


def _goes_on(rest: str) -> bool:
    """Whether a number goes on here: with a numeral, or with a point or a comma and a digit."""
    if rest[:1] in (".", ","):
        return rest[1:].isdecimal()
    return rest[:1] in _NUMERALS


def _key_points(needle: str, key: Keys) -> int:
    if not needle.isascii():
        return POINTS["alias"] if _inside(needle, key.traditional) else 0
    if len(needle) < 2 or not needle.isalpha():
        return 0
    for run in key.pinyin.split(", "):
        syllables = run.split(" ")
        if _starts_in(needle, syllables):
            return POINTS["pinyin"]
        if needle in "".join(syllable[:1] for syllable in syllables):
            return POINTS["initials"]
    return 0


def _starts_in(needle: str, syllables: Sequence[str]) -> bool:
    """Whether ``needle`` is pinyin that begins with one of the syllables: sanqin, but not anqin."""
    for first in range(len(syllables)):
        rest = "".join(syllables[first:])
        if rest.startswith(needle):
            return True
        if len(rest) < len(needle):
            return False
    return False


def _in_digits(needle: str) -> str:
    from heshi.facts.arabic import arabic

    return arabic(needle)


def _digit_points(digits: str, needle: str, texts: Texts, key: Keys | None) -> int:
    """What a word earns by its numerals in Arabic digits: in the names in such digits, or anywhere (二〇二三年)."""
    inside = POINTS["alias"] if key is not None and _inside(digits, key.arabic) else 0
    return inside or (_points(digits, texts, None) if digits != needle else 0)


def _values(needles: Iterable[str]) -> "dict[str, Figure]":
    """The needles that are one figure from end to end (17000万元, 500万, 1.5 million)."""
    from heshi.figures import read_quantity

    figures = {needle: read_quantity(needle) for needle in needles}
    return {needle: figure for needle, figure in figures.items() if figure is not None}


def _states(figure: "Figure", stat: Stat) -> bool:
    """Whether the figure states the statistic's value, in its unit where it names one."""
    return figure.value == stat.value and figure.unit in (None, stat.unit, stat.unit_en)
