"""Values as a person reads them, in Chinese or in English."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.messages import Lang
from heshi.messages.labels import COLUMNS, PHRASES, VALUES
from heshi.messages.phrases import english_figure
from heshi.model import Meta
from heshi.render.layout import Column, Line, Style, table
from heshi.render.listing import Listing, Row, Value, cell
from heshi.render.screen import Screen

# Columns whose English stands in a column beside them.
ENGLISH: Mapping[str, str] = {
    "title": "title_en",
    "summary": "summary_en",
    "metric": "metric_en",
    "unit": "unit_en",
    "name": "name_en",
    "titles": "titles_en",
    "place": "place_en",
    "note": "note_en",
}
RIGHT = frozenset({"number", "highlight", "value", "low", "high", "edition", "line", "column", "count"})
RIGID = frozenset({"id", "number", "highlight", "edition", "record", "kind"})
STYLES: Mapping[str, Style] = {"id": "dim", "text": "figure", "date": "figure"}


def label(field: str, lang: Lang) -> str:
    """The heading of a column."""
    return COLUMNS[field].say(lang)


def shown(row: Row, field: str, lang: Lang, people: Mapping[str, str]) -> str:
    """One value as a person reads it; ``people`` maps person ids to names in ``lang``."""
    if lang == "en" and field == "text" and "qualifier" in row:
        return figure_en(row)
    value: Value = row[field]
    if lang == "en" and field in ENGLISH and row.get(ENGLISH[field]):
        value = row[ENGLISH[field]]
    if field == "people" and isinstance(value, list):
        return PHRASES["list-joiner"].say(lang).join(people.get(cell(person), cell(person)) for person in value)
    if field == "date" and row.get("end_date"):
        return f"{cell(value)} {PHRASES['to'].say(lang)} {cell(row['end_date'])}"
    if field == "locators" and isinstance(value, list):
        return PHRASES["list-joiner"].say(lang).join(dict.fromkeys(section(item, lang) for item in value))
    if field == "note":
        return note(cell(value), lang)
    if field in VALUES:
        words = VALUES[field].get(cell(value))
        return words.say(lang) if words is not None else cell(value)
    if field == "highlight" and value == 0:
        return PHRASES["overview"].say(lang)
    if isinstance(value, list):
        return PHRASES["list-joiner"].say(lang).join(map(cell, value))
    if isinstance(value, int | float) and not isinstance(value, bool) and field in ("value", "low", "high"):
        return f"{value:,}"
    return cell(value)


def figure_en(row: Row) -> str:
    """A statistic's figure in English: 5,000,000+ participations."""
    value = row["value"]
    if not isinstance(value, int | float):
        return cell(value)
    return english_figure(value, cell(row["unit_en"]), cell(row["qualifier"]))


def note(text: str, lang: Lang) -> str:
    """A note in one language: notes are written ``Chinese / English``."""
    chinese, parted, english = text.partition(" / ")
    return english if parted and lang == "en" else chinese


def section(locator: Value, lang: Lang) -> str:
    """Where in the report a locator points: its section in words."""
    name = cell(locator["section"]) if isinstance(locator, Mapping) else cell(locator)
    sections = VALUES["section"]
    if name in sections:
        return sections[name].say(lang)
    return sections["highlight"].say(lang, number=name.removeprefix("h").lstrip("0"))


def plain_table(listing: Listing, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """The listing as one table; named columns show just what the field holds."""
    fields = listing.shown
    if listing.chosen:
        rows = [[cell(row[field]) for field in fields] for row in listing.rows]
    else:
        # A column that says nothing in any row is left out.
        fields = tuple(field for field in fields if any(row[field] not in (None, "", []) for row in listing.rows))
        rows = [[shown(row, field, lang, people) for field in fields] for row in listing.rows]
    columns = [
        Column(label(field, lang), field in RIGHT, STYLES.get(field, "plain"), field in RIGID) for field in fields
    ]
    return table(columns, rows, screen)


def grouped_table(listing: Listing, group_by: str, screen: Screen, lang: Lang, people: Mapping[str, str]) -> list[Line]:
    """One table per value of ``group_by``, under a heading, in the order the values first appear."""
    groups: dict[str, list[Row]] = {}
    for row in listing.rows:
        groups.setdefault(shown(row, group_by, lang, people), []).append(row)
    lines: list[Line] = []
    for heading, rows in groups.items():
        if lines:
            lines.append((("", "plain"),))
        part = Listing(
            listing.fields,
            listing.columns,
            tuple(field for field in listing.shown if field != group_by) or listing.shown,
            tuple(rows),
            listing.chosen,
        )
        lines.append(((f"{label(group_by, lang)} {heading}".rstrip(), "title"),))
        lines.extend(plain_table(part, screen, lang, people))
    return lines


def titled(meta: Meta, lines: list[Line], screen: Screen, lang: Lang) -> list[Line]:
    """The panel under the name the report gives it."""
    heading = PHRASES["panel-heading"].say(lang, year=meta.year)
    return [((heading, "title"),), (("", "plain"),), *lines]
