"""The tables of ``heshi table``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from heshi.render.listing import Listing
from heshi.render.records import listing

if TYPE_CHECKING:
    from heshi.facts.load import FactBase

# view -> kind of record
VIEWS: Mapping[str, str] = {
    "panel": "stat",
    "highlights": "highlight",
    "stats": "stat",
    "events": "event",
    "people": "person",
    "names": "name",
}


def view(name: str, base: FactBase) -> Listing:
    """The rows of a view, in the order of the report; events in order of time."""
    from heshi.query.filters import in_order

    match name:
        case "panel":
            return listing("stat", [stat for stat in base.stats if stat.panel])
        case "highlights":
            return listing("highlight", base.highlights)
        case "stats":
            return listing("stat", base.stats)
        case "events":
            return listing("event", in_order(base.events))
        case "people":
            return listing("person", base.people)
        case _:
            return listing("name", base.names)
