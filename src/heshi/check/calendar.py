"""Claimed days and an event's days: whether the one can be said of the other."""

from typing import NamedTuple

from heshi.check.tables.actions import DATED, DATELINE_BEHIND
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_WIRE = Pattern(r"(?:, \d{4})? ?\([A-Z][\w .]*\) ?(?:--|—|–)")
"""XI'AN, Dec. 20 (Xinhua) --"""


class Days(NamedTuple):
    """From ``low`` to ``high``, ISO days, both inclusive; ``--08-29`` where the text gives no year.

    ``exact`` days are meant as such (29 to 31 August); a month or a year only holds the day.
    """

    low: str
    high: str
    exact: bool = True

    @property
    def has_year(self) -> bool:
        return not self.low.startswith("--")

    @property
    def coarse(self) -> bool:
        """Whether the claim names no day at all, only a year, which dates every other sentence."""
        return not self.exact and self.low[-5:] == "01-01" and self.high[-5:] == "12-31"


def days_of(figure: Figure) -> Days | None:
    """The days a date figure claims; ``None`` for dates that are not days (an age, an open bound)."""
    value = figure.value if isinstance(figure.value, str) else None
    low = figure.low if isinstance(figure.low, str) else value
    high = figure.high if isinstance(figure.high, str) else value
    if low is None or high is None or len(low) < 7 or len(high) < 7:
        return None
    single = value is not None and len(value) in (10, 7) and low == high
    ranged = value is None and not _whole_months(low, high) and _names_days(figure.text)
    return Days(low, high, single or ranged)


def with_month(figure: Figure, known: str) -> tuple[Figure, str]:
    """A date with the month ``known`` (``MM``) if it names only a day, and the month it then stands in.

    The month is empty where a date has none, or more than one.
    """
    ends = [end for end in (figure.value, figure.low, figure.high) if isinstance(end, str)]
    if any(end.startswith("---") for end in ends):
        if not known:
            return figure, ""
        value, low, high = (
            f"--{known}{end[2:]}" if isinstance(end, str) and end.startswith("---") else end
            for end in (figure.value, figure.low, figure.high)
        )
        return figure._replace(value=value, low=low, high=high), known
    months = {end[-5:-3] if end.count("-") > 1 else end[5:7] for end in ends}
    return figure, months.pop() if len(months) == 1 else ""


def agrees(claimed: Days, known: Days, year: int | None) -> bool:
    """Whether ``claimed`` can be said of ``known``; a claim without a year is read in ``year``."""
    low, high = claimed.low, claimed.high
    if not claimed.has_year:
        if year is None:
            return False
        low, high = f"{year:04}{low[1:]}", f"{year:04}{high[1:]}"
    if low == high:
        return known.low <= low <= known.high
    if claimed.exact:
        return (low, high) == (known.low, known.high)
    return low <= known.low <= high


_DASH = Pattern(r"(?<=\d)[–—‒‑](?=\d)")


def _names_days(text: str) -> bool:
    """Whether a span is told by its days (29日至31日, August 29-31), not as 8月下旬."""
    if "日" in text or "号" in text:
        return True
    return (
        _DASH.compiled().sub("-", text).isascii()
        and sum(sign.isdigit() and not text[place - 1 : place].isdigit() for place, sign in enumerate(text)) > 1
    )


def _whole_months(low: str, high: str) -> bool:
    return low.endswith("-01") and high[-2:] in ("28", "29", "30", "31")


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the date ``text[start:end]`` says when and where a text was written, not what happened."""
    if _WIRE.match(text, end) is not None or text[max(0, start - 10) : start].rstrip().lower().endswith(DATED):
        return True
    return text[end : end + 4].lstrip(" ，,").startswith(DATELINE_BEHIND)
