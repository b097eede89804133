"""Which statistics and events a look-up keeps."""

from collections.abc import Iterable
from typing import NamedTuple

from heshi.errors import BadNumber, EmptyRange
from heshi.facts.wording import fold
from heshi.model import Event, Number, Stat


class StatFilter(NamedTuple):
    """What a statistic must be; ``None`` asks nothing. ``low`` and ``high`` are in the base unit, inclusive."""

    highlight: int | None = None
    unit: str | None = None
    kind: str | None = None
    low: Number | None = None
    high: Number | None = None
    panel: bool = False

    def keeps(self, stat: Stat) -> bool:
        """Whether ``stat`` is wanted."""
        return (
            (self.highlight is None or stat.highlight == self.highlight)
            and (self.unit is None or fold(self.unit) in {fold(stat.unit), fold(stat.unit_en)})
            and (self.kind is None or stat.kind == self.kind)
            and (self.low is None or stat.value >= self.low)
            and (self.high is None or stat.value <= self.high)
            and (stat.panel or not self.panel)
        )


def bound(option: str, text: str | None) -> Number | None:
    """A bound as typed (1.5亿, 30万, 5000, 1.5 million) in the base unit. Raises :class:`BadNumber`."""
    if text is None:
        return None
    try:
        return int(text)
    except ValueError:
        from heshi.figures import read_quantity

        figure = read_quantity(text)
    if figure is None or not isinstance(figure.value, int | float):
        raise BadNumber(option, text)
    return figure.value


def bounds(least: str | None, most: str | None) -> tuple[Number | None, Number | None]:
    """``--min`` and ``--max`` together. Raises :class:`BadNumber`, and :class:`EmptyRange` when they cross."""
    low, high = bound("--min", least), bound("--max", most)
    if low is not None and high is not None and low > high:
        raise EmptyRange("--min", str(least), "--max", str(most))
    return low, high


class Window(NamedTuple):
    """Days an event must touch: from the first of ``--from`` to the last of ``--to``, ISO, inclusive."""

    first: str | None = None
    last: str | None = None
    highlight: int | None = None

    def keeps(self, event: Event) -> bool:
        """Whether any day of ``event`` lies inside."""
        return (
            (self.first is None or (event.end_date or event.date) >= self.first)
            and (self.last is None or event.date <= self.last)
            and (self.highlight is None or event.highlight == self.highlight)
        )


def window(since: str | None, until: str | None, highlight: int | None = None) -> Window:
    """``--from`` and ``--to`` as typed. Raises :class:`BadDate` and :class:`EmptyRange`."""
    if since is None and until is None:
        return Window(highlight=highlight)
    from heshi.query import dates

    first = dates.span("--from", since)[0] if since is not None else None
    last = dates.span("--to", until)[1] if until is not None else None
    if first is not None and last is not None and first > last:
        raise EmptyRange("--from", str(since), "--to", str(until))
    return Window(first, last, highlight)


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events by their first day, then their last, then the order of the report."""
    return sorted(events, key=lambda event: (event.date, event.end_date or event.date))
