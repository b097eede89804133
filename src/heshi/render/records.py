"""Facts as rows: which fields each kind of record has, and which of them a listing shows."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from heshi.model import Event, Fact, Highlight, Locator, Name, Person, Stat
from heshi.render.listing import Listing, Row, Value


class RecordKind(NamedTuple):
    """One kind of record: its JSON fields, the columns of a pipe, the columns on a terminal."""

    fields: tuple[str, ...]
    columns: tuple[str, ...]
    shown: tuple[str, ...]


def _fields(kind: type) -> tuple[str, ...]:
    return tuple(kind.__annotations__)


KINDS: Mapping[str, RecordKind] = {
    "highlight": RecordKind(
        _fields(Highlight), ("id", "number", "title", "title_en", "summary", "summary_en"), ("number", "title")
    ),
    "stat": RecordKind(
        _fields(Stat),
        ("id", "highlight", "metric", "metric_en", "value", "unit", "text", "qualifier", "as_of", "period"),
        ("highlight", "metric", "text", "id"),
    ),
    "event": RecordKind(
        _fields(Event),
        ("id", "date", "end_date", "title", "title_en", "place", "people", "highlight"),
        ("date", "title", "place", "people"),
    ),
    "person": RecordKind(_fields(Person), ("id", "name", "name_en", "titles", "titles_en"), ("name", "titles", "id")),
    "name": RecordKind(_fields(Name), ("id", "kind", "name", "name_en", "edition"), ("kind", "name", "edition", "id")),
}
# What `find` prints: one row per fact, whatever its kind.
FOUND = RecordKind(
    ("record", "id", "highlight", "name", "name_en", "text", "date"),
    ("record", "id", "highlight", "name", "name_en", "text", "date"),
    ("record", "name", "text", "id"),
)


def record_of(fact: Fact) -> str:
    """The word for a fact's kind of record: ``stat``, ``event``, ..."""
    return type(fact).__name__.lower()


def row_of(fact: Fact) -> Row:
    """A fact as the JSON object of the public contract."""
    return {field: _value(getattr(fact, field)) for field in type(fact).__annotations__}


def _value(value: object) -> Value:
    match value:
        case Locator():
            return {"section": value.section, "start": value.start, "end": value.end}
        case tuple():
            return [_value(item) for item in value]
        case None | bool() | int() | float() | str():
            return value
    raise TypeError(f"no JSON form for {type(value).__name__}")


def listing(record: str, facts: Iterable[Fact]) -> Listing:
    """Facts of one kind as a listing."""
    kind = KINDS[record]
    return Listing(kind.fields, kind.columns, kind.shown, tuple(map(row_of, facts)))


def found_row(fact: Fact) -> Row:
    """A fact of any kind in the columns that all kinds share."""
    place: int | None = None
    text: str | None = None
    date: str | None = None
    match fact:
        case Highlight():
            place, name, name_en = fact.number, fact.title, fact.title_en
        case Stat():
            place, name, name_en = fact.highlight, fact.metric, fact.metric_en
            text, date = fact.text, fact.as_of
        case Event():
            place, name, name_en, date = fact.highlight, fact.title, fact.title_en, fact.date
        case Person():
            name, name_en, text = fact.name, fact.name_en, "、".join(fact.titles) or None
        case Name():
            name, name_en = fact.name, fact.name_en
    return {
        "record": record_of(fact),
        "id": fact.id,
        "highlight": place,
        "name": name,
        "name_en": name_en,
        "text": text,
        "date": date,
    }


def found_listing(facts: Iterable[Fact]) -> Listing:
    """Facts of any kind as one listing."""
    return Listing(FOUND.fields, FOUND.columns, FOUND.shown, tuple(map(found_row, facts)))
