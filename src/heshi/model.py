"""What a fact is: frozen values without I/O, shared by every room above.

They are named tuples, not dataclasses, and their annotations are evaluated: eight frozen dataclasses of this size
cost a look-up a tenth of its time (``benchmarks/startup.py``).

The field names of these classes are the JSON names of the public contract.
A figure's ``value`` is in the base unit (1.7亿元 is ``170000000`` of ``元``), ``low`` and ``high`` are the
bounds its qualifier implies, and ``None`` in a bound means open.
"""

from typing import Literal, NamedTuple, TypeAlias

Number: TypeAlias = int | float
Qualifier: TypeAlias = Literal["exact", "at_least", "at_most", "about"]
StatKind: TypeAlias = Literal["count", "money", "area", "ratio", "duration"]
NameKind: TypeAlias = Literal["document", "campaign", "honour", "organisation", "meeting", "programme", "contest"]


class Locator(NamedTuple):
    """Where a fact stands in the source: a section and code points of the source text, end exclusive."""

    section: str
    start: int
    end: int


class Meta(NamedTuple):
    """What a pack says of itself. ``sha256`` is of the source text the locators point into."""

    name: str
    title: str
    title_en: str
    publisher: str
    publisher_en: str
    year: int
    language: str
    sha256: str
    schema: int


class Highlight(NamedTuple):
    """One of the report's highlights, summarised in our own words."""

    id: str
    number: int
    title: str
    title_en: str
    summary: str
    summary_en: str
    keywords: tuple[str, ...]


class Stat(NamedTuple):
    """One statistic. ``highlight`` is 0 for a figure of the report's overview."""

    id: str
    highlight: int
    metric: str
    metric_en: str
    value: Number
    unit: str
    unit_en: str
    text: str
    qualifier: Qualifier
    low: Number | None
    high: Number | None
    kind: StatKind
    as_of: str | None
    period: str | None
    panel: bool
    aliases: tuple[str, ...]
    note: str | None
    locators: tuple[Locator, ...]


class Event(NamedTuple):
    """Something that happened on a day, or from ``date`` to ``end_date``, both ISO and inclusive."""

    id: str
    date: str
    end_date: str | None
    title: str
    title_en: str
    place: str | None
    place_en: str | None
    people: tuple[str, ...]
    highlight: int
    note: str | None
    locators: tuple[Locator, ...]


class Person(NamedTuple):
    """A person with the titles printed before the name."""

    id: str
    name: str
    name_en: str
    titles: tuple[str, ...]
    titles_en: tuple[str, ...]
    locators: tuple[Locator, ...]


class Name(NamedTuple):
    """A document, campaign, honour, meeting or the like. ``edition`` is the N of 第N届 or 第N次."""

    id: str
    kind: NameKind
    name: str
    name_en: str
    edition: int | None
    aliases: tuple[str, ...]
    locators: tuple[Locator, ...]


Fact: TypeAlias = Highlight | Stat | Event | Person | Name


class Pack(NamedTuple):
    """The facts of one source, each table in the order of its file."""

    meta: Meta
    highlights: tuple[Highlight, ...]
    stats: tuple[Stat, ...]
    events: tuple[Event, ...]
    people: tuple[Person, ...]
    names: tuple[Name, ...]
