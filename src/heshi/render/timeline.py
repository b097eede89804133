"""Events in order of time, for a person: grouped by month."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.messages import Lang
from heshi.messages.labels import MONTHS_EN, PHRASES
from heshi.render.layout import Line
from heshi.render.listing import Listing, Row, cell
from heshi.render.screen import Screen
from heshi.render.shown import plain_table


def by_month(events: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """A table for each month under its name; one plain table when the user chose columns or an order."""
    months = [cell(row["date"])[:7] for row in events.rows]
    if events.chosen or months != sorted(months):
        return plain_table(events, screen, lang, people)
    lines: list[Line] = []
    for month in dict.fromkeys(months):
        rows: tuple[Row, ...] = tuple(row for row in events.rows if cell(row["date"])[:7] == month)
        lines += [(("", "plain"),)] if lines else []
        lines.append(((month_name(month, lang), "title"),))
        lines += plain_table(Listing(events.fields, events.columns, events.shown, rows), screen, lang, people)
    return lines


def month_name(month: str, lang: Lang) -> str:
    """``2023-07`` as 2023 年 7 月 or July 2023."""
    year, number = month.split("-")
    name = MONTHS_EN[int(number) - 1] if lang == "en" else str(int(number))
    return PHRASES["month"].say(lang, year=year, month=name)
