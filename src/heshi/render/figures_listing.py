"""Figures of a text as rows: the fields of ``heshi numbers``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from heshi.facts.lines import Lines
from heshi.figures.figure import Figure
from heshi.render.listing import Listing, Row

FIELDS = (
    "file",
    "line",
    "column",
    "end_column",
    "text",
    "kind",
    "value",
    "low",
    "high",
    "low_inclusive",
    "high_inclusive",
    "unit",
    "currency",
    "hedge",
)
SHOWN = ("line", "column", "text", "kind", "value", "low", "high", "unit")
COUNTED = ("kind", "unit", "count")


def rows_of(name: str, text: str, figures: Iterable[Figure]) -> list[Row]:
    """A row for each figure of one text. Lines and columns count from 1, columns in code points, end exclusive."""
    lines = Lines(text)
    rows: list[Row] = []
    for figure in figures:
        line, column = lines.place(figure.start)
        rows.append(
            {
                "file": name,
                "line": line,
                "column": column,
                "end_column": column + figure.end - figure.start,
                "text": figure.text,
                "kind": figure.kind,
                "value": figure.value,
                "low": figure.low,
                "high": figure.high,
                "low_inclusive": figure.low_inclusive,
                "high_inclusive": figure.high_inclusive,
                "unit": figure.unit,
                "currency": figure.currency,
                "hedge": figure.hedge,
            }
        )
    return rows


def listing(rows: Sequence[Row], several: bool) -> Listing:
    """The rows of one or of several files; a person sees the file's name only where there are several."""
    return Listing(FIELDS, FIELDS, ("file", *SHOWN) if several else SHOWN, tuple(rows))


def without_bare_bounds(listed: Listing) -> Listing:
    """The listing for a reader, to whom the bounds of an exact figure say nothing beside its value."""
    if listed.chosen or "low" not in listed.fields:
        return listed
    bare = {"low": None, "high": None}
    rows = tuple({**row, **bare} if row["hedge"] == "exact" else row for row in listed.rows)
    return listed._replace(rows=rows)


def summary(rows: Iterable[Row]) -> Listing:
    """How many figures there are of each kind and unit, the most frequent first."""
    counts = Counter((row["kind"], row["unit"]) for row in rows)
    counted = [{"kind": kind, "unit": unit, "count": count} for (kind, unit), count in counts.most_common()]
    return Listing(COUNTED, COUNTED, COUNTED, tuple(counted))
