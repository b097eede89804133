"""Which year a figure speaks of: its own date, that of the sentences before, of the heading or of the document."""

from collections.abc import Mapping, Sequence

from heshi.check.calendar import is_dateline
from heshi.check.dated import Span, is_day, is_part_of_year, span_of, whole_year
from heshi.check.finding import Barrier
from heshi.check.scan import Scan
from heshi.check.spotting import AnyOf
from heshi.check.subjects import Reach
from heshi.check.tables.scope import (
    COMPARED,
    END_OF,
    FROM_WRITING,
    LEFT,
    OF_WHEN,
    PLAN_TITLES,
    REACHED,
    WHOLE_YEAR,
    YEAR_AFTER,
)
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_BESIDE = 50
"""A date that says as of when a figure is begins within so many characters of it."""
_EARLY = frozenset(("01", "02", "03"))
"""What was written in these months may tell of the year before without naming it."""
_LONG_AGO = 20
_LEAD = 26
"""What a date is compared with is said so many characters before it at most: than at the end of last year."""
_CLOSING = "）)】]*_ \n"
_FIRST = 4
"""A dateline stands in one of the first sentences."""
_COUNTED = Pattern("(?i)" + "|".join(sorted(FROM_WRITING, key=len, reverse=True)))
_COMMA = Pattern(r",(?!\d{3})")
_COUNTED_SIGNS = tuple(dict.fromkeys("year" if word.isascii() else word for word in FROM_WRITING))
"""A text without any of these, which costs little to see, counts no year from its writing."""
_WHOLE_YEAR = AnyOf(WHOLE_YEAR)
_BACK = 12
"""How many sentences back a date still holds."""


class Years:
    """The dates of a text, sentence by sentence; ``head`` are the sentences that speak for the document."""

    __slots__ = (
        "_carried",
        "_dates",
        "_days",
        "_of_document",
        "_parts",
        "_undated",
        "event_days",
        "head",
        "reported",
        "scan",
    )

    def __init__(
        self,
        scan: Scan,
        sentences: Mapping[int, Sequence[Figure]],
        event_days: frozenset[str],
        head: Sequence[int],
        foot: int | None = None,
    ) -> None:
        self.scan = scan
        self.event_days = event_days
        self.head = head
        self._dates: dict[int, list[Span]] = {}
        self._days: dict[int, list[str]] = {}
        self._parts: dict[int, list[int]] = {}
        self._carried: dict[int, Span | None] = {}
        self._undated: dict[int, bool] = {}
        for number, figures in sentences.items():
            for figure in figures:
                if figure.kind == "date":
                    self._note(number, figure)
        self.reported: int | None = None
        self._of_document = self._years_of_head()
        self._note_counted(foot)
        self._note_following()

    def forget(self) -> None:
        """Drop what was worked out for single sentences."""
        self._carried.clear()
        self._undated.clear()

    def _years_of_head(self) -> frozenset[int]:
        """The years of the document's first lines; none when they name none.

        A year long before the facts is where a story begins, not what a document is about.
        """
        least = min(self.scan.subjects.anyone.years, default=0) - _LONG_AGO
        years: set[int] = set()
        for number in self.head:
            for span in self.dates(number):
                happened = is_day(span) and span.low in self.event_days
                if not happened and int(span.low[:4]) >= least:
                    years.update(range(int(span.low[:4]), int(span.high[:4]) + 1))
        return frozenset(years)

    def _note(self, number: int, figure: Figure) -> None:
        span = span_of(figure)
        if span is not None:
            self._dates.setdefault(number, []).append(span)
            return
        if isinstance(figure.low, str) and figure.low.startswith("--") and figure.low[2] != "-":
            self._days.setdefault(number, []).append(figure.low[2:])
        if is_part_of_year(figure):
            self._parts.setdefault(number, []).append(figure.start)

    def _note_counted(self, foot: int | None) -> None:
        """Remember the years that are counted from that of writing, if the document says when it was written.

        Where it only says which year it is about, it may have been written in the next.
        """
        written = self._written(foot)
        if written[5:7] in _EARLY and not self._is_titled_plan():
            self.reported = int(written[:4]) - 1
        if written and not self._of_document and int(written[:4]) < max(self.scan.subjects.anyone.years, default=0):
            # What was written before the facts tells of its own time.
            self._of_document = frozenset((int(written[:4]),))
        years = {int(written[:4])} if written else self._of_document
        if not years:
            return
        if not any(word in self.scan.text for word in _COUNTED_SIGNS):
            return
        for match in _COUNTED.compiled().finditer(self.scan.text):
            away = FROM_WRITING[match[0].lower()]
            if away == -1 and not written:
                # It tells of the year before, too.
                self.reported = min(years) - 1
            first, last = min(years) + away, max(years) + away + (0 if written or away >= 0 else 1)
            number = self.scan.layout.at(match.start())
            spans = self._dates.setdefault(number, [])
            spans.append(Span(match.start(), match.end(), f"{first}-01-01", f"{last}-12-31", counted=True))
            spans.sort()

    def _note_following(self) -> None:
        """Remember the years that follow the one their sentence, or the document, has named: 2022年…，次年…."""
        text, known = self.scan.text, self._of_document or self.scan.subjects.anyone.years
        for word in YEAR_AFTER:
            place = text.find(word)
            while place >= 0:
                number = self.scan.layout.at(place)
                named = [int(span.high[:4]) for span in self.dates(number) if span.end <= place]
                year = (named[-1] if named else max(known, default=0)) + 1
                spans = self._dates.setdefault(number, [])
                spans.append(Span(place, place + len(word), f"{year:04}-01-01", f"{year:04}-12-31"))
                spans.sort()
                place = text.find(word, place + len(word))

    def _written(self, foot: int | None) -> str:
        """The day or month in which a document was written, by its first lines, its dateline or its last line."""
        signing = [*self.head, *(() if foot is None else (foot,))]
        dates = [(number, span) for number in signing for span in self.dates(number)]
        signed = [span for number, span in dates if is_day(span) or (number and self._signs(number, span))]
        for number in range(min(_FIRST, len(self.scan.layout.sentences))):
            signed += [
                span
                for span in self.dates(number)
                if is_day(span) and is_dateline(self.scan.text, span.start, span.end)
            ]
        return max((span.low for span in signed), default="")

    def _signs(self, number: int, span: Span) -> bool:
        """Whether a line below the title ends with a month, as a signature does: 编辑部整理，2024年1月."""
        behind = self.scan.text[span.end : self.scan.sentence(number).end]
        return span.low[:7] == span.high[:7] and not behind.strip(_CLOSING)

    def _is_titled_plan(self) -> bool:
        """Whether the title of a document says that it plans."""
        title = "".join(self.scan.text[slice(*self.scan.sentence(number)[:2])] for number in self.head[:1]).lower()
        return any(word in title for word in PLAN_TITLES)

    def dates(self, number: int) -> Sequence[Span]:
        """The dates with a year in a sentence."""
        return self._dates.get(number, ())

    def days(self, number: int) -> Sequence[str]:
        """The days and months a sentence names, ``MM-DD``."""
        whole = [span.low[5:] for span in self.dates(number) if span.low[5:] != "01-01"]
        return [*self._days.get(number, ()), *whole]

    def governing(self, number: int, place: int) -> Span | None:
        """The date with a year that a figure at ``place`` speaks of, as far as the text says."""
        if self.scan.has_tables and (column := self._of_column(place)) is not None:
            return column
        if number not in self._dates:
            return self._carried_date(number, place)
        beside = self._beside(number, place)
        if beside is not None:
            return beside
        before = [
            span
            for span in self.dates(number)
            if span.end <= place and not self._compared(span) and not self._left_behind(span, place)
        ]
        while len(before) > 1 and any(mark in self.scan.text[before[-1].end : place] for mark in "；;"):
            # 到去年底累计140名，而2020年只有80名；…: what follows is of the date that the sentence began with.
            before.pop()
        if before:
            between = self.scan.text[before[-1].end : place]
            return whole_year(before[-1]) if _WHOLE_YEAR.stand_in(between) else before[-1]
        behind = [
            span
            for span in self.dates(number)
            if span.start > place and not self._compared(span) and not _is_parted(self.scan.text[place : span.start])
        ]
        if behind:
            return behind[0]
        return self._carried_date(number, place)

    def _of_column(self, place: int) -> Span | None:
        """The date with a year at the head of the column that a figure stands in."""
        cell = self.scan.grid.cell(place)
        if cell is None or cell.head is None:
            return None
        start, end = cell.head
        return next((span for span in self.dates(self.scan.layout.at(start)) if start <= span.start < end), None)

    def _beside(self, number: int, place: int) -> Span | None:
        """The date that stands right behind a figure and says as of when it is: 297,000 at the end of 2023."""
        for span in self.dates(number):
            if place < span.start <= place + _BESIDE:
                between = self.scan.text[place : span.start].lower()
                if between.endswith(OF_WHEN) and not any(mark in between for mark in "，；;。") and ", " not in between:
                    return span
        return None

    def told(self, number: int, place: int) -> frozenset[int]:
        """The years of what stands at ``place``: of its date, its heading or the document; none if none is named."""
        span = self.governing(number, place)
        if span is not None:
            return frozenset(range(int(span.low[:4]), int(span.high[:4]) + 1))
        return self._heading_years(number) or self._of_document

    def barrier(self, number: int, place: int, subject: Reach) -> Barrier:
        """Whether a figure speaks of another year than its fact, or of a part of the year."""
        if self._is_undated(number):
            return "none"
        told = self._barred(number, place, subject)
        return "doubt" if told == "none" and self.ends_elsewhen(number, place, subject.years) else told

    def ends_elsewhen(self, number: int, place: int, years: frozenset[int]) -> bool:
        """Whether a sentence has its first date behind a figure, and of another year: 占地7.91亩，2015年7月16日开馆."""
        dates = self.dates(number)
        if not dates or dates[0].start < place or self.scan.is_row(number):
            return False
        return any(
            not span.counted
            and not self._compared(span)
            and span.low not in self.event_days
            and not any(int(span.low[:4]) <= year <= int(span.high[:4]) for year in years)
            and not any(mark in self.scan.text[place : span.start] for mark in "；;")
            for span in dates
        )

    def _barred(self, number: int, place: int, subject: Reach) -> Barrier:
        span = self.governing(number, place)
        if self._part_of_year(number, place) and not subject.timeless:
            return "other"
        if span is None:
            years = self._heading_years(number) or self._of_document
            if not years or years & subject.years:
                return "none"
            return "doubt" if subject.timeless or self.reported in subject.years else "other"
        if subject.unit == "time" and is_day(span):
            # Begun on a day, and two years in building: the day is not when that was so.
            return "none"
        low, high = int(span.low[:4]), int(span.high[:4])
        if low != high:
            return "doubt" if any(low <= year <= high for year in subject.years) else "other"
        if low not in subject.years:
            return "other"
        whole = span.low[5:] == "01-01" and span.high[5:] == "12-31"
        at_end = span.high[5:] >= "12-28"
        if whole or at_end or subject.timeless or span.low in self.event_days:
            return "none"
        return "doubt" if is_day(span) else "other"

    def _is_undated(self, number: int) -> bool:
        """Whether neither a sentence nor anything above it names a year or a part of one: most are so."""
        known = self._undated.get(number)
        if known is None:
            known = self._undated[number] = not (
                self._of_document
                or self.scan.has_tables
                or number in self._dates
                or number in self._parts
                or self._date_before(number)
                or self._heading_years(number)
            )
        return known

    def _part_of_year(self, number: int, place: int) -> bool:
        """Whether a part of a year without its number stands before a figure: 上半年, 1至9月."""
        parts = self._parts.get(number)
        return parts is not None and min(parts) < place

    def _compared(self, span: Span) -> bool:
        before = self.scan.text[max(0, span.start - _LEAD) : span.start].rstrip().lower()
        for words in END_OF:
            before = before.removesuffix(words).rstrip()
        return before.endswith(COMPARED)

    def _left_behind(self, span: Span, place: int) -> bool:
        """Whether a date is that of what something grew from: 由2023年的20个扩大到35个."""
        text = self.scan.text
        return text.endswith(LEFT, 0, span.start) and any(word in text[span.end : place] for word in REACHED)

    def _is_of_event(self, span: Span) -> bool:
        """Whether a month is that of an event: what is said next is not of that month only."""
        return span.low[:7] == span.high[:7] and any(span.low <= day <= span.high for day in self.event_days)

    def _carried_date(self, number: int, place: int) -> Span | None:
        """The date of a sentence before, of the whole year if the words before ``place`` say so."""
        if number not in self._carried:
            self._carried[number] = self._date_before(number)
        span = self._carried[number]
        if span is None:
            return None
        opening = self.scan.text[self.scan.sentence(number).start : place].lower()
        whole = self._is_of_event(span) or _WHOLE_YEAR.stand_in(opening)
        return whole_year(span) if whole else span

    def _date_before(self, number: int) -> Span | None:
        """The last date of the nearest sentence before, in the same paragraph, that has one which holds on."""
        if self.scan.is_row(number):
            # The other rows of a table speak for themselves.
            return None
        known, written = self.scan.subjects.anyone.years, self._of_document
        elsewhen = bool(written) and not written & known
        for before in self.scan.layout.led_by(number, _BACK):
            for span in reversed(self.dates(before)):
                if not (self._compared(span) or is_day(span) or span.low in self.event_days):
                    return span
            if elsewhen and (
                days := [span for span in self.dates(before) if int(span.low[:4]) == max(known, default=0)]
            ):
                # 29 August 2023: the congress opens. What goes on there is of that year, whatever the document's.
                return whole_year(days[-1])
        return None

    def _heading_years(self, number: int) -> frozenset[int]:
        heading = self.scan.heading(number)
        if heading is None:
            return frozenset()
        return frozenset(
            year for span in self.dates(heading) for year in range(int(span.low[:4]), int(span.high[:4]) + 1)
        )


def _is_parted(text: str) -> bool:
    """Whether a comma stands between a figure and a date behind it; one inside a number does not count."""
    return any(mark in text for mark in "，；;") or _COMMA.search(text) is not None
