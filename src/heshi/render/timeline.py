"""Events in order of time, for a person: hung on a rail, month by month.

The rail is drawn for looking at: it breaks where months pass without an event, and the longer they are, the
longer the break; an event of several days is as a bracket from its first day to its last. What takes place where
and with whom stands beside the title where there is room for it, else under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from heshi.messages import Lang
from heshi.messages.labels import MONTHS_EN, PHRASES
from heshi.render.folding import fold
from heshi.render.layout import Line, Style, neutral
from heshi.render.listing import Listing, Row, cell
from heshi.render.screen import Screen
from heshi.render.shown import plain_table, shown

NARROW = 60
"""Below this many columns a month stands above the rail instead of beside it."""
LEAST_TITLE = 60
"""Columns that titles need at least for place and people to stand beside them."""
FEWEST = 12
"""Columns that a text needs at least to be hung on the rail."""
BLANK = " "


@dataclass(frozen=True, slots=True)
class _Marks:
    """The characters of the rail."""

    rail: str
    gap: str
    day: str
    first: str
    during: str
    last: str
    between: str


_DRAWN = _Marks("│", "┆", "●", "┏", "┃", "┗", " · ")
_ASCII = _Marks("|", ":", "*", "+", "|", "+", " - ")


@dataclass(frozen=True, slots=True)
class _Event:
    """What is shown of an event. ``end`` is None for a single day."""

    start: date
    end: date | None
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class _Page:
    """How the rail is laid out: columns before it, columns of text behind it, columns of a title with its detail
    beside it (0 for below it)."""

    screen: Screen
    lang: Lang
    marks: _Marks
    gutter: int
    room: int
    beside: int


def by_month(events: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """The events on a rail; a plain table when the user chose columns or an order, or days cannot be told."""
    days = [_day(row) for row in events.rows]
    if events.chosen or None in days or days != sorted(day for day in days if day):
        return plain_table(events, screen, lang, people)
    marks = _DRAWN if screen.lines else _ASCII
    found = [_event(row, lang, people, marks) for row in events.rows]
    page = _page(found, screen, lang, marks)
    if page.room < FEWEST:
        return plain_table(events, screen, lang, people)
    lines: list[Line] = []
    before: _Event | None = None
    for event in found:
        lines += _between(before, event, page)
        lines += _drawn(event, page)
        before = event
    return lines


def month_name(month: str, lang: Lang) -> str:
    """``2023-07`` as 2023 年 7 月 or July 2023."""
    year, number = month.split("-")
    name = MONTHS_EN[int(number) - 1] if lang == "en" else str(int(number))
    return PHRASES["month"].say(lang, year=year, month=name)


def _day(row: Row, field: str = "date") -> date | None:
    try:
        return date.fromisoformat(cell(row[field]))
    except ValueError:
        return None


def _event(row: Row, lang: Lang, people: Mapping[str, str], marks: _Marks) -> _Event:
    start = _day(row) or date.min
    end = _day(row, "end_date")
    parts = [neutral(shown(row, field, lang, people)) for field in ("place", "people")]
    return _Event(
        start,
        end if end is not None and end > start else None,
        neutral(shown(row, "title", lang, people)),
        marks.between.join(part for part in parts if part),
    )


def _page(events: Sequence[_Event], screen: Screen, lang: Lang, marks: _Marks) -> _Page:
    labels = [label for event in events for label in _labels(event, lang)]
    if screen.width >= NARROW:
        labels += [month_name(f"{event.start:%Y-%m}", lang) for event in events]
    gutter = max(map(screen.measure, labels), default=0) + 1
    room = screen.width - gutter - 3
    title = max((screen.measure(event.title) for event in events), default=0)
    detail = max((screen.measure(event.detail) for event in events), default=0)
    title = min(title, room - 3 - detail)
    return _Page(screen, lang, marks, gutter, min(room, 100), title if detail and title >= LEAST_TITLE else 0)


def _labels(event: _Event, lang: Lang) -> tuple[str, ...]:
    """The day of an event, and its last day, as they stand beside the rail."""
    first = PHRASES["day"].say(lang, day=event.start.day)
    if event.end is None:
        return (first,)
    if (event.end.year, event.end.month) == (event.start.year, event.start.month):
        return first, PHRASES["day"].say(lang, day=event.end.day)
    if event.end.year == event.start.year:
        month = MONTHS_EN[event.end.month - 1][:3] if lang == "en" else str(event.end.month)
        return first, PHRASES["month-day"].say(lang, month=month, day=event.end.day)
    return first, event.end.isoformat()


def _between(before: _Event | None, event: _Event, page: _Page) -> Iterable[Line]:
    """What stands between two events: nothing but rail, or the months that passed, and the name of a new month."""
    month = month_name(f"{event.start:%Y-%m}", page.lang)
    if before is None:
        return [_heading(month, page, first=True)]
    last = max(before.start, before.end or before.start)
    passed = (event.start.year - last.year) * 12 + event.start.month - last.month
    if (event.start.year, event.start.month) == (before.start.year, before.start.month):
        # Within a month, a week without an event is a line of rail.
        return [_rail(page, page.marks.rail)] if (event.start - last).days > 7 else []
    return [*_passed(passed, page), _heading(month, page)]


def _passed(months: int, page: _Page) -> list[Line]:
    if months <= 1:
        return [_rail(page, page.marks.rail)]
    if months <= 4:
        return [_rail(page, page.marks.gap)] * (months - 1)
    length = PHRASES["months-passed"].say(page.lang, months=months)
    if months >= 36:
        length = PHRASES["years-passed"].say(page.lang, years=months // 12)
    gap = _rail(page, page.marks.gap)
    return [gap, (*_rail(page, page.marks.gap), (f"  {length}", "dim")), gap]


def _heading(month: str, page: _Page, first: bool = False) -> Line:
    if page.screen.width < NARROW:
        return ((month, "title"),)
    margin = BLANK * (page.gutter - page.screen.measure(month))
    return ((month, "title"), (margin + (BLANK if first else page.marks.rail), "rule"))


def _rail(page: _Page, mark: str) -> Line:
    return ((BLANK * page.gutter, "plain"), (mark, "rule"))


def _drawn(event: _Event, page: _Page) -> list[Line]:
    """One event: its first day at its first line, its last day at its last."""
    texts = _texts(event, page)
    labels = _labels(event, page.lang)
    if event.end is not None and len(texts) < 2:
        texts.append(())
    lines: list[Line] = []
    for number, text in enumerate(texts):
        label, mark, style = "", page.marks.rail, "rule"
        if number == 0:
            label, mark, style = labels[0], page.marks.day if event.end is None else page.marks.first, "figure"
        elif event.end is not None:
            style = "figure"
            label, mark = (labels[1], page.marks.last) if number == len(texts) - 1 else ("", page.marks.during)
        lines.append(_line(label, mark, style, text, page))
    return lines


def _line(label: str, mark: str, style: str, text: Line, page: _Page) -> Line:
    margin = BLANK * (page.gutter - 1 - page.screen.measure(label))
    styles: Mapping[str, Style] = {"rule": "rule", "figure": "figure"}
    return ((margin, "plain"), (label, "figure"), (BLANK, "plain"), (mark, styles[style]), ("  ", "plain"), *text)


def _texts(event: _Event, page: _Page) -> list[Line]:
    """The lines of an event's text: title, and what stands beside or under it."""
    measure = page.screen.measure
    if page.beside:
        titles = fold(event.title, page.beside, measure)
        lines: list[Line] = [((title, "head"),) for title in titles]
        if event.detail:
            margin = BLANK * (page.beside + 3 - measure(titles[0]))
            lines[0] = ((titles[0], "head"), (margin, "plain"), (event.detail, "dim"))
        return lines
    lines = [((part, "head"),) for part in fold(event.title, page.room, measure)]
    if event.detail:
        lines += [((part, "dim"),) for part in fold(event.detail, page.room, measure)]
    return lines
