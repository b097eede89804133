"""Units that a line or a table declares for the bare numbers behind it: 单位：万元, (million yuan)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.tables.declared import COUNTED, SCALES
from heshi.figures.figure import Figure, Kind
from heshi.figures.pattern import Pattern

_DECLARED = Pattern(
    r"(?i)(?:单位\s*[:：]|[（(]\s*(?:单位\s*[:：])?|\bunits?\s*[:：]|\(\s*(?:in\s+|unit\s*[:：]\s*)?)\s*"
    r"(?P<first>yuan|rmb|cny)?\s*(?P<scale>万亿|亿|百万|千万|万|千|million|billion|thousand|10,000|’000|'000)?\s*"
    r"(?P<unit>元|人民币|人次|人|名|个|家|户|场次|场|项|条|期|篇|次|平方米|亩|％|%|yuan|rmb|cny|people|persons|workers|events|"
    r"participations)?\s*(?=[)）\n]|$|[,，;；。])"
)


class Declared(NamedTuple):
    """A unit, what a number is to be multiplied by, where that is said, and the stretch of text it is declared for."""

    said: int
    start: int
    end: int
    unit: str
    scale: int


def with_declared_units(text: str, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, those without a unit of their own with the one declared for them.

    A declaration holds for the rest of its line; standing on a line of its own, up to the next empty line.
    """
    declared = _declarations(text)
    if not declared:
        return figures
    # (million yuan) itself reads as a million yuan.
    stated = [figure for figure in figures if not any(one.said <= figure.start < one.start for one in declared)]
    return [_with_unit(figure, declared) for figure in stated]


def _declarations(text: str) -> list[Declared]:
    found = []
    for match in _DECLARED.compiled().finditer(text):
        unit = (match["unit"] or match["first"] or "").lower()
        scale = (match["scale"] or "").lower()
        if unit not in COUNTED:
            continue
        line_end = text.find("\n", match.end())
        end = line_end if line_end >= 0 else len(text)
        if not text[match.end() : end].strip(" )）|"):
            empty = text.find("\n\n", match.end())
            end = empty if empty >= 0 else len(text)
        found.append(Declared(match.start(), match.end(), end, COUNTED[unit], SCALES[scale]))
    return found


def _with_unit(figure: Figure, declared: Sequence[Declared]) -> Figure:
    bare = figure.kind == "quantity" and figure.unit is None and figure.text.strip("0123456789,.") == ""
    if not bare or not isinstance(figure.value, (int, float)):
        return figure
    holding = [one for one in declared if one.start <= figure.start < one.end]
    if not holding:
        return figure
    one = holding[-1]
    value = round(figure.value * one.scale, 9)
    currency = "CNY" if one.unit == "元" else None
    kind: Kind = "money" if currency else "percent" if one.unit == "%" else "quantity"
    return figure._replace(kind=kind, value=value, low=value, high=value, unit=one.unit, currency=currency)
