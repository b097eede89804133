"""Whether a claim counts what a fact counts, and in the fact's unit how much it claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from heshi.check.tables.units import (
    AGE_BEHIND,
    CLASS_OF,
    EITHER_PERSON_OR_ATTENDANCE,
    IN_BASE,
    SAME_COUNT,
    UnitClass,
)
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern
from heshi.model import Stat, StatKind

__all__ = ["CLASS_OF", "Fit", "UnitClass", "fit", "ratio", "singular", "unit_class"]

Fit: TypeAlias = Literal["same", "meaning", "points", "currency", "measure", "unknown"]
"""How a claim's unit fits a fact's: the same, 人 for 人次 and back (``meaning``), 百分点 for %, another currency,
another measure of the same kind of thing (亩 for 平方米), or no unit known to tell."""

_LISTED_NOUN = Pattern(r" (?:[A-Za-z'-]+, )+[A-Za-z'-]+,? and [A-Za-z'-]+ ([a-z]+s)\b")
_LARGE_SUM = 10_000
_SHARED = 30
_KIND_CLASS: dict[StatKind, UnitClass] = {"money": "money", "ratio": "percent", "duration": "time"}


def unit_class(unit: str | None, kind: str = "count") -> UnitClass:
    """What a unit counts; ``other`` for measures nobody lists (箱, 辆)."""
    if kind in ("money", "ratio", "duration"):
        return _KIND_CLASS[kind]  # type: ignore[index]
    return CLASS_OF.get(unit or "", "other")


def fit(figure: Figure, stat: Stat, unit: UnitClass) -> Fit | None:
    """How the unit of ``figure`` fits a statistic of class ``unit``; ``None`` when it counts something else."""
    match figure.kind:
        case "money":
            if unit != "money":
                return None
            return "same" if figure.currency in (None, "CNY") else "currency"
        case "percent" | "fraction":
            return "same" if unit == "percent" else None
        case "points":
            return "points" if unit == "percent" else None
        case "duration":
            return _duration(figure, stat, unit)
        case "quantity":
            return _count(figure, stat, unit)
    return None


def _duration(figure: Figure, stat: Stat, unit: UnitClass) -> Fit | None:
    if unit != "time":
        return None
    claimed, known = _measure(figure.unit), _measure(stat.unit)
    # A period of eighty years may be an anniversary in English; 八十年 is none in Chinese.
    if (figure.unit == "周年") != (stat.unit == "周年") and not (figure.unit or "").isascii():
        return None
    return "same" if (claimed is None) == (known is None) or stat.unit == "周年" else None


def _count(figure: Figure, stat: Stat, unit: UnitClass) -> Fit | None:
    word = figure.unit
    if unit in ("money", "percent"):
        # 筹集1.67亿: the yuan is often left out in speech, of large sums.
        return "unknown" if word is None and unit == "money" and is_large(figure) else None
    if word is None:
        return "unknown" if unit not in _MEASURES else None
    noun = singular(word)
    if noun == "one":
        # 31 city-level federations and 233 county-level ones.
        return "unknown" if unit not in _MEASURES else None
    claimed = CLASS_OF.get(word) or CLASS_OF.get(noun)
    if claimed is None:
        if noun in EITHER_PERSON_OR_ATTENDANCE:
            return "same" if unit in ("person", "attendance") else None
        return "unknown" if word.isascii() and unit not in ("area", "time", "length", "weight") else None
    if noun == "time" and unit == "attendance":
        # Reached workers 6.77 million times.
        return "same"
    if unit == "time":
        return _duration_words(claimed)
    if claimed == unit:
        return "same" if unit != "area" or word == stat.unit or IN_BASE.get(noun) else "measure"
    if {claimed, unit} == {"person", "attendance"}:
        return "meaning"
    if (unit, claimed) in SAME_COUNT:
        return "same"
    if word.isascii() and claimed not in _MEASURES and unit not in _MEASURES and claimed != "other":
        # An English noun names the thing, not its measure word: it is weighed as a word of the subject.
        return None if "attendance" in (claimed, unit) or "person" in (claimed, unit) else "unknown"
    return None


_MEASURES = frozenset(("area", "length", "weight", "time"))


def _duration_words(claimed: UnitClass) -> Fit | None:
    return "same" if claimed == "time" else None


def _measure(unit: str | None) -> float | None:
    return IN_BASE.get(unit or "") or IN_BASE.get(singular(unit or ""))


def ratio(figure: Figure, stat: Stat) -> float:
    """What a claim's value is to be multiplied by to stand in the fact's unit."""
    if figure.kind == "fraction":
        return 100.0
    if figure.unit == stat.unit:
        return 1.0
    claimed, known = _measure(figure.unit), _measure(stat.unit)
    if claimed is None or known is None:
        return 1.0
    return claimed / known


COUNT_YEARS = frozenset(("duration", "ordinal"))
"""Kinds of figures that :func:`in_years` may make others of."""


def in_years(figure: Figure, text: str) -> Figure:
    """The 80th anniversary as a count of years and 47 years old as an age; any other figure as it is."""
    if figure.kind == "duration" and text.startswith(AGE_BEHIND, figure.end):
        return figure._replace(kind="quantity", unit="岁")
    if figure.kind != "ordinal" or not text.startswith((" anniversary", " birthday"), figure.end):
        return figure
    return figure._replace(kind="duration", unit="anniversary")


def is_large(figure: Figure) -> bool:
    """Whether a number without a unit may be a sum of money whose yuan is left out."""
    return isinstance(figure.value, (int, float)) and figure.value >= _LARGE_SUM


def with_shared_nouns(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures of a sentence, with the noun one shares with the next: 31 city-level and 233 county-level unions."""
    shared = [_with_listed_noun(figure, text) for figure in figures]
    for order in range(len(shared) - 2, -1, -1):
        figure, following = shared[order], shared[order + 1]
        bare = figure.kind == following.kind == "quantity" and figure.unit is None and figure.text.isascii()
        if bare and following.unit and following.unit.isascii():
            between = text[figure.end : following.start]
            if len(between) <= _SHARED and between.endswith(" and ") and "," not in between:
                shared[order] = figure._replace(unit=following.unit.split()[-1])
    return shared


def _with_listed_noun(figure: Figure, text: str) -> Figure:
    """A bare number with the noun that stands behind a list: 12,800 publicity, reading and cultural activities."""
    if figure.kind != "quantity" or figure.unit is not None or not figure.text.isascii():
        return figure
    listed = _LISTED_NOUN.match(text, figure.end)
    return figure._replace(unit=listed[1]) if listed and CLASS_OF.get(singular(listed[1])) is not None else figure


def noun_end(figure: Figure, text: str) -> int:
    """Where a figure ends with what it counts, be that behind a list of adjectives."""
    if figure.unit is None or not figure.unit.isascii() or figure.text.endswith(figure.unit):
        return figure.end
    listed = _LISTED_NOUN.match(text, figure.end)
    return listed.end() if listed is not None and listed[1] == figure.unit else figure.end


def is_english_count(figure: Figure) -> bool:
    """Whether a figure counts something that an English noun names."""
    return figure.kind == "quantity" and bool(figure.unit) and figure.unit is not None and figure.unit.isascii()


def singular(word: str) -> str:
    """An English noun, last word first considered, in its singular and lower case."""
    noun = word.lower().strip()
    if noun in CLASS_OF:
        return noun
    noun = noun.split()[-1] if " " in noun and noun.rstrip("s") not in CLASS_OF else noun
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if noun.endswith(ending) and not noun.endswith("ss"):
            return noun[: -len(ending)] + instead
    return noun


_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "craftsmen": "craftsman",
    "craftspeople": "craftsperson",
    "feet": "foot",
    "metres": "metre",
}
