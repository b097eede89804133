"""TinyDB documents to model values, each field held to its type.

The table of fields is the model itself: a field's type is looked up in ``READERS``, that of a day in ``DAYS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from math import isfinite
from typing import Any, TypeAlias, TypeVar, get_args

from heshi.errors import UnreadablePack, joined
from heshi.model import Event, Highlight, Locator, Meta, Name, NameKind, Number, Person, Qualifier, Stat, StatKind

Reader: TypeAlias = Callable[[Any], Any]
Record = TypeVar("Record", Meta, Highlight, Stat, Event, Person, Name)


class _Wrong(Exception):
    """A value that is not of its field's type."""


def _is(*types: type) -> Reader:
    def read(value: Any) -> Any:
        # bool is an int to isinstance, but true is not a number.
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            raise _Wrong
        return value

    return read


def _number(*types: type) -> Reader:
    number = _is(*types)

    def read(value: Any) -> Any:
        # JSON has no infinity and no NaN, but Python's reader takes them, 1e999 too.
        if isinstance(value, float) and not isfinite(value):
            raise _Wrong
        return number(value)

    return read


def _day(*types: type) -> Reader:
    text = _is(*types)

    def read(value: Any) -> Any:
        if text(value) is not None:
            # Of the ISO forms only 2023-07-25: days are compared as texts.
            if len(value) != 10 or value[7] != "-":
                raise _Wrong
            try:
                date.fromisoformat(value)
            except ValueError:
                raise _Wrong from None
        return value

    return read


def _choice(valid: tuple[str, ...]) -> Reader:
    def read(value: Any) -> Any:
        if value not in valid:
            raise _Wrong
        return value

    return read


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Wrong
    return tuple(value)


def _locator(value: Any) -> Locator:
    if not isinstance(value, dict) or value.keys() != {"section", "start", "end"}:
        raise _Wrong
    start, end = _is(int)(value["start"]), _is(int)(value["end"])
    return Locator(_is(str)(value["section"]), start, end)


def _locators(value: Any) -> tuple[Locator, ...]:
    if not isinstance(value, list):
        raise _Wrong
    return tuple(map(_locator, value))


_NONE = type(None)
# Type of a model field -> (what it wants, a key of messages.errors.WANTED; its reader).
READERS: Mapping[Any, tuple[str, Reader]] = {
    str: ("text", _is(str)),
    str | None: ("text-or-null", _is(str, _NONE)),
    int: ("integer", _is(int)),
    int | None: ("integer-or-null", _is(int, _NONE)),
    Number: ("number", _number(int, float)),
    Number | None: ("number-or-null", _number(int, float, _NONE)),
    bool: ("boolean", _is(bool)),
    tuple[str, ...]: ("texts", _texts),
    tuple[Locator, ...]: ("locators", _locators),
    Qualifier: ("choice", _choice(get_args(Qualifier))),
    StatKind: ("choice", _choice(get_args(StatKind))),
    NameKind: ("choice", _choice(get_args(NameKind))),
}
DAYS: Mapping[str, tuple[str, Reader]] = {
    "date": ("day", _day(str)),
    "end_date": ("day-or-null", _day(str, _NONE)),
    "as_of": ("day-or-null", _day(str, _NONE)),
}


def decode(kind: type[Record], document: Mapping[str, Any], path: str, place: str) -> Record:
    """One document as a ``kind``; ``place`` names the record where it has no id.

    Raises :class:`UnreadablePack` naming the file, the record and the field.
    """
    place = str(document.get("id") or place)
    annotations: dict[str, Any] = kind.__annotations__
    for field in document:
        if field not in annotations:
            raise UnreadablePack(path, "unknown-field", place, field=field, valid=joined(annotations))
    values = []
    for field, annotation in annotations.items():
        if field not in document:
            raise UnreadablePack(path, "missing-field", place, field=field)
        wanted, read = DAYS.get(field) or READERS[annotation]
        try:
            values.append(read(document[field]))
        except _Wrong:
            valid = joined(get_args(annotation)) if wanted == "choice" else ""
            raise UnreadablePack(path, "wrong-type", place, field=field, wanted=wanted, valid=valid) from None
    return kind(*values)
