"""Formats made of cells for other programs: TSV, CSV, and one line per row by a template."""

from __future__ import annotations

import csv
import string
from collections.abc import Mapping, Sequence
from typing import cast

from heshi.errors import BadTemplate
from heshi.render.listing import Listing, Value, cell

# A tab or a line end inside a cell would break the table, so they are written as escapes, and so are
# the backslash and the control characters.
_TSV = {**{code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}}
_TSV.update({ord("\\"): "\\\\", ord("\t"): "\\t", ord("\n"): "\\n", ord("\r"): "\\r"})


def tsv(listing: Listing, header: bool) -> str:
    """Tab-separated rows with a header; ``\\t``, ``\\n``, ``\\\\`` and control characters are escaped."""
    lines = ["\t".join(listing.columns)] if header else []
    lines.extend("\t".join(cell(row[column]).translate(_TSV) for column in listing.columns) for row in listing.rows)
    return "".join(f"{line}\n" for line in lines)


def csv_(listing: Listing, header: bool) -> str:
    """RFC 4180 rows with a header, quoted where needed, lines ending in ``\\n``."""
    lines = _Lines()
    # The writer quotes a \r only where it ends its own lines with one.
    writer = csv.writer(lines, lineterminator="\r\n")
    if header:
        writer.writerow(listing.columns)
    for row in listing.rows:
        writer.writerow([cell(row[column]) for column in listing.columns])
    return "".join(lines.written)


class _Lines:
    """Rows as the writer hands them over, each in one call, with ``\n`` for the ``\r\n`` at its end."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, line: str) -> None:
        self.written.append(line.removesuffix("\r\n") + "\n")


class _Fields(string.Formatter):
    """Only plain field names: no attributes, no indexes, no positions."""

    def get_field(self, field_name: str, args: Sequence[object], kwargs: Mapping[str, object]) -> tuple[object, str]:
        return kwargs[field_name], field_name

    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec and isinstance(value, int | float) and not isinstance(value, bool):
            return format(value, format_spec)
        # Lists, null and true come out as in a cell; a width or alignment then works on the text.
        return format(value if isinstance(value, str) else cell(cast("Value", value)), format_spec)


def template(listing: Listing, pattern: str) -> str:
    """One line per row: ``{field}`` replaced by the row's value, ``\\t`` and ``\\n`` by tab and line end.

    Raises :class:`BadTemplate`.
    """
    form = pattern.replace("\\t", "\t").replace("\\n", "\n")
    fields = _Fields()
    try:
        return "".join(fields.vformat(form, (), row) + "\n" for row in listing.rows)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError, OverflowError):
        raise BadTemplate(pattern, listing.fields) from None
