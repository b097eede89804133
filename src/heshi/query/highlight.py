"""Everything that belongs to one highlight."""

from __future__ import annotations

from dataclasses import dataclass

from heshi.facts.load import FactBase
from heshi.model import Event, Highlight, Locator, Name, Person, Stat
from heshi.query.filters import in_order


@dataclass(frozen=True, slots=True)
class HighlightFacts:
    """A highlight with its statistics, its events in order of time, and the people and names in its section."""

    highlight: Highlight
    stats: tuple[Stat, ...]
    events: tuple[Event, ...]
    people: tuple[Person, ...]
    names: tuple[Name, ...]


def facts_of_highlight(base: FactBase, highlight: Highlight) -> HighlightFacts:
    """The facts of ``highlight``, from the pack it stands in."""
    pack = next(file for file in base.files if highlight in file.highlights)
    number = highlight.number
    section = f"h{number:02}"
    events = tuple(in_order(event for event in pack.events if event.highlight == number))
    present = {person for event in events for person in event.people}

    def printed_in(locators: tuple[Locator, ...]) -> bool:
        return any(locator.section == section for locator in locators)

    return HighlightFacts(
        highlight,
        tuple(stat for stat in pack.stats if stat.highlight == number),
        events,
        tuple(person for person in pack.people if person.id in present or printed_in(person.locators)),
        tuple(name for name in pack.names if printed_in(name.locators)),
    )
