"""One highlight whole, as one JSON object for a script."""

from __future__ import annotations

from heshi.query.highlight import HighlightFacts
from heshi.render.listing import Value
from heshi.render.records import row_of


def document(facts: HighlightFacts) -> Value:
    """The highlight's own fields and, beside them, its statistics, events, people and names."""
    return {
        **row_of(facts.highlight),
        "stats": [row_of(fact) for fact in facts.stats],
        "events": [row_of(fact) for fact in facts.events],
        "people": [row_of(fact) for fact in facts.people],
        "names": [row_of(fact) for fact in facts.names],
    }
