"""What every renderer is given: rows with columns, as plain JSON-shaped values."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Self, TypeAlias

from heshi.errors import UnknownColumn

Value: TypeAlias = "bool | int | float | str | Sequence[Value] | Mapping[str, Value] | None"
Row: TypeAlias = Mapping[str, Value]


class Listing(NamedTuple):
    """Rows of one kind.

    ``fields`` are all the columns a user may name, in order: a row of the formats that print whole records
    (JSON, JSONL, YAML) has just these keys. ``columns`` are those that the formats made of cells print
    (TSV, CSV, ...), ``shown`` those a person sees; ``chosen`` says that the user named them.
    """

    fields: tuple[str, ...]
    columns: tuple[str, ...]
    shown: tuple[str, ...]
    rows: tuple[Row, ...]
    chosen: bool = False

    def choose(self, columns: Sequence[str]) -> Self:
        """The listing with the columns the user named; ``all`` stands for every field.

        Raises :class:`UnknownColumn`.
        """
        names: list[str] = []
        for column in columns:
            if column == "all":
                names.extend(self.fields)
            else:
                names.append(self.known(column))
        picked = tuple(dict.fromkeys(names))
        return self._replace(columns=picked, shown=picked, chosen=True)

    def known(self, column: str) -> str:
        """``column`` when it is one of the fields. Raises :class:`UnknownColumn`."""
        if column not in self.fields:
            raise UnknownColumn(column, self.fields)
        return column

    def sort(self, keys: Sequence[str]) -> Self:
        """Rows sorted by several fields, ``-field`` from the greatest down; empty values stand last.

        Raises :class:`UnknownColumn`.
        """
        rows = list(self.rows)
        for key in reversed(keys):
            field = self.known(key.removeprefix("-"))
            down = key.startswith("-")
            filled = [row for row in rows if row[field] not in (None, "", [])]
            empty = [row for row in rows if row[field] in (None, "", [])]
            filled.sort(key=lambda row: _order(row[field]), reverse=down)
            rows = filled + empty
        return self._replace(rows=tuple(rows))

    def group(self, field: str) -> Self:
        """Rows with the same value of ``field`` side by side, in the order these values first appear."""
        groups: dict[str, list[Row]] = {}
        for row in self.rows:
            groups.setdefault(cell(row[field]), []).append(row)
        return self._replace(rows=tuple(row for rows in groups.values() for row in rows))

    def first(self, count: int | None) -> Self:
        """At most ``count`` rows."""
        return self if count is None else self._replace(rows=self.rows[:count])

    def records(self) -> list[Row]:
        """Rows as whole records, or with the chosen columns only."""
        if not self.chosen:
            return list(self.rows)
        return [{column: row[column] for column in self.columns} for row in self.rows]


def _order(value: Value) -> tuple[int, float, str]:
    """A key by which values of mixed types compare: numbers, then texts."""
    if isinstance(value, bool | int | float):
        return (0, value, "")
    return (1, 0.0, cell(value))


def cell(value: Value) -> str:
    """A value as the text of one cell: lists joined by ``; ``, a locator as ``section:start-end``."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int():
            return str(value)
        case float():
            return repr(value)
        case Mapping():
            if value.keys() == {"section", "start", "end"}:
                return f"{value['section']}:{value['start']}-{value['end']}"
            return "; ".join(f"{key}={cell(item)}" for key, item in value.items())
        case _:
            return "; ".join(map(cell, value))
