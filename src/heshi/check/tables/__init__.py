"""Tables of words the check reads by: units, places, titles, actions, what puts a figure out of reach."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(table.split())
