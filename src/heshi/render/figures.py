"""Statistics as the figures of a picture: digits apart from their words, grouped by highlight."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from heshi.messages import Lang
from heshi.messages.labels import PHRASES
from heshi.messages.pages import TEXTS
from heshi.render.listing import Row, cell
from heshi.render.sheet import Figure, Group

_DIGITS = re.compile(r"([0-9][0-9,.]*)")
# English scales from which a round value is written with a word, greatest first.
_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"))


def groups(rows: Sequence[Row], titles: Mapping[int, str], lang: Lang, year: int) -> tuple[Group, ...]:
    """The figures of ``rows`` by highlight, in their order; ``titles`` maps numbers to the highlights' titles.

    A period is told only when it is not ``year``, the year of the report.
    """
    found: dict[int, list[Figure]] = {}
    for row in rows:
        number = row["highlight"]
        found.setdefault(number if isinstance(number, int) else 0, []).append(figure(row, lang, year))
    overview = PHRASES["overview"].say(lang)
    return tuple(
        Group(number, titles.get(number, overview if number == 0 else ""), tuple(figures))
        for number, figures in found.items()
    )


def figure(row: Row, lang: Lang, year: int) -> Figure:
    """One statistic as a figure."""
    prefix, number, rest = _chinese(row) if lang == "zh" else _english(row)
    metric = cell(row["metric"] if lang == "zh" else row["metric_en"] or row["metric"])
    return Figure(prefix, number, rest, metric, _date(row, lang, year))


def _chinese(row: Row) -> tuple[str, str, str]:
    text, unit = cell(row["text"]), cell(row["unit"])
    parts = _DIGITS.split(text, maxsplit=1)
    if len(parts) == 3:
        percent = "%" if parts[2].startswith(("%", "‰")) else ""
        return parts[0], parts[1] + parts[2][: len(percent)], parts[2][len(percent) :]
    if unit and text.endswith(unit) and text != unit:
        # 万名, 两年: no digits are printed, so the numeral itself stands large.
        return "", text.removesuffix(unit), unit
    return "", text, ""


def _english(row: Row) -> tuple[str, str, str]:
    value = row["value"]
    number, scale = _scaled(value) if isinstance(value, int | float) else (cell(value), "")
    unit = cell(row["unit_en"])
    if unit == "%":
        number, unit = f"{number}%", ""
    elif unit.lower() in cell(row["metric_en"]).lower():
        # 34 measures: measures drawn up from the field research. Once is enough.
        unit = ""
    qualifier = cell(row["qualifier"])
    if qualifier == "at_least":
        number, scale = (number, f"{scale}+") if scale else (f"{number}+", scale)
    prefix = TEXTS[qualifier].en if qualifier in ("at_most", "about") else ""
    return prefix, number, " ".join(part for part in (scale, unit) if part)


def _scaled(value: int | float) -> tuple[str, str]:
    """170000000 as ("170", "million"); a value that would lose digits stays whole."""
    for scale, word in _SCALES:
        if abs(value) >= scale and (value * 100) % scale == 0:
            return f"{value / scale:g}", word
    return f"{value:,}", ""


def _date(row: Row, lang: Lang, year: int) -> str:
    day, period = cell(row["as_of"]), cell(row["period"])
    if day.endswith("-12-31"):
        return TEXTS["year-end"].say(lang, year=day[:4])
    if day:
        return TEXTS["as-of"].say(lang, date=day)
    return period if period != str(year) else ""
