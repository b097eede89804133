"""Events as a calendar (RFC 5545), through icalendar: whole days, lines ending in CRLF.

The same events give the same bytes: the UID of an event is its id and its pack's name, and its DTSTAMP, which the
standard wants and a program would take from the clock, is midnight (UTC) of its first day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from heshi import __version__
from heshi.messages import Lang
from heshi.messages.pages import TEXTS
from heshi.model import Meta
from heshi.render.gate import neutral
from heshi.render.listing import Row, cell
from heshi.render.shown import shown


def ics(rows: Sequence[Row], metas: Sequence[Meta], lang: Lang, people: Mapping[str, str]) -> str:
    """A calendar of the events in ``rows``, named after the report."""
    calendar = Calendar()
    calendar.add("prodid", f"-//heshi//heshi {__version__}//{lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = TEXTS["report-joiner"].say(lang).join(_title(meta, lang) for meta in metas)
    calendar.add("name", name)
    # Older programs know the name only by this one.
    calendar.add("x-wr-calname", name)
    for row in rows:
        calendar.add_component(_event(row, metas, lang, people))
    data: bytes = calendar.to_ical(sorted=False)
    return data.decode("utf-8")


def _event(row: Row, metas: Sequence[Meta], lang: Lang, people: Mapping[str, str]) -> Event:
    first = date.fromisoformat(cell(row["date"]))
    last = date.fromisoformat(cell(row["end_date"])) if row["end_date"] else first
    event = Event()
    event.add("uid", _uid(cell(row["id"]), metas))
    event.add("dtstamp", datetime.combine(first, time(), UTC))
    event.add("dtstart", first)
    # The end of a whole-day event is the day after its last.
    event.add("dtend", max(first, last) + timedelta(days=1))
    event.add("summary", _plain(shown(row, "title", lang, people)))
    if row["place"]:
        event.add("location", _plain(shown(row, "place", lang, people)))
    said = _description(row, metas, lang, people)
    if said:
        event.add("description", said)
    event.add("transp", "TRANSPARENT")
    return event


def _uid(id: str, metas: Sequence[Meta]) -> str:
    """``ID@PACK.heshi``; with several packs in view the id already begins with its pack."""
    if len(metas) == 1:
        return f"{id}@{metas[0].name}.heshi"
    pack, _, own = id.partition(":")
    return f"{own}@{pack}.heshi"


def _description(row: Row, metas: Sequence[Meta], lang: Lang, people: Mapping[str, str]) -> str:
    lines = []
    names = shown(row, "people", lang, people)
    if names:
        lines.append(TEXTS["people"].say(lang, names=names))
    if row["note"]:
        lines.append(TEXTS["note"].say(lang, note=shown(row, "note", lang, people)))
    if row["highlight"]:
        lines.append(TEXTS["highlight"].say(lang, number=row["highlight"]))
    if len(metas) == 1:
        report = TEXTS["report"].say(lang, report=_title(metas[0], lang), publisher=_publisher(metas[0], lang))
        lines.append(TEXTS["source"].say(lang, reports=report))
    return _plain("\n".join(lines))


def _title(meta: Meta, lang: Lang) -> str:
    return meta.title if lang == "zh" else meta.title_en


def _publisher(meta: Meta, lang: Lang) -> str:
    return meta.publisher if lang == "zh" else meta.publisher_en


def _plain(text: str) -> str:
    return neutral(text)
