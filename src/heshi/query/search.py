"""Free-text search over every kind of fact: all words must match, the best match stands first.

Each word earns the points of the best way it matches (``POINTS``); a fact's score is the sum over the words.
Facts of one score keep the order of the report, so a ranking never changes between two calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from heshi.facts.keys import Keys
from heshi.model import Event, Fact, Highlight, Name, Person, Stat
from heshi.query.words import fold, has_numeral, split

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


@dataclass(frozen=True, slots=True)
class Texts:
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
            context = (fact.place, *(people.get(person) for person in fact.people), fact.note)
            return _texts(fact.id, (fact.title, fact.title_en), (), (fact.date, fact.end_date), context)
        case Person():
            return _texts(fact.id, (fact.name, fact.name_en), (*fact.titles, *fact.titles_en), (), ())
        case Name():
            return _texts(fact.id, (fact.name, fact.name_en), fact.aliases, (), ())


_Given: TypeAlias = tuple[str | None, ...]


def _texts(id: str, names: _Given, aliases: _Given, figures: _Given, context: _Given) -> Texts:
    def folded(group: _Given) -> tuple[str, ...]:
        return tuple(fold(text) for text in group if text)

    return Texts(fold(id), folded(names), folded(aliases), folded(figures), folded(context))


def search(
    facts: Iterable[Found], words: Sequence[str], keys: Mapping[str, Keys], people: Mapping[str, str]
) -> list[Found]:
    """The facts in which every word matches, best first; all of them, in order, when there are no words."""
    needles = split(tuple(words))
    if not needles:
        return list(facts)
    numerals = {needle: _numeral(needle) for needle in needles if has_numeral(needle)}
    scored: list[tuple[int, int, Found]] = []
    for order, fact in enumerate(facts):
        texts, key = texts_of(fact, people), keys.get(fact.id)
        total = 0
        for needle in needles:
            points = _points(needle, texts, key)
            if needle in numerals:
                points = max(points, _number_points(fact, key, numerals[needle]))
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
    if not best and (needle in texts.id or any(_inside(needle, text) for text in texts.context)):
        best = POINTS["context"]
    return best


def _in_name(needle: str, name: str) -> int:
    if name.startswith(needle):
        return POINTS["name-start"]
    return POINTS["name-part"] if _inside(needle, name) else 0


def _inside(needle: str, text: str) -> bool:
    """Whether ``needle`` stands in ``text``; a word in Latin letters only where a word begins."""
    at = text.find(needle)
    if not needle[0].isascii() or not needle[0].isalnum():
        return at >= 0
    while at >= 0:
        if at == 0 or not (text[at - 1].isascii() and text[at - 1].isalnum()):
            return True
        at = text.find(needle, at + 1)
    return False


def _key_points(needle: str, key: Keys) -> int:
    if not needle.isascii():
        return POINTS["alias"] if needle in fold(key.traditional) else 0
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


@dataclass(frozen=True, slots=True)
class _Numeral:
    """A word read as a number: its Arabic form, and its value where the whole word is one figure."""

    arabic: str
    value: float | None
    unit: str | None


def _numeral(needle: str) -> _Numeral:
    from heshi.figures import read_quantity
    from heshi.figures.arabic import arabic

    figure = read_quantity(needle)
    value = figure.value if figure is not None and isinstance(figure.value, int | float) else None
    return _Numeral(arabic(needle), value, figure.unit if figure is not None else None)


def _number_points(fact: Fact, key: Keys | None, numeral: _Numeral) -> int:
    if isinstance(fact, Stat) and numeral.value == fact.value and numeral.unit in {None, fact.unit}:
        return POINTS["number"]
    if key is not None and _digits_inside(numeral.arabic, fold(key.arabic)):
        return POINTS["alias"]
    return 0


def _digits_inside(needle: str, text: str) -> bool:
    """Whether ``needle`` stands in ``text`` with its numbers whole: 29次 in 第29次, but 9次 not in 19次."""
    at = text.find(needle)
    while at >= 0:
        end = at + len(needle)
        cut_before = needle[0].isdigit() and at > 0 and (text[at - 1].isdigit() or text[at - 1] == ".")
        cut_after = needle[-1].isdigit() and end < len(text) and (text[end].isdigit() or text[end] == ".")
        if not cut_before and not cut_after:
            return True
        at = text.find(needle, at + 1)
    return False
